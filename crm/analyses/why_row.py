"""From a row of a report or of unusual periods to why: the change of its period against the one before."""

from datetime import date, timedelta
from typing import Any, get_args

from crm.analyses.anomalies import Anomalies
from crm.analyses.change import Change
from crm.analyses.definition import Analysis
from crm.errors import Misused
from crm.reports.compile import Column, compile_report
from crm.reports.definition import Report
from crm.reports.labels import value_label
from crm.reports.notes import fresh
from crm.reports.run import Row, run_report
from crm.segments.conditions.base import Scope, Wording
from crm.terms.comparison import Filter
from crm.terms.window import Between, Ever, Period, period_start, step
from crm.warehouse.engine import Warehouse

PERIODS: tuple[Period, ...] = get_args(Period)


def why_row(
    asked: Report | Analysis, number: int, scope: Scope, warehouse: Warehouse, wording: Wording
) -> Change:
    """The change that explains a row, 1 for the first, -1 for the last whole period (or the last row).

    Raises Misused where there is no such row, or where the rows are no periods or groups.
    """
    if isinstance(asked, Report):
        rows = run_report(asked, scope, warehouse, wording).rows
        return _of_report(asked, rows, number, scope)
    if not isinstance(asked, Anomalies):
        raise Misused("why-no-period")
    return _of_anomaly(asked, asked.run(scope, warehouse, wording).rows, number, wording)


def _of_report(report: Report, rows: tuple[Row, ...], number: int, scope: Scope) -> Change:
    columns = compile_report(report, fresh(scope)).columns
    row = rows[_place(columns, rows, number, scope)]
    told: dict[str, Any] = {"measure": report.measures[0], "who": report.who}
    if not isinstance(report.window, Ever):
        told["window"] = report.window
    where = list(report.where)
    for column, value in zip(columns, row, strict=True):
        if column.key is None:
            continue
        if column.key.grain in PERIODS and column.key.field is None and value is not None:
            told["window"] = _period(column.key.grain, date.fromisoformat(str(value)[:10]))
        elif column.key.field and not column.key.people and isinstance(value, str):
            where.append(Filter(field=column.key.field.id, values=(value,)))
        else:
            raise Misused("why-no-period")
    return Change(**told, where=tuple(where))


def _place(columns: tuple[Column, ...], rows: tuple[Row, ...], number: int, scope: Scope) -> int:
    """The row's index; -1 means the last period that is over."""
    if not rows or not -1 <= number <= len(rows) or not number:
        raise Misused("behind-no-row", number=number, rows=len(rows))
    if number > 0:
        return number - 1
    grains = [column.key.grain if column.key else None for column in columns[:1]]
    running = grains[0] in PERIODS and len(rows) > 1
    last = str(rows[-1][0])[:10]
    begun = period_start(grains[0], scope.clock.today).isoformat() if running else ""  # type: ignore[arg-type]
    return len(rows) - (2 if running and last >= begun else 1)


def _of_anomaly(asked: Anomalies, rows: tuple[Any, ...], number: int, wording: Wording) -> Change:
    """Of the period of that row; of a new level its first one."""
    place = number - 1 if number > 0 else len(rows) + number
    if not 0 <= place < len(rows):
        raise Misused("behind-no-row", number=number, rows=len(rows))
    row = rows[place]
    group = (_named(asked.by, str(row[1]), wording),) if asked.by else ()
    window = _period(asked.grain, date.fromisoformat(str(row[2 if asked.by else 1])))
    return Change(measure=asked.measure, window=window, who=asked.who, where=(*asked.where, *group))


def _named(id: str, label: str, wording: Wording) -> Filter:
    """The value that a row names in the language."""
    field = wording.catalog.field(id)
    values = (v for v in field.values if value_label(field, v, wording.say) == label)
    return Filter(field=id, values=(next(values, label),))


def _period(grain: Any, first: date) -> Between:
    return Between(first=first, last=step(grain, first, 1) - timedelta(days=1))
