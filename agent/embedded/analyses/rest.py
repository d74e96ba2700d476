"""What is left of a message once the words that say which analysis is meant are out of it.

The rest is read as a question for a report. Where it names no measure, the one that the analysis
takes stands in for it.
"""

from typing import Any

from agent.embedded.analyses.base import Understand, cut, data, little, pattern, says
from agent.embedded.focus import Focus
from agent.embedded.requests import RunReport
from agent.embedded.text import normalise
from crm.reports.definition import ByField, ByTime, Report
from crm.terms.window import Ever

GRAINS = ("day", "week", "month")


def rest_of(
    text: str, said: dict[str, Any], focus: Focus, understand: Understand
) -> tuple[Report, bool] | None:
    """The rest as a report, and whether it names its own measure; None where it is not understood."""
    text = typed(text, said, focus)
    if little(said["little"]).fullmatch(normalise(text)[0]):
        text = ""
    tried = [text, cut(text, _lead(said, focus))] if text else []
    for words in dict.fromkeys(tried):
        if found := _report(words, focus, understand):
            return found, True
    count = data(focus.language, "analyses")["count"]
    for words in dict.fromkeys(tried):
        found = _report(f"{count} {words}", focus, understand)  # orders last month
        if found and "customers" not in found.measures:  # people are not counted unless it is said
            return found, True
    for words in dict.fromkeys(tried or [""]):
        if found := _report(f"{said['measure']} {words}".strip(), focus, understand):
            return found, False
    return None


def typed(text: str, said: dict[str, Any], focus: Focus) -> str:
    """By type, of campaigns: by campaign type."""
    if "type" not in said or not says(pattern(said["type"], focus.language), text):
        return text
    return f"{cut(text, pattern(said['type'], focus.language))} {said['by_type']}".strip()


def _lead(said: dict[str, Any], focus: Focus) -> Any:
    """Small words that say nothing, wherever they stand."""
    return pattern(said["little"], focus.language)


def _report(text: str, focus: Focus, understand: Understand) -> Report | None:
    request = understand(text, focus).request if text else None
    return request.report if isinstance(request, RunReport) else None


def plain(report: Report) -> bool:
    """Whether it is no more than a measure of some people in a window, by fields or over time."""
    more = (report.top, report.compare, report.sort_by, report.rest or None, report.forms or None)
    return all(part is None for part in more)


def fields_of(report: Report) -> list[str]:
    return [part.field for part in report.breakdowns if isinstance(part, ByField)]


def grain_of(report: Report) -> str | None:
    """The grain that a series can have; None where none is named."""
    named = [part.grain for part in report.breakdowns if isinstance(part, ByTime)]
    return next((grain for grain in named if grain in GRAINS), None)


def told(report: Report) -> dict[str, Any]:
    """Its people, filters and window, as an analysis has them."""
    found: dict[str, Any] = {"who": report.who, "where": report.where}
    if not isinstance(report.window, Ever):
        found["window"] = report.window
    return found


def things(text: str, said: dict[str, Any], focus: Focus) -> tuple[str | None, str]:
    """The field of the things that are asked about (customers, products, brands ...), and the rest of the text."""
    for field, words in said["things"].items():
        if says(pattern(words, focus.language), text):
            return field, cut(text, pattern(words, focus.language))
    return None, text
