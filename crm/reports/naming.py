"""What stands beside a measure in a report, and the group of everything else, by their names."""

from collections.abc import Sequence

from crm.reports.compile import Column, Compiled
from crm.reports.definition import AnotherTime, BySegment, Form, Report, Versus
from crm.segments.conditions.base import Wording
from crm.segments.words import describe_people
from crm.terms.words import window_words

SHORT = 40  # letters of people that can stand over a column
TITLES = {
    "change": "report-column-change", "target": "report-column-target",
    "above": "report-column-above-target", "reached": "report-column-reached",
}  # fmt: skip


def beside_name(column: Column, name: str, report: Report, wording: Wording) -> str:
    """The heading of a measure's column, or of one beside it; `name` is the measure's own."""
    say = wording.say
    if column.form is not None:
        return form_words(column.form, report, wording, measure=name)
    if column.kind in TITLES:
        return say.say(TITLES[column.kind], measure=name)
    if column.kind == "before":
        return _before(name, report, wording)
    return name


def form_words(form: Form, report: Report, wording: Wording, measure: str | None = None) -> str:
    """The form in a few words: "share of total"; with a measure as the heading of its column."""
    key = (
        f"report-form-{form.replace('_', '-')}"
        if measure is None
        else f"report-column-{form.replace('_', '-')}"
    )
    return wording.say.say(key, measure=measure or "", periods=report.periods)


def _before(name: str, report: Report, wording: Wording) -> str:
    say = wording.say
    if isinstance(report.compare, Versus):
        people = describe_people(report.compare.who, wording)
        key = "report-column-people" if len(people) <= SHORT else "report-column-others"
        return say.say(key, measure=name, people=people)
    if isinstance(report.compare, AnotherTime):
        when = window_words(report.compare.window, say)
        return say.say("report-column-another-time", measure=name, when=when)
    key = "before" if report.compare == "previous" else "last-year"
    return say.say(f"report-column-{key}", measure=name)


def others(wording: Wording) -> str:
    """The name of the group of everything that is not among the first."""
    return wording.say.say("report-others")


def is_rest(compiled: Compiled, row: Sequence[object]) -> bool:
    """Whether the row of the database is that of everything else: no group of the first is unknown."""
    fields = [i for i, c in enumerate(compiled.columns) if c.key and c.key.field]
    return compiled.report.rest and all(row[i] is None for i in fields)


def with_others_named(
    compiled: Compiled, rows: Sequence[tuple[object, ...]], wording: Wording
) -> list[tuple[object, ...]]:
    """The rows, with a name for the group of everything else and the names of saved segments."""
    return [
        tuple(
            others(wording)
            if column.key and column.key.field and is_rest(compiled, row)
            else _segment_name(column, value, wording)
            for column, value in zip(compiled.columns, row, strict=True)
        )
        for row in rows
    ]


def _segment_name(column: Column, value: object, wording: Wording) -> object:
    people = column.key.people if column.key else None
    named = people is not None and isinstance(people.of, BySegment) and value is not None
    return wording.segment_name(str(value)) if named else value
