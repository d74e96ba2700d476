"""Putting the parts of a report together: one alone is a SELECT, several become one table.

Several parts are laid under each other, each with NULL in the others' columns, and grouped once
more. So a group that one of them does not have, or that has no value, stays one row.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType

from sqlglot import exp

from crm.reports.before import Shift
from crm.reports.choosing import choose
from crm.reports.definition import AnotherTime, Grain, Report
from crm.reports.frame import Frame, bucket, stretch_of
from crm.reports.keys import Key
from crm.reports.measures.base import AnyMeasure, Measure, Ratio
from crm.reports.parts import Part, grouped, part_select
from crm.sql.windows import local
from crm.terms.window import Ever, Window

BEFORE, CHANGE = "_before", "_change"
LAID = "parts"
RECURRING = ("weekday", "hour_of_day")


def bases_of(measures: Sequence[AnyMeasure]) -> tuple[Measure, ...]:
    """What has to be computed from rows: the measures themselves, and both sides of ratios."""
    found = (base for measure in measures for base in measure.bases_of)
    return tuple({base.id: base for base in found}.values())


def parts_of(
    report: Report,
    measures: Sequence[AnyMeasure],
    frame: Frame,
    leaders: exp.Select | None = None,
    shifts: Mapping[Grain, Shift] = MappingProxyType({}),
) -> tuple[Part, ...]:
    """The measures by the rows they need. Raises Misused or NoData for one that cannot be asked so."""
    parts: dict[tuple[str, Window], Part] = {}
    for measure in bases_of(measures):
        own = _own_frame(measure, frame)
        basis = choose(measure, report, own)
        place = basis.source.id, own.window
        part = parts.get(place) or Part(basis.source, own, {}, shifts, leaders)
        parts[place] = replace(part, columns={**part.columns, measure.id: basis.sql(own)})
    return tuple(parts.values())


def _own_frame(measure: Measure, frame: Frame) -> Frame:
    """The window that a measure takes by itself when none was named."""
    if measure.window is None or frame.grain or not isinstance(frame.window, Ever):
        return frame
    window = measure.window(frame.scope.catalog.settings)
    return replace(frame, window=window, stretch=stretch_of(window, frame.scope.clock))


def alone(
    part: Part,
    measures: Sequence[AnyMeasure],
    keys: tuple[Key, ...],
    report: Report,
    hide: bool,
) -> exp.Select:
    """One SELECT over the rows of the part."""
    columns = {m.id: _value(m, part.columns) for m in measures}
    return part_select(replace(part, columns=columns), keys, report, hide)


def _value(measure: AnyMeasure, columns: Mapping[str, exp.Expr]) -> exp.Expr:
    if isinstance(measure, Measure):
        return columns[measure.id]
    return ratio(measure, *(_value(side, columns) for side in (measure.upper, measure.lower)))


def ratio(measure: Ratio, upper: exp.Expr, lower: exp.Expr) -> exp.Expr:
    """The ratio of the two sides, or of the upper one to both together."""
    if not measure.of_both:
        return share(upper, lower)
    both = [exp.func("COALESCE", side.copy(), exp.Literal.number(0)) for side in (upper, lower)]
    return share(upper, exp.Add(this=both[0], expression=both[1]))


def share(upper: exp.Expr, lower: exp.Expr) -> exp.Expr:
    """upper / lower, NULL where lower is 0."""
    never_zero = exp.Nullif(this=lower.copy(), expression=exp.Literal.number(0))
    return exp.Div(this=_one(upper.copy()), expression=never_zero, typed=False, safe=False)


def _one(value: exp.Expr) -> exp.Expr:
    return exp.paren(value) if isinstance(value, exp.Binary) else value


def together(
    parts: Sequence[Part],
    earlier: Sequence[Part],
    measures: Sequence[AnyMeasure],
    keys: tuple[Key, ...],
    report: Report,
    hide: bool,
) -> exp.Select:
    """The parts as one table; with `earlier` ones each measure is followed by what it was, and its change."""
    ends = ("", BEFORE) if earlier else ("",)
    order = [(measure, end) for end in ends for measure in bases_of(measures)]
    branches = [_branch(part, "", order, keys, report) for part in parts]
    branches += [_branch(part, BEFORE, order, keys, report) for part in earlier]
    query = exp.select().from_(exp.union(*branches, distinct=False).subquery(LAID))
    if isinstance(report.compare, str | AnotherTime):  # other people have no other time
        query = query.where(*_not_after(parts[0].frame, keys))
    columns = [column for measure in measures for column in _merged(measure, bool(earlier))]
    return grouped(query, [exp.column(key.name, LAID) for key in keys], columns, keys, hide)


def _branch(
    part: Part,
    end: str,
    order: list[tuple[Measure, str]],
    keys: tuple[Key, ...],
    report: Report,
) -> exp.Select:
    """The part with a column for every measure of every part, its own ones filled."""
    columns = {
        f"{measure.id}{ending}": part.columns[measure.id]
        if ending == end and measure.id in part.columns
        else nothing(measure)
        for measure, ending in order
    }
    return part_select(replace(part, columns=columns), keys, report)


def nothing(measure: Measure) -> exp.Expr:
    return exp.cast(exp.null(), "BIGINT" if measure.unit == "count" else "DOUBLE", dialect="duckdb")


def _not_after(frame: Frame, keys: tuple[Key, ...]) -> list[exp.Expr]:
    """A longer month before has days that this one does not: they stand beside nothing."""
    key = next((key for key in keys if key.grain and key.grain not in RECURRING), None)
    if key is None or key.grain is None:
        return []
    last = frame.scope.binding(frame.stretch.until - timedelta(microseconds=1))
    moment = exp.cast(last, exp.DataType.Type.TIMESTAMP)
    end = bucket(key.grain, local(moment, frame.scope.clock))
    return [exp.LTE(this=exp.column(key.name, LAID), expression=end)]


def _merged(measure: AnyMeasure, compared: bool) -> list[exp.Expr]:
    """The measure over the laid parts, and beside it what it was and by which share it changed."""
    now = _over(measure, "")
    columns = [exp.alias_(now, measure.id)]
    if compared:
        before = _over(measure, BEFORE)
        difference = exp.Sub(this=now.copy(), expression=before.copy())
        change = share(difference, exp.Abs(this=before.copy()))
        columns += [exp.alias_(before, f"{measure.id}{BEFORE}")]
        columns += [exp.alias_(change, f"{measure.id}{CHANGE}")]
    return list(columns)


def _over(measure: AnyMeasure, end: str) -> exp.Expr:
    """The one value that the parts have for a group; of what can be added up, none is 0."""
    if isinstance(measure, Ratio):
        return ratio(measure, _over(measure.upper, end), _beneath(measure.lower, end))
    value = _only(measure, end)
    counted = measure.additive or measure.unit == "count"
    return exp.func("COALESCE", value, exp.Literal.number(0)) if counted else value


def _beneath(measure: AnyMeasure, end: str) -> exp.Expr:
    """What is divided by: where there is none of it, there is nothing to divide by."""
    return _over(measure, end) if isinstance(measure, Ratio) else _only(measure, end)


def _only(measure: Measure, end: str) -> exp.Expr:
    return exp.Max(this=exp.column(f"{measure.id}{end}", LAID))
