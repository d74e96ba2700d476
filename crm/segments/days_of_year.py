"""Days that come round every year, as numbers that can be compared: 30 June is 630.

"The next 7 days" are the seven days after today. A calendar period is meant whole, so "this
month" holds the birthdays that are still to come. 29 February counts as 28 in other years.
"""

from calendar import isleap
from datetime import date, timedelta

from sqlglot import exp

from crm.sql.binding import Binding
from crm.terms.clock import Clock
from crm.terms.window import DAYS, MONTHS, Between, Calendar, Next, add_months, period_start, step

Span = tuple[int, int]
WHOLE_YEAR: Span = (101, 1231)


def month_days(column: exp.Expr) -> exp.Expression:
    """The month and day of a date column as one number."""
    month = exp.Extract(this=exp.var("MONTH"), expression=column.copy())
    day = exp.Extract(this=exp.var("DAY"), expression=column.copy())
    return exp.Add(this=exp.Mul(this=month, expression=exp.Literal.number(100)), expression=day)


def in_span(column: exp.Expr, span: Span, bind: Binding) -> exp.Expr:
    """TRUE where the date's month and day lie in the stretch of the year."""
    (month, first), (last_month, last) = divmod(span[0], 100), divmod(span[1], 100)
    if month != last_month:
        return exp.Between(this=month_days(column), low=bind(span[0]), high=bind(span[1]))
    of_month = exp.Extract(this=exp.var("MONTH"), expression=column.copy()).eq(bind(month))
    day = exp.Extract(this=exp.var("DAY"), expression=column.copy())
    return exp.and_(of_month, exp.Between(this=day, low=bind(first), high=bind(last)))


def spans(window: Next | Calendar | Between, clock: Clock) -> list[Span]:
    """The stretches of the year that the window covers, both ends included: two over New Year."""
    first, last = days(window, clock)
    if (last - first).days >= 365:
        return [WHOLE_YEAR]
    start, end = _number(first), _number(last)
    if end == 228 and not isleap(last.year):
        end = 229
    return [(start, end)] if start <= end else [(start, 1231), (101, end)]


def days(window: Next | Calendar | Between, clock: Clock) -> tuple[date, date]:
    """The first and the last day of the window, both included."""
    today = clock.today
    if isinstance(window, Between):
        assert window.first and window.last  # as a definition has it
        return window.first, window.last
    if isinstance(window, Next):
        return today + timedelta(days=1), _ahead(window, clock)
    first = step(window.period, period_start(window.period, today), window.offset)
    return first, step(window.period, first, 1) - timedelta(days=1)


def _ahead(window: Next, clock: Clock) -> date:
    if window.unit == "hour":
        return (clock.now.astimezone(clock.zone) + timedelta(hours=window.count)).date()
    if window.unit in DAYS:
        return clock.today + timedelta(days=window.count * DAYS[window.unit])
    return add_months(clock.today, window.count * MONTHS[window.unit])


def _number(day: date) -> int:
    return day.month * 100 + day.day
