"""Windows as SQL: closed at now for what happened, days for dates, the zone's midnights."""

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pydantic import TypeAdapter
from sqlglot import exp

from crm.errors import Misused
from crm.sql.binding import Binding, Query
from crm.sql.windows import within
from crm.terms.clock import at_end_of
from crm.terms.window import Window
from crm.warehouse.schema import ColumnType

WINDOW: TypeAdapter[Any] = TypeAdapter(Window)


def shown(
    window: dict[str, Any], type: ColumnType = "timestamp", zone: str = "UTC", **how: bool
) -> str:
    bind = Binding()
    clock = at_end_of(date(2026, 6, 30), ZoneInfo(zone))
    test = within(exp.column("t"), WINDOW.validate_python(window), clock, bind, type, **how)
    return (
        ""
        if test is None
        else " ".join(
            Query(test, bind.values)
            .shown()
            .replace("CAST(", "")
            .replace(" AS TIMESTAMP)", "")
            .replace(" AS DATE)", "")
            .split()
        )
    )


def test_ever_ends_now_for_what_happened_and_never_for_a_plan() -> None:
    assert shown({"kind": "ever"}) == "t <= '2026-06-30 23:59:59.999999'"
    assert shown({"kind": "ever"}, happened=False) == ""
    since = {"kind": "between", "first": "2026-05-01"}
    assert shown(since) == "t >= '2026-05-01 00:00:00' AND t <= '2026-06-30 23:59:59.999999'"
    assert shown(since, happened=False) == "t >= '2026-05-01 00:00:00'"


def test_both_days_of_a_range_belong_to_it_in_the_zone() -> None:
    days = {"kind": "between", "first": "2026-06-01", "last": "2026-06-02"}
    assert (
        shown(days, zone="America/New_York")
        == "t >= '2026-06-01 04:00:00' AND t < '2026-06-03 04:00:00'"
    )
    assert shown(days, "date", "America/New_York") == "t >= '2026-06-01' AND t < '2026-06-03'"


def test_a_date_is_midnight_so_seven_days_back_begin_with_the_next_one() -> None:
    assert (
        shown({"kind": "last", "count": 7, "unit": "day"}, "date")
        == "t >= '2026-06-24' AND t <= '2026-06-30'"
    )


def test_a_window_beyond_the_calendar_is_refused() -> None:
    for window in (
        {"kind": "last", "count": 10_000, "unit": "year"},
        {"kind": "between", "last": "9999-12-31"},
    ):
        with pytest.raises(Misused, match="calendar"):
            shown(window)
