"""Exclusions and limits bind last, in everything that takes a segment."""

from random import Random
from typing import Any

import pytest

from crm.errors import Misused
from crm.languages.speak import LANGUAGES, speaker
from crm.segments.compile import compile_count, compile_segment
from crm.segments.conditions.base import Wording
from crm.segments.definition import Segment
from crm.segments.parsing import parse_segment
from crm.segments.sendable import sendable
from crm.segments.size import preview, waterfall
from crm.segments.words import describe
from tests.crm.segments.asking import attribute
from tests.crm.segments.random_segments import random_condition
from tests.crm.segments.random_worlds import facts_of, random_world
from tests.crm.segments.reference import members
from tests.worlds import World

pytestmark = pytest.mark.usefixtures("engine")

BUYERS = {"kind": "bought"}
GERMANS = attribute("country", "is", "DE")


@pytest.fixture
def world() -> World:
    world = World()
    world.customers("ann", "bo", ("cy", {"country": "DE"}), "di", "ed")
    for customer, total in (("ann", 10), ("bo", 30), ("cy", 90), ("di", 20)):
        world.order(customer, "2026-06-01", total)
    for customer in ("ann", "cy", "ed"):
        world.consent(customer)
    return world


def found(world: World, **segment: Any) -> set[str]:
    asked = compile_segment(Segment.model_validate(segment), world.scope())
    rows = {str(row[0]) for row in world.run(asked).rows}
    counted = world.run(compile_count(Segment.model_validate(segment), world.scope())).rows[0][0]
    assert counted == len(rows)
    return rows


def test_whoever_is_excluded_is_never_in_it(world: World) -> None:
    assert found(world, where=BUYERS, exclude=[GERMANS]) == {"ann", "bo", "di"}
    either = {"kind": "any", "of": [BUYERS, GERMANS]}
    assert found(world, where=either, exclude=[GERMANS]) == {"ann", "bo", "di"}
    assert found(world, where={"kind": "everyone"}, exclude=[GERMANS, BUYERS]) == {"ed"}


def test_a_limit_counts_those_who_are_left_after_the_exclusions(world: World) -> None:
    two = {"count": 2, "by": "spend"}
    assert found(world, where=BUYERS, limit=two) == {"cy", "bo"}
    assert found(world, where=BUYERS, exclude=[GERMANS], limit=two) == {"bo", "di"}
    assert found(world, where=BUYERS, limit={**two, "lowest": True}) == {"ann", "di"}


def test_those_without_an_amount_come_last_whichever_end_is_first(world: World) -> None:
    everyone = {"kind": "everyone"}
    for lowest in (False, True):
        four = {"count": 4, "by": "spend", "lowest": lowest}
        assert found(world, where=everyone, limit=four) == {"ann", "bo", "cy", "di"}
    assert len(found(world, where=everyone, limit={"count": 9, "by": "spend"})) == 5


def test_a_limit_is_never_exceeded_by_equals() -> None:
    world = World()
    world.customers(*(f"c{i}" for i in range(50)))
    limit = {"count": 7, "by": "orders"}
    chosen = found(world, where={"kind": "everyone"}, limit=limit)
    assert len(chosen) == 7
    assert chosen == found(world, where={"kind": "everyone"}, limit={"count": 7})


def test_a_segment_inside_another_keeps_its_exclusions_and_its_limit(world: World) -> None:
    best = {"where": BUYERS, "exclude": [GERMANS], "limit": {"count": 1, "by": "spend"}}
    world.saved["S-1"] = Segment.model_validate(best)
    inside = {"kind": "in_segment", "segment": "S-1"}
    assert found(world, where=inside) == {"bo"}
    assert found(world, where=BUYERS, exclude=[inside]) == {"ann", "cy", "di"}


def test_the_waterfall_ends_with_the_exclusions_and_the_limit(world: World) -> None:
    wording = Wording(speaker("en"), world.catalog, str)
    segment = parse_segment(
        {"where": BUYERS, "exclude": [GERMANS], "limit": {"count": 2, "by": "spend"}}
    )
    assert waterfall(segment, world.scope(), world, wording) == (
        ("All customers", 5),
        ("who have placed an order", 4),
        ("except those who live in Germany", 3),
        ("at most 2 of them, those with the highest lifetime spend", 2),
    )
    alone = parse_segment({"where": {"kind": "everyone"}, "limit": {"count": 2}})
    assert [n for _, n in waterfall(alone, world.scope(), world, wording)] == [5, 2]


def test_those_who_can_be_written_to_are_among_those_whom_the_limit_keeps() -> None:
    world = World()
    for id, spent in (("ann", 10), ("bo", 30), ("cy", 90)):
        world.customers((id, {"email": f"{id}@example.com"}))
        world.order(id, "2026-06-01", spent)
    world.consent("ann")
    world.consent("cy")
    segment = parse_segment({"where": BUYERS, "limit": {"count": 2, "by": "spend"}})
    steps = sendable(segment, world.scope(), world, speaker("en"))
    assert steps and steps[-1].count == 1
    shown = preview(segment, world.scope(), world, Wording(speaker("en"), world.catalog, str))
    assert [row[0] for row in shown.rows] == ["bo", "cy"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_name_the_exclusions_and_the_limit(language: str, world: World) -> None:
    if world.engine == "postgres":
        pytest.skip("words are the same on both")
    wording = Wording(speaker(language), world.catalog, str)
    said = {
        describe(parse_segment({"where": BUYERS, **more}), wording)
        for more in ({}, {"exclude": [GERMANS]}, {"limit": {"count": 5}}, {"limit": {"count": 5, "by": "spend"}},
                     {"limit": {"count": 5, "by": "spend", "lowest": True}}, {"exclude": [GERMANS], "limit": {"count": 5}})
    }  # fmt: skip
    assert len(said) == 6


def test_definitions_from_before_are_still_read() -> None:
    before = {"kind": "segment", "where": BUYERS}
    assert Segment.model_validate(before) == parse_segment(BUYERS)
    assert parse_segment(BUYERS).shown == parse_segment(before).where.model_dump(mode="json")
    whole = parse_segment({"where": BUYERS, "limit": {"count": 5}})
    assert parse_segment(whole.shown) == whole


def test_what_cannot_be_ranked_by_is_refused(world: World) -> None:
    by_name = parse_segment({"where": BUYERS, "limit": {"count": 5, "by": "customers.country"}})
    with pytest.raises(Misused):
        compile_segment(by_name, world.scope())
    with pytest.raises(Misused):
        parse_segment({"where": BUYERS, "limit": {"count": 0}})


@pytest.mark.parametrize("seed", range(2))
def test_random_segments_with_exclusions_and_limits(seed: int) -> None:
    world, r = random_world(seed), Random(seed)
    world.saved["S-1"] = parse_segment({"where": BUYERS, "limit": {"count": 3}})
    facts = facts_of(world)
    for _ in range(15):
        segment = random_whole(r)
        assert found(world, **segment) == members(Segment.model_validate(segment).whole, facts), (
            segment
        )
    world.close()


def random_whole(r: Random) -> dict[str, Any]:
    by = r.choice(("random", "spend", "orders", "units", "average_order", "days_since_order", "engagement", "customers.loyalty_points"))  # fmt: skip
    limit = {"count": r.randrange(1, 8), "by": by, "lowest": r.random() < 0.3}
    return {
        "where": random_condition(r, 2),
        "exclude": [random_condition(r, 1) for _ in range(r.randrange(3))],
        "limit": r.choice((None, limit)),
    }
