"""Ranks within groups, quantiles, RFM classes, samples: on companies small enough to count by hand."""

from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from crm.errors import Misused
from crm.languages.speak import LANGUAGES, speaker
from crm.segments.conditions.base import Wording
from crm.segments.conditions.rfm import GRID
from crm.segments.parsing import parse_segment
from crm.segments.words import assumptions, describe
from tests.crm.segments.asking import no
from tests.worlds import World

on_both = pytest.mark.usefixtures("engine")

RANKS: dict[str, dict[str, Any]] = {
    "top-tenth-per-country": {"kind": "top", "percent": 10, "per": "customers.country"},
    "second-quartile": {"kind": "top", "part": 2, "parts": 4, "assumed": True},
    "lowest-decile": {"kind": "top", "by": "orders", "part": 1, "parts": 10, "lowest": True},
    "part-of-seven": {"kind": "top", "part": 3, "parts": 7},
    "longest-without-an-order": {"kind": "top", "by": "days_since_order", "count": 10},
    "most-engaged": {"kind": "top", "by": "engagement", "percent": 5, "window": {"kind": "last", "count": 30}},
    "champions": {"kind": "rfm", "classes": ["champions"]},
    "at-risk-or-lost": {"kind": "rfm", "classes": ["at_risk", "cant_lose", "hibernating"], "window": {"kind": "last", "count": 1, "unit": "year"}},
    "scores": {"kind": "rfm", "recency": [5], "frequency": [4, 5]},
    "class-and-score": {"kind": "rfm", "classes": ["loyal"], "money": [5]},
    "a-tenth": {"kind": "sample", "percent": 10},
    "half-a": {"kind": "sample", "part": 1, "parts": 2},
    "half-of-spring": {"kind": "sample", "part": 2, "parts": 2, "salt": "spring"},
    "five-hundred-buyers": {"kind": "sample", "count": 500, "among": {"kind": "bought"}},
}  # fmt: skip


@pytest.fixture
def world() -> World:
    """Ten buyers: c0 has bought first and for least, c9 last and for most; two of them in France."""
    world = World()
    for i in range(10):
        world.customers((f"c{i}", {"country": "FR" if i < 2 else "DE" if i < 9 else "de"}))
        world.order(f"c{i}", f"2026-06-{10 + i}", 10 * (i + 1))
    world.customers("none")
    return world


@on_both
def test_the_best_of_every_country(world: World) -> None:
    best = {"kind": "top", "count": 1, "per": "customers.country"}
    assert world.members(best) == {"c1", "c9"}
    assert world.members({**best, "count": None, "percent": 10}) == {"c1", "c9"}
    assert world.members({**best, "lowest": True}) == {"c0", "c2"}


@on_both
def test_those_without_a_country_are_in_no_country(world: World) -> None:
    world.customers("rich")
    world.order("rich", "2026-06-01", 10_000)
    assert world.members({"kind": "top", "count": 1, "per": "customers.country"}) == {"c1", "c9"}


@on_both
def test_quantiles_are_everybody_once_and_equals_stay_together(world: World) -> None:
    quintiles = [{"kind": "top", "part": i, "parts": 5} for i in range(1, 6)]
    assert [sorted(world.members(q)) for q in quintiles] == [
        ["c8", "c9"], ["c6", "c7"], ["c4", "c5"], ["c2", "c3"], ["c0", "c1"],
    ]  # fmt: skip
    by_orders = [world.members({**q, "by": "orders"}) for q in quintiles]
    assert by_orders == [{f"c{i}" for i in range(10)}, set(), set(), set(), set()]


@on_both
def test_the_longest_without_an_order(world: World) -> None:
    longest = {"kind": "top", "by": "days_since_order", "count": 2}
    assert world.members(longest) == {"c0", "c1"}
    assert world.members({**longest, "lowest": True}) == {"c8", "c9"}


