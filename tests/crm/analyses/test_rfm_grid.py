"""An RFM grid has the scores and groups of the RFM condition; a row leads to its people."""

from typing import Any

import pytest

from crm.analyses.base import Analysed, Behind
from crm.analyses.rfm_grid import RfmGrid
from crm.errors import NoData
from crm.languages.speak import LANGUAGES
from tests.crm.reports.asking import days, wording
from tests.worlds import World


@pytest.fixture(scope="module")
def shop(engine: str) -> World:
    """Five buyers: the nth bought n times, n × 10 each, the later the larger n is; f bought nothing."""
    world = World()
    world.customers(*((who, {"country": "US" if who in "ab" else "DE"}) for who in "abcdef"))
    for n, who in enumerate("abcde", 1):
        for times in range(n):
            world.order(who, f"2026-0{n}-{10 + times}", 10 * n)
    return world


def grid(world: World, language: str = "en", **asked: Any) -> Analysed:
    return RfmGrid.model_validate(asked).run(world.scope(), world, wording(world, language))


def test_groups_come_first_then_cells_then_all(shop: World) -> None:
    rows = grid(shop).rows
    assert [row for row in rows[:10] if row[4]] == [
        ("Champions", None, None, None, 1, 0.2, 250, 0.45454545),
        ("Loyal", None, None, None, 1, 0.2, 160, 0.29090909),
        ("Need attention", None, None, None, 1, 0.2, 90, 0.16363636),
        ("Hibernating", None, None, None, 2, 0.4, 50, 0.09090909),
    ]
    assert rows[10][:5] == ("R5 F5", 5, 5, None, 1)
    assert rows[-1] == ("All", None, None, None, 5, 1.0, 550, 1.0)
    assert grid(shop, across="both").rows[10][:5] == ("R5 F5 M5", 5, 5, 5, 1)


def test_the_summary_names_the_largest_and_the_richest(shop: World) -> None:
    found = grid(shop)
    assert found.summary == (
        "5 buyers are scored. The largest group is “Hibernating”: 2 customers (40%) with $50.00 (9.1% of revenue). "
        "Most revenue comes from “Champions”: $250.00 (45.5%) from 1 customer (20%)."
    )
    assert found.chart is not None
    assert found.chart["data"][0]["z"][0] == [0, 0, 0, 0, 1]  # R5
    assert any("Only 5 buyers" in note for note in found.notes)


def test_every_row_has_exactly_its_people(shop: World) -> None:
    us = {"kind": "attribute", "field": "customers.country", "values": ["US"]}
    for asked in ({}, {"across": "money"}, {"across": "both", "who": us}):
        one = RfmGrid.model_validate(asked)
        rows = one.run(shop.scope(), shop, wording(shop)).rows
        for number, row in enumerate(rows, 1):
            assert shop.count(one.people(rows, Behind(number), shop.scope()).where) == row[4]


def test_who_narrows_but_scores_stay_those_of_all(shop: World) -> None:
    us = {"kind": "attribute", "field": "customers.country", "values": ["US"]}
    assert [row[0] for row in grid(shop, who=us).rows[10:]] == ["R2 F2", "R1 F1", "All"]


def test_nobody_bought_and_no_orders(shop: World, engine: str) -> None:
    nobody = grid(shop, window=days("2025-01-01", "2025-01-31"))
    assert (nobody.chart, nobody.rows[-1][4]) == (None, 0)
    assert "nothing to score" in nobody.summary
    world = World()
    world.never_imported("orders")
    with pytest.raises(NoData):
        grid(world)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_said_in_every_language(shop: World, language: str) -> None:
    found = grid(shop, language)
    assert "250" in found.summary
    assert found.columns[6]["unit"] == "USD"
