"""From a row of cohorts to its people: who began in that period, and who came back in one after it."""

from collections.abc import Sequence
from datetime import date, timedelta

from crm.analyses.base import Row
from crm.errors import Misused
from crm.languages.speak import LANGUAGES, speaker
from crm.reports.before import local_day
from crm.reports.frame import Stretch
from crm.reports.happened import as_window, common
from crm.reports.labels import time_label
from crm.segments.conditions.bought import Bought
from crm.segments.conditions.dated import Dated
from crm.segments.conditions.logic import Not
from crm.segments.conditions.order_date import OrderDate
from crm.segments.definition import Condition
from crm.terms.clock import Clock
from crm.terms.window import Between, Period, period_start, step

EVER_AFTER = 0  # in any period after the one they began in


def began(start: str, stretch: Stretch, clock: Clock) -> Condition:
    """Whose first order or sign-up lies in the stretch. Raises Misused where no whole days say it."""
    window = as_window(stretch, clock)
    if window is None:
        raise Misused("behind-cut-period")
    return Dated(window=window) if start == "signup" else OrderDate(window=window)


def came_back(grain: Period, cohort: date, after: int, lost: bool, clock: Clock) -> Condition:
    """Who ordered, or did not, in that period after the cohort's. Raises Misused for one to come."""
    first = step(grain, cohort, after or 1)
    if first > clock.today:
        raise Misused("cohort-period-to-come", number=after or 1, grain=grain)
    last = step(grain, first, 1) - timedelta(days=1) if after else None
    again = Bought(window=Between(first=first, last=last))
    return Not(of=again) if lost else again


def cohort_of(
    rows: Sequence[Row], number: int, grain: Period, within: Stretch, clock: Clock
) -> date:
    """The first day of the row's period, which bears a name in the language that it was shown in."""
    for day in _periods(grain, within, clock):
        if rows[number - 1][0] in {time_label(grain, day, speaker(one)) for one in LANGUAGES}:
            return day
    raise Misused("behind-no-row", number=number, rows=len(rows))


def in_period(grain: Period, day: date, within: Stretch, clock: Clock) -> Stretch:
    """What the stretch has of the period that begins on that day."""
    end = clock.midnight(step(grain, day, 1))
    return common((within, Stretch(clock.midnight(day), end)))


def _periods(grain: Period, within: Stretch, clock: Clock) -> Sequence[date]:
    assert within.since is not None
    days = [period_start(grain, local_day(within.since, clock))]
    while clock.midnight(days[-1]) < within.until:
        days.append(step(grain, days[-1], 1))
    return days
