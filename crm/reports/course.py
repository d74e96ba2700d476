"""How a single number came about: the same measures over the window, period by period."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from crm.errors import Misused, NoData
from crm.reports.before import cut_groups
from crm.reports.compile import compile_report
from crm.reports.definition import ByTime, Grain, Report
from crm.reports.frame import Stretch
from crm.reports.notes import fresh
from crm.reports.run import Cell, cell
from crm.segments.conditions.base import Scope
from crm.warehouse.engine import Warehouse

FEWEST, MOST = 3, 120  # points
# The finest grain that leaves a line legible, by the longest window that it is for.
GRAINS: tuple[tuple[timedelta, Grain], ...] = (
    (timedelta(days=2), "hour"),
    (timedelta(days=70), "day"),
    (timedelta(days=550), "week"),
)


@dataclass(frozen=True)
class Course:
    """Periods, earliest first (ISO 8601), and the values of each measure in them, by its id."""

    moments: tuple[Cell, ...]
    values: Mapping[str, tuple[Cell, ...]]


def course(report: Report, scope: Scope, warehouse: Warehouse) -> Course | None:
    """The course of the numbers of a report without breakdowns; periods that the window cuts are left out.

    None for a report that has breakdowns, for measures that have no past, and for fewer than three periods.
    """
    if report.breakdowns:
        return None
    try:
        compiled = compile_report(_over_time(report, _grain(report, scope)), fresh(scope))
    except (Misused, NoData):  # numbers of now have no course, and then none is drawn
        return None
    query = compiled.query
    rows = warehouse.rows(query.run_sql(warehouse.dialect), query.values).rows
    cut = _cut(compiled.stretch, _grain(report, scope), scope)
    kept = [row for row in rows if row[0] is not None and row[0] not in cut][-MOST:]
    if len(kept) < FEWEST:
        return None
    names = [c.name for c in compiled.columns]
    values = {name: tuple(cell(row[n]) for row in kept) for n, name in enumerate(names) if n}
    return Course(tuple(cell(row[0]) for row in kept), values)


def _grain(report: Report, scope: Scope) -> Grain:
    stretch = compile_report(report, fresh(scope)).stretch
    if stretch.since is None:
        return "month"
    long = stretch.until - stretch.since
    return next((grain for most, grain in GRAINS if long <= most), "month")


def _over_time(report: Report, grain: Grain) -> Report:
    plain = {"compare": None, "forms": (), "top": None, "rest": False, "sort_by": None}
    return report.model_copy(update={**plain, "breakdowns": (ByTime(grain=grain),)})


def _cut(stretch: Stretch, grain: Grain, scope: Scope) -> set[date]:
    return set() if grain == "hour" else set(cut_groups(grain, stretch, scope.clock))
