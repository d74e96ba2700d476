"""Definitions compared by their structure: the same, nearly the same, and what changed in words."""

from pathlib import Path
from typing import Any

import pytest

from crm.languages.speak import LANGUAGES
from crm.segments.canonical import canonical, key
from crm.segments.definition import Segment
from crm.segments.difference import changes, difference
from crm.segments.likeness import NEAR, alike, likeness
from crm.store.store import open_store
from tests.crm.segments.shelf import DE, US, Shelf, all_of, asleep, opened, shelf

GOLD = {"kind": "attribute", "field": "customers.loyalty_tier", "values": ["gold"]}


@pytest.fixture
def on(tmp_path: Path) -> Shelf:
    return shelf(open_store(tmp_path))


def segment(where: dict[str, Any]) -> Segment:
    return Segment.model_validate({"where": where})


def form(where: dict[str, Any]) -> str:
    return key(canonical(segment(where).where))


def any_of(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"kind": "any", "of": list(parts)}


def no(where: dict[str, Any]) -> dict[str, Any]:
    return {"kind": "not", "of": where}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (all_of(US, GOLD), all_of(GOLD, US)),
        (all_of(US, all_of(GOLD, asleep())), all_of(US, GOLD, asleep())),
        (all_of(US, US), US),
        (no(no(US)), US),
        (any_of(US, DE), {**US, "values": ["DE", "US"]}),
        ({**US, "op": "is_not"}, no(US)),
        ({**US, "values": ["us"]}, US),
        (all_of({"kind": "everyone"}, US), US),
        (opened(14), {**opened(1), "window": {"kind": "last", "count": 2, "unit": "week"}}),
        ({"kind": "lapsed", "window_assumed": True}, {"kind": "lapsed"}),
    ],
)
def test_what_means_the_same_has_one_form(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert form(one) == form(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [(US, DE), (all_of(US, GOLD), any_of(US, GOLD)), (US, no(US)), (opened(30), opened(31))],
)
def test_what_means_something_else_has_another(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert form(one) != form(other)
    assert likeness(canonical(segment(one).where), canonical(segment(other).where)) < 1


def near(on: Shelf, where: dict[str, Any]) -> list[tuple[str, bool]]:
    return [(a.saved.name, a.equal) for a in alike(segment(where), on.segments.list())]


def test_variants_are_near_and_the_same_is_said_to_be_the_same(on: Shelf) -> None:
    on.save("US gold asleep", all_of(US, GOLD, asleep(90)))
    on.save("Germans", DE)
    assert near(on, all_of(GOLD, asleep(90), US)) == [("US gold asleep", True)]
    assert near(on, all_of(US, GOLD, asleep(30))) == [("US gold asleep", False)]
    assert near(on, US) == []
    assert near(on, opened(30)) == []


def test_likeness_is_as_documented() -> None:
    """Two of the three conditions are equal; of the third the window agrees half; on how many days, and when in the week, whole."""
    one, other = (canonical(segment(all_of(US, GOLD, asleep(n))).where) for n in (90, 30))
    assert likeness(one, other) == pytest.approx(2 * (1 + 1 + 0.4 + 0.6 * (0.5 + 1 + 1) / 3) / 6)
    assert likeness(one, other) >= NEAR


def test_a_difference_names_the_part_that_changed(on: Shelf) -> None:
    before, after = segment(all_of(US, asleep(90))), segment(all_of(DE, asleep(60)))
    said = [change.words for change in changes(before, after, on.wording())]
    assert said[0] == "country: United States → Germany"
    assert said[1].startswith("period: in the last 90 days → in the last 60 days")


def test_a_difference_names_what_was_added_and_removed(on: Shelf) -> None:
    found = changes(segment(all_of(US, GOLD)), segment(all_of(US, opened(30))), on.wording())
    assert [change.kind for change in found] == ["added", "removed"]
    assert found[0].words == "added: who have opened an email in the last 30 days"
    both = difference(segment(US), segment(all_of(US, GOLD)), on.wording("de"))
    assert both.startswith("neu: ")


def test_a_single_condition_is_said_without_its_words_again(on: Shelf) -> None:
    assert difference(segment(opened(90)), segment(opened(60)), on.wording()) == (
        "period: in the last 90 days → in the last 60 days"
    )


def test_what_only_looks_different_is_no_difference(on: Shelf) -> None:
    same = (segment(all_of(US, GOLD)), segment(all_of(GOLD, US)))
    for language in LANGUAGES:
        assert changes(*same, on.wording(language)) == ()
        assert difference(*same, on.wording(language))


def test_every_language_says_every_kind_of_difference(on: Shelf) -> None:
    before = all_of(US, opened(90), {"kind": "bought", "amount": {"value": 2}})
    after = all_of(DE, {**opened(90), "window": {"kind": "ever"}}, GOLD, {"kind": "bought", "amount": {"value": 3}})  # fmt: skip
    for language in LANGUAGES:
        found = changes(segment(before), segment(after), on.wording(language))
        assert [c.kind for c in found] == ["changed", "changed", "changed", "added"], language
        assert sum("→" in c.words for c in found) == 3


def test_exclusions_and_limits_are_part_of_the_definition(on: Shelf) -> None:
    plain = segment(US)
    shut_out = Segment.model_validate({"where": US, "exclude": [GOLD]})
    some = Segment.model_validate({"where": US, "limit": {"count": 2}})
    on.save("US", US)
    assert [a.equal for a in alike(plain, on.segments.list())] == [True]
    for other in (shut_out, some):
        assert not any(a.equal for a in alike(other, on.segments.list()))
        assert [c.kind for c in changes(plain, other, on.wording())] == ["added"]
        assert [c.kind for c in changes(other, plain, on.wording())] == ["removed"]
    same = segment(all_of(US, no(GOLD)))
    assert changes(shut_out, same, on.wording()) == ()
