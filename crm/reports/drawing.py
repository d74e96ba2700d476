"""A report's answer drawn in one of the ways that `charts` chooses from."""

from collections.abc import Sequence
from dataclasses import dataclass

from crm.languages.speak import Speaker
from crm.reports.assembling import RECURRING
from crm.reports.compile import Column
from crm.reports.course import Course
from crm.reports.figures import (
    Figure,
    axis,
    bars,
    big_number,
    drawn,
    funnel,
    heat_map,
    line,
    look,
    number_format,
    points,
    spark_line,
    value_axis,
)
from crm.reports.labels import group_label
from crm.reports.measures.base import Unit
from crm.reports.run import Cell, ReportResult

MOST_BARS, MOST_SERIES, MOST_STANDING, LONGEST_STANDING = 20, 6, 8, 16
MOST_POINTS, MOST_CELLS, LONGEST_LABEL = 500, 30, 36


@dataclass(frozen=True)
class Drawn:
    """A figure, how many groups it shows and of how many, and the columns that are in it."""

    figure: Figure
    shown: int
    groups: int
    columns: tuple[Column, ...]


def drawn_of(columns: Sequence[Column]) -> list[Column]:
    """The columns to draw: what was asked to be shown, an average beside what it is of, else the measures."""
    beside = [c for c in columns if c.kind in ("measure", "before", "target")]
    form = next((c.form for c in columns if c.form), None)
    shown = [c for c in columns if form and c.form == form]
    if form != "moving_average":
        return shown or beside
    of = [c for c in beside if c.kind == "measure" and c.measure == shown[0].measure]
    return [*of, *shown[:1]]


