"""Mail: unique customer-campaign pairs, rates of the campaigns sent, orders that mail brought."""

import pytest

from tests.crm.reports.asking import days, rows, value
from tests.worlds import World

pytestmark = pytest.mark.usefixtures("engine")


@pytest.fixture
def world() -> World:
    """Two campaigns of one name, in May and June, and one by SMS."""
    world = World()
    world.customers(("ann", {"country": "US"}), ("bo", {"country": "DE"}))
    world.campaigns(
        ("k1", {"name": "Sale", "channel": "email", "type": "promo", "sent_at": "2026-05-31"}),
        ("k2", {"name": "Sale", "channel": "email", "type": "promo", "sent_at": "2026-06-01"}),
        ("k3", {"name": "Text", "channel": "sms", "type": "promo", "sent_at": "2026-06-02"}),
    )
    for who in ("ann", "bo"):
        world.event(who, "email_sent", "2026-05-31", campaign_id="k1")
        world.event(who, "email_delivered", "2026-05-31", campaign_id="k1")
    world.event("ann", "email_opened", "2026-06-05", times=3, campaign_id="k1")
    world.event("ann", "email_clicked", "2026-06-05 10:00", times=2, campaign_id="k1")
    world.event("ann", "email_sent", "2026-06-01", campaign_id="k2")
    world.event("ann", "email_bounced", "2026-06-01", campaign_id="k2")
    world.event("bo", "sms_sent", "2026-06-02", campaign_id="k3")
    world.event("bo", "sms_clicked", "2026-06-02", campaign_id="k3")
    return world


def test_opening_three_times_is_one_open(world: World) -> None:
    assert rows(world, "sent delivered opened clicked bounced") == [(3, 2, 1, 1, 1)]


def test_rates_are_shares_of_pairs(world: World) -> None:
    found = rows(world, "delivery_rate open_rate click_rate click_to_open_rate bounce_rate")
    assert found == [(pytest.approx(2 / 3), 0.5, 0.5, 1, pytest.approx(1 / 3))]


def test_a_period_has_the_campaigns_sent_in_it_with_all_their_events(world: World) -> None:
    may, june = days("2026-05-01", "2026-05-31"), days("2026-06-01", "2026-06-30")
    assert value(world, "open_rate", window=may) == 0.5
    assert value(world, "open_rate", window=june) is None  # nothing was delivered
    assert rows(world, "sent opened", "month") == [("2026-05-01", 2, 1), ("2026-06-01", 1, 0)]


def test_campaigns_of_one_name_stay_two_rows(world: World) -> None:
    assert rows(world, "sent", "campaigns.name") == [("Sale", 2), ("Sale", 1)]
    assert rows(world, "sent", "campaigns.type") == [("promo", 3)]


def test_a_campaign_that_was_only_sent_is_listed_and_a_group_of_them_has_no_rate(
    world: World,
) -> None:
    world.campaigns(("k4", {"name": "Lost", "type": "lost", "sent_at": "2026-06-03"}))
    world.event("bo", "email_sent", "2026-06-03", campaign_id="k4")
    assert ("Lost", None) in rows(world, "open_rate", "campaigns.name")
    assert rows(world, "open_rate", "campaigns.type") == [("promo", 0.5)]
    assert ("lost", None, 1) in rows(world, "open_rate sent", "campaigns.type")


def test_rates_by_country_are_of_the_receivers(world: World) -> None:
    assert rows(world, "open_rate", "customers.country") == [("US", 1), ("DE", 0)]


def test_clicks_have_products(world: World) -> None:
    world.products(("gel", {"brand": "Kumo"}))
    world.event("bo", "email_clicked", "2026-06-06", campaign_id="k1", product_id="gel")
    assert rows(world, "clicked total_clicks", "products.brand") == [("Kumo", 1, 1), (None, 1, 2)]


def test_sms_has_its_own_measures(world: World) -> None:
    assert rows(world, "sms_sent sms_click_rate", "campaigns.name") == [("Text", 1, 1)]


def test_events_by_when_they_happened(world: World) -> None:
    opened = [{"field": "events.type", "values": ["email_opened"]}]
    june = days("2026-06-01", "2026-06-30")
    assert rows(world, "events event_customers", window=june, where=opened) == [(3, 1)]


def test_an_order_within_five_days_of_a_click_is_the_campaigns(world: World) -> None:
    world.order("ann", "2026-06-10 10:00:00", 20)  # five days to the second
    world.order("ann", "2026-06-10 10:00:01", 500)  # too late
    world.order("ann", "2026-06-05 09:59", 70)  # before the click
    world.order("bo", "2026-06-06", 9)  # never clicked
    found = rows(world, "attributed_revenue attributed_orders", "campaigns.campaign_id")
    assert found == [("k1", 20, 1)]
    assert rows(world, "conversion_rate", "campaigns.campaign_id") == [("k1", 0.5), ("k2", None)]


def test_the_latest_click_takes_the_credit(world: World) -> None:
    world.event("ann", "email_clicked", "2026-06-07", campaign_id="k2")
    world.order("ann", "2026-06-08", 20)
    assert rows(world, "attributed_orders", "campaigns.campaign_id") == [("k2", 1)]
