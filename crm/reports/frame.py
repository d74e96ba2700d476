"""What a source and a measure are given to become SQL: the stretch of time, its grain and its zone."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

from sqlglot import exp, parse_one

from crm.reports.definition import Grain
from crm.segments.conditions.base import Scope
from crm.sql.windows import local
from crm.terms.clock import Clock
from crm.terms.window import Ever, Window, bounds


@dataclass(frozen=True)
class Stretch:
    """From `since` (None: from the beginning) to just before `until`, UTC without a zone."""

    since: datetime | None
    until: datetime


def stretch_of(window: Window, clock: Clock) -> Stretch:
    """The instants of a window. What lies after now is never part of it, except where `Next` asks so."""
    since, until = bounds(window, clock)
    # The clock of --as-of is the last microsecond of its day, and that instant still counts.
    return Stretch(since, until or clock.utc + timedelta(microseconds=1))


@dataclass(frozen=True)
class Frame:
    """The surroundings of one part of a report. `grain` is None when it is not broken down by time."""

    scope: Scope
    window: Window
    stretch: Stretch
    grain: Grain | None = None

    def within(self, moment: str, *, undated: bool = False) -> list[exp.Expr]:
        """What is TRUE when `moment` lies in the stretch; `undated` rows belong to all time alone."""
        until: exp.Expr = exp.LT(
            this=sql(moment), expression=self.scope.binding(self.stretch.until)
        )
        if self.stretch.since is None:
            keep = undated and isinstance(self.window, Ever)
            return [exp.func("COALESCE", until, exp.true()) if keep else until]
        since = exp.GTE(this=sql(moment), expression=self.scope.binding(self.stretch.since))
        return [since, until]

    def sql(self, text: str) -> exp.Expression:
        """An expression of our own, with the instants of the frame bound in it."""
        return self.bound(sql(text))

    def bound(self, expression: exp.Expression) -> exp.Expression:
        """The expression with the clock's instant for `$now`, the stretch's ends for `$since` and `$until`."""
        instants = {
            "now": self.scope.clock.utc,
            "since": self.stretch.since,
            "until": self.stretch.until,
        }
        for place in list(expression.find_all(exp.Placeholder)):
            if instant := instants.get(place.name):
                moment = exp.cast(self.scope.binding(instant), exp.DataType.Type.TIMESTAMP)
                place.replace(moment)
        return expression

    def bucket(self, moment: str, grain: Grain) -> exp.Expr:
        """The period of the grain that holds the moment: its first day, the hour, or a number."""
        return bucket(grain, local(sql(moment), self.scope.clock))


def bucket(grain: Grain, moment: exp.Expr) -> exp.Expr:
    """A week is its Monday, weekday 1 is Monday, hour_of_day is 0 to 23."""
    if grain == "weekday":
        return exp.Extract(this=exp.var("ISODOW"), expression=moment)
    if grain == "hour_of_day":
        return exp.Extract(this=exp.var("HOUR"), expression=moment)
    if grain == "day":  # quicker than to cut it first
        return exp.cast(moment, exp.DataType.Type.DATE)
    cut = exp.TimestampTrunc(this=moment, unit=exp.var(grain.upper()))
    return cut if grain == "hour" else exp.cast(cut, exp.DataType.Type.DATE)


def sql(text: str) -> exp.Expression:
    """An expression of our own, written as DuckDB's SQL. Never given anything that a person typed."""
    return cast(exp.Expression, parse_one(text, read="duckdb"))
