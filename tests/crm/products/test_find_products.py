"""Products best first: by what they sold, by what they are, and in words."""

from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from crm.errors import CrmError, Misused, Unknown
from crm.languages.speak import LANGUAGES, speaker
from crm.products.definition import ProductList
from crm.products.find import FoundProducts, find_products
from crm.segments.conditions.base import Wording
from tests.worlds import World

JUNE = {"kind": "calendar", "period": "month", "offset": 0}


@pytest.fixture(scope="module")
def world() -> World:
    world = World(rates={"EUR": 0.5})
    world.customers("ann", "bo")
    world.products(
        ("a", {"name": "Ionic Dryer", "category": "Dryers", "price": 90.0, "stock": 4,
               "rating": 4.5, "review_count": 10, "launched_at": "2026-01-01"}),
        ("b", {"name": "Mini Dryer", "category": "Dryers", "price": 30.0, "currency": "EUR",
               "stock": 0, "rating": 4.5, "review_count": 200}),
        ("c", {"name": "Silk Gel", "category": "Styling", "price": 10.0, "stock": 9,
               "rating": 4.9, "review_count": 1}),
        ("d", {"name": "Unsold Gel", "category": "Styling", "price": 70.0}),
    )  # fmt: skip
    world.order("ann", "2026-06-01", items=[("a", 1, 90.0), ("c", 5, 10.0)])
    world.order("bo", "2026-05-01", items=[("b", 2, 60.0)])
    world.order("bo", "2026-06-01", items=[("b", 9, 60.0)], status="cancelled")
    world.event("ann", "product_viewed", "2026-06-01", times=3, product_id="c")
    return world


def found(world: World, language: str = "en", **wanted: Any) -> FoundProducts:
    wording = Wording(speaker(language), world.catalog, lambda id: id)
    return find_products(ProductList.model_validate(wanted), world.scope(), world, wording)


def ids(world: World, **wanted: Any) -> list[str]:
    return [row["product_id"] for row in found(world, **wanted).rows]


def test_best_sellers_are_what_was_bought(world: World) -> None:
    assert ids(world) == ["b", "a", "c"]
    assert ids(world, by="units") == ["c", "b", "a"]
    assert ids(world, window=JUNE) == ["a", "c"]


def test_the_least_sold_begin_with_what_nobody_bought(world: World) -> None:
    assert ids(world, by="units", lowest=True, limit=2) == ["d", "a"]


def test_the_cheapest_in_stock_by_price_in_one_currency(world: World) -> None:
    in_stock = [{"field": "products.stock", "op": "more_than", "values": [0]}]
    assert ids(world, by="price", lowest=True, where=in_stock) == ["c", "a"]
    assert ids(world, by="price", lowest=True)[:2] == ["c", "b"]  # 30 EUR are 60 dollars


def test_equal_ratings_go_by_reviews_and_unrated_ones_come_last(world: World) -> None:
    assert ids(world, by="rating") == ["c", "b", "a", "d"]


def test_views_count_as_well(world: World) -> None:
    (row,) = found(world, by="views").rows
    assert (row["product_id"], row["value"], row["why"]) == ("c", 3, "Product views: 3")


def test_words_are_looked_for_in_the_name(world: World) -> None:
    assert ids(world, by="price", text="dryer mini") == ["b"]


def test_filters_on_orders_narrow_what_is_measured(world: World) -> None:
    early = [{"field": "orders.ordered_at", "op": "less_than", "values": ["2026-06-01"]}]
    assert ids(world, where=early) == ["b"]
    with pytest.raises(Misused, match=r"orders\.ordered_at"):
        found(world, by="price", where=early)


def test_rows_hold_what_a_card_shows(world: World) -> None:
    assert found(world, by="price", limit=1).rows[0] == {
        "product_id": "a", "name": "Ionic Dryer", "brand": None, "category": "Dryers",
        "price": 90, "currency": None, "stock": 4, "rating": 4.5, "review_count": 10,
        "url": None, "image_url": None, "value": 90, "why": "Price: $90.00",
    }  # fmt: skip


def test_an_unknown_order_names_the_nearest(world: World) -> None:
    with pytest.raises(Unknown, match="ratings"):
        found(world, by="ratings")


def test_no_products_were_imported() -> None:
    world = World()
    world.never_imported("products")
    with pytest.raises(CrmError, match='"products"'):
        found(world, by="price")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words(world: World, language: str, snapshot: SnapshotAssertion) -> None:
    dryers = [{"field": "products.category", "values": ["Dryers"]}]
    lists: list[dict[str, Any]] = [
        {"window": JUNE, "limit": 1},
        {"by": "price", "lowest": True, "where": dryers},
        {"by": "rating", "limit": 2},
        {"by": "launched_at", "limit": 1},
        {"text": "unicorn"},
    ]
    said = []
    for wanted in lists:
        answer = found(world, language, **wanted)
        said.append((answer.description, [row["why"] for row in answer.rows], answer.empty))
    assert said == snapshot


def test_a_mere_list_has_what_nobody_bought_too_and_last(world: World) -> None:
    assert ids(world)[: len(ids(world))] == ids(world, unsold=True)[: len(ids(world))]
    assert len(ids(world, unsold=True)) > len(ids(world))
