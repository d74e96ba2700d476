"""What a row of a report says: of whom, what and when, and the time as windows and filters."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from crm.errors import Misused
from crm.reports.before import local_day
from crm.reports.frame import Stretch
from crm.segments.definition import Condition
from crm.terms.clock import Clock
from crm.terms.comparison import Filter
from crm.terms.during import During
from crm.terms.window import EVER, Between, Window

Conditions = tuple[Condition, ...]
MOMENT = timedelta(microseconds=1)


@dataclass(frozen=True)
class Happened:
    """Who, what and when. `window` and `stretch` are the report's, `periods` the row's own.

    `undated` says that the row holds what has no moment.
    """

    people: Conditions
    where: tuple[Filter, ...]
    window: Window
    stretch: Stretch
    periods: tuple[Stretch, ...] = ()
    during: During | None = None
    undated: bool = False

    def when(self, moment: str, clock: Clock) -> tuple[Window, tuple[Filter, ...]]:
        """The window, and filters on the field of the moment where no window says it alone."""
        if not self.periods:
            return self.window, ()
        both = common((self.stretch, *self.periods))
        window = as_window(both, clock)
        if window is not None:
            return window, ()
        return EVER, between(moment, both)

    def window_alone(self, clock: Clock) -> Window:
        """The same where nothing but a window can say it. Raises Misused."""
        window, filters = self.when("", clock)
        if filters or self.during or self.undated:
            raise Misused("behind-cut-period")
        return window


def common(stretches: tuple[Stretch, ...]) -> Stretch:
    """What all of them share."""
    sinces = [s.since for s in stretches if s.since is not None]
    return Stretch(max(sinces, default=None), min(s.until for s in stretches))


def as_window(stretch: Stretch, clock: Clock) -> Window | None:
    """Whole days, the running one up to now; None where the stretch is cut otherwise."""
    last = local_day(stretch.until - MOMENT, clock)
    now = clock.utc + MOMENT
    ends = stretch.until == now or clock.midnight(last + timedelta(days=1)) == stretch.until
    if stretch.since is None:
        return Between(last=last) if ends else None
    first = local_day(stretch.since, clock)
    if not ends or clock.midnight(first) != stretch.since:
        return None
    return Between(first=first, last=last)


def between(field: str, stretch: Stretch) -> tuple[Filter, ...]:
    """The moments of a stretch, its end not among them."""
    ends = [Filter(field=field, op="less_than", values=(_iso(stretch.until),))]
    if stretch.since is not None:
        ends.insert(0, Filter(field=field, op="at_least", values=(_iso(stretch.since),)))
    return tuple(ends)


def _iso(moment: datetime) -> str:
    return moment.replace(tzinfo=UTC).isoformat()
