"""What a report or an analysis is called where nobody named it: without people, filters and days."""

from crm.analyses.base import when
from crm.analyses.definition import Analysis
from crm.analyses.heading import heading as analysis_heading
from crm.reports.compile import compile_report
from crm.reports.definition import Report
from crm.reports.words import describe
from crm.reports.words import heading as report_heading
from crm.segments.conditions.base import Scope, Wording
from crm.terms.words import filter_words


def heading(asked: Report | Analysis, wording: Wording) -> str:
    """A few words: "Revenue by week", "Unusual weeks: revenue"."""
    if isinstance(asked, Report):
        return report_heading(asked, wording)
    return analysis_heading(asked, wording)


def described(asked: Report | Analysis, scope: Scope, wording: Wording) -> str:
    """What is asked for, with people, filters and days. Raises as the report's compiling does."""
    if isinstance(asked, Report):
        return describe(asked, compile_report(asked, scope), wording, scope.clock)
    filters = [filter_words(f, wording.catalog, wording.say) for f in getattr(asked, "where", ())]
    parts = [heading(asked, wording), *filters, when(asked, scope, wording)]
    return " · ".join(part[:1].upper() + part[1:] for part in parts)
