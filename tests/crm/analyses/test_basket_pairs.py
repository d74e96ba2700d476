"""Basket pairs: what is bought in one order, with support, confidence and lift."""

from typing import Any

import pytest

from crm.analyses.base import Analysed, Behind
from crm.analyses.basket_pairs import BasketPairs
from crm.errors import Misused, NoData
from crm.languages.speak import LANGUAGES
from tests.crm.reports.asking import days, wording
from tests.worlds import World


@pytest.fixture(scope="module")
def shop(engine: str) -> World:
    """Four orders: gel and dryer twice, gel and wax once, wax alone; two products are named alike."""
    world = World()
    world.customers(("ann", {"country": "US"}), ("bo", {"country": "DE"}))
    for id, category in (("gel", "Care"), ("dryer", "Tools"), ("wax", "Care"), ("wax2", "Care")):
        world.products((id, {"category": category, "name": "wax" if id == "wax2" else id}))
    world.order("ann", "2026-06-01", items=[("gel", 1, 5.0), ("gel", 2, 4.0), ("dryer", 1, 50.0)])
    world.order("bo", "2026-06-02", items=[("gel", 1, 5.0), ("dryer", 1, 50.0)])
    world.order(None, "2026-06-03", items=[("gel", 1, 5.0), ("wax", 1, 5.0)])
    world.order("ann", "2026-06-04", items=[("wax", 1, 5.0)], channel="web")
    world.order("bo", "2026-06-05", items=[("wax", 1, 5.0), ("wax2", 1, 5.0)], status="returned")
    return world


def pairs(world: World, language: str = "en", **asked: Any) -> Analysed:
    one = BasketPairs.model_validate({"least": 1, **asked})
    return one.run(world.scope(), world, wording(world, language))


def test_orders_support_confidence_and_lift(shop: World) -> None:
    found = pairs(shop)
    assert found.rows == (
        ("dryer", "gel", 2, 2, 3, 0.5, 1.0, 0.66666667, 1.33333333),
        ("gel", "wax", 1, 3, 2, 0.25, 0.33333333, 0.5, 0.66666667),
    )
    assert found.summary.startswith(
        "“Dryer” and “Gel” lead: 2 orders hold both (50% of orders); 100%"
    )
    assert found.notes[0].startswith("4 counting orders")


def test_categories_filters_and_one_that_is_named(shop: World) -> None:
    assert [row[:3] for row in pairs(shop, by="products.category").rows] == [("Care", "Tools", 2)]
    de = {"kind": "attribute", "field": "customers.country", "values": ["DE"]}
    assert [row[:3] for row in pairs(shop, who=de).rows] == [("dryer", "gel", 1)]
    care = {"field": "products.category", "values": ["Care"]}
    assert [row[:3] for row in pairs(shop, where=[care]).rows] == [("gel", "wax", 1)]
    tools = {"field": "products.category", "values": ["Tools"]}
    assert [row[:3] for row in pairs(shop, anchor=[tools]).rows] == [("dryer", "gel", 2)]
    wax = {"field": "products.name", "values": ["wax"]}
    assert [row[:3] for row in pairs(shop, anchor=[wax]).rows] == [("wax", "gel", 1)]
    assert [row[:2] for row in pairs(shop, sort_by="lift", top=1).rows] == [("dryer", "gel")]


def test_a_pair_leads_to_those_who_bought_both(shop: World) -> None:
    one = BasketPairs.model_validate({"least": 1})
    rows = one.run(shop.scope(), shop, wording(shop)).rows
    assert shop.members(one.people(rows, Behind(1), shop.scope()).where) == {"ann", "bo"}
    assert shop.members(one.people(rows, Behind(2), shop.scope()).where) == set()  # a guest's order
    with pytest.raises(Misused) as error:
        one.people(rows, Behind(3), shop.scope())
    assert error.value.key == "behind-no-row"


def test_two_products_of_one_name_are_not_told_apart_by_it(engine: str) -> None:
    world = World()
    world.customers("ann")
    world.products(("a", {"name": "Gel"}), ("b", {"name": "Gel"}))
    world.order("ann", "2026-06-01", items=[("a", 1, 5.0), ("b", 1, 5.0)])
    one = BasketPairs.model_validate({"least": 1})
    rows = one.run(world.scope(), world, wording(world)).rows
    assert rows[0][:3] == ("Gel", "Gel", 1)
    with pytest.raises(Misused) as error:
        one.people(rows, Behind(1), world.scope())
    assert error.value.key == "behind-same-name"


def test_too_few_none_and_no_lines(shop: World, engine: str) -> None:
    few = pairs(shop, least=3)
    assert (few.rows, few.chart) == ((), None)
    assert "at least 3 orders together" in few.summary
    assert "no orders with products" in pairs(shop, window=days("2025-01-01", "2025-01-31")).summary
    world = World()
    world.never_imported("order_items")
    with pytest.raises(NoData):
        pairs(world)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_said_in_every_language(shop: World, language: str) -> None:
    found = pairs(shop, language)
    assert "50" in found.summary and found.title and found.chart
