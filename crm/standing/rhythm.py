"""When a digest is due: every day, week or month at a time of the business area's own clock.

The wall time is what is kept. A time that a change of clocks leaves out is an hour later that day,
one that comes twice is the first of the two; so each occasion is due exactly once.
"""

import re
from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from crm.languages.speak import Speaker
from crm.terms.clock import Clock

TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
FURTHEST = 62  # days between two occasions at most, and then some


class Rhythm(BaseModel):
    """`at` is HH:MM; `weekday` 0 is Monday; `day` of the month, its last one where it has no such day."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    every: Literal["daily", "weekday", "weekly", "monthly"] = "weekly"
    at: str = "08:00"
    weekday: int = Field(default=0, ge=0, le=6)
    day: int = Field(default=1, ge=1, le=31)

    @model_validator(mode="after")
    def _is_a_time(self) -> "Rhythm":
        if not TIME.fullmatch(self.at):
            raise ValueError("at is a time of day as HH:MM")
        return self

    def falls_on(self, day: date) -> bool:
        match self.every:
            case "weekly":
                return day.weekday() == self.weekday
            case "weekday":
                return day.weekday() < 5
            case "monthly":
                return day.day == min(self.day, monthrange(day.year, day.month)[1])
        return True

    def words(self, say: Speaker) -> str:
        """ "every Monday at 08:00"."""
        weekday = say.locale.days["stand-alone"]["wide"][self.weekday]
        last = "yes" if self.day > 28 else "no"
        return say.say(
            "standing-rhythm",
            every=self.every,
            at=self.at,
            weekday=weekday,
            day=self.day,
            last=last,
        )


def next_after(rhythm: Rhythm, clock: Clock) -> datetime:
    """The first occasion after now, UTC."""
    days = (clock.today + timedelta(days=n) for n in range(-1, FURTHEST))
    return next(at for day in days if (at := _at(rhythm, day, clock)) and at > clock.now)


def last_until(rhythm: Rhythm, clock: Clock) -> datetime:
    """The last occasion that is not after now, UTC."""
    days = (clock.today - timedelta(days=n) for n in range(-1, FURTHEST))
    return next(at for day in days if (at := _at(rhythm, day, clock)) and at <= clock.now)


def _at(rhythm: Rhythm, day: date, clock: Clock) -> datetime | None:
    if not rhythm.falls_on(day):
        return None
    hour, minute = map(int, rhythm.at.split(":"))
    # Of a doubled hour `combine` means the first, of a missing one the hour after it.
    return datetime.combine(day, time(hour, minute), clock.zone).astimezone(UTC)
