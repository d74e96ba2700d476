"""What every analysis is and gives: a definition in, and a table with words and a chart out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlglot import exp

from crm.errors import Misused
from crm.reports.figures import Figure
from crm.reports.frame import Stretch, sql, stretch_of
from crm.reports.labels import span
from crm.segments.compile import members
from crm.segments.conditions.base import Scope, Wording
from crm.segments.conditions.everyone import Everyone
from crm.segments.conditions.logic import All
from crm.segments.definition import Condition, Segment
from crm.segments.words import describe_people
from crm.sql.binding import Bindable, Query, query
from crm.terms.window import EVER, Ever, Shape, Window
from crm.warehouse.engine import Warehouse

Cell = str | int | float | None
Row = tuple[Cell, ...]


@dataclass(frozen=True)
class Behind:
    """The people behind the row of that number, the first being 1.

    `lost` means those who were lost on the way to it, `after` those of a cohort in that period after it.
    """

    number: int
    lost: bool = False
    after: int | None = None

    def is_among(self, rows: int) -> None:
        """Raises Misused where there are fewer rows."""
        if not 1 <= self.number <= rows:
            raise Misused("behind-no-row", number=self.number, rows=rows)


class Asked(Shape):
    """What every analysis can be narrowed to: a window of time, and what customers who satisfy `who` did."""

    window: Window = EVER
    who: Condition | None = None

    def people(self, rows: Sequence[Row], behind: Behind, scope: Scope) -> Segment:
        """The customers behind a row; `rows` are its answer's.

        Raises Misused where a row is not one of customers, where there is no such row, or where
        conditions cannot say who they are.
        """
        raise Misused("analysis-nobody-behind")


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


def found(
    asked: str | exp.Expr, scope: Scope, warehouse: Warehouse
) -> tuple[list[tuple[Any, ...]], str]:
    """The rows that a query of our own answers, and its SQL as people read it.

    The query is DuckDB's SQL with the placeholders of the scope's values in it, or an expression.
    """
    made = query(sql(asked) if isinstance(asked, str) else asked, scope.binding)
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


def everybody(*conditions: Condition | None) -> Condition:
    """Those for whom all of the conditions hold; nothing said means everyone."""
    told = tuple(dict.fromkeys(c for c in conditions if c is not None))
    if not told:
        return Everyone()
    return told[0] if len(told) == 1 else All(of=told)


def when(asked: Asked, scope: Scope, wording: Wording) -> str:
    """The days that the analysis covers and the people it is about, for its title."""
    say = wording.say
    days = "" if isinstance(asked.window, Ever) else span(stretch(asked, scope), scope.clock, say)
    people = describe_people(asked.who, wording) if asked.who is not None else ""
    return " · ".join(part for part in (people, days or say.say("report-all-time")) if part)


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
