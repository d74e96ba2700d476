"""A sentence about a report's result, every number of which stands in its table."""

from collections.abc import Sequence

from crm.reports.before import cut_groups
from crm.reports.beside import beside, is_others
from crm.reports.compile import Column, Compiled
from crm.reports.definition import AnotherTime, Versus
from crm.reports.labels import amount, group_label, measure_name
from crm.reports.measures.base import Measure
from crm.reports.words import capitalised
from crm.segments.conditions.base import Wording
from crm.terms.clock import Clock

Row = Sequence[object]

BESIDE = (str, Versus, AnotherTime)  # what a change is against


def summary(compiled: Compiled, rows: Sequence[Row], wording: Wording, clock: Clock) -> str:
    """What stands out: the value itself, the first and the last, the highest and the latest."""
    said = _main(compiled, rows, wording, clock)
    return " ".join((said, *beside(compiled, rows, wording)))


def _main(compiled: Compiled, rows: Sequence[Row], wording: Wording, clock: Clock) -> str:
    if not rows:
        return wording.say.say("report-nothing")
    keys = [c for c in compiled.columns if c.key is not None]
    if not keys:
        return " ".join(_value(compiled, column, rows[0], wording) for column in _shown(compiled))
    column = next(c for c in compiled.columns if c.kind == "measure")
    named = [row for row in rows if not is_others(compiled, row, wording)] or rows
    known = [row for row in named if _of(compiled, column, row) is not None]
    if not known:
        return wording.say.say("report-nothing")
    if compiled.report.by_change:
        return _over_changes(compiled, column, known, wording)
    if apart := _apart(compiled, column):
        return _each(compiled, column, apart, known, wording)
    if len(keys) == 1 and _runs(keys[0]):
        return _over_time(compiled, column, known, wording, clock)
    return _over_groups(compiled, column, known, wording)


def _shown(compiled: Compiled) -> list[Column]:
    return [column for column in compiled.columns if column.kind == "measure"]


def _runs(column: Column) -> bool:
    """Whether the groups are a course of time, which Mondays and hours of the day are not."""
    return column.key is not None and column.key.grain not in (None, "weekday", "hour_of_day")


def _of(compiled: Compiled, column: Column, row: Row) -> object:
    return row[compiled.columns.index(column)]


def _number(compiled: Compiled, column: Column, row: Row) -> float:
    return float(str(_of(compiled, column, row)))


def _value(compiled: Compiled, column: Column, row: Row, wording: Wording) -> str:
    assert column.measure
    value = _of(compiled, column, row)
    name = capitalised(measure_name(column.measure.id, wording.say))
    now = amount(value, column.measure.unit, wording)
    said = wording.say.say("report-value", measure=name, value=now)
    at = compiled.columns.index(column)
    compared = compiled.report.compare
    if not isinstance(compared, BESIDE) or row[at + 1] is None or row[at + 2] is None:
        return said
    return wording.say.say(
        _value_key(compared),
        measure=name,
        value=now,
        before=amount(row[at + 1], column.measure.unit, wording),
        change=signed(row[at + 2], wording),
    )


def _value_key(compared: object) -> str:
    if isinstance(compared, Versus):
        return "report-value-others"
    return (
        "report-value-another-time" if isinstance(compared, AnotherTime) else "report-value-change"
    )


def signed(change: object, wording: Wording) -> str:
    """A change with its sign: +12.5%, −3%."""
    share = float(str(change))
    return ("+" if share > 0 else "") + wording.say.percent(share)


def _label(compiled: Compiled, row: Row, wording: Wording) -> str:
    labels = [
        group_label(column.key, row[i], wording.say)
        for i, column in enumerate(compiled.columns)
        if column.key is not None
    ]
    return " / ".join(labels)


def _named(compiled: Compiled, column: Column, row: Row, wording: Wording) -> tuple[str, str]:
    assert column.measure
    value = amount(_of(compiled, column, row), column.measure.unit, wording)
    return _label(compiled, row, wording), value


