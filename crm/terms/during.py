"""Moments that come round: weekends, hours of the day, days of any year."""

from datetime import date
from typing import Literal, get_args

from pydantic import Field, field_validator, model_validator

from crm.terms.window import Shape

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS: tuple[Weekday, ...] = get_args(Weekday)
WEEKEND: tuple[Weekday, ...] = WEEKDAYS[5:]
WORKDAYS: tuple[Weekday, ...] = WEEKDAYS[:5]
LEAP_YEAR = 2000  # in which every day of any year is


class During(Shape):
    """Weekdays, hours, days of any year (MM-DD), by the customer's clock.

    All that are named must hold; `to_hour` is not in it any more, `last_day` is. From 22 to 6 goes
    over midnight, 12-28 to 01-02 over New Year.
    """

    weekdays: tuple[Weekday, ...] = ()
    from_hour: int | None = Field(default=None, ge=0, le=23)
    to_hour: int | None = Field(default=None, ge=1, le=24)
    first_day: str | None = None
    last_day: str | None = None

    @field_validator("first_day", "last_day")
    @classmethod
    def _is_a_day(cls, day: str | None) -> str | None:
        if day is not None:
            try:
                date.fromisoformat(f"{LEAP_YEAR}-{day}")
            except ValueError:
                raise ValueError("this is not a day of the year") from None
        return day

    @model_validator(mode="after")
    def _says_something(self) -> "During":
        hours = {self.from_hour, self.to_hour}
        if hours != {None} and (len(hours) == 1 or None in hours):
            raise ValueError("hours need a first and a last one")
        if (self.first_day is None) != (self.last_day is None):
            raise ValueError("days of the year need a first and a last one")
        if not self.weekdays and self.from_hour is None and self.first_day is None:
            raise ValueError("name weekdays, hours or days of the year")
        return self


def month_day(day: str) -> int:
    """12-24 as 1224, to compare with `month * 100 + day`."""
    return int(day.replace("-", ""))
