"""The period to compare with: the one before, the same one a year earlier, or one that is named."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Literal, cast

from sqlglot import exp

from crm.errors import Misused
from crm.reports.definition import AnotherTime, Grain
from crm.reports.frame import Stretch, stretch_of
from crm.terms.clock import Clock
from crm.terms.window import (
    MONTHS,
    Between,
    Calendar,
    Last,
    Period,
    Window,
    add_months,
    period_start,
    step,
)

How = Literal["previous", "last_year"]


def stretch_before(window: Window, clock: Clock, how: How | AnotherTime) -> Stretch:
    """The instants to compare with. Raises Misused for a window that has no beginning.

    Before a running calendar period (this month) lie as many days of the one before it; on its
    last day, all of it. Before whole calendar months lie as many whole months.
    """
    now = stretch_of(window, clock)
    other = stretch_of(how.window, clock) if isinstance(how, AnotherTime) else now
    if now.since is None or other.since is None:
        raise Misused("report-nothing-before")
    if isinstance(how, AnotherTime):
        return other
    if how == "last_year":
        return Stretch(_months_back(now.since, 12, clock), _months_back(now.until, 12, clock))
    if isinstance(window, Calendar):
        return _calendar(window, clock, now)
    months = _whole_months(window, now.since, now.until, clock)
    if months:
        return Stretch(_months_back(now.since, months, clock), now.since)
    if isinstance(window, Between):
        return Stretch(_as_long_before(now.since, now.until, clock), now.since)
    return Stretch(now.since - (now.until - now.since), now.since)


def _as_long_before(since: datetime, until: datetime, clock: Clock) -> datetime:
    """As many days before, though one of them had 23 or 25 hours."""
    start, end = (_on_the_wall(instant, clock) for instant in (since, until))
    moved = start - (end.replace(tzinfo=None) - start.replace(tzinfo=None))  # on the wall too
    return moved.astimezone(UTC).replace(tzinfo=None)


def _on_the_wall(instant: datetime, clock: Clock) -> datetime:
    return instant.replace(tzinfo=UTC).astimezone(clock.zone)


def _calendar(window: Calendar, clock: Clock, now: Stretch) -> Stretch:
    assert now.since
    first = step(window.period, period_start(window.period, clock.today), window.offset - 1)
    start = clock.midnight(first)
    running = window.offset == 0
    last_day = step(window.period, first, 2) - timedelta(days=1)
    if not running or clock.today == last_day:
        return Stretch(start, now.since)
    local, end = (_on_the_wall(i, clock).replace(tzinfo=None) for i in (now.since, now.until))
    passed = _on_the_wall(start, clock) + (end - local)
    return Stretch(start, min(passed.astimezone(UTC).replace(tzinfo=None), now.since))


def _whole_months(window: Window, since: datetime, until: datetime, clock: Clock) -> int:
    """How many calendar months the window is, 0 when it is not made of whole ones."""
    if isinstance(window, Last):
        return MONTHS.get(window.unit, 0) * window.count
    first, after = local_day(since, clock), local_day(until, clock)
    if not isinstance(window, Between) or first.day != 1 or after.day != 1:
        return 0
    return (after.year - first.year) * 12 + after.month - first.month


def local_day(instant: datetime, clock: Clock) -> date:
    """The day that clocks in the zone show at an instant (UTC without a zone)."""
    return _on_the_wall(instant, clock).date()


def _months_back(instant: datetime, months: int, clock: Clock) -> datetime:
    """The same wall clock time so many months earlier, UTC without a zone."""
    local = _on_the_wall(instant, clock)
    day = add_months(local.date(), -months)
    moved = local.replace(year=day.year, month=day.month, day=day.day)
    return moved.astimezone(UTC).replace(tzinfo=None)


@dataclass(frozen=True)
class Shift:
    """How far a period's groups lie behind: days or months, or hours."""

    days: int = 0
    months: int = 0
    hours: int = 0

    def forward(self, key: exp.Expr, grain: Grain) -> exp.Expr:
        """The group of the later period that stands beside `key`."""
        if grain in ("weekday", "hour_of_day"):
            return key
        count, unit = self._of(grain)
        length = exp.Interval(this=exp.Literal.string(str(count)), unit=exp.var(unit))
        moved = exp.Add(this=key, expression=length)
        return moved if grain == "hour" else exp.cast(moved, exp.DataType.Type.DATE)

    def _of(self, grain: Grain) -> tuple[int, str]:
        if grain == "hour":
            return self.hours, "HOUR"
        return (self.days, "DAY") if grain in ("day", "week") else (self.months, "MONTH")


def shift_between(earlier: Stretch, later: Stretch, grain: Grain, clock: Clock) -> Shift:
    """From the first group of one period to the first group of the other."""
    assert earlier.since and later.since
    if grain == "hour":
        return Shift(hours=round((later.since - earlier.since) / timedelta(hours=1)))
    first, second = local_day(earlier.since, clock), local_day(later.since, clock)
    if grain == "day":
        return Shift(days=(second - first).days)
    if grain == "weekday" or grain == "hour_of_day":
        return Shift()
    first, second = period_start(grain, first), period_start(grain, second)
    if grain == "week":
        return Shift(days=(second - first).days)
    return Shift(months=(second.year - first.year) * 12 + second.month - first.month)


def cut_groups(grain: Grain, stretch: Stretch, clock: Clock) -> list[date]:
    """The first days of the weeks, months, quarters or years that the stretch holds only in part."""
    if grain in ("hour", "weekday", "hour_of_day"):
        return []
    period = cast(Period, grain)
    last = period_start(period, local_day(stretch.until - timedelta(microseconds=1), clock))
    cut = [last] if clock.midnight(step(period, last, 1)) > stretch.until else []
    if stretch.since is None:
        return cut
    first = period_start(period, local_day(stretch.since, clock))
    return [first] * (clock.midnight(first) < stretch.since and first not in cut) + cut
