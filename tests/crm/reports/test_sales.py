"""Revenue, orders, units, margin: what counts, in which money, by what."""

import pytest

from tests.crm.reports.asking import days, rows, run, value
from tests.worlds import World

pytestmark = pytest.mark.usefixtures("engine")

MAY = days("2026-05-01", "2026-05-31")


@pytest.fixture
def world() -> World:
    world = World(rates={"EUR": 0.5})  # one dollar is half a euro
    world.customers(("ann", {"country": "US"}), ("bo", {"country": "DE"}), "cy")
    world.products(
        ("dryer", {"category": "Dryers", "cost": 30.0}), ("gel", {"category": "Styling"})
    )
    world.order("ann", "2026-05-31 23:59:59", 90, channel="web", discount=10,
                items=[("dryer", 1, 80.0), ("gel", 2, 10.0)])  # fmt: skip
    world.order("bo", "2026-05-01", 30, currency="EUR", channel="app", items=[("gel", 3, 10.0)])
    world.order("ann", "2026-05-10", 500, status="Returned", items=[("dryer", 5, 100.0)])
    world.order(None, "2026-05-20", 7, channel="web")
    world.order("cy", "2026-06-01", 1000, channel="web")
    return world


def test_revenue_is_what_counts_converted_guests_included(world: World) -> None:
    assert value(world, "revenue", window=MAY) == 90 + 60 + 7


def test_orders_that_were_returned_do_not_count(world: World) -> None:
    assert value(world, "orders", window=MAY) == 3


def test_the_average_order_is_revenue_over_orders(world: World) -> None:
    assert value(world, "aov", window=MAY) == pytest.approx(157 / 3)


def test_revenue_by_country_has_a_row_for_orders_of_nobody(world: World) -> None:
    assert rows(world, "revenue", "customers.country", window=MAY) == [
        ("US", 90), ("DE", 60), (None, 7),
    ]  # fmt: skip


def test_revenue_by_category_is_that_of_the_lines(world: World) -> None:
    assert rows(world, "revenue units orders", "products.category", window=MAY) == [
        ("Dryers", 80, 1, 1), ("Styling", 20 + 60, 5, 2),
    ]  # fmt: skip


def test_a_filter_on_products_measures_lines_as_well(world: World) -> None:
    gel = [{"field": "products.product_id", "values": ["gel"]}]
    assert rows(world, "revenue orders aov buyers", window=MAY, where=gel) == [(80, 2, 40, 2)]


def test_discount_share_is_of_the_price_before_discount(world: World) -> None:
    assert value(world, "discount", window=MAY) == 10
    assert value(world, "discount_share", window=MAY) == pytest.approx(10 / 167)


def test_margin_is_of_known_costs_less_discount_and_says_what_is_unknown(world: World) -> None:
    answer = run(world, "margin", window=MAY)
    assert answer.rows == ((80 - 30 - 10,),)
    assert answer.notes == ("No cost is known for 50% of the revenue; the margin is of the rest.",)
    assert rows(world, "margin", "products.category", window=MAY) == [
        ("Dryers", 50), ("Styling", None),
    ]  # fmt: skip


def test_items_per_order_leaves_out_orders_without_lines(world: World) -> None:
    assert value(world, "items_per_order", window=MAY) == 6 / 2


def test_an_order_without_a_rate_is_left_out_of_money_and_said(world: World) -> None:
    world.order("ann", "2026-05-02", 9, currency="XXX")
    answer = run(world, "revenue orders aov", window=MAY)
    assert list(answer.rows[0]) == pytest.approx([157, 4, 157 / 3])
    assert answer.notes[0].startswith("1 order is in a currency without an exchange rate")


def test_no_sales_are_zero_and_an_average_of_none_is_nothing(world: World) -> None:
    answer = run(world, "revenue orders aov", window=days("2020-01-01", "2020-12-31"))
    assert answer.rows == ((0, 0, None),)
    assert answer.notes == (
        "Average order value cannot be told here: there is nothing to divide by.",
        "The data on this runs from May 1, 2026 to Jun 1, 2026.",
    )


def test_what_lies_after_now_is_not_seen() -> None:
    world = World()
    world.customers("ann")
    world.order("ann", "2026-06-30 23:59:59.5", 5)
    world.order("ann", "2026-07-01", 50)
    assert value(world, "revenue") == 5
    assert value(world, "revenue", window={"kind": "calendar", "period": "year"}) == 5


def test_cancelled_late_and_returned_orders_are_counted_among_all() -> None:
    world = World()
    world.customers("ann")
    world.products(("gel", {"category": "Styling"}))
    kept = {"delivered_at": "2026-05-04", "promised_at": "2026-05-04"}
    world.order("ann", "2026-05-01", 5, status="delivered", items=[("gel", 1, 5.0)], **kept)
    world.order("ann", "2026-05-01", 5, status="returned", items=[("gel", 1, 5.0)],
                delivered_at="2026-05-06", promised_at="2026-05-04")  # fmt: skip
    world.order("ann", "2026-05-01", 5, status="cancelled")
    world.order("ann", "2026-05-01", 5, status="placed")
    found = rows(
        world, "placed_orders cancelled_orders cancellation_rate returned_orders return_rate"
    )
    assert found == [(4, 1, 0.25, 1, 0.25)]
    assert rows(world, "on_time_delivery_rate late_deliveries late_delivery_rate") == [
        (0.5, 1, 0.5)
    ]
    assert rows(world, "return_rate", "products.category") == [("Styling", 0.5)]
    (said,) = run(world, "orders placed_orders", "orders.status").notes
    assert said == "Number of orders: cancelled and returned orders are left out."
