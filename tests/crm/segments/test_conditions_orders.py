"""Orders, what follows what, and rankings, on companies small enough to count by hand."""

from typing import Any

import pytest

from tests.crm.segments.asking import attribute, no
from tests.worlds import World

pytestmark = pytest.mark.usefixtures("engine")


@pytest.fixture
def world() -> World:
    return World()


def test_orders_of_guests_belong_to_nobody(world: World) -> None:
    world.customers("ann", "bo")
    world.order("ann", "2026-06-01", 10)
    world.order(None, "2026-06-01", 10)
    assert world.members({"kind": "bought"}) == {"ann"}
    assert world.members(no({"kind": "bought"})) == {"bo"}
    assert world.members({"kind": "bought", "amount": {"op": "is", "value": 0}}) == {"bo"}


def test_purchases_by_category_count_orders_not_lines(world: World) -> None:
    world.customers("ann", "bo", "cy")
    world.products(
        ("p1", {"category": "Shampoo"}),
        ("p2", {"category": "Shampoo"}),
        ("p3", {"category": "Dryers"}),
    )
    world.order("ann", "2026-06-01", items=[("p1", 1, 10), ("p2", 3, 10)])
    world.order("bo", "2026-06-01", items=[("p1", 1, 10)])
    world.order("bo", "2026-06-02", items=[("p2", 1, 10), ("p3", 1, 50)])
    shampoo = [{"field": "products.category", "values": ["shampoo"]}]
    bought: dict[str, Any] = {"kind": "bought", "where": shampoo}
    assert world.members(bought) == {"ann", "bo"}
    assert world.members({**bought, "amount": {"value": 2}}) == {"bo"}
    assert world.members({**bought, "measure": "units", "amount": {"value": 4}}) == {"ann"}
    assert world.members(
        {**bought, "measure": "spend", "amount": {"op": "at_most", "value": 20}}
    ) == {"bo", "cy"}


def test_different_products_categories_and_brands_are_counted_once(world: World) -> None:
    world.customers("ann", "bo", "cy")
    world.products(
        ("p1", {"category": "Shampoo", "brand": "Volt"}),
        ("p2", {"category": "Shampoo", "brand": "Kumo"}),
        ("p3", {"category": "Dryers", "brand": "Kumo"}),
        ("p4", {}),
    )
    world.order("ann", "2026-06-01", items=[("p1", 5, 10), ("p2", 1, 10)])
    world.order("ann", "2026-06-02", items=[("p1", 1, 10), ("p4", 1, 10)])
    world.order("bo", "2026-06-01", items=[("p2", 1, 10), ("p3", 1, 10)])
    world.order("bo", "2026-06-02", 10, status="cancelled", items=[("p1", 1, 10), ("p4", 1, 10)])
    two: dict[str, Any] = {"kind": "bought", "amount": {"value": 2}}
    assert world.members({**two, "measure": "products"}) == {"ann", "bo"}
    assert world.members({**two, "measure": "products", "amount": {"value": 3}}) == {"ann"}
    assert world.members({**two, "measure": "categories"}) == {"bo"}
    assert world.members({**two, "measure": "brands"}) == {"ann"}
    none = {**two, "measure": "categories", "amount": {"op": "less_than", "value": 1}}
    assert world.members(none) == {"cy"}


def test_spend_is_in_the_reporting_currency_and_exact_to_the_cent() -> None:
    world = World(rates={"EUR": 0.5})
    world.customers("ann", "bo", "cy", "di")
    world.order("ann", "2026-06-01", 50, currency="EUR")
    for total in (33.33, 33.33, 33.34):
        world.order("bo", "2026-06-01", total)
    world.order("cy", "2026-06-01", 1_000, currency="XXX")  # no rate: no amount
    hundred = {"kind": "bought", "measure": "spend", "amount": {"op": "at_least", "value": 100}}
    assert world.members(hundred) == {"ann", "bo"}
    assert world.members({**hundred, "amount": {"op": "less_than", "value": 100}}) == {"cy", "di"}
    average = {
        "kind": "bought",
        "measure": "average_order",
        "amount": {"op": "less_than", "value": 50},
    }
    assert world.members(average) == {"bo"}


def test_returned_cancelled_and_late_orders(world: World) -> None:
    world.customers("ann", "bo", "cy", "di")
    world.order("ann", "2026-06-01", 10, status="Returned")
    world.order("bo", "2026-06-01", 10, status="cancelled")
    world.order("cy", "2026-06-01", 10, delivered_at="2026-06-09", promised_at="2026-06-05")
    world.order("di", "2026-06-01", 10, delivered_at="2026-06-04", promised_at="2026-06-05")
    found = {
        status: world.members({"kind": "bought", "orders": status})
        for status in ("counting", "returned", "cancelled", "late", "any")
    }
    assert found == {
        "counting": {"cy", "di"},
        "returned": {"ann"},
        "cancelled": {"bo"},
        "late": {"cy"},
        "any": {"ann", "bo", "cy", "di"},
    }


