"""Questions that are more than a measure by groups: why it changed, who came back.

The wordings are data, a file a language (`analyses.yaml`). What says which analysis is meant is
taken out of the message, the rest is read as ever as a question for a report, and its measure, its
period, its people and its filters are those of the analysis. A message in which anything does not
fit is left to be read as ever as a whole.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from pydantic import ValidationError

from agent.embedded.analyses.anomalies import anomalies
from agent.embedded.analyses.attribution import attribution
from agent.embedded.analyses.base import ReadAnalysis, Understand, cut, report_of, says
from agent.embedded.analyses.basket_pairs import basket_pairs
from agent.embedded.analyses.campaigns import campaigns
from agent.embedded.analyses.following import following, report_spoken_of
from agent.embedded.analyses.forecast import forecast
from agent.embedded.analyses.funnel import funnel
from agent.embedded.analyses.pareto import pareto
from agent.embedded.analyses.rfm_grid import rfm_grid
from agent.embedded.focus import Focus
from agent.embedded.requests import Analyse, MakeSegment, RunReport
from agent.embedded.shapes import Shape
from agent.embedded.text import normalise
from agent.embedded.understood import Read, Reading
from crm.analyses.change import Change
from crm.analyses.cohorts import Cohorts
from crm.languages.speak import LANGUAGES
from crm.languages.words_files import words_file
from crm.reports.definition import ByCohort, ByField, ByTime, Report
from crm.terms.window import Calendar, Ever

# Those of a file of their own, before why and who came back. A new one is one file and one name here.
READERS: tuple[ReadAnalysis, ...] = (
    funnel, rfm_grid, basket_pairs, pareto, attribution, forecast, anomalies,
)  # fmt: skip
PEOPLE = ("customers", "buyers", "new_customers", "returning_customers")
PERIODS = ("day", "week", "month", "quarter", "year")


@dataclass(frozen=True)
class Words:
    """A language's wordings: why, that something moved, the small words between, the word alone."""

    why: Shape
    moved: Shape
    between: Shape
    alone: Shape
    cohorts: Shape
    retention: Shape  # what asks for who came back, whatever else is said
    by_signup: Shape
    little: Shape
    lead: Shape
    it: Shape  # the number spoken of
    count: str
    measure: str  # what is read in the place of a wording that has no measure of its own


@cache
def words(language: str) -> Words:
    data = words_file(language, "analyses")
    edge, close = ("", "") if language == "zh" else (r"(?<!\w)", r"(?!\w)")

    def of(name: str) -> Shape:
        return Shape(f"{edge}(?:{data[name]}){close}")

    alone = Shape(rf"\W*(?:{data['alone']})\W*")
    little = Shape(rf"(?:(?:{data['little']})\W*)*")
    lead = Shape(rf"^\W*(?:(?:{data['lead']}){close}\W*)+")
    return Words(
        of("why"),
        of("moved"),
        of("between"),
        alone,
        of("cohorts"),
        of("retention"),
        of("by_signup"),
        little,
        lead,
        of("it"),
        data["count"],
        data["measure"],
    )


def analysing(
    text: str, focus: Focus, understand: Understand, names: Sequence[str] = ()
) -> Reading | None:
    """The message as an analysis, when one is asked for and the rest of it is understood.

    `names` are the company's campaigns, which can be compared.
    """
    for language in dict.fromkeys((focus.language, *LANGUAGES)):
        found = _in(language, text, focus, understand, names)
        if found is None:
            continue
        own = understand(text, replace(focus, last=None)).language
        if own != language and (same := _in(own, text, focus, understand, names)):
            language, found = own, same  # anomalies are so called in more than one language
        told = (Read(text, f"analysis: {found.analysis.kind}", "pattern"),)
        return Reading(language, found, told)
    return None


