"""When people shop: weekdays, hours, the summer lull, Black Friday and Christmas."""

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from crm.warehouse.demo.arrays import DAY, Chance, Floats, Ints, day_of, midnight, pick

WEEKDAYS = (1.05, 0.98, 0.97, 1.0, 1.08, 1.05, 0.87)  # Monday first
MONTHS = (0.94, 0.96, 1.0, 1.02, 1.04, 0.98, 0.93, 0.94, 1.0, 1.02, 1.08, 1.0)
HOURS = (
    1,
    1,
    0,
    0,
    0,
    1,
    3,
    6,
    9,
    11,
    12,
    13,
    14,
    12,
    10,
    10,
    11,
    13,
    15,
    17,
    18,
    15,
    8,
    3,
)


def black_friday(year: int) -> date:
    """The day after the fourth Thursday of November."""
    first = date(year, 11, 1)
    return first + timedelta(days=(3 - first.weekday()) % 7 + 22)


def busyness(day: date) -> float:
    """How much is bought on a day, 1 on an ordinary one."""
    usual = WEEKDAYS[day.weekday()] * MONTHS[day.month - 1]
    if -3 <= (day - black_friday(day.year)).days <= 3:
        return usual * (3.2 if day == black_friday(day.year) else 1.9)
    if day.month == 12:
        return usual * (1.5 if day.day <= 20 else 0.75)
    return usual


@dataclass(frozen=True)
class Season:
    """The days that the data covers, from `start` to just before `end`, and how busy each is."""

    start: int
    end: int
    _until: Floats  # busyness added up to the beginning of each day, and one more for the end

    @classmethod
    def of(cls, start: date, today: date) -> "Season":
        days = (today - start).days + 1
        busy = [busyness(start + timedelta(days=n)) for n in range(days)]
        until = np.concatenate([[0.0], np.cumsum(busy)])
        return cls(midnight(start), midnight(today) + DAY, until)

    @property
    def today(self) -> date:
        return day_of(self.end - 1)

    def years(self, since: Ints, until: Ints) -> Floats:
        """How much shopping time lies between, in years of average busyness."""
        time = np.maximum(self._at(until) - self._at(since), 0)
        return np.asarray(time / self._until[-1] * 2)

    def times(self, chance: Chance, since: Ints, until: Ints, hours_behind: Ints) -> Ints:
        """A time for each pair, likelier when it is busy; `since` where nothing is between."""
        early, late = self._at(since), self._at(until)
        point = early + (late - early) * chance.random(len(since))
        day = np.clip(np.searchsorted(self._until, point, side="right") - 1, 0, self._days - 1)
        hour = (pick(chance, np.array(HOURS, float), len(since)) + hours_behind) % 24
        at = self.start + day * DAY + hour * 3600 + chance.integers(0, 3600, len(since))
        return np.clip(at, since, np.maximum(until - 1, since)).astype(np.int64)

    @property
    def _days(self) -> int:
        return len(self._until) - 1

    def _at(self, time: Ints) -> Floats:
        days = np.clip((time - self.start) / DAY, 0, self._days)
        return np.interp(days, np.arange(self._days + 1), self._until)
