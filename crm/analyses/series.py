"""A measure over time without holes: the periods that are over, one value each.

A period without rows is 0 for what adds up (revenue, orders), and unknown for rates and means. It
begins with the first period that has data, and ends with the last one that is over and that the
data still covers.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Literal

from crm.analyses.base import shown
from crm.errors import NoData
from crm.reports.before import local_day
from crm.reports.compile import compile_report
from crm.reports.definition import ByField, ByTime, Report
from crm.reports.frame import stretch_of
from crm.reports.labels import measure_name
from crm.reports.measures.all import measure_called
from crm.reports.measures.base import AnyMeasure
from crm.reports.notes import coverage, fresh
from crm.segments.conditions.base import Scope, Wording
from crm.segments.definition import Condition
from crm.terms.comparison import Filter
from crm.terms.window import EVER, Window, period_start, step
from crm.warehouse.engine import Warehouse

Grain = Literal["day", "week", "month"]
# Days before its end by which the last data may lie in a period that counts as whole.
SLACK: dict[Grain, int] = {"day": 0, "week": 1, "month": 2}


@dataclass(frozen=True)
class Series:
    """Values by period, earliest first; None where a rate or a mean has no rows."""

    measure: AnyMeasure
    grain: Grain
    days: tuple[date, ...]
    values: tuple[float | None, ...]
    group: Any = None  # of the field that the series are split by

    def after(self, count: int) -> tuple[date, ...]:
        """The first days of the periods that follow."""
        return tuple(step(self.grain, self.days[-1], n) for n in range(1, count + 1))

    @property
    def sums(self) -> bool:
        """Whether it adds up and is never negative: its spread then grows with its root."""
        return self.measure.additive and all(v is None or v >= 0 for v in self.values)

    def known(self) -> list[float]:
        """The values, with those between that are unknown on the line from one known to the next."""
        import numpy as np

        at = [i for i, value in enumerate(self.values) if value is not None]
        whole = np.interp(range(len(self.values)), at, [float(self.values[i] or 0) for i in at])
        return [float(value) for value in whole]


@dataclass(frozen=True)
class Asked:
    """The measure, how fine, and of what."""

    measure: str
    grain: Grain
    who: Condition | None = None
    where: tuple[Filter, ...] = ()
    window: Window = EVER

    def report(self, by: str | None = None) -> Report:
        fields = (ByField(field=by),) if by else ()
        return Report(
            measures=(self.measure,),
            breakdowns=(*fields, ByTime(grain=self.grain)),
            window=self.window,
            who=self.who,
            where=self.where,
        )


def series_of(
    asked: Asked, scope: Scope, warehouse: Warehouse, wording: Wording, by: str | None = None
) -> tuple[list[Series], str]:
    """One series, or one a value of the field `by`, the largest first; and the SQL.

    Raises NoData where the measure has no rows at all, Unknown or Misused as reports do.
    """
    report = asked.report(by)
    measure = measure_called(asked.measure)
    query = compile_report(report, fresh(scope)).query
    rows = warehouse.rows(query.run_sql(warehouse.dialect), query.values).rows
    groups: dict[Any, dict[date, float]] = {}
    for row in rows:
        group, day, value = row if by else (None, *row)
        if value is not None and isinstance(day, date):
            groups.setdefault(group, {})[_day(day)] = float(str(value))
    ends = _ends(report, scope, warehouse)
    if not groups or ends is None:
        raise NoData("series-nothing", measure=measure_name(measure.id, wording.say))
    found = [_whole(measure, asked.grain, held, ends, group) for group, held in groups.items()]
    found = [series for series in found if series.days]
    found.sort(key=lambda s: -sum(abs(v or 0) for v in s.values))
    if not found:
        raise NoData("series-nothing", measure=measure_name(measure.id, wording.say))
    return found, shown(query, warehouse)


def _day(day: date) -> date:
    return day.date() if isinstance(day, datetime) else day


def _ends(report: Report, scope: Scope, warehouse: Warehouse) -> tuple[date, date, date] | None:
    """The first day, and the days after the last one: of the window, and of the data."""
    covered = coverage(report, scope, warehouse)
    if covered is None:
        return None
    stretch, clock = stretch_of(report.window, scope.clock), scope.clock
    first, last = (local_day(end, clock) for end in covered)
    since = local_day(stretch.since, clock) if stretch.since else first
    return max(first, since), local_day(stretch.until, clock), last + timedelta(days=1)


def _whole(
    measure: AnyMeasure,
    grain: Grain,
    held: dict[date, float],
    ends: tuple[date, date, date],
    group: Any,
) -> Series:
    first = max(min(held), period_start(grain, ends[0]))
    if first < ends[0]:
        first = step(grain, first, 1)
    days: list[date] = []
    day = first
    last = min(ends[1], ends[2] + timedelta(days=SLACK[grain]))
    while step(grain, day, 1) <= last:
        days.append(day)
        day = step(grain, day, 1)
    nothing = 0.0 if measure.additive else None
    return Series(measure, grain, tuple(days), tuple(held.get(d, nothing) for d in days), group)


def trimmed(series: Series, most: int) -> Series:
    """The latest periods alone."""
    return Series(series.measure, series.grain, series.days[-most:], series.values[-most:], series.group)  # fmt: skip


def enough(series: Series, fewest: int, wording: Wording) -> None:
    """Raises NoData where fewer periods are known."""
    known = [value for value in series.values if value is not None]
    if len(known) < fewest:
        name = measure_name(series.measure.id, wording.say)
        raise NoData("series-short", measure=name, grain=series.grain, count=len(known), fewest=fewest)  # fmt: skip


def iso(days: Sequence[date]) -> list[str]:
    return [day.isoformat() for day in days]
