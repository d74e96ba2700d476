"""In, not in, both, one but not the other: saved segments put together, their members and words."""

from random import Random
from typing import Any

import pytest

from crm.errors import Misused
from crm.languages.speak import speaker
from crm.segments.compile import compile_segment
from crm.segments.conditions.base import Wording
from crm.segments.definition import Segment
from crm.segments.words import describe
from tests.crm.segments.asking import attribute, no
from tests.crm.segments.random_segments import random_condition
from tests.crm.segments.random_worlds import facts_of, random_world
from tests.crm.segments.reference import members
from tests.worlds import World

Json = dict[str, Any]
NAMES = {"S-1": "French", "S-2": "Buyers", "S-3": "French or buying"}
FRENCH: Json = {"kind": "in_segment", "segment": "S-1"}
BUYERS: Json = {"kind": "in_segment", "segment": "S-2"}
EITHER: Json = {"kind": "in_segment", "segment": "S-3"}


def both(*of: Json) -> Json:
    return {"kind": "all", "of": list(of)}


def either(*of: Json) -> Json:
    return {"kind": "any", "of": list(of)}


@pytest.fixture
def world(engine: str) -> World:
    """ann is French, bo buys, cy is and does both, di neither."""
    world = World()
    world.customers(("ann", {"country": "FR"}), "bo", ("cy", {"country": "FR"}), "di")
    for customer in ("bo", "cy"):
        world.order(customer, "2026-06-01", 10)
    world.saved["S-1"] = Segment.model_validate({"where": attribute("country", "is", "FR")})
    world.saved["S-2"] = Segment.model_validate({"where": {"kind": "bought"}})
    world.saved["S-3"] = Segment.model_validate({"where": either(FRENCH, BUYERS)})
    return world


OPERATIONS: tuple[tuple[Json, set[str], str], ...] = (
    (FRENCH, {"ann", "cy"}, "in the segment “French”"),
    (no(FRENCH), {"bo", "di"}, "not in the segment “French”"),
    (both(FRENCH, BUYERS), {"cy"}, "in the segment “French” and who are in the segment “Buyers”"),
    (
        both(FRENCH, no(BUYERS)),
        {"ann"},
        "in the segment “French” and who are not in the segment “Buyers”",
    ),
    (
        either(FRENCH, BUYERS),
        {"ann", "bo", "cy"},
        "in the segment “French” or who are in the segment “Buyers”",
    ),
    (
        both(EITHER, no(both(FRENCH, BUYERS))),
        {"ann", "bo"},
        "in the segment “French or buying” and (who are not in the segment “French” or who are not in the segment “Buyers”)",
    ),
)


@pytest.mark.parametrize("where, who, words", OPERATIONS)
def test_members_and_words(world: World, where: Json, who: set[str], words: str) -> None:
    assert world.members(where) == who
    wording = Wording(speaker("en"), world.catalog, NAMES.__getitem__)
    assert (
        describe(Segment.model_validate({"where": where}), wording) == f"Customers who are {words}"
    )


def test_a_segment_used_twice_stands_once_at_the_head_of_the_query(world: World) -> None:
    where = either(both(FRENCH, BUYERS), both(no(FRENCH), no(BUYERS)), EITHER)
    assert world.members(where) == {"ann", "bo", "cy", "di"}
    shown = compile_segment(Segment.model_validate({"where": where}), world.scope()).shown()
    assert shown.count("country") == 1
    assert shown.count("orders") == 1
    assert shown.startswith("WITH segment_1 AS (")


def test_a_segment_used_once_stands_where_it_is_used(world: World) -> None:
    assert "WITH" not in world.shown(both(FRENCH, no(BUYERS)))


def test_one_built_on_itself_is_refused_wherever_it_stands(world: World) -> None:
    world.saved["S-1"] = Segment.model_validate({"where": no(EITHER)})
    with pytest.raises(Misused, match="built on itself"):
        world.members(either(FRENCH, no(FRENCH)))


def test_those_left_out_and_the_limit_of_an_inner_segment_still_hold(world: World) -> None:
    inner = {"where": {"kind": "everyone"}, "exclude": [BUYERS], "limit": {"count": 1}}
    world.saved["S-4"] = Segment.model_validate(inner)
    few: Json = {"kind": "in_segment", "segment": "S-4"}
    assert len(world.members(few)) == 1
    assert world.members(either(few, both(few, BUYERS))) == world.members(few)
    assert world.members(both(few, BUYERS)) == set()


@pytest.mark.parametrize("seed", range(4))
def test_random_segments_used_twice_mean_what_they_say(engine: str, seed: int) -> None:
    r = Random(seed)
    world = random_world(seed)
    inner = attribute("country", "is", "DE")
    while "in_segment" in str(inner) or inner["kind"] == "attribute":
        inner = random_condition(r, 2)
    world.saved["S-1"] = Segment.model_validate({"where": inner})
    facts = facts_of(world)
    where = either(both(FRENCH, random_condition(r, 1)), both(no(FRENCH), random_condition(r, 1)))
    segment = Segment.model_validate({"where": where})
    assert world.members(where) == members(segment.whole, facts)