def _in(
    language: str, text: str, focus: Focus, understand: Understand, names: Sequence[str]
) -> Analyse | None:
    """The analysis that the message asks for in that language's words."""
    about = replace(focus, language=language, last=None)
    try:
        found = _found(text, focus, about, understand)
        found = found or campaigns(text, about, understand, names)
        return found or following(text, replace(focus, language=language), understand)
    except ValidationError:
        return None


def _found(text: str, focus: Focus, about: Focus, understand: Understand) -> Analyse | None:
    """The analysis that the message asks for in the language of `about`."""
    for read in READERS:
        if found := read(text, about, understand):
            return found
    said = words(about.language)
    found = _why(text, said, focus) or _change(text, said, focus, about, understand)
    return found or _cohorts(text, said, about, understand)


def _why(text: str, said: Words, focus: Focus) -> Analyse | None:
    """Why, and nothing more, after a report: what it showed last is explained."""
    report = focus.report
    if focus.last != "report" or report is None:
        return None
    alone = said.alone.fullmatch(normalise(text)[0])
    return Analyse(_of_report(report)) if alone else None


def _change(
    text: str, said: Words, focus: Focus, about: Focus, understand: Understand
) -> Analyse | None:
    if not (says(said.why, text) and says(said.moved, text)):
        return None
    spoken_of = says(said.it, text)
    for pattern in (said.why, said.moved, said.between, said.lead):
        text = cut(text, pattern)
    if same := _of_last(cut(text, said.it), spoken_of, focus, about, understand):
        return Analyse(_of_report(same))
    report = report_of(text, about, understand)
    report = report or report_of(f"{said.count} {text}", about, understand)  # orders last month
    return Analyse(_of_report(report)) if report else None


def _of_last(
    rest: str, spoken_of: bool, focus: Focus, about: Focus, understand: Understand
) -> Report | None:
    """Why did it fall in May, why is Germany down: the number shown last, as the message narrows it.

    None where the message names a number of its own, or nothing was shown.
    """
    base = report_spoken_of(focus)
    if base is None:
        return None
    alone = understand(rest, replace(about, report=None)).request if rest else None
    if isinstance(alone, RunReport) or not (spoken_of or isinstance(alone, MakeSegment)):
        return None
    fields = tuple(part for part in base.breakdowns if isinstance(part, ByField))
    plain = base.model_copy(update={"breakdowns": fields, "compare": None, "forms": ()})
    if not rest:
        return base
    request = understand(rest, replace(about, last="report", report=plain)).request
    same = isinstance(request, RunReport) and request.report.measures == base.measures
    return request.report if same and isinstance(request, RunReport) else None


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
    if not says(said.cohorts, text):
        return None
    if not says(said.retention, text) and _is_by_cohort(text, focus, understand):
        return None  # revenue by cohort is a report
    signed_up: dict[str, Any] = {"start": "signup"} if says(said.by_signup, text) else {}
    rest = cut(cut(text, said.by_signup), said.cohorts)
    if said.little.fullmatch(normalise(rest)[0]):
        return Analyse(Cohorts(**signed_up))
    own = report_of(rest, focus, understand)
    if own and own.measures[0] not in PEOPLE:
        return None  # of what is not people there is no retention here
    report = report_of(f"{said.measure} {rest}", focus, understand)
    if report is None or report.where or any(isinstance(p, ByField) for p in report.breakdowns):
        return None
    told: dict[str, Any] = {"window": report.window, "who": report.who}
    for part in report.breakdowns:
        told |= {"start": part.start} if isinstance(part, ByCohort) else {}
        told |= {"grain": part.grain} if isinstance(part, ByCohort | ByTime) else {}
    return Analyse(Cohorts.model_validate(told | signed_up))


def _is_by_cohort(text: str, focus: Focus, understand: Understand) -> bool:
    """Whether it is a report by cohort when it is read as a whole."""
    request = understand(text, focus).request
    return isinstance(request, RunReport) and any(
        isinstance(part, ByCohort) for part in request.report.breakdowns
    )
