"""What customers are worth and cost, carts, the mailing list, stock and delivery: counted by hand."""

from collections.abc import Iterator

import pytest

from crm.errors import CrmError, Misused
from tests.crm.reports.asking import days, rows, run, value
from tests.worlds import World

JUNE, MAY = days("2026-06-01", "2026-06-30"), days("2026-05-01", "2026-05-31")


@pytest.fixture(scope="module")
def world(engine: str) -> Iterator[World]:
    """Ann and Cid (US) are won in May, Bo (DE) in June; two campaigns cost 120 and 30 dollars."""
    world = World(rates={"EUR": 0.5})
    for id, country in (("ann", "US"), ("bo", "DE"), ("cid", "US")):
        world.customers((id, {"country": country, "email": f"{id}@example.com"}))
    world.products(("gel", {"stock": 7, "cost": 4}), ("comb", {"stock": 5}))
    world.order("ann", "2026-05-01", 60, items=[("gel", 3, 20.0)], discount=10)
    world.order("ann", "2026-05-21", 40, items=[("comb", 2, 20.0)], delivered_at="2026-05-24")
    world.order("cid", "2026-05-31", 20, items=[("gel", 1, 20.0)], delivered_at="2026-06-01")
    world.order("bo", "2026-06-15", 50, items=[("gel", 1, 50.0)], currency="EUR", discount=5)
    world.order("bo", "2026-06-16", 99, items=[("gel", 9, 11.0)], status="cancelled")
    world.campaigns(("k1", {"sent_at": "2026-05-02", "cost": 120}))
    world.campaigns(
        ("k2", {"sent_at": "2026-06-02", "cost": 30}), ("k3", {"sent_at": "2026-06-03"})
    )
    for who in ("ann", "bo", "cid"):
        world.event(who, "email_sent", "2026-05-02", campaign_id="k1")
        world.event(who, "email_delivered", "2026-05-02", campaign_id="k1")
    world.event("ann", "email_opened", "2026-05-03", times=3, campaign_id="k1")
    world.event("ann", "email_clicked", "2026-05-03", times=2, campaign_id="k1")
    world.event("bo", "email_opened", "2026-05-04", campaign_id="k1")
    world.event("ann", "product_viewed", "2026-05-01", times=2)
    world.event("bo", "product_viewed", "2026-05-01")
    world.event("ann", "cart_added", "2026-05-20", times=2)
    world.event("ann", "cart_added", "2026-05-22")
    world.event("cid", "cart_added", "2026-05-30")
    world.event("cid", "checkout_started", "2026-05-30")
    yield world
    world.close()


def test_gross_revenue_is_before_discount(world: World) -> None:
    assert value(world, "gross_revenue") == 60 + 10 + 40 + 20 + (50 + 5) * 2
    assert value(world, "revenue") == 60 + 40 + 20 + 100
    assert value(world, "discount_share") == pytest.approx(20 / 240)


def test_revenue_in_its_own_currency_is_never_added_up(world: World) -> None:
    found = dict(rows(world, "own_currency_revenue", "orders.currency"))
    assert found == {None: 120, "EUR": 50}
    euros = {"where": [{"field": "orders.currency", "values": ["EUR"]}]}
    assert value(world, "own_currency_revenue", **euros) == 50
    for refused in (
        {},
        {"where": [{"field": "orders.currency", "op": "is_not", "values": ["EUR"]}]},
    ):
        with pytest.raises(Misused) as error:
            value(world, "own_currency_revenue", **refused)
        assert error.value.key == "report-mixed-currencies"


def test_margin_rate_is_of_lines_whose_cost_is_known(world: World) -> None:
    assert value(world, "margin_rate") == pytest.approx((60 + 20 + 100 - 5 * 4) / 180)
    assert any("%" in note for note in run(world, "margin_rate").notes)


def test_what_a_customer_brings_and_costs(world: World) -> None:
    assert value(world, "revenue_per_buyer", window=MAY) == 120 / 2
    assert value(world, "cac", window=MAY) == 120 / 2
    assert value(world, "ltv", window=MAY) == 120 / 2
    assert value(world, "ltv_to_cac", window=MAY) == 1
    months = dict(rows(world, "ltv_to_cac", "month"))
    assert months == pytest.approx({"2026-05-01": 1, "2026-06-01": 100 / 30})