@on_both
def test_rfm_scores_are_fifths_and_every_buyer_has_one_class(world: World) -> None:
    assert world.members({"kind": "rfm", "recency": [5]}) == {"c8", "c9"}
    assert world.members({"kind": "rfm", "recency": [1, 2]}) == {"c0", "c1", "c2", "c3"}
    assert world.members({"kind": "rfm", "frequency": [1]}) == {
        f"c{i}" for i in range(10)
    }  # all equal
    world.order("c9", "2026-06-20", 100)
    world.order("c1", "2026-06-01", 500)
    world.order("c1", "2026-06-01", 500)
    assert world.members({"kind": "rfm", "frequency": [5]}) == {"c1", "c9"}
    assert world.members({"kind": "rfm", "classes": ["champions"]}) == {"c9"}
    assert world.members({"kind": "rfm", "classes": ["cant_lose"]}) == {"c1"}
    classes = [world.members({"kind": "rfm", "classes": [name]}) for name in GRID]
    assert sum(map(len, classes)) == 10
    assert set.union(*classes) == {f"c{i}" for i in range(10)}


@on_both
def test_who_never_bought_is_in_no_class(world: World) -> None:
    assert world.members(no({"kind": "rfm", "classes": list(GRID)})) == {"none"}


@on_both
def test_halves_are_everybody_once_and_a_count_is_exact(world: World) -> None:
    halves = [world.members({"kind": "sample", "part": i, "parts": 2}) for i in (1, 2)]
    assert halves[0] | halves[1] == {f"c{i}" for i in range(10)} | {"none"}
    assert not halves[0] & halves[1]
    buyers = {"kind": "bought"}
    drawn = {"kind": "sample", "count": 4, "among": buyers}
    assert len(world.members(drawn)) == 4
    assert world.members(drawn) < world.members(buyers)
    assert world.members(drawn) == world.members(drawn)


@on_both
def test_a_sample_of_a_half_of_a_split_is_half_a_sample() -> None:
    world = World()
    world.customers(*(f"c{i}" for i in range(2_000)))
    tenth, half = {"kind": "sample", "percent": 10}, {"kind": "sample", "part": 1, "parts": 2}
    assert 160 < world.count(tenth) < 240
    assert 75 < world.count({"kind": "all", "of": [tenth, half]}) < 125


@pytest.mark.parametrize("wrong", [
    {"kind": "top"}, {"kind": "top", "percent": 5, "part": 1, "parts": 4}, {"kind": "top", "part": 5, "parts": 4}, {"kind": "top", "part": 1},
    {"kind": "sample"}, {"kind": "sample", "percent": 0}, {"kind": "sample", "part": 3, "parts": 2}, {"kind": "rfm"}, {"kind": "rfm", "recency": [6]},
    {"kind": "sample", "percent": 5, "among": {"kind": "bought"}}, {"kind": "rfm", "classes": ["kings"]},
])  # fmt: skip
def test_what_makes_no_sense_is_refused_in_words(wrong: dict[str, Any]) -> None:
    with pytest.raises(Misused) as refused:
        parse_segment(wrong)
    for language in LANGUAGES:
        assert speaker(language).knows(refused.value.key)


@pytest.mark.parametrize("name", RANKS)
def test_sql_as_it_is_shown(name: str, world: World, snapshot: SnapshotAssertion) -> None:
    world.engine = "duckdb"  # whatever the tests before it asked
    assert world.shown(RANKS[name]) == snapshot
    shown = {str(row[0]) for row in world.rows(world.shown(RANKS[name])).rows}
    assert shown == world.members(RANKS[name])


@pytest.mark.parametrize("language", LANGUAGES)
def test_words(language: str, world: World, snapshot: SnapshotAssertion) -> None:
    wording = Wording(speaker(language), world.catalog, str)
    said = []
    for where in RANKS.values():
        for negated in (False, True):
            segment = parse_segment(no(where) if negated else where)
            chips = "".join(f" [{chip.text}]" for chip in assumptions(segment, wording))
            said.append(f"{describe(segment, wording)}{'' if negated else chips}")
    assert len(set(said)) == len(said)
    assert "\n".join(said) == snapshot