class Drawing:
    """One answer on its way to a figure."""

    def __init__(self, result: ReportResult, say: Speaker) -> None:
        self.result, self.say = result, say
        self.columns = result.compiled.columns
        self.measures = drawn_of(self.columns)

    @property
    def is_empty(self) -> bool:
        return not any(value for column in self.measures for value in self.values(column))

    def values(self, column: Column) -> list[Cell]:
        at = self.columns.index(column)
        return [row[at] for row in self.result.rows]

    def label(self, column: Column) -> str:
        return str(self.result.columns[self.columns.index(column)]["label"])

    def names(self, column: Column, values: Sequence[Cell]) -> list[str]:
        assert column.key
        return distinct([group_label(column.key, value, self.say) for value in values])

    def unit(self, column: Column) -> Unit:
        return column.unit

    def on_one_axis(self) -> list[Column]:
        """The measures that can share an axis with the first one: sums with sums, rates with rates."""
        first = self.measures[0]
        return [c for c in self.measures if alike(first, c)][:MOST_SERIES]

    def numbers(self, course: Course | None) -> Drawn:
        """Each measure large, side by side, with its course below where there is one."""
        shown = [c for c in self.columns if c.kind == "measure"][:MOST_SERIES]
        before = {
            c.measure.id: self.values(c)[0]
            for c in self.measures
            if c.kind in ("before", "target") and c.measure
        }
        figure = look(self.result.title, height=260 if course else 200)
        traces, wide = [], 1 / len(shown)
        for i, column in enumerate(shown):
            place = (i * wide, (i + 1) * wide)
            traces.append(
                big_number(
                    self.with_unit(column),
                    self.values(column)[0],
                    before.get(column.name),
                    self.unit(column),
                    place,
                    low=0.4 if course else 0.0,
                )
            )
            if course and column.name in course.values:
                trace, axes = spark_line(course.moments, course.values[column.name], place, i)
                traces.append(trace)
                figure |= axes
        return Drawn({"data": traces, "layout": figure}, 1, 1, tuple(shown))

    def steps(self) -> Drawn:
        """The measures as steps of a funnel."""
        counts = [int(float(str(self.values(c)[0] or 0))) for c in self.columns]
        figure = funnel(self.result.title, [self.label(c) for c in self.columns], counts)
        return Drawn(figure, 1, 1, tuple(self.columns))

    def over_time(self, time: Column) -> Drawn:
        x = self.values(time)
        series = self.on_one_axis()
        changes = series[0].form == "growth"  # a change stands by itself: bars up and down
        traces = [
            bars(self.label(c), [str(value) for value in x], self.values(c), i, lying=False)
            if changes
            else line(self.label(c), x, self.values(c), i)
            for i, c in enumerate(series)
        ]
        figure = self.figure(traces, time, series[0], over_time=True)
        return Drawn(figure, len(x), len(x), tuple(series))

    def groups(self, key: Column) -> Drawn:
        values = self.values(key)
        labels = self.names(key, values[:MOST_BARS])
        in_order = key.key is not None and key.key.grain is not None
        long = len(labels) > MOST_STANDING or max(map(len, labels)) > LONGEST_STANDING
        lying = long and not in_order  # days of the week keep their order, side by side
        series = self.on_one_axis()
        traces = [
            bars(self.label(c), labels, self.values(c)[:MOST_BARS], i, lying)
            for i, c in enumerate(series)
        ]
        figure = self.figure(traces, key, series[0], lying=lying, count=len(labels))
        return Drawn(figure, len(labels), len(values), tuple(series))

    def axes(self, keys: Sequence[Column], time: Column | None) -> tuple[Column, Column]:
        """What runs along the axis, and what becomes series: never time, else what has fewer groups."""
        first, second = keys
        if time is not None:
            return time, second if time is first else first
        few = len(set(self.values(second))) <= len(set(self.values(first)))
        return (first, second) if few else (second, first)

    def two_ways(self, along: Column, across: Column, over_time: bool) -> Drawn:
        measure = self.measures[0]
        places = list(dict.fromkeys(self.values(along)))
        places = places if over_time else places[:MOST_BARS]
        series = self.largest(across, measure)[:MOST_SERIES]
        held = zip(self.values(across), self.values(along), self.values(measure), strict=True)
        found = {(group, place): value for group, place, value in held}
        traces = []
        for i, (group, name) in enumerate(zip(series, self.names(across, series), strict=True)):
            heights = [found.get((group, place)) for place in places]
            if over_time:
                traces.append(line(name, list(places), heights, i))
            else:
                traces.append(bars(name, self.names(along, places), heights, i, lying=False))
        figure = self.figure(traces, along, measure, over_time=over_time)
        if measure.measure and measure.measure.additive and measure.form in (None, "share"):
            figure["layout"]["barmode"] = "stack"
        shown = sum((group, place) in found for group in series for place in places)
        return Drawn(figure, shown, len(self.result.rows), (measure,))

    def points(self, key: Column) -> Drawn:
        """Two measures against each other, a point for each group."""
        across, up = self.measures
        names = self.names(key, self.values(key)[:MOST_POINTS])
        trace = points(names, self.values(across)[:MOST_POINTS], self.values(up)[:MOST_POINTS])
        x, y = (value_axis(self.with_unit(c), self.unit(c), from_zero=True) for c in (across, up))
        figure = drawn([trace], self.result.title, x, y, lying=False, height=440)
        return Drawn(figure, len(names), len(self.result.rows), (across, up))

    def grid(self, down: Column, along: Column) -> Drawn:
        """A heat map: days against hours in their order, other groups by how much they have."""
        measure = self.measures[0]
        rows = self.in_order(down, measure)[:MOST_CELLS]
        columns = self.in_order(along, measure)[:MOST_CELLS]
        held = zip(self.values(down), self.values(along), self.values(measure), strict=True)
        found = {(row, column): value for row, column, value in held}
        cells = [[_number(found.get((r, c))) for c in columns] for r in rows]
        titled = [(self.label(k), self.names(k, v)) for k, v in ((along, columns), (down, rows))]
        form = number_format(self.unit(measure), short=True)
        figure = heat_map(self.result.title, titled[0], titled[1], cells, form=form)
        shown = sum((r, c) in found for r in rows for c in columns)
        return Drawn(figure, shown, len(self.result.rows), (measure,))

    def in_order(self, key: Column, measure: Column) -> list[Cell]:
        if key.key is not None and key.key.grain is not None:
            recurs = key.key.grain in RECURRING
            held = {v for v in self.values(key) if v is not None}
            return sorted(held, key=lambda v: (float(str(v)) if recurs else 0.0, str(v)))
        return self.largest(key, measure)

    def largest(self, key: Column, measure: Column) -> list[Cell]:
        """The groups by how much they have in all, largest first."""
        totals: dict[Cell, float] = {}
        for group, value in zip(self.values(key), self.values(measure), strict=True):
            totals[group] = totals.get(group, 0.0) + float(value or 0)
        return sorted(totals, key=lambda group: (-totals[group], str(group)))

    def figure(
        self,
        traces: list[Figure],
        groups: Column,
        measure: Column,
        *,
        over_time: bool = False,
        lying: bool = False,
        count: int = 0,
    ) -> Figure:
        along = axis(self.label(groups)) | {"type": "date" if over_time else "category"}
        if lying:
            along |= {"autorange": "reversed"}  # the first group on top
        values = value_axis(self.with_unit(measure), self.unit(measure), from_zero=not over_time)
        height = max(360, 120 + 26 * count) if lying else 380
        return drawn(traces, self.result.title, along, values, lying, height)

    def with_unit(self, column: Column) -> str:
        """The measure with its unit where the number alone does not tell it."""
        unit, name = self.unit(column), self.label(column)
        if unit == "currency":
            return f"{name} ({self.result.columns[self.columns.index(column)]['unit']})"
        return f"{name} (h)" if unit == "hours" else name


def alike(one: Column, other: Column) -> bool:
    """Whether two columns are of one unit and one size: revenue is not, beside the value of an order."""
    both = [c.measure is not None and c.measure.additive for c in (one, other)]
    return one.unit == other.unit and both[0] == both[1]


def distinct(labels: Sequence[str]) -> list[str]:
    """Labels short enough for an axis, and no two the same: what reads alike would be drawn as one."""
    short = [_cut(label) for label in labels]
    if len(set(short)) < len(set(labels)):
        short = list(labels)
    seen: dict[str, int] = {}
    out = []
    for label in short:
        out.append(label + "\u200b" * seen.get(label, 0))
        seen[label] = seen.get(label, 0) + 1
    return out


def _cut(label: str) -> str:
    return label if len(label) <= LONGEST_LABEL else f"{label[: LONGEST_LABEL - 1]}…"


def _number(value: Cell) -> float | None:
    return None if value is None else float(str(value))
