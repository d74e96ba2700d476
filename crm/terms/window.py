"""Stretches of time as a marketer names them, and the instants they mean.

`bounds(window, clock)` is half open: start <= t < end, UTC without a zone, None where it is open.
Meanings are the glossary's ("Time"): N days are N x 24 hours back from now; months, quarters and
years are calendar ones back from now and begin with that day; calendar periods begin at midnight
of the clock's zone; weeks begin on Monday; both days of a range belong to it.
"""

from datetime import date, datetime, timedelta
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from crm.terms.clock import Clock

Unit = Literal["hour", "day", "week", "month", "quarter", "year"]
Period = Literal["day", "week", "month", "quarter", "year"]
Bounds = tuple[datetime | None, datetime | None]


class Shape(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Ever(Shape):
    """All time up to now."""

    kind: Literal["ever"] = "ever"


class Last(Shape):
    """The last N units up to now.

    `{"kind": "last", "count": 90, "unit": "day"}`
    """

    kind: Literal["last"] = "last"
    count: int = Field(ge=1, le=10_000)
    unit: Unit = "day"


class Next(Shape):
    """The next N units from now, for birthdays and due dates."""

    kind: Literal["next"] = "next"
    count: int = Field(ge=1, le=1_000)
    unit: Unit = "day"


class Ago(Shape):
    """Between `near` and `far` units ago, far included: 30 to 60 days ago; far 10000: any time before `near`."""

    kind: Literal["ago"] = "ago"
    near: int = Field(ge=0, le=10_000)
    far: int = Field(ge=1, le=10_000)
    unit: Unit = "day"

    @model_validator(mode="after")
    def _in_order(self) -> "Ago":
        if self.near >= self.far:
            raise ValueError("near must be less than far")
        return self


class Calendar(Shape):
    """A calendar period: offset 0 is the running one up to now, -1 the complete one before, 1 the coming one."""

    kind: Literal["calendar"] = "calendar"
    period: Period
    offset: int = Field(default=0, ge=-1_000, le=1)


class Between(Shape):
    """Named days, both included; one end may be open."""

    kind: Literal["between"] = "between"
    first: date | None = None
    last: date | None = None

    @model_validator(mode="after")
    def _in_order(self) -> "Between":
        if self.first is None and self.last is None:
            raise ValueError("a range needs at least one day")
        if self.first and self.last and self.first > self.last:
            raise ValueError("the range ends before it begins")
        return self


Window = Annotated[Ever | Last | Next | Ago | Calendar | Between, Field(discriminator="kind")]
EVER = Ever()
FURTHEST = 10_000  # units ago, which stands for "ever before"
DAYS: dict[Unit, int] = {"day": 1, "week": 7}
MONTHS: dict[Unit, int] = {"month": 1, "quarter": 3, "year": 12}


def add_months(day: date, months: int) -> date:
    """The same day so many months on; the month's last day where it has no such day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    last = (following - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))


def period_start(period: Period, day: date) -> date:
    """The first day of the calendar period that holds `day`."""
    if period == "day":
        return day
    if period == "week":
        return day - timedelta(days=day.weekday())
    if period == "month":
        return day.replace(day=1)
    if period == "quarter":
        return date(day.year, 3 * ((day.month - 1) // 3) + 1, 1)
    return date(day.year, 1, 1)


def step(period: Period, first: date, count: int) -> date:
    """The first day of the period `count` periods after the one beginning at `first`."""
    if period in ("day", "week"):
        return first + timedelta(days=count * DAYS[period])
    return add_months(first, count * MONTHS[period])


def back(clock: Clock, count: int, unit: Unit) -> datetime:
    """The instant `count` units before now (negative: after), UTC without a zone."""
    if unit == "hour":
        return clock.utc - timedelta(hours=count)
    if unit in DAYS:
        return clock.utc - timedelta(days=count * DAYS[unit])
    return clock.midnight(add_months(clock.today, -count * MONTHS[unit]))


def bounds(window: Window, clock: Clock) -> Bounds:
    """The instants that a window means at `clock`, half open, UTC without a zone."""
    match window:
        case Ever():
            return None, None
        case Last(count=count, unit=unit):
            return back(clock, count, unit), None
        case Next(count=count, unit=unit):
            return clock.utc, back(clock, -count, unit)
        case Ago(near=near, far=far, unit=unit):
            start = None if is_open(window) else back(clock, far, unit)
            return start, back(clock, near, unit) if near else None
        case Calendar(period=period, offset=offset):
            return _calendar(period, offset, clock)
        case Between(first=first, last=last):
            start = clock.midnight(first) if first else None
            return start, clock.midnight(last + timedelta(days=1)) if last else None


def is_open(window: Ago) -> bool:
    """Whether it reaches back for ever: more than 60 days ago."""
    return window.far == FURTHEST


def lies_ahead(window: Window) -> bool:
    """Whether all of it is still to come: next month, in the next 14 days."""
    return isinstance(window, Next) or (isinstance(window, Calendar) and window.offset > 0)


def _calendar(period: Period, offset: int, clock: Clock) -> Bounds:
    first = step(period, period_start(period, clock.today), offset)
    end = clock.midnight(step(period, first, 1)) if offset else None
    return clock.midnight(first), end
