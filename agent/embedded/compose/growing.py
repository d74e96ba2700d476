"""Growth in a sentence: from each period to the next, or against the time that is named beside it.

revenue growth by month   year over year growth by quarter   按季度的收入同比增长   revenue growth last month
"""

from agent.embedded.compose.said import Figures
from agent.embedded.spans import Span
from crm.reports.definition import ByField
from crm.terms.window import Between, Calendar, Last


def grown(found: Figures, timed: bool) -> None:
    """Makes growth the change against what stands beside the report, where that is what is meant.

    Over a course of time the period before is the row before; a year before is never that row.
    """
    if "growth" not in found.forms:
        return
    if timed and found.compare == "previous":
        found.compare = None
        return
    if not timed and found.compare is None:
        _take_the_time_before(found)
    if found.compare is not None:
        found.by_change = found.ranked and bool(found.breakdowns) and not timed
        found.top = None if found.by_change and found.top == 1 else found.top  # beside the others
        found.forms = tuple(form for form in found.forms if form != "growth")


def _take_the_time_before(found: Figures) -> None:
    """Growth last month is against the month before; by country without a time, of this year."""
    if found.window is None and any(isinstance(part, ByField) for part in found.breakdowns):
        found.window, found.compare = Calendar(period="year"), "last_year"
    elif isinstance(found.window, Calendar | Last) or _has_ends(found.window):
        found.compare = "last_year" if found.window == Calendar(period="year") else "previous"


def _has_ends(window: object) -> bool:
    return isinstance(window, Between) and None not in (window.first, window.last)


def as_year_before(span: Span) -> Span:
    """Year over year is the year before beside each period, and no split by years."""
    beside = (
        span.of_kind("compare_words") if (span.kind, span.meaning) == ("grain", "year") else None
    )
    return beside if beside and beside.meaning == "last_year" else span
