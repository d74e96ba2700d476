"""Running a report: its table as JSON values, and everything that is said about it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from crm.reports.compile import Column, Compiled, compile_report
from crm.reports.definition import Report
from crm.reports.labels import key_name, measure_name, unit_name, value_label
from crm.reports.meanings import meanings
from crm.reports.naming import beside_name, with_others_named
from crm.reports.notes import all_unknown, fresh, notes, nothing_found, unanswered, undivided
from crm.reports.summary import summary
from crm.reports.words import capitalised, describe, title
from crm.segments.conditions.base import Scope, Wording
from crm.warehouse.engine import Warehouse

Cell = str | int | float | bool | None
Row = tuple[Cell, ...]
MOST_ROWS = 10_000
SUMS = ("measure", "before")


@dataclass(frozen=True)
class ReportResult:
    """A report's answer, ready for a card.

    `columns` hold name, type, unit, label and kind; those of groups also the `labels` of the
    values that have a name. `meanings` are the definitions that the measures follow. `rows` are JSON values: dates ISO 8601, money in the reporting
    currency, shares as fractions.
    """

    title: str
    description: str
    summary: str
    columns: tuple[dict[str, Any], ...]
    rows: tuple[Row, ...]
    notes: tuple[str, ...]
    meanings: tuple[str, ...]
    sql: str
    compiled: Compiled
    money_missing: bool = False  # some rows could not be counted into the money


def run_report(
    report: Report, scope: Scope, warehouse: Warehouse, wording: Wording
) -> ReportResult:
    """The report's answer in the language of `wording`.

    Raises Unknown, Misused or NoData when this data cannot answer it, Unavailable when it takes
    longer than the warehouse allows.
    """
    compiled = compile_report(report, fresh(scope))
    found = warehouse.rows(compiled.query.run_sql(warehouse.dialect), compiled.query.values)
    missing = notes(report, compiled, scope, warehouse, wording)
    all_rows = with_others_named(compiled, found.rows, wording)
    rows = [_cells(compiled, row) for row in all_rows[:MOST_ROWS]]
    if not missing.money_missing:
        rows = [_nothing_is_zero(compiled, row) for row in rows]
    said = missing.sentences + _cut(len(found.rows), wording)
    said += all_unknown(compiled, rows, wording)
    said += () if missing.money_missing else undivided(compiled, rows, wording)
    said += unanswered(compiled, rows, wording)
    if is_empty(compiled, rows):
        said += nothing_found(report, scope, warehouse, wording)
    return ReportResult(
        title=title(report, compiled, wording, scope.clock),
        description=describe(report, compiled, wording, scope.clock),
        summary=summary(compiled, all_rows if report.breakdowns else rows, wording, scope.clock),
        columns=tuple(
            _column(column, report, rows, i, wording) for i, column in enumerate(compiled.columns)
        ),
        rows=tuple(rows),
        notes=said,
        meanings=meanings(report, wording),
        sql=compiled.query.shown(warehouse.dialect),
        compiled=compiled,
        money_missing=missing.money_missing,
    )


def _cut(rows: int, wording: Wording) -> tuple[str, ...]:
    """What to say of groups that are too many to show."""
    if rows <= MOST_ROWS:
        return ()
    shown, all_ = wording.say.number(MOST_ROWS), wording.say.number(rows)
    return (wording.say.say("report-many-rows", shown=shown, all=all_),)


def _cells(compiled: Compiled, row: tuple[object, ...]) -> Row:
    counted = [c.measure and c.unit == "count" for c in compiled.columns]
    cells = [cell(value) for value in row]
    return tuple(
        int(value) if whole and isinstance(value, float) and value.is_integer() else value
        for value, whole in zip(cells, counted, strict=True)
    )


def cell(value: object) -> Cell:
    """A value of the database as JSON has it; what is no number is nothing."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        value = float(value)
    if isinstance(value, float):
        return round(value, 8) if math.isfinite(value) else None
    if value is None or isinstance(value, bool | int | str):
        return value
    return str(value)


def _nothing_is_zero(compiled: Compiled, row: Row) -> Row:
    """The sum of no rows at all is 0, which SQL says as NULL."""
    if any(column.key for column in compiled.columns):
        return row
    pairs = zip(compiled.columns, row, strict=True)
    return tuple(
        0
        if value is None and column.measure and column.measure.additive and column.kind in SUMS
        else value
        for column, value in pairs
    )


def is_empty(compiled: Compiled, rows: Sequence[Row]) -> bool:
    """Whether there is nothing in any group of any measure."""
    measured = [i for i, column in enumerate(compiled.columns) if column.kind == "measure"]
    return not any(row[i] for row in rows for i in measured)


def _column(
    column: Column, report: Report, rows: Sequence[Row], at: int, wording: Wording
) -> dict[str, Any]:
    described: dict[str, Any] = {"name": column.name, "kind": column.kind}
    described["label"] = capitalised(_label(column, report, wording))
    if column.key is not None:
        mixed = report.rest and column.key.field is not None  # the name of the rest is a text
        described |= {"type": "text" if mixed else column.key.type, "unit": None}
        return described | _value_labels(column, rows, at, wording)
    whole = column.unit == "count" and all(isinstance(row[at], int | None) for row in rows)
    type_ = "integer" if whole else "number"
    return described | {"type": type_, "unit": unit_name(column.unit, wording)}


def _label(column: Column, report: Report, wording: Wording) -> str:
    if column.key is not None:
        return key_name(column.key, wording.say)
    assert column.measure
    name = measure_name(column.measure.id, wording.say)
    return beside_name(column, name, report, wording)


def _value_labels(column: Column, rows: Sequence[Row], at: int, wording: Wording) -> dict[str, Any]:
    """Names of the values that are known by another name: {"US": "United States"}."""
    field = column.key.field if column.key else None
    if field is None or field.type != "text":
        return {}
    values = {str(row[at]) for row in rows if row[at] is not None}
    named = {value: value_label(field, value, wording.say) for value in sorted(values)}
    return {"labels": {value: name for value, name in named.items() if value != name}}