def test_what_the_first_or_the_last_order_was(world: World) -> None:
    """Cancelled and future orders are neither; a window holds for the order that is meant."""
    world.customers("ann", "bo", "cy")
    world.products(("soap", {"category": "Bath"}), ("blow", {"category": "Dryers"}))
    world.order("ann", "2026-01-01", 5, status="cancelled", items=[("blow", 1, 5)])
    world.order("ann", "2026-02-01", 200, channel="app", items=[("soap", 1, 200)])
    world.order("ann", "2026-05-01", 20, channel="web", items=[("blow", 1, 20)])
    world.order("bo", "2026-05-02", 30, channel="web", items=[("blow", 1, 30)])
    world.order("cy", "2026-06-01", 40, channel="web", items=[("blow", 1, 40)])
    world.order("cy", "2026-07-09", 40, channel="app", items=[("soap", 1, 40)])
    soap = {"where": [{"field": "products.category", "values": ["Bath"]}]}
    web = {"where": [{"field": "orders.channel", "values": ["web"]}]}
    found = [
        world.members({"kind": "bought", "orders": edge, **told})
        for edge, told in (
            ("first", soap),
            ("last", soap),
            ("first", web),
            ("last", {**web, "window": {"kind": "last", "count": 45}}),
            ("first", {"measure": "spend", "amount": {"op": "more_than", "value": 100}}),
        )
    ]
    assert found == [{"ann"}, set(), {"bo", "cy"}, {"cy"}, {"ann"}]


def test_tags_are_compared_one_by_one(world: World) -> None:
    world.customers("ann", "bo", "cy")
    world.products(("p1", {"tags": "vegan; travel"}), ("p2", {"tags": "non-vegan"}), "p3")
    for customer, product in (("ann", "p1"), ("bo", "p2"), ("cy", "p3")):
        world.order(customer, "2026-06-01", items=[(product, 1, 10)])
    vegan = {"field": "products.tags", "values": ["Vegan"]}
    assert world.members({"kind": "bought", "where": [vegan]}) == {"ann"}
    assert world.members({"kind": "bought", "where": [{**vegan, "op": "is_not"}]}) == {"bo", "cy"}


def test_lapsed_has_bought_but_not_lately(world: World) -> None:
    world.customers("ann", "bo", "cy")
    world.order("ann", "2025-06-01", 10)
    world.order("bo", "2025-06-01", 10)
    world.order("bo", "2026-06-01", 10)
    assert world.members({"kind": "lapsed"}) == {"ann"}
    assert world.members(
        {"kind": "lapsed", "window": {"kind": "calendar", "period": "month", "offset": -1}}
    ) == {"ann", "bo"}


def test_the_first_and_the_last_order(world: World) -> None:
    world.customers("ann", "bo", "cy")
    world.order("ann", "2026-06-01", 10)
    world.order("bo", "2025-06-01", 10)
    world.order("bo", "2026-06-01", 10)
    last_30 = {"kind": "last", "count": 30, "unit": "day"}
    assert world.members({"kind": "order_date", "which": "first", "window": last_30}) == {"ann"}
    assert world.members({"kind": "order_date", "which": "last", "window": last_30}) == {
        "ann",
        "bo",
    }
    assert world.members(no({"kind": "order_date", "which": "first", "window": last_30})) == {
        "bo",
        "cy",
    }


def test_an_abandoned_cart_has_no_order_after_it(world: World) -> None:
    world.customers("ann", "bo", "cy", "di")
    world.event("ann", "cart_added", "2026-06-25")
    world.event("bo", "cart_added", "2026-06-25")
    world.order("bo", "2026-06-26", 10)
    world.order("cy", "2026-06-26", 10)
    world.event("di", "cart_added", "2026-06-20")
    world.order("di", "2026-06-21", 10)
    world.event("di", "cart_added", "2026-06-22")
    abandoned: dict[str, Any] = {
        "kind": "sequence",
        "first": {"types": ["cart_added"]},
        "followed": False,
    }
    assert world.members({**abandoned, "window": {"kind": "last", "count": 30, "unit": "day"}}) == {
        "ann",
        "di",
    }
    assert world.members({**abandoned, "followed": True}) == {"bo", "di"}


def test_what_follows_too_late_does_not_follow(world: World) -> None:
    world.customers("ann", "bo")
    world.event("ann", "email_clicked", "2026-06-01")
    world.order("ann", "2026-06-03", 10)
    world.event("bo", "email_clicked", "2026-06-01")
    world.order("bo", "2026-06-20", 10)
    within: dict[str, Any] = {
        "kind": "sequence",
        "first": {"types": ["email_clicked"]},
        "within_days": 5,
    }
    assert world.members(within) == {"ann"}
    assert world.members({**within, "followed": False}) == {"bo"}


def test_equals_at_the_edge_of_a_ranking_are_all_in(world: World) -> None:
    world.customers("ann", "bo", "cy", "di")
    for customer, total in (("ann", 100), ("bo", 50), ("cy", 50)):
        world.order(customer, "2026-06-01", total)
    assert world.members({"kind": "top", "count": 1}) == {"ann"}
    assert world.members({"kind": "top", "count": 2}) == {"ann", "bo", "cy"}
    assert world.members({"kind": "top", "percent": 34}) == {
        "ann",
        "bo",
        "cy",
    }  # of 3, rounded up: 2
    assert world.members({"kind": "top", "percent": 33}) == {"ann"}
    assert world.members({"kind": "top", "count": 1, "lowest": True}) == {"bo", "cy"}


def test_a_tenth_of_a_percent_of_7000_is_seven() -> None:
    world = World()
    world._db.execute(
        "INSERT INTO customers (customer_id, loyalty_points) SELECT i, i FROM range(7000) t(i)"
    )
    assert world.count({"kind": "top", "by": "customers.loyalty_points", "percent": 0.1}) == 7


def test_a_ranking_among_some(world: World) -> None:
    world.customers(
        ("ann", {"country": "US", "loyalty_points": 5}),
        ("bo", {"country": "DE", "loyalty_points": 9}),
        ("cy", {"country": "US"}),
    )
    top = {"kind": "top", "by": "customers.loyalty_points", "count": 1}
    assert world.members(top) == {"bo"}
    assert world.members({**top, "among": attribute("country", "is", "US")}) == {"ann"}
