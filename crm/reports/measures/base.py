"""What a measure is: something that can be summed or counted, or one such thing as a share of another."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from sqlglot import exp

from crm.catalog.model import Settings
from crm.reports.frame import Frame
from crm.reports.sources.base import Source
from crm.terms.window import Window

# fraction, 1 is all of it. score: a plain number on its own scale.
Unit = Literal["count", "currency", "fraction", "hours", "days", "months", "score", "number"]
Chart = Literal["bar", "line", "number"]


@dataclass(frozen=True)
class Basis:
    """One way to compute a measure: an aggregate over the rows of a source.

    `said` is the message that tells what this way assumes, beside the number.
    """

    source: Source
    aggregate: str | Callable[[Frame], exp.Expr]
    said: str | None = None

    def sql(self, frame: Frame) -> exp.Expr:
        if isinstance(self.aggregate, str):
            return frame.sql(self.aggregate)
        return self.aggregate(frame)


@dataclass(frozen=True)
class Gap:
    """Rows that a measure had to leave out; `key` is the message that says how many."""

    key: str
    bases: tuple[Basis, ...]
    share: bool = False  # a fraction rather than a number of rows


@dataclass(frozen=True)
class Measure:
    """A number that a report can show, with everything that is known about it.

    `bases` are tried in order: the first whose source reaches every table of the question is
    used. `additive` says that the parts of a breakdown sum to the whole. `gaps` are what is
    missing under it, said beside the number. `window` is taken when the question names none.
    `apart` is a field whose values cannot be added up: each must be a group, or the only one asked for.
    """

    id: str
    unit: Unit
    bases: tuple[Basis, ...]
    additive: bool = False
    gaps: tuple[Gap, ...] = ()
    window: Callable[[Settings], Window] | None = None
    apart: str | None = None

    @property
    def bases_of(self) -> tuple["Measure", ...]:
        """What is computed from rows."""
        return (self,)


@dataclass(frozen=True)
class Ratio:
    """One measure divided by another; NULL where the lower one is nothing.

    `of_both` divides by the two together: sold / (sold and in stock).
    """

    id: str
    unit: Unit
    upper: "AnyMeasure"
    lower: "AnyMeasure"
    of_both: bool = False

    @property
    def bases_of(self) -> tuple[Measure, ...]:
        """What is computed from rows, on both sides."""
        return self.upper.bases_of + self.lower.bases_of

    @property
    def additive(self) -> bool:
        return False

    @property
    def gaps(self) -> tuple[Gap, ...]:
        return self.upper.gaps + self.lower.gaps


AnyMeasure = Measure | Ratio
