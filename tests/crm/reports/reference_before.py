"""What the time before is, on the wall of the company: the period before, the same one last year."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from crm.terms.clock import Clock
from crm.terms.window import Between, Calendar, Last, Window, bounds
from tests.crm.reports.reference_time import RECURRING, Stretch, first_day, on_the_wall

MONTHS = {"month": 1, "quarter": 3, "year": 12}
SMALLEST, HOUR = timedelta(microseconds=1), timedelta(hours=1)


def stretches(window: Window, how: str, clock: Clock) -> tuple[Stretch, Stretch]:
    """The instants of a window that has a beginning, and those to compare with, end excluded."""
    since, until = bounds(window, clock)
    assert since
    later = since, until or clock.utc + SMALLEST
    if how == "last_year":
        return later, (_moved(later[0], 12, clock), _moved(later[1], 12, clock))
    if isinstance(window, Calendar):
        return later, _calendar_before(window, later, clock)
    start, end = (on_the_wall(instant, clock) for instant in later)
    if isinstance(window, Last) and window.unit in MONTHS:
        return later, (_moved(since, window.count * MONTHS[window.unit], clock), since)
    if isinstance(window, Between) and start.day == end.day == 1:
        months = (end.year - start.year) * 12 + end.month - start.month
        return later, (_moved(since, months, clock), since)
    if isinstance(window, Between):  # as many days, also where a clock was set in them
        return later, (_instant(start - (end - start), clock), since)
    return later, (since - (later[1] - since), since)


def _calendar_before(window: Calendar, later: Stretch, clock: Clock) -> Stretch:
    """Of a running period as much of the one before as has passed; all of it on the last day."""
    start, end = (on_the_wall(instant, clock) for instant in later)
    first = datetime.combine(first_day(window.period, (start - SMALLEST).date()), time())
    tomorrow = (end - SMALLEST).date() + timedelta(days=1)
    if window.offset or first_day(window.period, tomorrow) == tomorrow:
        return _instant(first, clock), later[0]
    return _instant(first, clock), _instant(min(first + (end - start), start), clock)


def _instant(local: datetime, clock: Clock) -> datetime:
    return local.replace(tzinfo=clock.zone).astimezone(UTC).replace(tzinfo=None)


def _moved(instant: datetime, months: int, clock: Clock) -> datetime:
    """The same time of the same day so many months earlier; of a shorter month, its last day."""
    local = on_the_wall(instant, clock)
    index = local.year * 12 + local.month - 1 - months
    first = date(index // 12, index % 12 + 1, 1)
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    day = min(local.day, (following - first).days)
    return _instant(local.replace(year=first.year, month=first.month, day=day), clock)


def beside(grain: str, key: Any, earlier: Stretch, later: Stretch, clock: Clock) -> Any:
    """The group of the later time that stands beside one of the earlier; None behind its end."""
    if grain in RECURRING:
        return key
    last = on_the_wall(later[1] - SMALLEST, clock)
    if grain == "hour":
        hours = round((later[0] - earlier[0]) / HOUR)  # a running one ends a microsecond after now
        moved = datetime.fromisoformat(key) + hours * HOUR
        return moved.isoformat() if moved <= last else None
    first, second = (first_day(grain, on_the_wall(s[0], clock).date()) for s in (earlier, later))
    day = date.fromisoformat(key)
    if grain in MONTHS:
        months = (second.year - first.year) * 12 + second.month - first.month
        index = day.year * 12 + day.month - 1 + months
        found = date(index // 12, index % 12 + 1, 1)
    else:
        found = day + (second - first)
    return found.isoformat() if found <= last.date() else None
