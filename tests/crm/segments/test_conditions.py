"""What people did and allowed, on companies small enough to count by hand, missing values included."""

from typing import Any

import pytest

from crm.errors import Misused
from crm.segments.definition import Segment
from tests.crm.segments.asking import LAST_90, attribute, no
from tests.worlds import World

pytestmark = pytest.mark.usefixtures("engine")


@pytest.fixture
def world() -> World:
    return World()


def test_a_count_of_none_holds_for_customers_without_any_event(world: World) -> None:
    world.customers("ann", "bo", "cy")
    world.event("ann", "email_opened", "2026-06-01", times=3)
    world.event("bo", "email_opened", "2026-06-01")
    opened: dict[str, Any] = {"kind": "event", "types": ["email_opened"]}
    assert world.members({**opened, "count": {"op": "at_least", "value": 3}}) == {"ann"}
    assert world.members({**opened, "count": {"op": "at_most", "value": 2}}) == {"bo", "cy"}
    assert world.members({**opened, "count": {"op": "is", "value": 0}}) == {"cy"}
    assert world.members({**opened, "count": {"op": "less_than", "value": 1}}) == {"cy"}
    assert world.members({**opened, "count": {"op": "is_not", "value": 1}}) == {"ann", "cy"}
    assert world.members({**opened, "count": {"op": "at_least", "value": 0}}) == {"ann", "bo", "cy"}


def test_events_are_filtered_by_their_product_and_campaign(world: World) -> None:
    world.customers("ann", "bo", "cy")
    world.products(("p1", {"category": "Shampoo"}))
    world.campaigns(("k1", {"name": "Spring"}))
    world.event("ann", "product_viewed", "2026-06-01", product_id="p1")
    world.event("bo", "product_viewed", "2026-06-01")
    world.event("cy", "email_opened", "2026-06-01", campaign_id="k1")
    viewed: dict[str, Any] = {"kind": "event", "types": ["product_viewed"]}
    shampoo = {"field": "products.category", "op": "is", "values": ["Shampoo"]}
    assert world.members({**viewed, "where": [shampoo]}) == {"ann"}
    assert world.members({**viewed, "where": [{**shampoo, "op": "is_not"}]}) == {"bo"}
    spring = {"field": "campaigns.name", "values": ["spring"]}
    assert world.members({"kind": "event", "types": ["email_opened"], "where": [spring]}) == {"cy"}


def test_what_comes_after_now_has_not_happened() -> None:
    world = World()
    world.customers("ann")
    world.event("ann", "email_opened", "2026-07-03")
    world.order("ann", "2026-07-03", 10)
    assert world.members({"kind": "event", "types": ["email_opened"]}) == set()
    assert world.members({"kind": "engaged", "window": LAST_90}) == set()
    assert world.members({"kind": "bought"}) == set()


def test_a_counting_order_is_a_sign_of_life_and_a_sent_email_is_not(world: World) -> None:
    world.customers("ann", "bo", "cy", "di")
    world.event("ann", "email_opened", "2026-06-01")
    world.order("bo", "2026-06-01", 10)
    world.order("cy", "2026-06-01", 10, status="cancelled")
    world.order(None, "2026-06-01", 10)
    world.event("di", "email_sent", "2026-06-01")
    assert world.members({"kind": "engaged"}) == {"ann", "bo"}
    assert world.members(no({"kind": "engaged"})) == {"cy", "di"}
    assert world.members({"kind": "engaged", "by": "email"}) == {"ann"}


def test_engagement_without_orders_is_told_from_events_alone(world: World) -> None:
    world.customers("ann", "bo")
    world.event("ann", "store_visited", "2026-06-01")
    world.never_imported("orders", "order_items", "order_lines")
    assert world.members({"kind": "engaged"}) == {"ann"}


def test_a_later_consent_replaces_an_earlier_one(world: World) -> None:
    world.customers("ann", "bo", "cy")
    world.consent("ann", "opted_in", updated_at="2026-01-01")
    world.consent("bo", "opted_in", updated_at="2026-01-01")
    world.consent("bo", "opted_out", updated_at="2026-02-01")
    assert world.members({"kind": "consent"}) == {"ann"}
    assert world.members(no({"kind": "consent"})) == {"bo", "cy"}
    assert world.members({"kind": "consent", "status": "opted_out"}) == {"bo"}
    assert world.members({"kind": "consent", "channel": "sms"}) == set()


def test_who_bounced_after_consenting_cannot_be_reached(world: World) -> None:
    mail = {"email": "someone@example.com"}
    world.customers(("ann", mail), ("bo", mail), ("cy", mail), "di", ("ed", mail))
    for customer in ("ann", "bo", "cy", "di"):
        world.consent(customer, updated_at="2026-03-01")
    world.event("bo", "email_bounced", "2026-04-01")
    world.event("cy", "email_unsubscribed", "2026-02-01")  # and consented again after it
    assert world.members({"kind": "reachable"}) == {"ann", "cy"}
    world.consent("ed")  # nobody knows when: a bounce at any time takes it back
    assert world.members({"kind": "reachable"}) == {"ann", "cy", "ed"}
    world.event("ed", "email_complained", "2020-01-01")
    assert world.members({"kind": "reachable"}) == {"ann", "cy"}


def test_tickets_and_answers(world: World) -> None:
    world.customers("ann", "bo", "cy")
    world.ticket("ann", "2026-06-01", category="refund")
    world.ticket("ann", "2026-06-02", category="delivery", closed_at="2026-06-03")
    world.survey("bo", "2026-06-01", 3)
    world.survey("cy", "2026-06-01", 9)
    assert world.members({"kind": "ticket", "count": {"value": 2}}) == {"ann"}
    open_ones = [{"field": "tickets.closed_at", "op": "is_empty", "values": []}]
    assert world.members(
        {"kind": "ticket", "where": open_ones, "count": {"op": "is", "value": 1}}
    ) == {"ann"}
    assert world.members({"kind": "ticket", "count": {"op": "at_most", "value": 0}}) == {"bo", "cy"}
    assert world.members(
        {"kind": "survey", "type": "nps", "score": {"op": "at_most", "value": 6}}
    ) == {"bo"}
    assert world.members({"kind": "survey", "type": "csat"}) == set()


def test_a_saved_segment_is_used_as_it_is_now(world: World) -> None:
    world.customers(("ann", {"country": "US"}), ("bo", {"country": "DE"}), "cy")
    world.saved["S-1"] = Segment.model_validate({"where": attribute("country", "is", "US")})
    world.saved["S-2"] = Segment.model_validate(
        {"where": no({"kind": "in_segment", "segment": "S-1"})}
    )
    assert world.members({"kind": "in_segment", "segment": "S-2"}) == {"bo", "cy"}


def test_a_segment_built_on_itself_is_refused(world: World) -> None:
    world.customers("ann")
    world.saved["S-1"] = Segment.model_validate({"where": {"kind": "in_segment", "segment": "S-2"}})
    world.saved["S-2"] = Segment.model_validate(
        {"where": no({"kind": "in_segment", "segment": "S-1"})}
    )
    with pytest.raises(Misused, match="built on itself"):
        world.members({"kind": "in_segment", "segment": "S-1"})
