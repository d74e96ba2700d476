"""Bad input: values that nobody has are remarked on; what cannot be is said; hostile texts are texts."""

from typing import Any

import pytest

from crm.errors import CrmError, Misused
from crm.languages.speak import LANGUAGES, speaker
from crm.segments.conditions.base import Wording
from crm.segments.parsing import parse_segment
from crm.segments.unknown_values import unknown_values
from crm.segments.unrecorded import unrecorded
from tests.crm.segments.asking import attribute, no
from tests.worlds import World

Json = dict[str, Any]
GERMANY = {
    "en": "Germany",
    "de": "Deutschland",
    "fr": "Allemagne",
    "es": "Alemania",
    "pt": "Alemanha",
    "zh": "德国",
}
SLIPS = {
    "en": "Germny",
    "de": "Deutschlnd",
    "fr": "Allemagn",
    "es": "Alemana",
    "pt": "Alemnha",
    "zh": "Germny",
}


@pytest.fixture
def world(engine: str) -> World:
    world = World()
    world.customers(
        ("ann", {"country": "DE", "city": "München"}),
        ("bo", {"country": "FR", "city": "北京"}),
        ("cy", {"country": "AT", "city": None}),
    )
    world.products(("soap", {"category": "Shampoo"}))
    world.order("ann", "2026-06-01", items=[("soap", 1, 5.0)])
    return world


def remarks(world: World, where: Json, language: str = "en") -> tuple[str, ...]:
    wording = Wording(speaker(language), world.catalog, str)
    return unknown_values(parse_segment({"where": where}), wording)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slip_in_a_value_is_remarked_on_with_the_nearest_known_name(language: str) -> None:
    world = World()
    world.customers(("ann", {"country": "DE"}), ("bo", {"country": "FR"}))
    (said,) = remarks(world, attribute("country", "is", SLIPS[language]), language)
    assert SLIPS[language] in said
    assert GERMANY[language] in said or language == "zh"


def test_a_value_that_is_like_no_other_is_answered_with_what_there_is(world: World) -> None:
    (said,) = remarks(world, attribute("country", "is", "JP"))
    assert said == ("The data has no “Japan” in “country”. It does have: Austria, Germany, France.")


def test_values_inside_other_conditions_are_looked_at_too(world: World) -> None:
    shampo = {"kind": "bought", "where": [{"field": "products.category", "values": ["Shampo"]}]}
    nested = {
        "kind": "any",
        "of": [attribute("country", "is", "DE"), {"kind": "not", "of": shampo}],
    }
    (said,) = remarks(world, nested)
    assert "“Shampo”" in said
    assert said.endswith("Did you mean Shampoo?")


@pytest.mark.parametrize(
    "where",
    [
        attribute("country", "is", "DE"),
        attribute("country", "is", "de"),
        attribute("city", "is", "Munchen"),
        attribute("city", "is", "北京"),
        attribute("country", "contains", "X"),
        attribute("country", "is", "DE", *(f"X{i}" for i in range(30))),
    ],
)
def test_nothing_is_remarked_on_what_is_there(world: World, where: Json) -> None:
    assert remarks(world, where) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_nobody_is_recorded_to_have_done_is_said_to_be_unrecorded(language: str) -> None:
    world = World()
    world.customers("ann", "bo")
    world.event("ann", "page_viewed", "2026-06-01")
    wording = Wording(speaker(language), world.catalog, str)

    def said(where: Json) -> tuple[str, ...]:
        asked = parse_segment({"where": where}).whole
        return unrecorded(asked, world.scope(), world, wording)

    not_opened = no({"kind": "event", "types": ["email_opened"]})
    (sentence,) = said({"kind": "all", "of": [not_opened, {"kind": "engaged"}]})
    assert world.catalog.event_name("email_opened", language) in sentence
    assert said(no({"kind": "engaged", "by": "email"}))
    assert not said(no({"kind": "event", "types": ["page_viewed", "app_opened"]}))


