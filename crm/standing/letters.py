"""What a digest or an alert tells: answers as they stand now, with summary, table, proof and date."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from crm.analyses.definition import Analysis
from crm.analyses.meanings import gaps, meanings
from crm.colleagues.letter import MOST_ROWS, Letter, Part
from crm.errors import Misused
from crm.languages.figures import heading, is_figure, rows_of
from crm.reports.compile import Column
from crm.reports.definition import Report
from crm.reports.labels import amount, group_label
from crm.reports.run import Cell, ReportResult, Row, run_report
from crm.reports.summary import signed
from crm.segments.conditions.base import Wording
from crm.standing.attaching import attachments
from crm.standing.definition import Digest
from crm.standing.keeping import Kept
from crm.terms.clock import Clock

if TYPE_CHECKING:
    from crm.workspace import Workspace


def digest_letter(kept: Kept, workspace: "Workspace", clock: Clock) -> Letter:
    """The letter of a digest, its reports run now. Raises what a report raises, Misused for an archived one."""
    assert isinstance(kept.definition, Digest)
    wording = workspace.wording(kept.language)
    parts = [_saved(id, workspace, wording, clock) for id in kept.definition.reports]
    files = attachments(kept.definition, workspace, wording, clock)
    say = wording.say
    opening = say.say("digest-opening", name=kept.name)
    why = say.say("digest-why", by=kept.made_by, when=kept.definition.rhythm.words(say), id=kept.id)
    subject = f"{kept.name} · {say.date(clock.today)}"
    closing = (as_of(wording, clock), why)
    return Letter(kept.language, subject, opening, tuple(parts), closing, files)


def _saved(id: str, workspace: "Workspace", wording: Wording, clock: Clock) -> Part:
    saved = workspace.reports.get(id)
    if saved.archived:
        raise Misused("digest-report-archived", name=saved.name)
    if isinstance(saved.definition, Report):
        return part(saved.definition, workspace, wording, clock)
    return analysis_part(saved.definition, workspace, wording, clock)


def analysis_part(
    analysis: Analysis, workspace: "Workspace", wording: Wording, clock: Clock
) -> Part:
    """One analysis, run now, with its first rows."""
    found = analysis.run(workspace.scope(clock), workspace.warehouse, wording)
    missing = gaps(analysis, workspace.scope(clock), workspace.warehouse, wording)
    say, rows = wording.say, found.rows[:MOST_ROWS]
    counts = {"shown": say.number(MOST_ROWS), "all": say.number(len(found.rows))}
    cut = (say.say("digest-more-rows", **counts),) if len(found.rows) > MOST_ROWS else ()
    return Part(
        title=found.title,
        summary=found.summary,
        headings=tuple(heading(column) for column in found.columns),
        figures=tuple(is_figure(column) for column in found.columns),
        rows=tuple(tuple(row) for row in rows_of(found.columns, rows, say)),
        notes=(*cut, *found.notes, *missing, *meanings(analysis, wording)),
        sql=found.sql,
    )


def part(report: Report, workspace: "Workspace", wording: Wording, clock: Clock) -> Part:
    """One report, run now, its values as a reader of the language expects them."""
    found = run_report(report, workspace.scope(clock), workspace.warehouse, wording)
    columns = found.compiled.columns
    rows, cut = _shown(found, wording)
    return Part(
        title=found.title,
        about=found.description.removeprefix(found.title).strip(" ·"),
        summary=found.summary,
        headings=tuple(str(column["label"]) for column in found.columns),
        figures=tuple(column.key is None for column in columns),
        rows=tuple(_row(found, row, wording) for row in rows),
        notes=(*cut, *found.notes, *found.meanings),
        sql=found.sql,
    )


def _shown(found: ReportResult, wording: Wording) -> tuple[Sequence[Row], tuple[str, ...]]:
    """As many rows as a letter holds, of a course of time the latest, and what is said of the others."""
    if len(found.rows) <= MOST_ROWS:
        return found.rows, ()
    keys = [column.key for column in found.compiled.columns if column.key]
    course = keys[0].grain not in (None, "weekday", "hour_of_day")
    kept = found.rows[-MOST_ROWS:] if course else found.rows[:MOST_ROWS]
    say, key = wording.say, "digest-latest-rows" if course else "digest-more-rows"
    return kept, (say.say(key, shown=say.number(MOST_ROWS), all=say.number(len(found.rows))),)


def _row(found: ReportResult, row: tuple[Cell, ...], wording: Wording) -> tuple[str, ...]:
    return tuple(
        _words(column, value, wording)
        for column, value in zip(found.compiled.columns, row, strict=True)
    )


def _words(column: Column, value: Cell, wording: Wording) -> str:
    if column.key is not None:
        return group_label(column.key, _moment(column, value), wording.say)
    if column.kind == "change" and value is not None:
        return signed(value, wording)
    return amount(value, column.unit, wording)


def _moment(column: Column, value: Cell) -> object:
    """A group's day or hour as the database has it, where the row holds it as text."""
    assert column.key
    if not isinstance(value, str) or column.key.grain is None:
        return value
    return datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value)


def as_of(wording: Wording, clock: Clock) -> str:
    """When this was so, with the zone."""
    local = clock.now.astimezone(clock.zone)
    return wording.say.say("digest-as-of", when=wording.say.instant(local), zone=str(clock.zone))
