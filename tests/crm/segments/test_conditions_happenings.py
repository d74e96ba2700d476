"""Days, first times, one order, own pace, clocks, folding and patterns: counted by hand."""

import pytest

from crm.errors import Misused
from crm.segments.definition import Segment
from crm.segments.parsing import parse_segment
from crm.segments.zones import main_zone
from crm.sql.patterns import portable
from tests.crm.segments.asking import attribute, no
from tests.worlds import World

pytestmark = pytest.mark.usefixtures("engine")

SHAMPOO = {"where": [{"field": "products.category", "values": ["Shampoo"]}]}
DRYER = {"where": [{"field": "products.category", "values": ["Dryers"]}]}
WEEKEND = {"weekdays": ["saturday", "sunday"]}


@pytest.fixture
def world() -> World:
    world = World()
    world.customers("ann", ("bo", {"country": "DE"}), ("cy", {"country": "JP"}), "di")
    world.products(("soap", {"category": "Shampoo"}), ("blow", {"category": "Dryers"}))
    return world


def test_days_are_counted_once_however_much_was_done_on_them(world: World) -> None:
    world.event("ann", "email_opened", "2026-06-01", times=5)
    for day in ("2026-06-01 08:00", "2026-06-02 08:00"):
        world.event("bo", "email_opened", day)
    twice = {"kind": "event", "types": ["email_opened"], "count": {"value": 2}}
    assert world.members(twice) == {"ann", "bo"}
    assert world.members({**twice, "counted": "days"}) == {"bo"}


def test_an_order_is_a_sign_of_life_on_its_day(world: World) -> None:
    world.event("ann", "page_viewed", "2026-06-01")
    world.order("ann", "2026-06-02", 5)
    world.order("bo", "2026-06-02", 5)
    assert world.members({"kind": "engaged", "days": {"value": 2}}) == {"ann"}
    one = {"kind": "bought", "measure": "days", "amount": {"op": "is", "value": 1}}
    assert world.members(one) == {"ann", "bo"}


def test_the_same_order_is_more_than_both_ever(world: World) -> None:
    world.order("ann", "2026-06-01", items=[("soap", 1, 5), ("blow", 1, 50)])
    world.order("bo", "2026-06-01", items=[("soap", 1, 5)])
    world.order("bo", "2026-06-02", items=[("blow", 1, 50)])
    world.order("cy", "2026-06-01", items=[("soap", 1, 5), ("blow", 1, 50)], status="returned")
    both = {"kind": "together", "items": [SHAMPOO, DRYER]}
    assert world.members(both) == {"ann"}
    assert world.members(no(both)) == {"bo", "cy", "di"}


def test_the_next_order_is_due_after_the_own_average_interval(world: World) -> None:
    for day in ("2026-04-01", "2026-05-01", "2026-06-20"):  # every 40 days: due on 30 July
        world.order("ann", day, 5)
    for day in ("2026-05-01", "2026-05-11"):  # every 10 days: due on 21 May
        world.order("bo", day, 5)
    world.order("cy", "2026-06-20", 5)  # one order has no interval

    def due(window: dict[str, object]) -> set[str]:  # fmt: skip
        return world.members({"kind": "due", "window": window})

    assert due({"kind": "next", "count": 29}) == set()
    assert due({"kind": "next", "count": 30}) == {"ann"}
    assert due({"kind": "between", "first": "2026-07-30", "last": "2026-07-30"}) == {"ann"}
    assert due({"kind": "ago", "near": 0, "far": 10_000}) == {"bo"}


def test_the_first_and_the_last_time(world: World) -> None:
    for day in ("2026-01-05", "2026-06-20"):
        world.event("ann", "store_visited", day)
    world.event("bo", "store_visited", "2026-02-10")
    before_march = {"kind": "between", "last": "2026-02-28"}
    asked = {"kind": "event_date", "types": ["store_visited"], "window": before_march}
    assert world.members({**asked, "which": "first"}) == {"ann", "bo"}
    assert world.members({**asked, "which": "last"}) == {"bo"}


def test_hours_are_the_customers_own(world: World) -> None:
    for customer in ("ann", "bo", "cy"):  # Friday 23:00 UTC: Saturday in Berlin and Tokyo
        world.event(customer, "email_opened", "2026-06-19 23:00")
    opened = {"kind": "event", "types": ["email_opened"]}
    assert world.members({**opened, "during": WEEKEND}) == {"bo", "cy"}
    assert world.members({**opened, "during": {"from_hour": 22, "to_hour": 2}}) == {"ann", "bo"}
    june = {"first_day": "06-20", "last_day": "06-20"}
    assert world.members({**opened, "during": june}) == {"bo", "cy"}


