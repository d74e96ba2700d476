"""The best or worst performing campaigns: what mails are judged by, the revenue they brought in first.

Whole messages, by `best` of `overviews.yaml` of each language. Which campaigns and when is read as
ever; a message that names its own number is none of these.
"""

from collections.abc import Iterable

from agent.embedded.focus import Focus
from agent.embedded.overviews import LONGEST, Understand, has_data, matched
from agent.embedded.requests import RunReport
from agent.embedded.understood import Read, Reading
from crm.catalog.model import Catalog
from crm.languages.speak import speaker
from crm.languages.words_files import words_file
from crm.reports.definition import ByField, Report
from crm.reports.labels import measure_name

MAILS = ("attributed_revenue", "sent", "open_rate", "click_rate", "unsubscribe_rate")
MOST = 10  # campaigns, where no number is named
READ = ("open_rate", "campaigns")  # what the words are read with


def best_campaigns(
    text: str, languages: Iterable[str], catalog: Catalog, understand: Understand
) -> Reading | None:
    """The ranked report, where the whole message asks which campaigns did best or worst; None otherwise."""
    measures = tuple(id for id in MAILS if has_data(id, catalog))
    if len(text) > LONGEST or not measures:
        return None
    for language in languages:
        for about, match in matched(text, language, "best"):
            if found := _which(about, language, understand):
                said = match.groupdict()
                made = _ranked(found, measures, said.get("n"), lowest=bool(said.get("low")))
                judged = measure_name(measures[0], speaker(language))
                return Reading(language, RunReport(made), (Read(text, judged, "assumed"),))
    return None


def _which(about: str, language: str, understand: Understand) -> Report | None:
    """Which campaigns, and when; None where more is said of them."""
    said = words_file(language, "overviews")
    asked = f"{said['mails']} {said['of']} {about}"
    request = understand(asked, Focus(language=language)).request
    if not isinstance(request, RunReport):
        return None
    report = request.report
    more = report.breakdowns or report.top or report.compare or report.forms or report.who
    return report if set(report.measures) <= set(READ) and not more else None


def _ranked(which: Report, measures: tuple[str, ...], number: str | None, lowest: bool) -> Report:
    by = (ByField(field="campaigns.name"),)
    told = {"measures": measures, "breakdowns": by, "lowest": lowest}
    return which.model_copy(update=told | {"top": int(number) if number else MOST})
