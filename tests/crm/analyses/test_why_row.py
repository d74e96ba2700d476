"""A row of a report is explained by the change of its period and group; rows of analyses lead to people."""

from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from crm.analyses.anomalies import Anomalies
from crm.analyses.base import Behind
from crm.analyses.change import Change
from crm.analyses.forecast import Forecast
from crm.analyses.why_row import why_row
from crm.errors import Misused
from crm.reports.definition import ByField, ByTime, Report
from crm.segments.compile import compile_segment
from crm.store.store import open_store
from crm.terms.clock import Clock
from crm.terms.comparison import Filter
from crm.terms.window import Between
from crm.workspace import Workspace
from tests.worlds import World

CLOCK = Clock(datetime(2026, 6, 30, 12, tzinfo=ZoneInfo("UTC")))
MONTHLY = Report(measures=("revenue",), breakdowns=(ByTime(grain="month"),))
MAY = Between(first=date(2026, 5, 1), last=date(2026, 5, 31))


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Any:
    home: Path = tmp_path_factory.mktemp("home")
    made = World()
    made.customers(("ann", {"country": "US"}), ("bo", {"country": "DE"}), ("cy", {"country": "DE"}))
    for who, day in (("ann", "2026-04-02"), ("bo", "2026-05-03"), ("cy", "2026-05-04"), ("ann", "2026-06-05")):  # fmt: skip
        made.order(who, day, 100)
    store = open_store(home)
    yield Workspace(home, made, made.catalog, lambda: store)  # type: ignore[arg-type]
    store.close()


def why(workspace: Workspace, asked: Any, row: int) -> Change:
    return why_row(asked, row, workspace.scope(CLOCK), workspace.warehouse, workspace.wording("en"))


def test_a_period_is_explained_against_the_one_before(workspace: Workspace) -> None:
    assert why(workspace, MONTHLY, 2) == Change(measure="revenue", window=MAY)
    assert why(workspace, MONTHLY, -1).window == MAY, "June is not over"


def test_a_group_is_explained_within_its_period(workspace: Workspace) -> None:
    both = (ByTime(grain="month"), ByField(field="customers.country"))
    found = why(workspace, MONTHLY.model_copy(update={"breakdowns": both}), 2)
    assert found.window == MAY
    assert found.where == (Filter(field="customers.country", values=("DE",)),)


@pytest.mark.parametrize("row", [0, 9, -2])
def test_a_row_that_is_not_there_is_refused(workspace: Workspace, row: int) -> None:
    with pytest.raises(Misused):
        why(workspace, MONTHLY, row)


def test_rows_that_are_no_periods_are_refused(workspace: Workspace) -> None:
    weekdays = MONTHLY.model_copy(update={"breakdowns": (ByTime(grain="weekday"),)})
    for asked in (weekdays, Forecast()):
        with pytest.raises(Misused):
            why(workspace, asked, 1)


def test_the_row_of_an_unusual_period_leads_to_its_customers(workspace: Workspace) -> None:
    rows = [("unusual month", "2026-05-01", 200.0)]
    segment = Anomalies(grain="month").people(rows, Behind(1), workspace.scope(CLOCK))
    query = compile_segment(segment, workspace.scope(CLOCK))
    found = workspace.warehouse.rows(query.run_sql("duckdb"), query.values).rows
    assert sorted(row[0] for row in found) == ["bo", "cy"]
