"""An answer as it goes into a file: what was asked, of when, and what came out, in a person's language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from crm.analyses.definition import Analysis
from crm.analyses.meanings import gaps, meanings
from crm.reports.before import local_day
from crm.reports.charts import chart
from crm.reports.course import course
from crm.reports.definition import Report
from crm.reports.figures import Figure
from crm.reports.frame import stretch_of
from crm.reports.labels import span
from crm.reports.notes import coverage
from crm.reports.run import Cell, run_report
from crm.segments.conditions.base import Scope, Wording
from crm.segments.words import describe_people
from crm.terms.clock import Clock
from crm.terms.window import Ever, Window
from crm.warehouse.engine import Warehouse


@dataclass(frozen=True)
class Paper:
    """Columns and rows are those of a report or an analysis; all else is text for people.

    `asked` is the definition in words; `period` the days that it covers, in `zone` (empty where an
    analysis takes its own); `as_of` the moment it was asked at, ISO 8601; `data` the days that there
    is data of, empty where not known.
    """

    title: str
    summary: str
    asked: str
    period: str
    zone: str
    as_of: str
    data: str
    columns: Sequence[Mapping[str, Any]]
    rows: Sequence[Sequence[Cell]]
    chart: Figure | None
    notes: tuple[str, ...]
    sql: str


def answer(asked: Report | Analysis, scope: Scope, warehouse: Warehouse, wording: Wording) -> Paper:
    """The answer as it stands now. Raises as running the report or the analysis does."""
    if isinstance(asked, Report):
        return _of_report(asked, scope, warehouse, wording)
    return _of_analysis(asked, scope, warehouse, wording)


def _of_report(report: Report, scope: Scope, warehouse: Warehouse, wording: Wording) -> Paper:
    found, clock = run_report(report, scope, warehouse, wording), scope.clock
    drawn = chart(found, wording, course(report, scope, warehouse))
    said = (*found.notes, drawn.note(wording) if drawn else "")
    covered = coverage(report, scope, warehouse)
    return Paper(
        title=found.title,
        summary=found.summary,
        asked="\n".join((found.description, *found.meanings)),
        period=period(found.compiled.window, clock, wording),
        data=_days(covered, clock, wording) if covered else "",
        columns=found.columns,
        rows=found.rows,
        chart=drawn.figure if drawn else None,
        notes=tuple(note for note in said if note),
        sql=found.sql,
        **_when(clock),
    )


def _of_analysis(asked: Analysis, scope: Scope, warehouse: Warehouse, wording: Wording) -> Paper:
    found = asked.run(scope, warehouse, wording)
    people = describe_people(asked.who, wording) if asked.who else ""
    return Paper(
        title=found.title,
        summary=found.summary,
        asked="\n".join(part for part in (found.title, people, *meanings(asked, wording)) if part),
        period="" if isinstance(asked.window, Ever) else period(asked.window, scope.clock, wording),
        data="",
        columns=found.columns,
        rows=found.rows,
        chart=found.chart,
        notes=(*found.notes, *gaps(asked, scope, warehouse, wording)),
        sql=found.sql,
        **_when(scope.clock),
    )


def _when(clock: Clock) -> dict[str, str]:
    local = clock.now.astimezone(clock.zone)
    return {"zone": str(clock.zone), "as_of": local.isoformat(timespec="seconds")}


def period(window: Window, clock: Clock, wording: Wording) -> str:
    """The days of a window, first and last, in the company's zone."""
    if isinstance(window, Ever):
        return wording.say.say("report-all-time")
    return span(stretch_of(window, clock), clock, wording.say)


def _days(covered: tuple[Any, Any], clock: Clock, wording: Wording) -> str:
    first, last = (wording.say.date(local_day(end, clock)) for end in covered)
    return f"{first} – {last}"


def about(paper: Paper) -> list[tuple[str, str]]:
    """What stands beside the numbers: messages' keys and texts, in their order."""
    told = [
        ("report-about-title", paper.title),
        ("export-about-summary", paper.summary),
        ("report-about-definition", paper.asked),
        ("report-about-period", paper.period),
        ("report-about-zone", paper.zone),
        ("report-about-as-of", paper.as_of),
        ("export-about-data", paper.data),
        ("report-about-notes", "\n".join(paper.notes) or "–"),
        ("report-about-sql", paper.sql),
    ]
    return [(key, text) for key, text in told if text]
