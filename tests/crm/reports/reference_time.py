"""What periods, days that come round and the time before mean on the company's own clock."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from crm.reports.definition import ByTime
from crm.terms.clock import Clock
from crm.terms.during import WEEKDAYS, During
from crm.terms.window import EVER, Window
from tests.crm.segments.reference_happenings import turns
from tests.crm.segments.reference_values import inside

RECURRING = ("weekday", "hour_of_day")
Stretch = tuple[datetime, datetime]


def on_the_wall(moment: datetime, clock: Clock) -> datetime:
    """A moment (UTC without a zone) as the clocks of the company show it."""
    return moment.replace(tzinfo=UTC).astimezone(clock.zone).replace(tzinfo=None)


def period(grain: str, moment: datetime | None, clock: Clock) -> Any:
    """The name of the period that holds the moment: its first day, the hour, or a number."""
    if moment is None:
        return None
    local = on_the_wall(moment, clock)
    if grain == "hour":
        return local.replace(minute=0, second=0, microsecond=0).isoformat()
    if grain == "hour_of_day":
        return local.hour
    return local.isoweekday() if grain == "weekday" else first_day(grain, local.date()).isoformat()


def first_day(grain: str, day: date) -> date:
    return {
        "day": day,
        "week": day - timedelta(days=day.weekday()),
        "month": day.replace(day=1),
        "quarter": date(day.year, (day.month - 1) // 3 * 3 + 1, 1),
        "year": date(day.year, 1, 1),
    }[grain]


def within(row: dict[str, Any], window: Window | Stretch, clock: Clock) -> bool:
    """Whether a row's moment lies in the window; one without any belongs to all time alone.

    Rows that know no time at all, such as products, are in every window.
    """
    if "moment" not in row:
        return True
    moment = row["moment"]
    if isinstance(window, tuple):
        return moment is not None and window[0] <= moment < window[1]
    return window == EVER if moment is None else inside(moment, window, clock)


def comes_round(moment: datetime | None, during: During | None, clock: Clock) -> bool:
    """Whether it is on one of the days of the week, at the hours, on the days of any year."""
    if during is None:
        return True
    if moment is None:
        return False
    local = on_the_wall(moment, clock)
    day = f"{local.month:02}-{local.day:02}"
    return (
        (not during.weekdays or WEEKDAYS[local.weekday()] in during.weekdays)
        and (during.from_hour is None or turns(local.hour, during.from_hour, during.to_hour - 1))  # type: ignore[operator]
        and (during.first_day is None or turns(day, during.first_day, during.last_day))
    )


def grain_of(parts: Any) -> str | None:
    """The grain of a breakdown by time, a course of time before what comes round."""
    grains = [part.grain for part in parts if isinstance(part, ByTime)]
    return next(iter(sorted(grains, key=RECURRING.__contains__)), None)
