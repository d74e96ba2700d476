"""Where a measure's rows come from: one table or a prepared one, its moment, and what it can be joined to."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from sqlglot import exp

from crm.reports.frame import Frame, sql

Kept = str | Callable[[Frame], exp.Expr] | None  # which rows of the origin belong to the source


@dataclass(frozen=True)
class Step:
    """A first grouping: one row a `unit` (a customer, a customer of a campaign), before measuring.

    `columns` are the aggregates of a unit by name; measures of such a source read them as `u.name`.
    `needed` says which rows matter where only some of the columns are read, and rows are grouped
    by some fields: it is given the names of both.
    """

    unit: Mapping[str, str]
    columns: Mapping[str, str]
    needed: Callable[[Collection[str]], str] | None = None


@dataclass(frozen=True)
class Source:
    """Rows that are counted or summed, of which each falls into one group.

    `tables` must have been imported. `origin` is the FROM, given the frame. `moment` decides the
    window and the time breakdown; without one both are impossible. `own` are the tables whose
    fields the rows have themselves, `joins` those one join away, each with the alias it gets.
    `customer` is the person a row belongs to, where it belongs to one.
    """

    id: str
    tables: tuple[str, ...]
    origin: Callable[[Frame], str]
    moment: str | None
    own: Mapping[str, str]
    joins: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    where: Kept = None
    customer: str | None = None
    undated: bool = False  # rows without a moment count when no window is named
    step: Step | None = None

    def reaches(self, table: str) -> bool:
        return table in self.own or table in self.joins

    def alias(self, table: str) -> str:
        return self.own[table] if table in self.own else self.joins[table][0]

    def kept(self, frame: Frame) -> exp.Expr | None:
        """TRUE for the rows that belong to the source; None where all do."""
        if self.where is None:
            return None
        return sql(self.where) if isinstance(self.where, str) else self.where(frame)

    def join(self, table: str) -> tuple[str, str] | None:
        """The table with its alias, and the condition; None for the source's own fields."""
        if table in self.own:
            return None
        alias, condition = self.joins[table]
        return f"{table} AS {alias}", condition


def plain(from_: str) -> Callable[[Frame], str]:
    """The same FROM whatever the frame."""
    return lambda frame: from_
