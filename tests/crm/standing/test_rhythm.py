"""When a digest is due: in the business area's own time, also when its clocks change."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from crm.languages.speak import LANGUAGES, speaker
from crm.standing.rhythm import Rhythm, last_until, next_after
from crm.terms.clock import Clock

DAILY = {"every": "daily"}


@pytest.mark.parametrize(
    ("rhythm", "zone", "now", "expected"),
    [
        ({"every": "weekly", "weekday": 0}, "Europe/Berlin", "2026-06-28 12:00", "2026-06-29 08:00"),
        ({"every": "weekly", "weekday": 0}, "Europe/Berlin", "2026-06-29 08:00", "2026-07-06 08:00"),
        ({"every": "weekday"}, "Europe/Berlin", "2026-07-03 09:00", "2026-07-06 08:00"),
        ({"every": "monthly", "day": 31}, "Europe/Berlin", "2026-02-01 00:00", "2026-02-28 08:00"),
        ({"every": "monthly", "day": 31}, "Europe/Berlin", "2026-02-28 08:00", "2026-03-31 08:00"),
        ({"every": "monthly", "day": 1}, "America/New_York", "2026-12-01 08:00", "2027-01-01 08:00"),
        ({**DAILY, "at": "02:30"}, "Europe/Berlin", "2026-03-28 12:00", "2026-03-29 03:30"),  # left out
        ({**DAILY, "at": "02:30"}, "Europe/Berlin", "2026-10-24 12:00", "2026-10-25 02:30"),  # twice
        ({**DAILY, "at": "02:15"}, "Australia/Lord_Howe", "2026-10-03 12:00", "2026-10-04 02:45"),
    ],
)  # fmt: skip
def test_the_next_occasion_is_in_the_zones_own_time(
    rhythm: dict[str, object], zone: str, now: str, expected: str
) -> None:
    local = datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(zone))
    found = next_after(Rhythm.model_validate(rhythm), Clock(local.astimezone(UTC), ZoneInfo(zone)))
    assert found.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M") == expected


@pytest.mark.parametrize(
    "zone", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC"]
)
@pytest.mark.parametrize("at", ["00:00", "01:30", "02:00", "02:30", "03:00"])
def test_every_day_of_a_year_has_one_occasion(zone: str, at: str) -> None:
    rhythm, place = Rhythm(every="daily", at=at), ZoneInfo(zone)
    now = datetime(2026, 1, 1, tzinfo=place).astimezone(UTC) - timedelta(seconds=1)
    days = []
    while len(days) < 365:
        now = next_after(rhythm, Clock(now, place))
        assert last_until(rhythm, Clock(now, place)) == now
        days.append(now.astimezone(place).date())
    assert len(set(days)) == 365 and days == sorted(days)


def test_a_look_at_every_minute_of_a_doubled_hour_finds_it_due_once() -> None:
    rhythm, place = Rhythm(every="daily", at="02:30"), ZoneInfo("Europe/Berlin")
    start = datetime(2026, 10, 24, 22, tzinfo=UTC)
    due = {last_until(rhythm, Clock(start + timedelta(minutes=n), place)) for n in range(60, 300)}
    assert len(due) == 2  # yesterday's, and today's once


def test_a_rhythm_is_said_in_every_language_and_a_bad_time_is_refused() -> None:
    said = {Rhythm(weekday=2).words(speaker(language)) for language in LANGUAGES}
    assert len(said) == len(LANGUAGES) and "every Wednesday at 08:00" in said
    for bad in ("8:00", "24:00", "08:60", "x"):
        with pytest.raises(ValidationError):
            Rhythm(at=bad)