CANNOT_BE: tuple[tuple[Json, str], ...] = (
    ({"kind": "bougth"}, "bought"),
    (attribute("contry", "is", "DE"), "customers.country"),
    ({"kind": "event", "types": ["emial_opened"]}, "email opened"),
    ({"kind": "bought", "window": {"kind": "last", "count": 3, "unit": "fortnight"}}, "week"),
    (
        {
            "kind": "bought",
            "window": {"kind": "between", "first": "2026-06-30", "last": "2026-06-01"},
        },
        "ends before it begins",
    ),
    (
        {"kind": "bought", "window": {"kind": "between", "first": "2026-02-31"}},
        "not a day of the calendar",
    ),
    ({"kind": "bought", "window": {"kind": "last", "count": 10_000, "unit": "year"}}, "calendar"),
    ({"kind": "bought", "window": {"kind": "last", "count": 10**12, "unit": "day"}}, "limit"),
    ({"kind": "bought", "window": {"kind": "last", "count": -3}}, "limit"),
)


@pytest.mark.parametrize("where, said", CANNOT_BE)
def test_what_cannot_be_is_said_in_every_language(where: Json, said: str) -> None:
    world = World()
    world.customers("ann")
    with pytest.raises(CrmError) as refused:
        world.members(parse_segment({"where": where}).where)
    assert said in refused.value.sentence("en")
    sentences = {refused.value.sentence(language) for language in LANGUAGES}
    assert len(sentences) == len(LANGUAGES)


def test_a_list_of_a_million_values_is_refused_at_once() -> None:
    million = attribute("city", "is", *(f"city {i}" for i in range(1_000_000)))
    with pytest.raises(Misused, match=r"1,000,000 values.*list"):
        parse_segment({"where": million})


def test_the_longest_list_that_is_taken_is_answered(world: World) -> None:
    many = attribute("city", "is", "Munchen", *(f"city {i}" for i in range(9_999)))
    assert world.members(many) == {"ann"}


HOSTILE = (
    "' OR TRUE --",
    "'; DROP TABLE customers; --",
    '"; SELECT 1',
    "$p1",
    "$1",
    ":at1",
    "?",
    "%",
    "_",
    "\\",
    "{{ 7 * 7 }}",
    "<script>alert(1)</script>",
    "a\nb",
    "\u202eabc",
    "{ $field }",
    "x" * 10_000,
)


@pytest.mark.parametrize("op", ["is", "is_not", "contains", "starts_with", "ends_with"])
def test_hostile_texts_are_values_like_others(world: World, op: str) -> None:
    everybody = {"ann", "bo", "cy"}
    for text in HOSTILE:
        found = world.members(attribute("city", op, text))
        assert found == (everybody if op == "is_not" else set()), text
    assert world.count({"kind": "everyone"}) == 3


def test_hostile_texts_are_found_where_they_are(engine: str) -> None:
    world = World()
    texts = [text for text in HOSTILE if text.strip()]
    world.customers(*((f"c{i}", {"city": text}) for i, text in enumerate(texts)))
    for i, text in enumerate(texts):
        assert world.members(attribute("city", "is", text)) == {f"c{i}"}, text


def test_long_queries_with_hundreds_of_values_are_read_right(engine: str) -> None:
    """Beyond the eighth value, and with texts that look like places for others."""
    world = World()
    names = [f"$p{i}" if i % 3 else f"it's {i}" for i in range(400)]
    world.customers(*((f"c{i}", {"city": name}) for i, name in enumerate(names)))
    conditions = [attribute("city", "contains", name) for name in names[::2]]
    starts = [attribute("city", "starts_with", name) for name in names[1::40]]
    found = world.members({"kind": "any", "of": [*conditions, *starts]})
    meant = {
        f"c{i}"
        for i, name in enumerate(names)
        if any(part in name for part in names[::2])
        or any(name.startswith(start) for start in names[1::40])
    }
    assert found == meant
