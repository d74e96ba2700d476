"""Comparing moments with days: "after 1 May" begins when 1 May is over in the clock's zone."""

from datetime import date, datetime

from sqlglot import exp

from crm.sql.binding import Binding
from crm.sql.windows import whole_day
from crm.terms.clock import Clock
from crm.terms.comparison import Op

Given = date | datetime


def compare(column: exp.Expr, op: Op, given: list[Given], clock: Clock, bind: Binding) -> exp.Expr:
    """The test of a timestamp column (UTC without a zone) against days or moments."""
    first, after = _span(given[0], clock)
    match op:
        case "more_than":
            return column >= bind(after) if after != first else column > bind(first)
        case "at_least":
            return column >= bind(first)
        case "less_than":
            return column < bind(first)
        case "at_most":
            return column < bind(after) if after != first else column <= bind(first)
        case "between":
            return exp.and_(column >= bind(first), _until(column, given[1], clock, bind))
    on_any = exp.or_(*(_on(column, value, clock, bind) for value in given))
    if op == "is":
        return on_any
    return exp.or_(exp.Is(this=column.copy(), expression=exp.null()), exp.not_(on_any))


def _span(value: Given, clock: Clock) -> tuple[datetime, datetime]:
    """From when to before when a day lasts; a moment is both."""
    return (value, value) if isinstance(value, datetime) else whole_day(value, clock)


def _until(column: exp.Expr, value: Given, clock: Clock, bind: Binding) -> exp.Expression:
    first, after = _span(value, clock)
    return column <= bind(first) if first == after else column < bind(after)


def _on(column: exp.Expr, value: Given, clock: Clock, bind: Binding) -> exp.Expr:
    first, after = _span(value, clock)
    if first == after:
        return column.eq(bind(first))
    return exp.and_(column >= bind(first), column < bind(after))
