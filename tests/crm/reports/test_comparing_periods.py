"""The period before, and the same one a year earlier."""

from datetime import date, datetime
from typing import Any

import pytest
from pydantic import TypeAdapter

from crm.errors import Misused
from crm.reports.before import How, stretch_before
from crm.terms.clock import at_end_of
from crm.terms.window import Window
from tests.crm.reports.asking import MONTH, days, rows, run
from tests.worlds import World

pytestmark = pytest.mark.usefixtures("engine")


def spoken(kind: str, **more: Any) -> Window:
    found: Window = TypeAdapter(Window).validate_python({"kind": kind, **more})
    return found


@pytest.mark.parametrize(
    ("today", "window", "how", "first", "until"),
    [
        # on the last day of a month all of the one before, within it as many days of it
        ("2026-06-30", spoken("calendar", period="month"), "previous", "2026-05-01", "2026-06-01"),
        ("2026-06-10", spoken("calendar", period="month"), "previous", "2026-05-01", "2026-05-11"),
        ("2026-03-30", spoken("calendar", period="month"), "previous", "2026-02-01", "2026-03-01"),
        ("2026-06-10", spoken("calendar", period="month", offset=-1), "previous",
         "2026-04-01", "2026-05-01"),
        ("2026-06-10", spoken("calendar", period="week", offset=-1), "previous",
         "2026-05-25", "2026-06-01"),
        # whole months compare with whole months, other days with as many days
        ("2026-06-30", spoken("between", first="2026-04-01", last="2026-06-30"),
         "previous", "2026-01-01", "2026-04-01"),
        ("2026-06-30", spoken("between", first="2026-06-11", last="2026-06-20"),
         "previous", "2026-06-01", "2026-06-11"),
        ("2026-06-30", spoken("between", first="2026-06-11", last="2026-06-20"),
         "last_year", "2025-06-11", "2025-06-21"),
        ("2024-02-29", spoken("calendar", period="month"), "last_year",
         "2023-02-01", "2023-03-01"),
    ],
)  # fmt: skip
def test_what_lies_before(today: str, window: Window, how: How, first: str, until: str) -> None:
    found = stretch_before(window, at_end_of(date.fromisoformat(today)), how)
    assert (found.since, found.until) == (
        datetime.fromisoformat(first), datetime.fromisoformat(until),
    )  # fmt: skip


def test_all_time_has_nothing_before() -> None:
    with pytest.raises(Misused, match="no period before all time"):
        stretch_before(spoken("ever"), at_end_of(date(2026, 6, 30)), "previous")


@pytest.fixture
def world() -> World:
    world = World()
    world.customers(("ann", {"country": "US"}), ("bo", {"country": "DE"}))
    for customer, at, total in (
        ("ann", "2026-05-01", 10), ("ann", "2026-05-31", 40), ("ann", "2026-06-01", 30),
        ("bo", "2026-06-02", 5), ("bo", "2025-06-02", 4),
    ):  # fmt: skip
        world.order(customer, at, total)
    return world


def test_a_measure_its_value_before_and_its_change(world: World) -> None:
    answer = run(world, "revenue", window=MONTH, compare="previous")
    assert [c["name"] for c in answer.columns] == ["revenue", "revenue_before", "revenue_change"]
    assert answer.rows == ((35, 50, -0.3),)
    assert answer.summary == "Revenue: $35.00, -30% against $50.00 before."


def test_groups_of_either_period_are_shown_and_nothing_before_has_no_change(world: World) -> None:
    assert rows(world, "revenue", "customers.country", window=MONTH, compare="previous") == [
        ("US", 30, 50, -0.4), ("DE", 5, 0, None),
    ]  # fmt: skip
    assert rows(world, "revenue", "customers.country", window=MONTH, compare="last_year") == [
        ("US", 30, 0, None), ("DE", 5, 4, 0.25),
    ]  # fmt: skip


def test_days_stand_beside_the_same_day_of_the_month_before(world: World) -> None:
    # 31 May has no counterpart in June
    assert rows(world, "revenue", "day", window=MONTH, compare="previous") == [
        ("2026-06-01", 30, 10, 2), ("2026-06-02", 5, 0, None),
    ]  # fmt: skip


def test_months_stand_beside_those_of_the_year_before(world: World) -> None:
    year = {"kind": "calendar", "period": "year"}
    assert rows(world, "orders", "month", window=year, compare="last_year") == [
        ("2026-05-01", 2, 0, None), ("2026-06-01", 2, 1, 1),
    ]  # fmt: skip


def test_weeks_stand_beside_weeks(world: World) -> None:
    window = days("2026-06-01", "2026-06-14")
    world.order("bo", "2026-05-19", 6)  # the Tuesday two weeks before 2 June
    assert rows(world, "revenue", "week", window=window, compare="previous") == [
        ("2026-06-01", 35, 6, pytest.approx(29 / 6)), ("2026-06-08", 0, 40, -1),
    ]  # fmt: skip


def test_with_two_grains_each_stands_beside_its_own(world: World) -> None:
    year = {"kind": "calendar", "period": "year"}
    assert rows(world, "orders", "weekday", "month", window=year, compare="last_year")[-1] == (
        7, "2026-05-01", 1, 0, None,
    )  # fmt: skip
    assert (2, "2026-06-01", 1, 0, None) in rows(
        world, "orders", "weekday", "month", window=year, compare="last_year"
    )
    assert (1, "2026-06-01", 1, 1, 0) in rows(
        world, "orders", "weekday", "month", window=year, compare="last_year"
    )


def test_what_has_no_time_is_there_beside_other_people_too(engine: str) -> None:
    """A campaign that nobody has dated is a group without a month, whoever it is compared for."""
    world = World()
    world.customers(("ann", {"country": "US"}), ("bo", {"country": "DE"}))
    world.campaigns("k1", ("k2", {"sent_at": "2026-06-02"}))
    for who, campaign in (("ann", "k1"), ("bo", "k1"), ("ann", "k2")):
        world.event(who, "email_sent", "2026-06-02", campaign_id=campaign)
    germans = {"kind": "attribute", "field": "customers.country", "values": ["DE"]}
    found = rows(world, "sent", "month", compare={"kind": "people", "who": germans})
    assert found == [("2026-06-01", 1, 0, None), (None, 2, 1, 1)]
    world.close()


def test_before_days_lie_as_many_days_though_a_clock_was_set(engine: str) -> None:
    """From 25 March to 3 April clocks in Berlin lose an hour; before lie the ten days from 15 March."""
    world = World(zone="Europe/Berlin")
    world.customers("ann")
    world.order("ann", "2026-03-14T23:00:00", 7)  # midnight of 15 March
    world.order("ann", "2026-03-14T22:59:59", 100)
    world.order("ann", "2026-04-03T21:59:59", 14)
    window = days("2026-03-25", "2026-04-03")
    assert rows(world, "revenue", window=window, compare="previous") == [(14, 7, 1)]
    world.close()
