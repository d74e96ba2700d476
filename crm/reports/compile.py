"""From a report's definition to one query.

compiled = compile_report(report, scope)
warehouse.rows(compiled.query.run_sql(warehouse.dialect), compiled.query.values)
"""

from dataclasses import dataclass, replace
from typing import Literal

from sqlglot import exp

from crm.reports.assembling import BEFORE, CHANGE, RECURRING, alone, parts_of, together
from crm.reports.before import shift_between, stretch_before
from crm.reports.definition import ByField, ByTime, Grain, Report
from crm.reports.frame import Frame, Stretch, stretch_of
from crm.reports.keys import Key, keys_of
from crm.reports.measures.all import measure_called
from crm.reports.measures.base import AnyMeasure, Measure
from crm.reports.parts import Part
from crm.segments.conditions.base import Scope
from crm.sql.binding import Query
from crm.terms.window import Ever, Window

Keys = tuple[Key, ...]
Measures = tuple[AnyMeasure, ...]


@dataclass(frozen=True)
class Column:
    """One column of the answer: a group's name, a measure, what it was before, or its change."""

    name: str
    kind: Literal["key", "measure", "before", "change"]
    key: Key | None = None
    measure: AnyMeasure | None = None


@dataclass(frozen=True)
class Compiled:
    """A report ready to run, its columns, and the instants that it covers."""

    query: Query
    columns: tuple[Column, ...]
    window: Window
    stretch: Stretch
    before: Stretch | None = None


def measures_of(report: Report) -> Measures:
    """The measures to show, the one to sort by among them. Raises Unknown."""
    wanted = (*report.measures, *((report.sort_by,) if report.sort_by else ()))
    return tuple(measure_called(id) for id in dict.fromkeys(wanted))


def compile_report(report: Report, scope: Scope) -> Compiled:
    """The query that answers the report.

    Rows are by time, earliest first, else by the first measure (or `sort_by`), largest first.
    Raises Unknown, Misused or NoData when this data cannot answer it.
    """
    return compile_measures(report, measures_of(report), scope)


def compile_measures(report: Report, measures: Measures, scope: Scope) -> Compiled:
    """The same for measures that need not be ones that can be asked for by name."""
    keys = keys_of(report, scope.catalog, {measure.id for measure in measures})
    frame = _frame(report, measures, scope)
    before = stretch_before(frame.window, scope.clock, report.compare) if report.compare else None
    query = _ranked(report, measures, keys, frame, before)
    columns = _columns(keys, measures, before is not None)
    return Compiled(
        Query(query, scope.binding.values), columns, frame.window, frame.stretch, before
    )


def grains_of(report: Report) -> tuple[Grain, ...]:
    """The time grains of the breakdowns, courses of time before days of the week and hours."""
    grains = [part.grain for part in report.breakdowns if isinstance(part, ByTime)]
    return tuple(sorted(grains, key=RECURRING.__contains__))


def grain_of(report: Report) -> Grain | None:
    return next(iter(grains_of(report)), None)


def _frame(report: Report, measures: Measures, scope: Scope) -> Frame:
    window, grain = _window(report, measures, scope), grain_of(report)
    return Frame(scope, window, stretch_of(window, scope.clock), grain)


def _window(report: Report, measures: Measures, scope: Scope) -> Window:
    """The window that was named, or the one that all the measures take when none was."""
    if not isinstance(report.window, Ever) or grain_of(report):
        return report.window
    settings = scope.catalog.settings
    own = {m.window(settings) if isinstance(m, Measure) and m.window else None for m in measures}
    return (own.pop() if len(own) == 1 else None) or report.window


def _ranked(
    report: Report,
    measures: Measures,
    keys: Keys,
    frame: Frame,
    before: Stretch | None = None,
    hide: bool = True,
) -> exp.Select:
    """The rows in their order, cut to the top."""
    leaders = _leaders(report, measures, keys, frame)
    named = exp.select(*_fields(keys)).from_("leaders") if leaders else None
    parts = parts_of(report, measures, frame, named)
    if before is None and len(parts) == 1:
        body = alone(parts[0], measures, keys, report, hide)
    else:
        earlier = _earlier(report, measures, frame, before, named)
        body = together(parts, earlier, measures, keys, report, hide)
    order = _order(report, measures, keys)
    body = body.order_by(*order) if order else body
    if leaders:
        return body.with_("leaders", as_=leaders)
    return body.limit(report.top) if report.top else body


def _leaders(report: Report, measures: Measures, keys: Keys, frame: Frame) -> exp.Select | None:
    """Over time, the groups that come first are those that do over the whole of it."""
    if report.top is None or frame.grain is None or not _fields(keys):
        return None
    fields = tuple(part for part in report.breakdowns if isinstance(part, ByField))
    whole = report.model_copy(update={"breakdowns": fields, "compare": None})
    timeless = tuple(key for key in keys if key.field)
    ranked = _ranked(whole, measures, timeless, replace(frame, grain=None), hide=False)
    return exp.select(*_fields(keys)).from_(ranked.subquery("ranked"))


def _fields(keys: Keys) -> list[str]:
    return [key.name for key in keys if key.field]


def _earlier(
    report: Report,
    measures: Measures,
    now: Frame,
    before: Stretch | None,
    leaders: exp.Select | None,
) -> tuple[Part, ...]:
    """The parts of the period to compare with, their time groups moved beside the later ones."""
    if before is None:
        return ()
    clock = now.scope.clock
    shifts = {
        grain: shift_between(before, now.stretch, grain, clock) for grain in grains_of(report)
    }
    return parts_of(report, measures, replace(now, stretch=before), leaders, shifts)


def _order(report: Report, measures: Measures, keys: Keys) -> list[exp.Ordered]:
    """By time, then by the measure, then by name, so that the order is always the same."""
    ranking = report.top is not None and not _fields(keys)
    times = [key.name for key in keys if key.grain and not ranking]
    names = [key.name for key in keys if not key.hidden and key.name not in times]
    measure = report.sort_by or measures[0].id
    if not names and not times:
        return []
    return [
        *(ordered(name) for name in times),
        *([ordered(measure, descending=not report.lowest)] if names else []),
        *(ordered(name) for name in names),
    ]


def ordered(name: str, descending: bool = False) -> exp.Ordered:
    """A group without a value comes last, either way."""
    return exp.Ordered(this=exp.column(name), desc=descending or None, nulls_first=False)


def _columns(keys: Keys, measures: Measures, compared: bool) -> tuple[Column, ...]:
    columns = [Column(key.name, "key", key=key) for key in keys if not key.hidden]
    for measure in measures:
        columns.append(Column(measure.id, "measure", measure=measure))
        if compared:
            columns.append(Column(f"{measure.id}{BEFORE}", "before", measure=measure))
            columns.append(Column(f"{measure.id}{CHANGE}", "change", measure=measure))
    return tuple(columns)
