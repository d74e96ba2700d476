"""What is missing under a report's numbers: said beside them, so that nobody takes them for whole."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from crm.errors import CrmError
from crm.reports.before import cut_groups, local_day
from crm.reports.choosing import choose
from crm.reports.compile import Compiled, compile_measures, measures_of
from crm.reports.definition import ByField, Grain, Report
from crm.reports.frame import Frame
from crm.reports.labels import key_name, measure_name, time_label
from crm.reports.measures.base import AnyMeasure, Basis, Gap, Measure, Ratio
from crm.reports.ranking import grain_of
from crm.reports.sources.base import Source
from crm.reports.words import capitalised
from crm.segments.conditions.base import Scope, Wording
from crm.segments.unrecorded import unrecorded
from crm.sql.binding import Binding
from crm.terms.window import Ever, Period, period_start
from crm.warehouse.engine import Warehouse

PERIODS: dict[Grain, Period] = {
    "week": "week", "month": "month", "quarter": "quarter", "year": "year",
}  # fmt: skip


@dataclass(frozen=True)
class Notes:
    """The sentences, and whether some rows could not be counted into the money."""

    sentences: tuple[str, ...]
    money_missing: bool


def fresh(scope: Scope) -> Scope:
    """The same surroundings for another query."""
    return replace(scope, binding=Binding())


def notes(
    report: Report, compiled: Compiled, scope: Scope, warehouse: Warehouse, wording: Wording
) -> Notes:
    """The gaps in the data of this report, and what the period does not apply to."""
    found = _gaps(report, scope, warehouse)
    said = [_said(gap, value, wording) for gap, value in found if value]
    said += _assumed(report, compiled, scope, wording)
    said += [
        *_timeless(report, wording),
        *_cut_periods(report, compiled, scope, warehouse, wording),
    ]
    said += _by_status(report, wording)
    if report.who is not None:
        said += unrecorded(report.who, fresh(scope), warehouse, wording)
    return Notes(tuple(said), any(gap.key == "gap-no-rate" for gap, value in found if value))


def gap_sentences(
    report: Report, scope: Scope, warehouse: Warehouse, wording: Wording
) -> list[str]:
    """What is missing under the report, a sentence a gap."""
    found = _gaps(report, scope, warehouse)
    return [_said(gap, value, wording) for gap, value in found if value]


def _assumed(report: Report, compiled: Compiled, scope: Scope, wording: Wording) -> list[str]:
    """What the ways in which the measures were computed take for granted."""
    frame = Frame(fresh(scope), compiled.window, compiled.stretch, grain_of(report))
    told = [choose(base, report, frame).said for m in measures_of(report) for base in m.bases_of]
    return [wording.say.say(key) for key in dict.fromkeys(told) if key]


def _gaps(report: Report, scope: Scope, warehouse: Warehouse) -> list[tuple[Gap, float]]:
    gaps = {gap.key: gap for m in measures_of(report) for gap in m.gaps}.values()
    whole = report.model_copy(
        update={
            "breakdowns": (),
            "top": None,
            "compare": None,
            "sort_by": None,
            "rest": False,
            "forms": (),
        }
    )
    found = []
    for gap in gaps:
        measure = Measure("missing", "fraction" if gap.share else "count", gap.bases)
        try:
            query = compile_measures(whole, (measure,), fresh(scope)).query
        except CrmError:
            continue  # what cannot be asked in this form has no gap in it
        value = warehouse.rows(query.run_sql(warehouse.dialect), query.values).rows[0][0]
        found.append((gap, float(str(value or 0))))
    return found


def _said(gap: Gap, value: float, wording: Wording) -> str:
    if gap.share:
        return wording.say.say(gap.key, share=wording.say.percent(value))
    return wording.say.say(gap.key, count=int(value))


def _timeless(report: Report, wording: Wording) -> list[str]:
    if isinstance(report.window, Ever):
        return []
    names = [
        measure_name(measure.id, wording.say)
        for measure in measures_of(report)
        if all(source.moment is None for source in sources_of(measure))
    ]
    return (
        [wording.say.say("report-as-of-now", measures=wording.say.all_of(names))] if names else []
    )


def _by_status(report: Report, wording: Wording) -> list[str]:
    """By status, what counts only orders that count leaves out the cancelled and returned ones."""
    split = [part.field for part in report.breakdowns if isinstance(part, ByField)]
    if "orders.status" not in (*split, *(part.field for part in report.where)):
        return []
    names = [
        capitalised(measure_name(measure.id, wording.say))
        for measure in measures_of(report)
        if any(source.where in ("o.counts", "l.counts") for source in sources_of(measure))
    ]
    say = wording.say
    return [say.say("report-only-counting", measures=say.all_of(names))] if names else []


def _cut_periods(
    report: Report, compiled: Compiled, scope: Scope, warehouse: Warehouse, wording: Wording
) -> list[str]:
    """The first and last week or month of a window, or of the data, are often not whole ones."""
    grain = grain_of(report)
    if grain is None:
        return []
    cut = cut_groups(grain, compiled.stretch, scope.clock)
    if compiled.stretch.since is None:
        cut = [*_begun_in_part(report, grain, scope, warehouse), *cut]
    labels = [time_label(grain, day, wording.say) for day in cut]
    return [wording.say.say("report-cut", periods=wording.say.all_of(labels))] if labels else []


def _begun_in_part(report: Report, grain: Grain, scope: Scope, warehouse: Warehouse) -> list[date]:
    """The week or month in whose middle the records begin."""
    covered = coverage(report, scope, warehouse)
    if covered is None or grain not in PERIODS:
        return []
    day = local_day(covered[0], scope.clock)
    return [start] if (start := period_start(PERIODS[grain], day)) < day else []


def all_unknown(
    compiled: Compiled, rows: Sequence[Sequence[object]], wording: Wording
) -> tuple[str, ...]:
    """What to say when nothing is known of what the report is broken down by."""
    found = [
        key_name(column.key, wording.say)
        for i, column in enumerate(compiled.columns)
        if column.key
        and column.key.field
        and not column.key.people
        and rows
        and all(row[i] is None for row in rows)
    ]
    return tuple(wording.say.say("report-all-unknown", field=name) for name in found)


def undivided(
    compiled: Compiled, rows: Sequence[Sequence[object]], wording: Wording
) -> tuple[str, ...]:
    """What to say of rates that no row has, because there is nothing that they are a share of."""
    rates = _empty(compiled, rows, lambda measure: isinstance(measure, Ratio)) if rows else []
    return _told("report-nothing-to-divide-by", rates, wording)


def unanswered(
    compiled: Compiled, rows: Sequence[Sequence[object]], wording: Wording
) -> tuple[str, ...]:
    """What to say of scores that nobody gave."""
    scores = _empty(compiled, rows, lambda measure: measure.unit == "score")
    return _told("report-nobody-answered", scores, wording)


def _empty(
    compiled: Compiled,
    rows: Sequence[Sequence[object]],
    of_kind: Callable[[AnyMeasure], bool],
) -> list[AnyMeasure]:
    """The measures of that kind that no row has a value of."""
    return [
        column.measure
        for i, column in enumerate(compiled.columns)
        if column.kind == "measure" and column.measure and of_kind(column.measure)
        if all(row[i] is None for row in rows)
    ]


def _told(message: str, measures: Sequence[AnyMeasure], wording: Wording) -> tuple[str, ...]:
    say = wording.say
    named = [capitalised(measure_name(measure.id, say)) for measure in measures]
    return (say.say(message, measures=say.all_of(named)),) if named else ()


def sources_of(measure: Measure | Ratio) -> tuple[Source, ...]:
    """Every source that a measure can come from."""
    if isinstance(measure, Ratio):
        return sources_of(measure.upper) + sources_of(measure.lower)
    return tuple(basis.source for basis in measure.bases)


def coverage(
    report: Report, scope: Scope, warehouse: Warehouse
) -> tuple[datetime, datetime] | None:
    """The first and last moment that the first measure has rows of; None where it has no time."""
    source = sources_of(measures_of(report)[0])[0]
    if source.moment is None:
        return None
    rows = replace(source, step=None)  # its rows as they are, not yet one a customer
    ends = tuple(
        Measure(end, "number", (Basis(rows, f"{end}({source.moment})"),)) for end in ("MIN", "MAX")
    )
    query = compile_measures(Report(measures=report.measures), ends, fresh(scope)).query
    first, last = warehouse.rows(query.run_sql(warehouse.dialect), query.values).rows[0]
    return (first, last) if isinstance(first, datetime) and isinstance(last, datetime) else None


def nothing_found(
    report: Report, scope: Scope, warehouse: Warehouse, wording: Wording
) -> tuple[str, ...]:
    """What an empty answer needs beside it: from when to when there is data at all."""
    covered = coverage(report, scope, warehouse)
    if covered is None:
        return ()
    first, last = (wording.say.date(local_day(end, scope.clock)) for end in covered)
    return (wording.say.say("report-data-covers", first=first, last=last),)
