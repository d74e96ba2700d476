"""Groups: time in the company's zone, missing values, several at once, tops, custom attributes."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from crm.terms.clock import Clock
from tests.crm.reports.asking import YEAR, days, rows, run
from tests.worlds import World

pytestmark = pytest.mark.usefixtures("engine")


@pytest.fixture
def world() -> World:
    world = World()
    world.customers(("ann", {"country": "US"}), ("bo", {"country": "DE"}), ("cy", {}))
    for customer, at, total in (
        ("ann", "2026-05-04", 10), ("ann", "2026-05-10 23:59:59", 20), ("bo", "2026-05-11", 5),
        ("bo", "2026-06-01", 50), ("cy", "2026-06-02", 7),
    ):  # fmt: skip
        world.order(customer, at, total)
    return world


def test_a_week_is_its_monday_and_empty_weeks_have_no_row(world: World) -> None:
    assert rows(world, "revenue", "week") == [
        ("2026-05-04", 30), ("2026-05-11", 5), ("2026-06-01", 57),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("grain", "first"),
    [
        ("day", "2026-05-04"), ("month", "2026-05-01"), ("quarter", "2026-04-01"),
        ("year", "2026-01-01"), ("weekday", 1), ("hour_of_day", 0), ("hour", "2026-05-04T00:00:00"),
    ],
)  # fmt: skip
def test_grains_begin_where_they_should(world: World, grain: str, first: str | int) -> None:
    assert rows(world, "revenue", grain)[0][0] == first


def test_days_are_those_of_the_companys_zone() -> None:
    world = World()
    berlin = ZoneInfo("Europe/Berlin")
    world.clock = Clock(datetime(2026, 6, 30, 12, tzinfo=berlin), berlin)
    world.customers("ann")
    world.order("ann", "2026-05-31 22:00:00", 10)  # midnight of 1 June in Berlin
    world.order("ann", "2026-05-31 21:59:59", 3)
    assert rows(world, "revenue", "month") == [("2026-05-01", 3), ("2026-06-01", 10)]
    assert rows(world, "revenue", window=days("2026-06-01", "2026-06-30")) == [(10,)]
    assert rows(world, "orders", "hour_of_day") == [(0, 1), (23, 1)]


def test_customers_without_a_country_are_one_group(world: World) -> None:
    assert rows(world, "revenue", "customers.country") == [("DE", 55), ("US", 30), (None, 7)]


def test_the_top_are_known_values(world: World) -> None:
    world.order("cy", "2026-06-03", 900)
    assert rows(world, "revenue", "customers.country", top=1) == [("DE", 55)]
    assert rows(world, "revenue", "customers.country", top=1, lowest=True) == [("US", 30)]


def test_over_time_the_top_is_that_of_the_whole(world: World) -> None:
    assert rows(world, "revenue", "month", "customers.country", top=1, window=YEAR) == [
        ("2026-05-01", "DE", 5), ("2026-06-01", "DE", 50),
    ]  # fmt: skip


def test_the_top_of_weeks_is_the_best_weeks(world: World) -> None:
    assert rows(world, "revenue", "week", top=1) == [("2026-06-01", 57)]


def test_a_measure_to_sort_by_is_shown_as_well(world: World) -> None:
    assert rows(world, "revenue", "customers.country", sort_by="orders", top=1) == [("DE", 55, 2)]


def test_measures_of_different_tables_share_their_groups_missing_ones_too(world: World) -> None:
    world.ticket("ann", "2026-06-01")
    world.ticket("cy", "2026-06-01")
    world.customers(("di", {"country": "FR"}))
    world.ticket("di", "2026-06-01")
    assert rows(world, "revenue tickets", "customers.country") == [
        ("DE", 55, 0), ("US", 30, 1), (None, 7, 1), ("FR", 0, 1),
    ]  # fmt: skip


def test_fields_of_one_name_get_names_apart(world: World) -> None:
    world.column("customers", "channel", "text")
    answer = run(world, "revenue", "customers.channel", "orders.channel")
    assert [column["name"] for column in answer.columns] == [
        "customers_channel", "orders_channel", "revenue",
    ]  # fmt: skip


def test_a_companys_own_column_is_a_breakdown(world: World) -> None:
    world.column("customers", "revenue", "integer")  # called like the measure
    answer = run(world, "revenue", "customers.revenue")
    assert [column["name"] for column in answer.columns] == ["customers_revenue", "revenue"]
    assert answer.rows == ((None, 92),)


def test_parts_sum_to_the_whole(world: World) -> None:
    whole = rows(world, "revenue")[0][0]
    for parts in (
        ["customers.country"],
        ["orders.channel"],
        ["week"],
        ["day", "customers.country"],
    ):
        assert sum(row[-1] for row in rows(world, "revenue", *parts)) == whole


def test_two_grains_are_two_columns(world: World) -> None:
    assert rows(world, "orders", "weekday", "month") == [
        (1, "2026-05-01", 2), (1, "2026-06-01", 1), (2, "2026-06-01", 1), (7, "2026-05-01", 1),
    ]  # fmt: skip


def test_the_same_breakdown_twice_is_one(world: World) -> None:
    assert rows(world, "revenue", "customers.country", "customers.country", top=1) == [("DE", 55)]


def test_more_groups_than_can_be_shown_are_cut_and_counted(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm.reports.run.MOST_ROWS", 2)
    answer = run(world, "revenue", "customers.country")
    assert len(answer.rows) == 2
    assert answer.notes[0].startswith("There are 3 groups; the first 2 are shown.")
