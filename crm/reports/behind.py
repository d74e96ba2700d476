"""From a row of a report to the people behind it: a segment of ordinary conditions.

The report's filters, its window and the row's own groups become conditions that a person can read
and change. The segment has exactly the customers whose orders, events, tickets or answers the row
is made of; where ordinary conditions cannot say that, it is said so, and nothing is made.
"""

import unicodedata
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from crm.catalog.called import MeasureNamed
from crm.errors import Misused
from crm.languages.speak import LANGUAGES, speaker
from crm.reports.choosing import choose
from crm.reports.compile import compile_report, measures_of
from crm.reports.conditions_behind import condition_of
from crm.reports.definition import Grain, Report
from crm.reports.frame import Frame, Stretch, stretch_of
from crm.reports.grouped_people_behind import in_group
from crm.reports.happened import Happened
from crm.reports.keys import Key
from crm.reports.measures.base import AnyMeasure, Measure
from crm.reports.ranking import grain_of
from crm.reports.run import Cell, Row
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.base import Scope
from crm.segments.conditions.everyone import Everyone
from crm.segments.conditions.logic import All
from crm.segments.definition import Condition, Segment
from crm.segments.zones import one_for_all
from crm.terms.clock import Clock
from crm.terms.comparison import Filter, Value
from crm.terms.during import WEEKDAYS, During
from crm.terms.window import Period, step

PERIODS: dict[Grain, Period] = {
    "day": "day", "week": "week", "month": "month", "quarter": "quarter", "year": "year",
}  # fmt: skip

Times = dict[Grain | None, Cell]


def people_behind(report: Report, rows: Sequence[Row], number: int, scope: Scope) -> Segment:
    """The customers behind the row of that number, the first being 1, by its first measure.

    `rows` are those of the report's answer. Raises Misused where there is no such row, where it is
    not made of what customers did, or where conditions cannot tell them apart from others.
    """
    compiled = compile_report(report, scope)
    keys = [column.key for column in compiled.columns if column.key]
    if not 1 <= number <= len(rows):
        raise Misused("behind-no-row", number=number, rows=len(rows))
    _need_alone(rows, number - 1, len(keys))
    measure = _counted(measures_of(report)[0])
    if report.rest and _is_rest(keys, rows[number - 1]):
        raise Misused("behind-not-said", measure=MeasureNamed(measure.id))
    frame = Frame(scope, compiled.window, compiled.stretch, grain_of(report))
    source = choose(measure, report, _own_frame(measure, frame)).source
    if source.customer is None:
        raise Misused("behind-nobody", measure=MeasureNamed(measure.id))
    happened = _happened(report, measure, keys, rows[number - 1], frame)
    done = condition_of(source.id, measure, happened, scope)
    return Segment(where=_all((*happened.people, *done)))


def _is_rest(keys: Sequence[Key], row: Row) -> bool:
    """Whether it is everything else, which bears a name of ours in the language it was shown in."""
    names = {speaker(language).say("report-others") for language in LANGUAGES}
    return any(row[i] in names for i, key in enumerate(keys) if key.field)


def _counted(measure: AnyMeasure) -> Measure:
    """Behind a rate are the people that it is a share of."""
    return measure if isinstance(measure, Measure) else _counted(measure.lower)


def _own_frame(measure: Measure, frame: Frame) -> Frame:
    if measure.window is None or frame.grain:
        return frame
    window = measure.window(frame.scope.catalog.settings)
    return Frame(frame.scope, window, stretch_of(window, frame.scope.clock))


def _need_alone(rows: Sequence[Row], at: int, keys: int) -> None:
    """Two rows of one name, or that differ in case or accents alone, cannot be told apart by it."""
    same = [i for i, row in enumerate(rows) if _bare(row[:keys]) == _bare(rows[at][:keys])]
    if len(same) > 1:
        raise Misused("behind-same-name", rows=", ".join(str(i + 1) for i in same))


def _bare(values: Sequence[Cell]) -> tuple[Cell, ...]:
    return tuple(
        _folded(value) if isinstance(value, str) else "" if value is None else value
        for value in values
    )


def _folded(text: str) -> str:
    """As comparisons see it: without case and accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in plain if not unicodedata.combining(char))


def _happened(
    report: Report, measure: Measure, keys: Sequence[Key], row: Row, frame: Frame
) -> Happened:
    """What the row says: who, what, when."""
    fields = [(key, row[i]) for i, key in enumerate(keys) if key.field]
    told = (_is(key, value) for key, value in fields if key.people is None)
    filters = [*report.where, *told]
    filters = list(dict.fromkeys(filters))
    people: list[Condition] = [
        Attribute(field=f.field, op=f.op, values=f.values)
        for f in filters
        if f.field.startswith("customers.")
    ]
    people += [in_group(key.people, value) for key, value in fields if key.people]
    if report.who is not None:
        people.insert(0, report.who)
    times: Times = {key.grain: row[i] for i, key in enumerate(keys) if key.grain}
    undated = any(value is None for value in times.values())
    return Happened(
        people=tuple(people),
        where=tuple(f for f in filters if not f.field.startswith("customers.")),
        window=frame.window,
        stretch=frame.stretch,
        periods=() if undated else _periods(times, frame.scope.clock),
        during=None if undated else _during(times, report.during, frame.scope),
        undated=undated,
    )


def _is(key: Key, value: Cell) -> Filter:
    assert key.field
    if value is None or value == "":
        return Filter(field=key.field.id, op="is_empty")
    given: Value = value
    return Filter(field=key.field.id, values=(given,))


def _periods(times: Times, clock: Clock) -> tuple[Stretch, ...]:
    """The days of each course of time that the row lies in, and its hour."""
    return tuple(
        _period(grain, str(value), clock) for grain, value in times.items() if _runs(grain)
    )


def _runs(grain: Grain | None) -> bool:
    return grain not in (None, "weekday", "hour_of_day")


def _period(grain: Grain | None, value: str, clock: Clock) -> Stretch:
    if grain == "hour":
        start = datetime.fromisoformat(value).replace(tzinfo=clock.zone)
        first = clock.midnight(start.date()) + timedelta(hours=start.hour)
        return Stretch(first, first + timedelta(hours=1))
    assert grain
    day = date.fromisoformat(value[:10])
    after = step(PERIODS[grain], day, 1)
    return Stretch(clock.midnight(day), clock.midnight(after))


def _during(times: Times, said: During | None, scope: Scope) -> During | None:
    """Conditions go by each customer's clock, reports by the company's: the same only where all have one."""
    day, hour = times.get("weekday"), times.get("hour_of_day")
    split = day is not None or hour is not None
    if not (split or said):
        return None
    if (split and said) or not one_for_all(scope.catalog, scope.clock):
        raise Misused("behind-cut-period")
    if said:
        return said
    weekdays = () if day is None else (WEEKDAYS[int(day) - 1],)
    if hour is None:
        return During(weekdays=weekdays)
    return During(weekdays=weekdays, from_hour=int(hour), to_hour=int(hour) + 1)


def _all(conditions: tuple[Condition, ...]) -> Condition:
    told = tuple(dict.fromkeys(conditions))
    if not told:
        return Everyone()
    return told[0] if len(told) == 1 else All(of=told)