def _over_time(
    compiled: Compiled, column: Column, rows: Sequence[Row], wording: Wording, clock: Clock
) -> str:
    """Periods that the window cuts, or the data's beginning, are neither the highest nor the lowest."""
    assert column.measure
    whole = _whole(compiled, rows, clock) or rows
    high = max(whole, key=lambda row: _number(compiled, column, row))
    low = min(whole, key=lambda row: _number(compiled, column, row))
    (top, top_value), (bottom, bottom_value), (last, last_value) = (
        _named(compiled, column, row, wording) for row in (high, low, rows[-1])
    )
    several = "report-one-whole" if len(whole) == 1 and high is not rows[-1] else "report-over-time"
    return wording.say.say(
        several if len(rows) > 1 else "report-one-period",
        measure=capitalised(measure_name(column.measure.id, wording.say)),
        high=top,
        high_value=top_value,
        low=bottom,
        low_value=bottom_value,
        last=last,
        last_value=last_value,
    )


def _whole(compiled: Compiled, rows: Sequence[Row], clock: Clock) -> list[Row]:
    at, grain = next(
        (i, column.key.grain)
        for i, column in enumerate(compiled.columns)
        if column.key and column.key.grain
    )
    cut: list[object] = list(cut_groups(grain, compiled.stretch, clock))
    if compiled.stretch.since is None and len(rows) > 2:
        cut.append(rows[0][at])  # the records may begin in its middle
    return [row for row in rows if row[at] not in cut]


def _over_groups(compiled: Compiled, column: Column, rows: Sequence[Row], wording: Wording) -> str:
    assert column.measure
    high = max(rows, key=lambda row: _number(compiled, column, row))
    low = min(rows, key=lambda row: _number(compiled, column, row))
    (top, top_value), (bottom, bottom_value) = (
        _named(compiled, column, row, wording) for row in (high, low)
    )
    return wording.say.say(
        "report-over-groups" if len(rows) > 1 else "report-one-group",
        measure=capitalised(measure_name(column.measure.id, wording.say)),
        high=top,
        high_value=top_value,
        low=bottom,
        low_value=bottom_value,
    )


def _over_changes(compiled: Compiled, column: Column, rows: Sequence[Row], wording: Wording) -> str:
    """What grew most and what least; a group that was not there before has no change."""
    sorted_by = compiled.report.sort_by
    column = next((c for c in _shown(compiled) if c.measure and c.measure.id == sorted_by), column)
    at = compiled.columns.index(column) + 2
    changed = sorted((r for r in rows if r[at] is not None), key=lambda r: float(str(r[at])))
    if not changed or not column.measure:
        return _over_groups(compiled, column, rows, wording)
    low, high = changed[0], changed[-1]
    return wording.say.say(
        "report-over-change",
        measure=capitalised(measure_name(column.measure.id, wording.say)),
        high=_label(compiled, high, wording),
        high_change=signed(high[at], wording),
        low=_label(compiled, low, wording),
        low_change=signed(low[at], wording),
    )


def _apart(compiled: Compiled, column: Column) -> Column | None:
    """The groups whose values are no more or less than one another's: dollars and euros."""
    field = column.measure.apart if isinstance(column.measure, Measure) else None
    keys = (key for key in compiled.columns if key.key and key.key.field)
    return next((key for key in keys if key.key and key.key.field and key.key.field.id == field), None)  # fmt: skip


def _each(
    compiled: Compiled, column: Column, apart: Column, rows: Sequence[Row], wording: Wording
) -> str:
    """The highest of each of them; where they alone are the groups, the value of each."""
    assert column.measure
    highest: dict[object, Row] = {}
    for row in sorted(rows, key=lambda row: -_number(compiled, column, row)):
        highest.setdefault(_of(compiled, apart, row), row)
    named = (_named(compiled, column, row, wording) for row in highest.values())
    values = [
        wording.say.say("report-named-value", name=name, value=value) for name, value in named
    ]
    alone = len(highest) == len(rows)
    return wording.say.say(
        "report-each" if alone else "report-highest-each",
        measure=capitalised(measure_name(column.measure.id, wording.say)),
        values=wording.say.all_of(values),
    )
