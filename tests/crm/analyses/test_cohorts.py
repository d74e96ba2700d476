"""Cohort retention: who ordered again in the months after the first order."""

from datetime import date, datetime
from random import Random
from typing import Any

import pytest

from crm.analyses.base import Analysed, Behind
from crm.analyses.cohorts import Cohorts
from crm.errors import Misused
from crm.languages.speak import LANGUAGES
from crm.terms.window import add_months
from tests.crm.reports.asking import days, wording
from tests.crm.reports.random_reports import random_company, world_of
from tests.crm.reports.reference import Company
from tests.worlds import TODAY, World


def cohorts(world: World, language: str = "en", **asked: Any) -> Analysed:
    return Cohorts.model_validate(asked).run(world.scope(), world, wording(world, language))


@pytest.fixture
def world(engine: str) -> World:
    """January: ann, bo, cy. February: ann and bo again. March: ann again; di is new."""
    world = World()
    world.customers(*((who, {"created_at": "2026-01-05"}) for who in ("ann", "bo", "cy", "di")))
    for who, months in {"ann": "123", "bo": "12", "cy": "1", "di": "3"}.items():
        for month in months:
            world.order(who, f"2026-0{month}-15", 10)
    return world


def test_who_came_back_in_the_months_after(world: World) -> None:
    found = cohorts(world, periods=6, window=days("2026-01-01", "2026-06-30"))
    assert found.rows == (
        ("Jan 2026", 3, 2 / 3, 1 / 3, 0.0, 0.0, None, None),  # June is not over
        ("Mar 2026", 1, 0.0, 0.0, None, None, None, None),
        ("All", 4, 0.5, 0.25, 0.0, 0.0, None, None),
    )
    assert found.summary == (
        "Of 4 new customers 50% ordered again in the month after their first order, and 0% in month 4. "
        "In the first month after, Jan 2026 was best with 66.7%, and Mar 2026 lowest with 0%."
    )
    assert found.chart is not None
    assert found.chart["data"][0]["type"] == "heatmap"


def test_an_order_long_before_the_window_makes_no_new_customer(world: World) -> None:
    world.order("di", "2024-01-01", 10)
    found = cohorts(world, periods=6, window=days("2026-01-01", "2026-06-30"))
    assert [row[:2] for row in found.rows] == [("Jan 2026", 3), ("All", 3)]


def test_the_cohorts_of_some_customers(world: World) -> None:
    di = {"kind": "attribute", "field": "customers.customer_id", "op": "is", "values": ["di"]}
    found = cohorts(world, who={"kind": "not", "of": di})
    assert [row[:2] for row in found.rows] == [("Jan 2026", 3), ("All", 3)]


def test_cohorts_by_sign_up_hold_those_who_never_ordered_too(engine: str) -> None:
    world = World()
    for who, month in {"ann": 1, "bo": 1, "cy": 1, "di": 2}.items():
        world.customers((who, {"created_at": f"2026-0{month}-10"}))
    for who, day in {"ann": "2026-01-20", "bo": "2026-02-03", "di": "2026-04-01"}.items():
        world.order(who, day, 10)
    world.order("cy", "2026-02-05", 10, status="cancelled")
    found = cohorts(world, start="signup", periods=3, window=days("2026-01-01", "2026-06-30"))
    assert found.rows == (
        ("Jan 2026", 3, 1 / 3, 0.0, 0.0),
        ("Feb 2026", 1, 0.0, 1.0, 0.0),
        ("All", 4, 0.25, 0.25, 0.0),
    )
    assert found.title == "Orders after sign-up, by month of sign-up"


def test_nobody_bought_anything(engine: str) -> None:
    found = cohorts(World())
    assert (found.rows, found.chart) == ((("All", 0),), None)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("grain", ["week", "month"])
def test_it_is_said_in_every_language(world: World, language: str, grain: str) -> None:
    if world.engine == "postgres":
        pytest.skip("words are the same on both")
    for start in ("first_order", "signup"):
        assert "%" in cohorts(world, language, start=start, grain=grain, periods=30).summary


def by_hand(company: Company) -> dict[date, list[set[str]]]:
    """The customers of each month's cohort, and those who ordered in each of six months after it."""
    orders: dict[str, list[date]] = {}
    for order in company["orders"]:
        at = datetime.fromisoformat(str(order["ordered_at"])).date()
        if (
            order["customer_id"]
            and order["status"] not in ("cancelled", "returned")
            and at <= TODAY
        ):
            orders.setdefault(order["customer_id"], []).append(at.replace(day=1))
    table: dict[date, list[set[str]]] = {}
    for who, months in orders.items():
        after = table.setdefault(min(months), [set() for _ in range(7)])
        for n in range(7):
            if add_months(min(months), n) in months:
                after[n].add(who)
    return table


@pytest.mark.parametrize("seed", range(8))
def test_random_companies_are_counted_as_by_hand(engine: str, seed: int) -> None:
    company = random_company(Random(f"cohorts {seed}"))
    world = world_of(company)
    wanted = []
    for _, after in sorted(by_hand(company).items()):
        wanted.append((len(after[0]), [len(kept) / len(after[0]) for kept in after[1:]]))
    for row, (size, shares) in zip(cohorts(world, periods=6).rows[:-1], wanted, strict=True):
        assert row[1] == size
        assert all(cell in (None, share) for cell, share in zip(row[2:], shares, strict=True))
    world.close()


@pytest.mark.parametrize(
    ("row", "asked", "people"),
    [
        (1, {}, {"ann", "bo", "cy"}),
        (2, {}, {"di"}),
        (3, {}, {"ann", "bo", "cy", "di"}),
        (1, {"after": 1}, {"ann", "bo"}),
        (1, {"after": 2}, {"ann"}),
        (1, {"after": 2, "lost": True}, {"bo", "cy"}),
        (1, {"after": 0}, {"ann", "bo"}),
        (1, {"lost": True}, {"cy"}),
    ],
)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_row_leads_to_its_people(
    world: World, row: int, asked: dict[str, Any], people: set[str], language: str
) -> None:
    one = Cohorts(periods=6, window=days("2026-01-01", "2026-06-30"))
    rows = one.run(world.scope(), world, wording(world, language)).rows
    assert world.members(one.people(rows, Behind(row, **asked), world.scope()).where) == people


def test_a_row_by_sign_up_and_of_some_customers_leads_to_its_people(world: World) -> None:
    di = {"kind": "attribute", "field": "customers.customer_id", "op": "is", "values": ["di"]}
    one = Cohorts.model_validate({"start": "signup", "who": {"kind": "not", "of": di}})
    rows = one.run(world.scope(), world, wording(world)).rows
    assert world.members(one.people(rows, Behind(1), world.scope()).where) == {"ann", "bo", "cy"}
    assert world.members(one.people(rows, Behind(1, after=2), world.scope()).where) == {"ann"}


@pytest.mark.parametrize(
    ("row", "asked", "key"),
    [
        (3, {"after": 1}, "cohort-one-row"),
        (4, {}, "behind-no-row"),
        (1, {"after": 9}, "cohort-period-to-come"),
    ],
)
def test_people_that_no_row_has(world: World, row: int, asked: dict[str, Any], key: str) -> None:
    one = Cohorts(periods=6, window=days("2026-01-01", "2026-06-30"))
    rows = one.run(world.scope(), world, wording(world)).rows
    with pytest.raises(Misused) as refused:
        one.people(rows, Behind(row, **asked), world.scope())
    assert refused.value.key == key
