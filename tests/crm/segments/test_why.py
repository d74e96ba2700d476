"""Why a customer is in a segment or not: each condition, whether it holds, and the person's own value."""

from random import Random
from typing import Any

import pytest

from crm.languages.speak import LANGUAGES, speaker
from crm.segments.conditions.base import Wording
from crm.segments.definition import Segment
from crm.segments.why import Why, why
from tests.crm.segments.random_segments import KINDS, random_condition
from tests.crm.segments.random_worlds import CUSTOMERS, random_world
from tests.worlds import World

pytestmark = pytest.mark.usefixtures("engine")

Json = dict[str, Any]
SPENT: Json = {
    "kind": "bought",
    "measure": "spend",
    "amount": {"value": 200},
    "window": {"kind": "last", "count": 90},
}


@pytest.fixture
def world(engine: str) -> World:
    world = World()
    ann = {"country": "DE", "email": "ann@example.com", "first_name": "Ann", "last_name": "Lee"}
    world.customers(("ann", {**ann, "birth_date": "1990-07-01", "loyalty_points": 1200}), "bo")
    world.order("ann", "2026-05-02", 120)
    world.event("ann", "email_opened", "2026-06-20", times=2)
    world.consent("ann")
    world.ticket("ann", "2026-06-01")
    world.survey("ann", "2026-06-02", 9)
    return world


def account(world: World, *conditions: Json, who: str = "ann", personal: bool = False) -> Why:
    asked = Segment.model_validate({"where": {"kind": "all", "of": list(conditions)}})
    wording = Wording(speaker("en"), world.catalog, str)
    return why(asked, who, world.scope(), world, wording, see_personal=personal)


def actual(world: World, condition: Json, who: str = "ann") -> str:
    return "; ".join(account(world, condition, who=who).lines[0].actual)


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        (SPENT, "spend in the last 90 days: $120.00; last order: May 2, 2026"),
        ({"kind": "bought"}, "orders: 1; last order: May 2, 2026"),
        ({"kind": "attribute", "field": "customers.country", "values": ["FR"]}, "country: Germany"),
        ({"kind": "attribute", "field": "customers.city", "op": "is_empty"}, "city: not known"),
        ({"kind": "age", "years": {"value": 40}}, "age: 35"),
        ({"kind": "event", "types": ["email_opened"]}, "times: 2; last time: Jun 20, 2026"),
        ({"kind": "engaged"}, "last sign of life: Jun 20, 2026; last order: May 2, 2026"),
        ({"kind": "lapsed"}, "last order: May 2, 2026"),
        ({"kind": "order_date", "window": {"kind": "last", "count": 9}}, "first order: May 2, 2026"),
        ({"kind": "top", "percent": 5}, "place 1 of 1"),
        ({"kind": "consent"}, "consent for email: opted in"),
        ({"kind": "ticket"}, "support tickets: 1"),
        ({"kind": "survey", "type": "nps"}, "answers: 1; scores: 9"),
        ({"kind": "everyone"}, ""),
    ],
)  # fmt: skip
def test_a_condition_says_the_customers_own_value(world: World, condition: Json, said: str) -> None:
    found = account(world, condition, {"kind": "not", "of": {"kind": "engaged"}})
    assert "; ".join(found.lines[0].actual) == said


def test_who_has_done_nothing_is_said_to_have_done_nothing(world: World) -> None:
    assert actual(world, SPENT, "bo") == "spend in the last 90 days: $0.00; last order: never"
    assert actual(world, {"kind": "top", "percent": 5}, "bo") == "not ranked"
    assert actual(world, {"kind": "consent"}, "bo") == "consent for email: no record"


def test_personal_values_are_masked_for_those_who_may_not_see_them(world: World) -> None:
    email = {"kind": "attribute", "field": "customers.email", "op": "is_not_empty"}
    assert account(world, email).lines[0].actual == ("email address: a•••@example.com",)
    assert account(world, email).name == "A••• L•••"
    seen = account(world, email, personal=True)
    assert (seen.lines[0].actual, seen.name) == (("email address: ann@example.com",), "Ann Lee")


def test_groups_are_indented_and_a_denial_holds_where_its_condition_does_not(
    world: World,
) -> None:
    opened = {"kind": "event", "types": ["email_opened"]}
    either = {"kind": "any", "of": [SPENT, {"kind": "not", "of": opened}]}
    told = [(line.depth, line.words, line.holds) for line in account(world, either, opened).lines]
    assert told == [
        (0, "at least one of these", False),
        (1, "who have spent at least $200.00 in the last 90 days", False),
        (1, "who have never opened an email", False),
        (0, "who have opened an email", True),
    ]


def test_a_saved_segment_is_opened_up(world: World) -> None:
    world.saved["S-1"] = Segment.model_validate({"where": {"kind": "all", "of": [SPENT]}})
    found = account(world, {"kind": "not", "of": {"kind": "in_segment", "segment": "S-1"}})
    assert [(line.depth, line.holds) for line in found.lines] == [(0, True), (1, False)]


def test_a_limit_can_leave_out_whom_every_condition_lets_in(world: World) -> None:
    one = Segment.model_validate({"where": {"kind": "everyone"}, "limit": {"count": 1}})
    wording = Wording(speaker("en"), world.catalog, str)
    found = [why(one, who, world.scope(), world, wording) for who in ("ann", "bo")]
    assert sorted(f.inside for f in found) == [False, True]
    assert [f.failing for f in found] == [0, 0]


@pytest.mark.parametrize("seed", range(2))
def test_the_account_agrees_with_membership(seed: int) -> None:
    """Of random segments of every kind: all outermost conditions hold exactly for the members."""
    world, r = random_world(seed), Random(seed)
    world.saved["S-1"] = Segment.model_validate({"where": {"kind": "engaged"}})
    for number in range(10):
        where = random_condition(r, r.randrange(1, 4))
        asked = Segment.model_validate({"where": where})
        wording = Wording(speaker(LANGUAGES[number % 5]), world.catalog, str)
        inside = world.members(where)
        for who in r.sample(CUSTOMERS, 2):
            found = why(asked, who, world.scope(), world, wording)
            assert found.inside == (who in inside)
            assert (found.failing == 0) == found.inside, where
    world.close()


def test_every_kind_is_among_the_random_ones() -> None:
    kinds = {random_condition(Random(seed), 1)["kind"] for seed in range(600)}
    assert kinds >= set(KINDS)
