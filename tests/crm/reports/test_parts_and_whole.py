"""The parts of a breakdown sum to the whole, for every measure that says so, in every zone."""

from datetime import date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest

from crm.errors import CrmError
from crm.reports.compile import compile_report
from crm.reports.measures.all import MEASURES
from tests.crm.reports.asking import asked, rows
from tests.crm.reports.random_reports import random_company, world_of
from tests.worlds import World

ADDITIVE = [measure.id for measure in MEASURES if measure.additive]
SPLITS = ("customers.country", "week", "hour_of_day", "day")


@pytest.fixture(scope="module", params=["UTC", "America/New_York"])
def world(request: pytest.FixtureRequest, engine: str) -> World:
    world = world_of(random_company(Random(7)))
    world.clock = type(world.clock)(world.clock.now, ZoneInfo(request.param))
    return world


@pytest.mark.parametrize("measure", ADDITIVE)
def test_parts_sum_to_the_whole(world: World, measure: str) -> None:
    whole = _values(world, measure)[0]
    for split in SPLITS:
        try:
            parts = _values(world, measure, split)
        except CrmError:
            continue  # a measure that this data cannot break down so
        assert sum(parts) == pytest.approx(whole), split


def _values(world: World, measure: str, *breakdowns: str) -> list[float]:
    query = compile_report(asked(measure, *breakdowns), world.scope()).query
    return [float(str(row[-1] or 0)) for row in world.run(query).rows]


@pytest.mark.parametrize(
    ("zone", "week"),
    [("UTC", "2026-06-08"), ("America/New_York", "2026-06-01"), ("Asia/Tokyo", "2026-06-08")],
)
def test_a_week_begins_on_monday_in_the_companys_zone(engine: str, zone: str, week: str) -> None:
    """Two o'clock on Monday in UTC is Sunday evening in New York."""
    world = World(zone=zone)
    world.customers("ann")
    world.order("ann", "2026-06-08T02:00:00", 10)
    assert rows(world, "revenue", "week") == [(week, 10)]
    world.close()


def test_a_day_of_23_or_25_hours_is_one_day(engine: str) -> None:
    """Clocks in Berlin go forward on 29 March 2026: every hour of that day belongs to it."""
    world = World(zone="Europe/Berlin")
    world.customers("ann")
    start = datetime(2026, 3, 28, 23)  # midnight in Berlin
    for hour in range(23):
        world.order("ann", (start + timedelta(hours=hour)).isoformat(), 1)
    assert rows(world, "orders", "day") == [(date(2026, 3, 29).isoformat(), 23)]
    world.close()
