"""What a segment consists of, what it shares with others and how its size went, counted by hand."""

from typing import Any

import pytest

from crm.errors import Misused, Unknown
from crm.languages.speak import speaker
from crm.segments.breakdown import Part, breakdown
from crm.segments.change import Cause, change
from crm.segments.conditions.base import Wording
from crm.segments.definition import Segment
from crm.segments.emptying import why_nobody
from crm.segments.overlap import overlap
from crm.segments.size import count
from crm.segments.trend import as_known_today, since, trend, weekly
from tests.worlds import World, days_before

pytestmark = pytest.mark.usefixtures("engine")

Json = dict[str, Any]
DE: Json = {"kind": "attribute", "field": "customers.country", "values": ["DE"]}
FR: Json = {**DE, "values": ["FR"]}
BOUGHT: Json = {"kind": "bought", "window": {"kind": "last", "count": 90}}
EVERYONE: Json = {"kind": "everyone"}


def segment(*conditions: Json) -> Segment:
    return Segment.model_validate({"where": {"kind": "all", "of": list(conditions)}})


def wording(world: World, language: str = "en") -> Wording:
    return Wording(speaker(language), world.catalog, str)


@pytest.fixture
def world(engine: str) -> World:
    """Ann bought too long ago by now, Bo is new and has bought, Cy is French, Di has said nothing."""
    world = World()
    old = {"created_at": "2025-01-01"}
    world.customers(
        ("ann", {"country": "DE", "loyalty_points": 10, "birth_date": "1990-06-30", **old}),
        ("bo", {"country": "de", "loyalty_points": 20, "created_at": days_before(10)}),
        ("cy", {"country": "FR", "birth_date": "2010-01-01", **old}),
        ("di", {"country": "", **old}),
    )
    world.order("ann", days_before(100), 50)
    world.order("bo", days_before(3), 50)
    world.order("cy", days_before(3), 50)
    return world


# -- breakdown --------------------------------------------------------------------------------


def parts(world: World, by: str, *conditions: Json, most: int = 10) -> list[tuple[str, int, int]]:
    found = breakdown(segment(*conditions), by, world.scope(), world, wording(world), most)
    return [(part.label, part.count, part.everyone) for part in found.parts]


def test_a_text_is_counted_without_regard_to_case_and_the_empty_one_is_missing(
    world: World,
) -> None:
    found = breakdown(segment(EVERYONE), "customers.country", world.scope(), world, wording(world))
    assert [(p.label, p.count) for p in found.parts] == [("Germany", 2), ("France", 1)]
    assert found.missing == Part("", 1, 1)
    assert (found.size, found.total) == (4, 4)


def test_each_value_stands_against_all_customers(world: World) -> None:
    assert parts(world, "customers.country", BOUGHT) == [("Germany", 1, 2), ("France", 1, 1)]


def test_what_is_not_among_the_first_is_added_up(world: World) -> None:
    found = breakdown(segment(EVERYONE), "customers.country", world.scope(), world, wording(world), 1)  # fmt: skip
    assert [p.label for p in found.parts] == ["Germany"]
    assert (found.rest, found.rest_values) == (Part("", 1, 1), 1)


def test_birth_dates_are_ages_on_the_day_asked(world: World) -> None:
    assert parts(world, "customers.birth_date", EVERYONE) == [
        ("below 18", 1, 1),
        ("35 to 44", 1, 1),
    ]


def test_many_numbers_fall_into_round_bands_that_hold_everybody() -> None:
    world = World()
    world.customers(*((f"c{i:03}", {"loyalty_points": i}) for i in range(100)), "nobody")
    found = breakdown(segment(EVERYONE), "customers.loyalty_points", world.scope(), world, wording(world))  # fmt: skip
    assert [(p.label, p.count) for p in found.parts] == [
        ("below 20", 20), ("20 to below 40", 20), ("40 to below 60", 20), ("60 to below 80", 20), ("80 or more", 20),
    ]  # fmt: skip
    assert found.missing == Part("", 1, 1)


def test_few_numbers_are_named_one_by_one(world: World) -> None:
    assert parts(world, "customers.loyalty_points", EVERYONE) == [("10", 1, 1), ("20", 1, 1)]


def test_dates_are_months_while_they_are_few(world: World) -> None:
    assert parts(world, "customers.created_at", EVERYONE) == [("Jan 2025", 3, 3), ("Jun 2026", 1, 1)]  # fmt: skip


