"""Windows of time as SQL: which moments of a column lie in one.

Every window that runs on "up to now" is closed at now, so that a question asked as of an earlier
day does not see what came after it. A date without a time is midnight of the clock's zone.
"""

from datetime import UTC, date, datetime, timedelta

from sqlglot import exp

from crm.errors import Misused
from crm.sql.binding import Binding
from crm.terms.clock import Clock
from crm.terms.window import Between, Bounds, Ever, Next, Window, bounds
from crm.warehouse.schema import ColumnType


def within(
    column: exp.Expr,
    window: Window,
    clock: Clock,
    bind: Binding,
    type: ColumnType = "timestamp",
    *,
    happened: bool = True,
) -> exp.Expr | None:
    """TRUE where the column lies in the window, NULL where it is empty; None where all do.

    `column` holds UTC without a zone, or dates with type="date". `happened` says that the column
    tells what took place (an order, an opening), which nothing after now can have; without it
    (the end of a contract) "ever" and "since 1 May" reach into the future.
    """
    start, end = edges(window, clock)
    last = None if end else _up_to(window, clock, happened)
    tests: list[exp.Expr] = []
    if start:
        tests.append(column >= _bound(start, clock, bind, type))
    if end:
        tests.append(column < _bound(end, clock, bind, type))
    if last:
        tests.append(column <= bind(clock.today if type == "date" else last))
    return exp.and_(*tests) if tests else None


def edges(window: Window, clock: Clock) -> Bounds:
    """The instants that a window means, as `bounds`. Raises Misused for 10,000 years ago."""
    try:
        return bounds(window, clock)
    except (ValueError, OverflowError):
        raise Misused("window-too-far") from None


def _up_to(window: Window, clock: Clock, happened: bool) -> datetime | None:
    open_ended = isinstance(window, Ever | Between)
    return None if isinstance(window, Next) or (open_ended and not happened) else clock.utc


def _bound(instant: datetime, clock: Clock, bind: Binding, type: ColumnType) -> exp.Expression:
    return bind(first_day_from(instant, clock) if type == "date" else instant)


def first_day_from(instant: datetime, clock: Clock) -> date:
    """The first day of the clock's zone that begins at or after an instant (UTC without a zone)."""
    day = instant.replace(tzinfo=UTC).astimezone(clock.zone).date()
    return day if clock.midnight(day) == instant else day + timedelta(days=1)


def local(column: exp.Expr, clock: Clock) -> exp.Expr:
    """The column's moments on the clock's wall; a zone that is UTC leaves them as they are."""
    if str(clock.zone) == "UTC":
        return column
    utc = exp.AtTimeZone(this=column, zone=exp.Literal.string("UTC"))
    return exp.AtTimeZone(this=utc, zone=exp.Literal.string(str(clock.zone)))


def whole_day(day: date, clock: Clock) -> tuple[datetime, datetime]:
    """The day's first instant and the next day's, UTC without a zone."""
    return clock.midnight(day), clock.midnight(day + timedelta(days=1))
