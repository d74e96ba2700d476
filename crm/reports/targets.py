"""What was to be reached: a number that was named, or the company's own of `catalog.yaml`."""

from collections.abc import Sequence

from crm.catalog.called import MeasureNamed
from crm.errors import NoData
from crm.reports.definition import ByTime, Report, Target
from crm.reports.measures.base import AnyMeasure
from crm.segments.conditions.base import Scope
from crm.terms.window import Calendar, Last, Window


def targets_of(
    report: Report, measures: Sequence[AnyMeasure], window: Window, scope: Scope
) -> dict[str, float]:
    """Target by measure id, for each row; empty when the report is not compared with one.

    A number that was named is for the first measure. Raises NoData when the company has set no
    target for any of the measures over the rows' period.
    """
    if not isinstance(report.compare, Target):
        return {}
    if report.compare.value is not None:
        return {measures[0].id: report.compare.value}
    period = _period(report, window)
    known = scope.catalog.settings.targets
    found = {m.id: known[m.id][period] for m in measures if period in known.get(m.id, {})}
    if not found:
        raise NoData("report-no-target", measure=MeasureNamed(measures[0].id), period=period)
    return found


def _period(report: Report, window: Window) -> str:
    """The period that one row covers: that of the breakdown, else that of the window."""
    grains = [part.grain for part in report.breakdowns if isinstance(part, ByTime)]
    if grains:
        return grains[0]
    if isinstance(window, Calendar):
        return window.period
    return window.unit if isinstance(window, Last) and window.count == 1 else "total"