@pytest.mark.parametrize("by", ["customers.email", "customers.customer_id", "customers.phone"])
def test_nobody_is_told_apart_by_personal_data(world: World, by: str) -> None:
    with pytest.raises(Misused, match="single people"):
        parts(world, by, EVERYONE)


def test_a_field_that_is_not_there_is_named_with_the_nearest(world: World) -> None:
    with pytest.raises(Unknown, match=r"customers\.country"):
        parts(world, "customers.contry", EVERYONE)


# -- overlap ----------------------------------------------------------------------------------


def test_two_segments_share_some_and_have_some_alone(world: World) -> None:
    found = overlap([segment(DE), segment(BOUGHT)], world.scope(), world)
    assert found.sizes == (2, 2)
    assert (found.everywhere, found.alone) == (1, (1, 1))


def test_several_segments_are_a_matrix(world: World) -> None:
    found = overlap([segment(DE), segment(BOUGHT), segment(FR)], world.scope(), world)
    assert found.shared == ((2, 1, 0), (1, 2, 1), (0, 1, 1))
    assert (found.everywhere, found.alone) == (0, (1, 0, 0))


def test_an_overlap_takes_two_segments(world: World) -> None:
    with pytest.raises(Misused, match="two to 8"):
        overlap([segment(DE)], world.scope(), world)


def test_an_exclusion_and_a_limit_count_in_an_overlap(world: World) -> None:
    few = Segment.model_validate({"where": EVERYONE, "exclude": [DE], "limit": {"count": 1}})
    assert overlap([few, segment(EVERYONE)], world.scope(), world).sizes == (1, 4)


# -- trend and change -------------------------------------------------------------------------


def test_the_last_point_is_the_size_now_and_who_signed_up_since_was_not_there(
    world: World,
) -> None:
    points = trend(segment(DE), weekly(world.clock), world.scope(), world)
    assert [p.count for p in points] == [1, 1, 1, 1, 1, 1, 2, 2]
    assert points[-1].count == count(segment(DE), world.scope(), world)


def test_a_moment_is_counted_as_it_was(world: World) -> None:
    points = trend(segment(BOUGHT), weekly(world.clock), world.scope(), world)
    assert [p.count for p in points] == [1, 1, 1, 1, 1, 1, 0, 2]


def test_who_entered_and_left_and_by_which_condition(world: World) -> None:
    then = weekly(world.clock)[0]
    found = change(segment(EVERYONE, BOUGHT), then, world.scope(), world, wording(world))
    assert (found.before, found.after, found.entered, found.left) == (1, 2, 2, 1)
    assert found.signed_up == 1
    assert found.causes == (Cause("who have placed an order in the last 90 days", 1, 1),)


def test_the_account_of_a_change_adds_up(world: World) -> None:
    for then in weekly(world.clock):
        found = change(segment(DE, BOUGHT), then, world.scope(), world, wording(world))
        assert found.before + found.entered - found.left == found.after


def test_what_has_no_history_is_named_also_inside_other_segments(world: World) -> None:
    world.saved["S-1"] = segment(DE, BOUGHT)
    inside = segment({"kind": "in_segment", "segment": "S-1"})
    assert [c.kind for c in as_known_today(inside, world.scope())] == ["attribute"]
    assert as_known_today(segment(BOUGHT), world.scope()) == ()


def test_a_trend_since_a_day_begins_there_and_ends_now(world: World) -> None:
    first = world.clock.midnight(world.clock.today.replace(month=5, day=1))
    clocks = since(world.clock, first)
    assert (clocks[0].utc, clocks[-1]) == (first, world.clock)
    assert len(clocks) <= 18
    with pytest.raises(Misused, match="earlier"):
        since(world.clock, world.clock.utc)


# -- an empty one -----------------------------------------------------------------------------


def test_the_condition_that_leaves_nobody_is_named_and_what_there_would_be_without(
    world: World,
) -> None:
    city = {"kind": "attribute", "field": "customers.city", "values": ["Lyon"]}
    said = why_nobody(segment(FR, BOUGHT, city), world.scope(), world, wording(world))
    assert said == (
        "With the condition “whose city is Lyon” nobody is left.",
        "Without “whose city is Lyon” there would be 1 customer.",
    )


def test_conditions_that_exclude_each_other_are_said_first(world: World) -> None:
    said = why_nobody(segment(DE, FR), world.scope(), world, wording(world))
    assert said == ("Nobody can be both: who live in Germany, and who live in France.",)
