"""Whether a report's time has begun: what is still to come has no numbers, not even 0."""

from crm.errors import Misused
from crm.reports.definition import Report
from crm.reports.frame import stretch_of
from crm.terms.clock import Clock
from crm.terms.window import Next


def need_begun(report: Report, clock: Clock) -> None:
    """Raises Misused for a time that begins after now."""
    since = stretch_of(report.window, clock).since
    if isinstance(report.window, Next) or since is None or since <= clock.utc:
        return
    raise Misused("report-to-come", today=clock.today)
