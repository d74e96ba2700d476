"""Pareto: how few make most, for customers and for any breakdown."""

from typing import Any

import pytest

from crm.analyses.base import Analysed, Behind
from crm.analyses.pareto import Pareto
from crm.errors import Misused
from crm.languages.speak import LANGUAGES
from tests.crm.reports.asking import days, wording
from tests.worlds import World


@pytest.fixture(scope="module")
def shop(engine: str) -> World:
    """Ten customers: the first spends 820, the others 20 each; a guest 180."""
    world = World()
    world.customers(*((f"c{n}", {"country": "US" if n < 5 else "DE"}) for n in range(10)))
    world.products(("gel", {"category": "Gel", "tags": "a;b"}), ("dryer", {"category": "Dryer"}))
    world.order("c0", "2026-06-01", items=[("dryer", 1, 800.0), ("gel", 1, 20.0)])
    for n in range(1, 10):
        world.order(f"c{n}", "2026-06-02", items=[("gel", 1, 20.0)])
    world.order(None, "2026-06-03", items=[("dryer", 1, 180.0)])
    return world


def pareto(world: World, language: str = "en", **asked: Any) -> Analysed:
    return Pareto.model_validate(asked).run(world.scope(), world, wording(world, language))


def test_how_many_customers_make_most(shop: World) -> None:
    found = pareto(shop)
    assert found.summary == "1 of 10 customers (10%) make 80% of revenue. The top 20% make 84%."
    assert ("80% of Revenue reached", 1, 0.1, 820, 0.82) in found.rows
    assert ("Top 20%", 2, 0.2, 840, 0.84) in found.rows
    assert found.rows[-1] == ("Top 100%", 10, 1.0, 1000, 1.0)
    assert pareto(shop, share=0.9).summary.startswith("5 of 10 customers (50%) make 90%")


def test_any_breakdown_and_measure(shop: World) -> None:
    found = pareto(shop, by="products.category")
    assert found.rows == (
        ("Dryer", 1, 0.5, 980, 0.83050847, 0.83050847),
        ("Gel", 2, 1.0, 200, 0.16949153, 1.0),
    )
    assert (
        found.summary
        == "1 of 2 groups by product category (50%) make 80% of revenue. “Dryer” alone makes 83.1%."
    )
    assert found.chart is not None
    assert [trace["type"] for trace in found.chart["data"]] == ["bar", "scatter"]
    units = pareto(
        shop, by="products.category", measure="units", window=days("2026-06-02", "2026-06-02")
    )
    assert [row[:2] for row in units.rows] == [("Gel", 1)]


def test_the_first_customers_are_a_segment(shop: World) -> None:
    one = Pareto.model_validate({})
    rows = one.run(shop.scope(), shop, wording(shop)).rows
    assert shop.members(one.people(rows, Behind(1), shop.scope()).where) == {"c0"}
    with pytest.raises(Misused, match="not single customers"):
        Pareto(by="customers.country").people(rows, Behind(1), shop.scope())


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"measure": "aov"}, "does not add up"),
        ({"measure": "avg_age"}, "does not add up"),
        ({"measure": "orders", "by": "products.category"}, "one row is in several"),
        ({"by": "products.tags"}, "one row is in several"),
    ],
)
def test_what_is_no_part_of_a_whole_is_refused(shop: World, asked: Any, said: str) -> None:
    with pytest.raises(Misused, match=said):
        pareto(shop, **asked)


def test_nothing_in_the_period(shop: World) -> None:
    nothing = pareto(shop, window=days("2025-01-01", "2025-01-31"))
    assert (nothing.rows, nothing.chart) == ((), None)
    assert "no shares" in nothing.summary


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_said_in_every_language(shop: World, language: str) -> None:
    assert "80" in pareto(shop, language).summary
    assert "83" in pareto(shop, language, by="products.category").summary
