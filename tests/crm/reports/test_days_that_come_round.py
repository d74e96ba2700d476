"""Reports of days of the week, hours and days of any year, by the company's clock."""

from collections.abc import Iterator
from typing import Any

import pytest

from crm.errors import Misused
from tests.crm.reports.asking import days, rows, run, shown
from tests.worlds import World

MONDAY_TO_FRIDAY = ["monday", "tuesday", "wednesday", "thursday", "friday"]


@pytest.fixture(scope="module")
def world(engine: str) -> Iterator[World]:
    """Orders in New York: on a Sunday evening that is Monday in UTC, at noon, at night, at Christmas."""
    world = World(zone="America/New_York")
    world.customers("ann")
    for at, total in (
        ("2026-06-08T02:00:00", 1),  # Sunday 7 June, 22:00
        ("2026-06-08T16:00:00", 10),  # Monday, 12:00
        ("2026-06-09T05:30:00", 100),  # Tuesday, 1:30
        ("2025-12-25T04:00:00", 1000),  # Wednesday 24 December, 23:00
        ("2026-01-02T15:00:00", 10000),  # Friday, 10:00
    ):
        world.order("ann", at, total)
    yield world
    world.close()


@pytest.mark.parametrize(
    ("during", "revenue"),
    [
        ({"weekdays": ["monday"]}, 10),
        ({"weekdays": ["saturday", "sunday"]}, 1),
        ({"weekdays": MONDAY_TO_FRIDAY}, 11110),
        ({"from_hour": 12, "to_hour": 13}, 10),
        ({"from_hour": 22, "to_hour": 6}, 1101),
        ({"weekdays": ["sunday"], "from_hour": 22, "to_hour": 6}, 1),
        ({"first_day": "12-24", "last_day": "01-02"}, 11000),
        ({"first_day": "06-07", "last_day": "06-07"}, 1),
    ],
)
def test_only_what_happened_then(world: World, during: dict[str, Any], revenue: int) -> None:
    assert rows(world, "revenue", during=during) == [(revenue,)]


def test_with_a_window_and_by_week(world: World) -> None:
    window = days("2026-06-01", "2026-06-30")
    found = rows(world, "revenue", "week", window=window, during={"weekdays": ["sunday", "monday"]})
    assert found == [("2026-06-01", 1), ("2026-06-08", 10)]


def test_the_time_before_is_held_to_the_same_days(world: World) -> None:
    window, monday = days("2026-06-08", "2026-06-08"), {"weekdays": ["monday"]}
    both = {"weekdays": ["sunday", "monday"]}
    assert rows(world, "revenue", window=window, compare="previous", during=monday) == [(10, 0, None)]  # fmt: skip
    assert rows(world, "revenue", window=window, compare="previous", during=both) == [(10, 1, 9)]


def test_it_stands_in_the_sql_and_in_the_words(world: World) -> None:
    during = {"weekdays": ["monday"], "from_hour": 9, "to_hour": 17}
    assert "EXTRACT(ISODOW" in shown(world, "revenue", during=during)
    said = run(world, "revenue", during=during).description
    assert "Monday" in said
    assert "09:00" in said


def test_what_has_no_moment_has_no_mondays(world: World) -> None:
    world.products(("gel", {"stock": 7}))
    with pytest.raises(Misused) as raised:
        rows(world, "stock", during={"weekdays": ["monday"]})
    assert raised.value.key == "report-without-moment"
