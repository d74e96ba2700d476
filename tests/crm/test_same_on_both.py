"""What is asked beside segments and reports: the same answers from both databases."""

from collections.abc import Iterator
from typing import Any

import pytest

from crm.catalog.harvest import harvest
from crm.catalog.rates import latest_rates
from crm.customers.profile import find_customer
from crm.languages.speak import speaker
from crm.products.definition import ProductList
from crm.products.find import find_products
from crm.segments.conditions.base import Wording
from tests.crm.segments.random_worlds import CUSTOMERS, random_world
from tests.servers import answers
from tests.worlds import World

pytestmark = [
    pytest.mark.postgres,
    pytest.mark.skipif(not answers(), reason="no PostgreSQL server answers"),
]
Worlds = tuple[World, World]


@pytest.fixture(scope="module")
def worlds() -> Iterator[Worlds]:
    """One company on DuckDB and on PostgreSQL."""
    both = random_world(5), random_world(5)
    both[1].engine = "postgres"
    for world in both:
        properties = (
            '{"size": "L", "n": 2, "gift": true}',
            '{"size": "M", "n": 10.5}',
            "[1]",
            None,
        )
        for each in properties:
            world.event("c01", "box_opened", "2026-01-05", properties=each)
        world.add("fx_rates", currency="EUR", per_usd=0.8)
    yield both
    for world in both:
        world.close()


def wording(world: World) -> Wording:
    return Wording(speaker("en"), world.catalog, lambda id: id)


def test_the_harvest(worlds: Worlds) -> None:
    ours, theirs = (harvest(world) for world in worlds)
    assert theirs == ours
    assert ours.properties["events.properties.n"] == "number"


def test_the_rates(worlds: Worlds) -> None:
    ours, theirs = (latest_rates(world, "USD") for world in worlds)
    assert theirs == ours != {}


@pytest.mark.parametrize("who", CUSTOMERS[:6])
def test_a_customer(who: str, worlds: Worlds) -> None:
    ours, theirs = (
        find_customer(who, world, world.catalog, clock=world.clock, see_personal=True)
        for world in worlds
    )
    assert theirs == ours


@pytest.mark.parametrize(
    "wanted",
    [
        {},
        {"by": "units"},
        {"text": "p1"},
        {"where": [{"field": "products.tags", "values": ["vegan"]}]},
        {"where": [{"field": "products.price", "op": "less_than", "values": [20]}]},
    ],
)
def test_products(wanted: dict[str, Any], worlds: Worlds) -> None:
    asked = ProductList.model_validate(wanted)
    ours, theirs = (find_products(asked, w.scope(), w, wording(w)) for w in worlds)
    assert theirs.rows == ours.rows


@pytest.mark.parametrize(
    "test",
    [
        {"field": "events.properties.n", "op": "at_least", "values": [10]},
        {"field": "events.properties.gift", "values": [True]},
        {"field": "events.properties.size", "values": ["l"]},
        {"field": "events.properties.size", "op": "is_not", "values": ["L"]},
        {"field": "events.properties.n", "op": "is_empty"},
    ],
)
def test_properties_of_events(test: dict[str, Any], worlds: Worlds) -> None:
    where = {"kind": "event", "types": ["box_opened"], "count": {"value": 1}, "where": [test]}
    counted = {"op": "between", "value": 1, "upper": 2}
    for condition in (where, where | {"count": counted}):
        ours, theirs = (world.members(condition) for world in worlds)
        assert theirs == ours
