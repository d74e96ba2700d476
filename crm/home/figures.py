"""Figures of the start page: a value with its unit, days and change, and its course as a small line.

Each is one query. The last complete week or month stands beside the one before it, so that a figure
and the answer to the question behind it are the same number.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Literal

from crm.reports.compile import Column, Compiled, compile_report
from crm.reports.definition import ByTime, Report
from crm.reports.frame import stretch_of
from crm.reports.labels import amount, group_label, measure_name, span
from crm.reports.measures.all import measure_called
from crm.reports.notes import fresh
from crm.reports.summary import signed
from crm.reports.words import capitalised, heading
from crm.segments.conditions.base import Wording
from crm.terms.clock import Clock
from crm.terms.window import Between, Ever, Period, period_start, step

if TYPE_CHECKING:
    from crm.workspace import Workspace

PERIODS = 13  # whole weeks or months in a course
MOST_BARS = 3
GRAINS: tuple[Period, ...] = ("day", "week", "month", "quarter", "year")
Rows = Sequence[Sequence[object]]


@dataclass(frozen=True)
class Bar:
    """One group: its name, its value in words, and its length against the longest."""

    label: str
    value: str
    share: float


@dataclass(frozen=True)
class Figure:
    """A number as a person reads it. `course` is earliest first, None where nothing is known.

    `period` names the days it covers, `against` what the change compares with. `share` is of a
    whole, 0 to 1. `note` says why there is no value. `question` asks for the same in the chat.
    """

    name: str
    value: str
    period: str = ""
    change: str = ""
    way: Literal["up", "down", "same"] = "same"
    against: str = ""
    course: tuple[float | None, ...] = ()
    course_words: str = ""
    bars: tuple[Bar, ...] = ()
    share: float | None = None
    note: str = ""
    question: str = ""


def course(measure: str, grain: Period, workspace: "Workspace", wording: Wording, clock: Clock) -> Figure:  # fmt: skip
    """A measure in its last whole week or month, against the one before, over thirteen of them.

    Raises what the report raises: NoData where the data has nothing of the kind.
    """
    running = period_start(grain, clock.today)
    first, last = step(grain, running, -PERIODS), running - timedelta(days=1)
    report = Report(
        measures=(measure,), breakdowns=(ByTime(grain=grain),), window=Between(first=first, last=last)
    )  # fmt: skip
    _, rows = answered(report, workspace, clock)
    return _course(report, rows, grain, first, last, wording, clock)


def _course(
    report: Report, rows: Rows, grain: Period, first: date, last: date, wording: Wording, clock: Clock
) -> Figure:  # fmt: skip
    measure = measure_called(report.measures[0])
    say, unit = wording.say, measure.unit
    known = {day: float(str(v)) for day, v, *_ in rows if v is not None}
    nothing = 0.0 if measure.additive and known else None
    days: list[date] = []
    while (day := step(grain, first, len(days))) <= last:
        days.append(day)
    values = tuple(known.get(day, nothing) for day in days)
    shown = span(stretch_of(Between(first=days[-1], last=last), clock), clock, say)
    name = capitalised(measure_name(measure.id, say))
    if not known:
        return Figure(name, "–", shown, note=say.say("home-nothing"))
    now, before = values[-1], values[-2] if len(values) > 1 else None
    change, way = changed(now, before, unit == "score", wording)
    ends = [value for value in values if value is not None]
    lowest, highest = (amount(f(ends), unit, wording) for f in (min, max))
    words = say.say("home-course", count=len(values), grain=grain, lowest=lowest, highest=highest)
    against = say.say("home-against", grain=grain) if change else ""
    value = amount(now, unit, wording)
    return Figure(name, value, shown, change, way, against, values, words)


def changed(
    now: float | None, before: float | None, points: bool, wording: Wording
) -> tuple[str, Literal["up", "down", "same"]]:
    """The change in words and its direction; in points for scores, empty where there is none."""
    if now is None or before is None or (not points and before <= 0):
        return "", "same"
    way: Literal["up", "down", "same"] = (
        "up" if now > before else "down" if now < before else "same"
    )
    if points:
        sign = "+" if now > before else ""
        by = sign + wording.say.number(round(now - before, 1))
        return wording.say.say("home-points", by=by), way
    return signed((now - before) / before, wording), way


def now_of_all(measure: str, whole: str, workspace: "Workspace", wording: Wording, clock: Clock) -> Figure:  # fmt: skip
    """A number of now as a share of another: those who can be written to, of all customers."""
    report = Report(measures=(measure, whole))
    _, rows = answered(report, workspace, clock)
    part, total = (float(str(v or 0)) for v in rows[0][:2])
    say = wording.say
    name = capitalised(measure_name(measure, say))
    if not total:
        return Figure(name, "–", note=say.say("home-nothing"))
    words = say.say("home-share", share=say.percent(part / total), all=say.number(total))
    when = say.date(clock.today)
    return Figure(name, say.number(part), when, share=part / total, course_words=words)


def of_report(
    report: Report, name: str, workspace: "Workspace", wording: Wording, clock: Clock
) -> Figure:
    """A pinned report in small: its course, its largest groups, or its one number. Raises as the report does."""
    compiled, rows = answered(report, workspace, clock)
    say = wording.say
    stretch = compiled.stretch
    period = say.say("report-all-time") if isinstance(compiled.window, Ever) else span(stretch, clock, say)  # fmt: skip
    name = name or heading(report, wording)
    at = next(i for i, column in enumerate(compiled.columns) if column.kind == "measure")
    if not rows or all(row[at] is None for row in rows):
        return Figure(name, "–", period, note=say.say("home-nothing"))
    keys = [column for column in compiled.columns if column.key is not None]
    if len(keys) == 1 and keys[0].key and keys[0].key.grain in GRAINS:
        return _over_time(compiled, rows, at, name, period, wording, clock)
    if keys:
        return _groups(
            compiled, *_latest(compiled, rows, period, wording, clock), at, name, wording
        )
    return _one(compiled, rows[0], at, name, period, wording)


def _over_time(
    compiled: Compiled, rows: Rows, at: int, name: str, period: str, wording: Wording, clock: Clock
) -> Figure:  # fmt: skip
    """The course, and its last whole period against the one before it."""
    column = compiled.columns[at]
    assert column.measure
    grain = next(c.key.grain for c in compiled.columns if c.key)
    assert grain in GRAINS
    running = period_start(grain, clock.today)
    whole = [row for row in rows if not isinstance(row[0], date) or _day(row[0]) < running] or rows
    values = tuple(None if row[at] is None else float(str(row[at])) for row in whole)
    change, way = changed(values[-1], values[-2] if len(values) > 1 else None, column.unit == "score", wording)  # fmt: skip
    known = [value for value in values if value is not None]
    ends = (amount(f(known), column.unit, wording) for f in (min, max)) if known else ("–", "–")
    lowest, highest = ends
    say = wording.say
    words = say.say("home-course", count=len(values), grain=grain, lowest=lowest, highest=highest)
    key = next(c.key for c in compiled.columns if c.key)
    when = group_label(key, whole[-1][0], say)
    value = amount(_number(whole[-1][at]), column.unit, wording)
    against = say.say("home-against", grain=grain) if change else ""
    return Figure(name, value, f"{when} · {period}", change, way, against, values, words)


def _day(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value


def _latest(
    compiled: Compiled, rows: Rows, period: str, wording: Wording, clock: Clock
) -> tuple[Rows, str]:
    """Where groups are split by time too, those of the last whole period; else all."""
    times = [(i, c.key) for i, c in enumerate(compiled.columns) if c.key and c.key.grain in GRAINS]
    if not times:
        return rows, period
    at, key = times[0]
    running = period_start(key.grain, clock.today)  # type: ignore[arg-type]
    days = {row[at] for row in rows if isinstance(row[at], date)}
    last = max((day for day in days if _day(day) < running), default=None)  # type: ignore[arg-type, type-var]
    if last is None:
        return rows, period
    return [row for row in rows if row[at] == last], group_label(key, last, wording.say)


def _groups(
    compiled: Compiled, rows: Rows, period: str, at: int, name: str, wording: Wording
) -> Figure:
    """The largest groups as bars; the first of them is what is said."""
    column = compiled.columns[at]
    known = [row for row in rows if row[at] is not None]
    if any(c.key and c.key.grain in GRAINS for c in compiled.columns):
        known.sort(key=lambda row: -float(str(row[at])))
    shown = known[:MOST_BARS]
    most = max(abs(float(str(row[at]))) for row in shown) or 1.0
    bars = tuple(
        Bar(
            _label(compiled.columns, row, wording),
            amount(_number(row[at]), column.unit, wording),
            abs(float(str(row[at]))) / most,
        )
        for row in shown
    )
    return Figure(name, bars[0].label, period, bars=bars)


def _one(
    compiled: Compiled, row: Sequence[object], at: int, name: str, period: str, wording: Wording
) -> Figure:
    column = compiled.columns[at]
    value = amount(_number(row[at]), column.unit, wording)
    if not isinstance(compiled.report.compare, str) or row[at + 1] is None:
        return Figure(name, value, period)
    now, before = float(str(row[at])), float(str(row[at + 1]))
    change, way = changed(now, before, column.unit == "score", wording)
    said = wording.say.say("home-against-value", value=amount(before, column.unit, wording))
    return Figure(name, value, period, change, way, said)


def _label(columns: Sequence[Column], row: Sequence[object], wording: Wording) -> str:
    keys = [(i, c.key) for i, c in enumerate(columns) if c.key]
    named = [(i, key) for i, key in keys if key.grain not in GRAINS] or keys
    labels = [group_label(key, row[i], wording.say) for i, key in named]
    return " / ".join(labels)


def _number(value: object) -> object:
    return None if value is None else float(str(value))


def answered(report: Report, workspace: "Workspace", clock: Clock) -> tuple[Compiled, Rows]:
    """The report's rows as the database has them."""
    compiled = compile_report(report, fresh(workspace.scope(clock)))
    warehouse = workspace.warehouse
    found = warehouse.rows(compiled.query.run_sql(warehouse.dialect), compiled.query.values)
    return compiled, found.rows
