"""What every analysis is and gives: a definition in, and a table with words and a chart out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlglot import exp

from crm.reports.figures import Figure
from crm.reports.frame import Stretch, sql, stretch_of
from crm.segments.compile import members
from crm.segments.conditions.base import Scope
from crm.segments.definition import Condition, Segment
from crm.sql.binding import Bindable, Query, query
from crm.terms.window import EVER, Shape, Window
from crm.warehouse.engine import Warehouse

Cell = str | int | float | None
Row = tuple[Cell, ...]


class Asked(Shape):
    """What every analysis can be narrowed to: a window of time, and what customers who satisfy `who` did."""

    window: Window = EVER
    who: Condition | None = None


@dataclass(frozen=True)
class Analysed:
    """An analysis' answer, ready for a card.

    `columns` have name, label, type, unit and kind as those of a report; `rows` are JSON values:
    dates ISO 8601, money in the reporting currency, shares as fractions. Every number of `summary`
    is in the rows.
    """

    title: str
    summary: str
    columns: tuple[dict[str, Any], ...]
    rows: tuple[Row, ...]
    chart: Figure | None
    sql: str
    notes: tuple[str, ...] = ()


def found(text: str, scope: Scope, warehouse: Warehouse) -> tuple[list[tuple[Any, ...]], str]:
    """The rows that a query of our own answers, and its SQL as people read it.

    The query is DuckDB's SQL with the placeholders of the scope's values in it.
    """
    made = query(sql(text), scope.binding)
    return warehouse.rows(made.run_sql(warehouse.dialect), made.values).rows, shown(made, warehouse)


def shown(made: Query, warehouse: Warehouse) -> str:
    return made.shown(warehouse.dialect)


def bound(value: Bindable, scope: Scope) -> str:
    """The value's placeholder, as it stands in DuckDB's SQL."""
    return scope.binding(value).sql(dialect="duckdb")


def moments(column: str, asked: Asked, scope: Scope) -> str:
    """What is TRUE while the column lies in the window."""
    stretch = stretch_of(asked.window, scope.clock)
    tests = [f"{column} < {bound(stretch.until, scope)}"]
    if stretch.since is not None:
        tests.insert(0, f"{column} >= {bound(stretch.since, scope)}")
    return " AND ".join(tests)


def theirs(column: str, asked: Asked, scope: Scope) -> str:
    """What is TRUE for the customers who are meant; guests are nobody."""
    if asked.who is None:
        return f"NOT {column} IS NULL"
    people = members(Segment(where=asked.who), scope)
    return exp.In(this=exp.to_column(column), query=people.subquery()).sql(dialect="duckdb")


def stretch(asked: Asked, scope: Scope) -> Stretch:
    return stretch_of(asked.window, scope.clock)


def ratio(part: float, whole: float) -> float | None:
    """part / whole, nothing where there is no whole."""
    return part / whole if whole else None


def numbers(rows: Sequence[tuple[Any, ...]], *, whole: bool = False) -> list[Row]:
    """The rows as JSON has them, to a hundred-millionth; `whole` makes whole numbers of counts."""
    return [
        tuple(_plain(value, whole and i < len(row) - 1) for i, value in enumerate(row))
        for row in rows
    ]


def _plain(value: Any, whole: bool) -> Cell:
    if value is None or isinstance(value, str | int):
        return value
    number = round(float(value), 8)
    return int(number) if whole and number.is_integer() else number
