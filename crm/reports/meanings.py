"""What the measures of a report mean: the glossary's definitions, which the numbers follow."""

from crm.catalog.explain import explain
from crm.reports.compile import measures_of
from crm.reports.definition import Report
from crm.segments.conditions.base import Wording


def meanings(report: Report, wording: Wording) -> tuple[str, ...]:
    """A sentence or two a measure that the report shows, in their order."""
    language, settings = wording.say.language, wording.catalog.settings
    return tuple(explain(measure.id, language, settings) for measure in measures_of(report))
