"""Questions that are more than a measure by groups: why it changed, who came back.

The wordings are data, a file a language (`analyses.yaml`). What says which analysis is meant is
taken out of the message, the rest is read as ever as a question for a report, and its measure, its
period, its people and its filters are those of the analysis. A message in which anything does not
fit is left to be read as ever as a whole.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import yaml
from pydantic import ValidationError

from agent.embedded.focus import Focus
from agent.embedded.requests import Analyse, Read, Reading, RunReport
from agent.embedded.text import normalise
from crm.analyses.change import Change
from crm.analyses.cohorts import Cohorts
from crm.languages.speak import HERE, LANGUAGES
from crm.reports.definition import ByField, ByTime, Report
from crm.terms.window import Calendar, Ever

Understand = Callable[[str, Focus], Reading]
SIGNS = " ,.;:!?¿¡？。，"
PERIODS = ("day", "week", "month", "quarter", "year")


@dataclass(frozen=True)
class Words:
    """A language's wordings: why, that something moved, the small words between, the word alone."""

    why: re.Pattern[str]
    moved: re.Pattern[str]
    between: re.Pattern[str]
    alone: re.Pattern[str]
    cohorts: re.Pattern[str]
    little: re.Pattern[str]
    lead: re.Pattern[str]
    count: str
    measure: str  # what is read in the place of a wording that has no measure of its own


@cache
def words(language: str) -> Words:
    data = yaml.safe_load((HERE / language / "analyses.yaml").read_text(encoding="utf8"))
    edge, close = ("", "") if language == "zh" else (r"(?<!\w)", r"(?!\w)")

    def of(name: str) -> re.Pattern[str]:
        return re.compile(f"{edge}(?:{data[name]}){close}")

    alone = re.compile(rf"\W*(?:{data['alone']})\W*")
    little = re.compile(rf"(?:(?:{data['little']})\W*)*")
    lead = re.compile(rf"^\W*(?:(?:{data['lead']}){close}\W*)+")
    return Words(
        of("why"),
        of("moved"),
        of("between"),
        alone,
        of("cohorts"),
        little,
        lead,
        data["count"],
        data["measure"],
    )


def analysing(text: str, focus: Focus, understand: Understand) -> Reading | None:
    """The message as an analysis, when one is asked for and the rest of it is understood."""
    for language in dict.fromkeys((focus.language, *LANGUAGES)):
        about = replace(focus, language=language, last=None)
        said = words(language)
        try:
            found = _why(text, said, focus) or _change(text, said, about, understand)
            found = found or _cohorts(text, said, about, understand)
        except ValidationError:
            found = None
        if found is not None:
            told = (Read(text, f"analysis: {found.analysis.kind}", "pattern"),)
            return Reading(language, found, told)
    return None


def _says(pattern: re.Pattern[str], text: str) -> bool:
    return pattern.search(normalise(text)[0]) is not None


def _cut(text: str, pattern: re.Pattern[str]) -> str:
    """The message as it was written, without what the pattern covers."""
    norm, origin = normalise(text)
    ends = [*origin, len(text)]
    out, at = "", 0
    for match in pattern.finditer(norm):
        out, at = f"{out}{text[at : ends[match.start()]]} ", ends[match.end()]
    return " ".join((out + text[at:]).split()).strip(SIGNS)


def _why(text: str, said: Words, focus: Focus) -> Analyse | None:
    """Why, and nothing more, after a report: what it showed last is explained."""
    report = focus.report
    if focus.last != "report" or report is None:
        return None
    alone = said.alone.fullmatch(normalise(text)[0])
    return Analyse(_of_report(report)) if alone else None


def _change(text: str, said: Words, focus: Focus, understand: Understand) -> Analyse | None:
    if not (_says(said.why, text) and _says(said.moved, text)):
        return None
    for pattern in (said.why, said.moved, said.between, said.lead):
        text = _cut(text, pattern)
    report = _report(text, focus, understand)
    report = report or _report(f"{said.count} {text}", focus, understand)  # orders last month
    return Analyse(_of_report(report)) if report else None


def _report(text: str, focus: Focus, understand: Understand) -> Report | None:
    """What is left of the message, as a question for one measure."""
    request = understand(text, focus).request if text else None
    if not isinstance(request, RunReport) or len(request.report.measures) != 1:
        return None
    return request.report


def _of_report(report: Report) -> Change:
    """The change of its measure; over time, of its last complete period."""
    fields = [part.field for part in report.breakdowns if isinstance(part, ByField)]
    grains = [part.grain for part in report.breakdowns if isinstance(part, ByTime)]
    told: dict[str, Any] = {"measure": report.measures[0], "who": report.who, "where": report.where}
    if grains and grains[0] in PERIODS:
        told["window"] = Calendar.model_validate({"period": grains[0], "offset": -1})
    elif not isinstance(report.window, Ever):
        told["window"] = report.window
    if report.compare in ("previous", "last_year"):
        told["compare"] = report.compare
    return Change(**told, by=fields[0] if len(fields) == 1 else None)


def _cohorts(text: str, said: Words, focus: Focus, understand: Understand) -> Analyse | None:
    if not _says(said.cohorts, text):
        return None
    rest = _cut(text, said.cohorts)
    if said.little.fullmatch(normalise(rest)[0]):
        return Analyse(Cohorts())
    report = _report(f"{said.measure} {rest}", focus, understand)
    if report is None or report.where or any(isinstance(p, ByField) for p in report.breakdowns):
        return None
    grains = [part.grain for part in report.breakdowns if isinstance(part, ByTime)]
    told: dict[str, Any] = {"window": report.window, "who": report.who}
    return Analyse(Cohorts(**told | ({"grain": grains[0]} if grains else {})))
