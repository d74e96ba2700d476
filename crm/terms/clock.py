"""The moment a question is asked at, and the zone whose days it means."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

UTC_ZONE = ZoneInfo("UTC")


@dataclass(frozen=True)
class Clock:
    """`now` is aware; `zone` decides where a day, a week or a month begins."""

    now: datetime
    zone: ZoneInfo = UTC_ZONE

    @property
    def today(self) -> date:
        return self.now.astimezone(self.zone).date()

    def midnight(self, day: date) -> datetime:
        """The first instant of `day` in the zone, as UTC without a zone (as the warehouse keeps it)."""
        return datetime.combine(day, time(), self.zone).astimezone(UTC).replace(tzinfo=None)

    @property
    def utc(self) -> datetime:
        """Now as UTC without a zone."""
        return self.now.astimezone(UTC).replace(tzinfo=None)


def at_end_of(day: date, zone: ZoneInfo = UTC_ZONE) -> Clock:
    """The clock of `--as-of DATE`: the last microsecond of that day in the zone."""
    start = datetime.combine(day + timedelta(days=1), time(), zone)
    return Clock(start - timedelta(microseconds=1), zone)
