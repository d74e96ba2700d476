"""Who buys: new, returning, repeat customers, and what a buyer is worth."""

import pytest

from tests.crm.reports.asking import MONTH, days, rows, value
from tests.worlds import World

pytestmark = pytest.mark.usefixtures("engine")

SECOND_QUARTER = days("2026-04-01", "2026-06-30")


@pytest.fixture
def world() -> World:
    """ann: March, April, June. bo: April twice. cy: June. di: only cancelled. A guest in June."""
    world = World()
    world.customers(
        ("ann", {"country": "US"}), ("bo", {"country": "US"}), ("cy", {"country": "DE"}), "di"
    )
    for customer, at, total in (
        ("ann", "2026-03-05", 10), ("ann", "2026-04-02", 20), ("ann", "2026-06-03", 30),
        ("bo", "2026-04-10", 5), ("bo", "2026-04-20", 15), ("cy", "2026-06-10", 40),
        (None, "2026-06-11", 99),
    ):  # fmt: skip
        world.order(customer, at, total)
    world.order("di", "2026-05-01", 70, status="cancelled")
    return world


def test_buyers_are_people_with_a_counting_order(world: World) -> None:
    assert value(world, "buyers") == 3
    assert value(world, "buyers", window=MONTH) == 2


def test_new_customers_bought_for_the_first_time_in_the_window(world: World) -> None:
    assert value(world, "new_customers", window=SECOND_QUARTER) == 2
    assert rows(world, "new_customers", "month") == [
        ("2026-03-01", 1), ("2026-04-01", 1), ("2026-06-01", 1),
    ]  # fmt: skip


def test_returning_customers_bought_before_the_window(world: World) -> None:
    assert value(world, "returning_customers", window=SECOND_QUARTER) == 1
    assert value(world, "returning_customers") == 2  # over all time: those who came back


def test_in_each_month_buyers_are_new_or_returning(world: World) -> None:
    found = rows(world, "buyers new_customers returning_customers", "month")
    assert found == [
        ("2026-03-01", 1, 1, 0), ("2026-04-01", 2, 1, 1), ("2026-06-01", 2, 1, 1),
    ]  # fmt: skip


def test_repeat_purchase_rate_is_within_the_window(world: World) -> None:
    assert value(world, "repeat_purchase_rate") == pytest.approx(2 / 3)
    assert value(world, "repeat_purchase_rate", window=MONTH) == 0
    assert rows(world, "repeat_purchase_rate", "customers.country") == [("US", 1), ("DE", 0)]


def test_lifetime_value_is_all_that_a_buyer_spent(world: World) -> None:
    assert value(world, "ltv") == pytest.approx((60 + 20 + 40) / 3)
    assert value(world, "ltv", window=days("2026-03-01", "2026-03-31")) == 60


def test_cac_is_cost_over_new_customers_and_its_parts_come_from_two_tables(world: World) -> None:
    world.campaigns(
        ("k1", {"sent_at": "2026-04-01", "cost": 30.0}),
        ("k2", {"sent_at": "2026-05-01", "cost": 8.0}),
        ("k3", {"sent_at": "2026-06-01"}),
    )
    assert value(world, "cac", window=SECOND_QUARTER) == 38 / 2
    assert rows(world, "cac", "month") == [
        ("2026-03-01", 0), ("2026-04-01", 30), ("2026-05-01", None), ("2026-06-01", 0),
    ]  # fmt: skip


def test_only_some_people_are_asked_about_and_guests_are_never_among_them(world: World) -> None:
    us = {"kind": "attribute", "field": "customers.country", "values": ["US"]}
    assert value(world, "revenue", who=us) == 80
    assert value(world, "revenue", who={"kind": "not", "of": us}) == 40