def test_a_campaign_costs_each_customer_it_was_sent_to_the_same(world: World) -> None:
    """120 among three, 30 for nobody known: the parts are the whole, and it is said."""
    found = run(world, "campaign_cost", "customers.country")
    assert set(found.rows) == {("US", 80), ("DE", 40), (None, 30)}
    assert any("shared evenly" in note for note in found.notes)
    assert not any("shared evenly" in note for note in run(world, "campaign_cost").notes)
    assert dict(rows(world, "cac", "customers.country"))["US"] == 80 / 2
    assert dict(rows(world, "ltv_to_cac", "customers.country"))["US"] == pytest.approx(60 / 40)
    assert any("1 campaign" in note for note in found.notes)


def test_of_some_people_campaigns_cost_their_share(world: World) -> None:
    """Two of the three that k1 was sent to are in the US; nobody is known for k2 and k3."""
    us = {"kind": "attribute", "field": "customers.country", "values": ["US"]}
    found = run(world, "campaign_cost cac", who=us)
    assert found.rows == ((80, 40),)
    assert any("shared evenly" in note for note in found.notes)


def test_payback_is_in_months_of_margin(world: World) -> None:
    """Ann brings 60 - 12 - 10 and nothing known for the comb, Cid 20 - 4; 61 and 31 days ago."""
    month = 2629746 / 86400
    monthly = (60 - 12 - 10 + 16) / ((61 + 31) / month)
    assert value(world, "payback", window=MAY) == pytest.approx(60 / monthly, rel=1e-6)
    assert run(world, "payback", window=MAY).columns[0]["unit"] == "months"


def test_carts(world: World) -> None:
    assert value(world, "cart_rate") == 2 / 2
    assert value(world, "checkout_rate") == 1 / 2
    # Ann ordered on the 21st but put more in on the 22nd; Cid ordered after.
    assert value(world, "cart_abandonment_rate") == 1 / 2
    assert value(world, "cart_abandonment_rate", window=days("2026-05-20", "2026-05-21")) == 0
    assert value(world, "cart_rate", window=JUNE) is None


def test_opens_and_clicks_in_total(world: World) -> None:
    assert rows(world, "total_opens opened total_clicks clicked") == [(4, 2, 2, 1)]
    assert value(world, "total_open_rate") == pytest.approx(4 / 3)
    assert value(world, "open_rate") == pytest.approx(2 / 3)


def test_sell_through_is_of_what_was_sold_and_is_left(world: World) -> None:
    assert value(world, "sell_through") == pytest.approx(7 / (7 + 12))
    assert dict(rows(world, "sell_through", "products.product_id")) == pytest.approx(
        {"gel": 5 / 12, "comb": 2 / 7}
    )
    assert value(world, "sell_through", window=days("2026-01-01", "2026-01-31")) in (0, None)
    with pytest.raises(CrmError):
        rows(world, "sell_through", "month")


def test_delivery_time_is_in_days(world: World) -> None:
    assert value(world, "delivery_time") == pytest.approx((3 + 1) / 2)


@pytest.fixture(scope="module")
def mailed(engine: str) -> Iterator[World]:
    world = World()
    world.customers("ann", "bo", "cid", ("dee", {"country": "DE"}))
    world.consent("ann", updated_at="2026-01-10")
    world.consent("bo", updated_at="2026-01-20")
    world.event("bo", "email_unsubscribed", "2026-02-03")
    world.event("bo", "email_complained", "2026-02-05")  # had left already
    world.consent("bo", updated_at="2026-03-01")  # and came back
    world.consent("cid", "opted_out", updated_at="2026-02-01")  # was never on it
    world.consent("dee", updated_at="2026-02-10")
    world.consent("dee", "pending", channel="sms", updated_at="2026-02-11")
    world.event("dee", "email_bounced", "2026-02-12")
    yield world
    world.close()


def test_the_list_grows_by_who_joins_and_shrinks_by_who_leaves(mailed: World) -> None:
    months = rows(mailed, "list_growth list_joined list_left", "month")
    assert months == [
        ("2026-01-01", 2, 2, 0),
        ("2026-02-01", -1, 1, 2),
        ("2026-03-01", 1, 1, 0),
    ]
    assert value(mailed, "list_growth") == 2
    assert dict(rows(mailed, "list_growth", "customers.country")) == {"DE": 0, None: 2}


def test_the_list_over_all_time_is_whom_it_reaches(mailed: World) -> None:
    """Everybody on it is reachable, once they have an address."""
    listed = mailed.members({"kind": "consent", "channel": "email", "status": "opted_in"})
    assert value(mailed, "list_growth") == len(listed - {"dee"})