def test_a_country_has_a_zone_only_where_it_lives_by_one() -> None:
    found = {country: main_zone(country) for country in ("DE", "ES", "JP", "US", "XX", "")}
    assert found == {
        "DE": "Europe/Berlin", "ES": "Europe/Madrid", "JP": "Asia/Tokyo", "US": None, "XX": None, "": None,
    }  # fmt: skip


def test_nobody_has_left_for_three_days_what_was_left_yesterday(world: World) -> None:
    world.event("ann", "cart_added", "2026-06-29 12:00")
    world.event("bo", "cart_added", "2026-06-20 12:00")
    world.event("cy", "cart_added", "2026-06-20 12:00")
    world.order("cy", "2026-06-25", 5)
    left = {"kind": "sequence", "first": {"types": ["cart_added"]}, "followed": False}
    assert world.members(left) == {"ann", "bo"}
    assert world.members({**left, "within_days": 3}) == {"bo", "cy"}
    assert world.members({**left, "within_hours": 24}) == {"ann", "bo", "cy"}


def test_case_and_accents_make_no_difference() -> None:
    world = World()
    world.customers(("a", {"city": "München"}), ("b", {"city": "MUNCHEN"}), ("c", {"city": "Munich"}), ("d", {"city": "Straßburg"}))  # fmt: skip
    for said in ("munchen", "München", "MÜNCHEN"):
        assert world.members(attribute("city", "is", said)) == {"a", "b"}
    assert world.members(attribute("city", "is_not", "munchen")) == {"c", "d"}
    assert world.members(attribute("city", "contains", "ünch")) == {"a", "b"}
    assert world.members(attribute("city", "is", "straßburg")) == {"d"}


def test_patterns_match_anywhere_and_say_what_they_cannot_be() -> None:
    world = World()
    world.customers(("a", {"city": "Lyon 3"}), ("b", {"city": "Lyon"}), ("c", {"city": "Nice"}))
    assert world.members(attribute("city", "matches", r"^lyon( \d)?$")) == {"a", "b"}
    assert world.members(attribute("city", "matches", "[^a-m]ce")) == set()
    assert portable(r"a.\d[\w-]{2,3}\.") == r"a[^\n][0-9][A-Za-z0-9_\-]{2,3}\."


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        ("(a+)+$", "nested"), ("(?=a)b", "lookaround"), (r"(a)\1", "lookaround"), ("a{200}", "long"), ("", "empty"),
        ("x" * 201, "long"), ("[z-a]", "wrong"), ("(a", "wrong"), ("a**", "wrong"), (r"\bword", "wrong"), ("***:x", "wrong"),
    ],
)  # fmt: skip
def test_a_pattern_that_could_run_for_ever_is_refused(pattern: str, why: str) -> None:
    with pytest.raises(Misused) as refused:
        portable(pattern)
    assert (refused.value.key, refused.value.values["why"]) == ("pattern-refused", why)


@pytest.mark.parametrize(
    ("during", "key"),
    [
        ({}, "during-needs-something"), ({"from_hour": 3}, "during-needs-both"), ({"from_hour": 3, "to_hour": 3}, "during-needs-both"),
        ({"first_day": "02-31", "last_day": "03-01"}, "during-bad-day"), ({"first_day": "02-01"}, "during-needs-both"),
    ],
)  # fmt: skip
def test_hours_and_days_that_cannot_be_are_said(during: dict[str, object], key: str) -> None:
    asked = {"kind": "event", "types": ["email_opened"], "during": during}
    with pytest.raises(Misused) as refused:
        parse_segment(asked)
    assert refused.value.key == key


def test_definitions_saved_before_still_load() -> None:
    old = {"kind": "sequence", "first": {"types": ["cart_added"], "where": []}, "then": {"types": [], "where": []}, "followed": False, "within_days": 3, "window": {"kind": "ever"}}  # fmt: skip
    events = {"kind": "event", "types": ["email_opened"], "window": {"kind": "ever"}, "count": {"op": "at_least", "value": 1, "upper": None}, "where": []}  # fmt: skip
    assert Segment.model_validate({"where": {"kind": "all", "of": [old, events]}})


def test_what_is_still_to_come_has_not_been_left() -> None:
    world = World()
    world.customers("ann", "bo")
    world.event("ann", "cart_added", "2026-07-03 12:00")
    world.event("bo", "cart_added", "2026-06-20 12:00")
    left = {"kind": "sequence", "first": {"types": ["cart_added"]}, "followed": False}
    around = {"kind": "between", "first": "2026-06-01", "last": "2026-07-31"}
    assert world.members({**left, "window": {"kind": "next", "count": 7, "unit": "day"}}) == set()
    assert world.members({**left, "window": around}) == {"bo"}
