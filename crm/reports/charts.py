"""The chart that a person would choose for a report, by rule.

One value is a big number, a course of time a line, growth and groups are bars: lying where their names are
long or many. With two breakdowns the one with fewer groups becomes the series, stacked where the
parts sum to a whole. More groups than can be read are cut; the table has them all.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from crm.languages.speak import Speaker
from crm.reports.compile import Column
from crm.reports.figures import Figure, axis, bars, big_number, drawn, line, look, value_axis
from crm.reports.labels import group_label
from crm.reports.measures.base import Unit
from crm.reports.run import Cell, ReportResult
from crm.segments.conditions.base import Wording

MOST_BARS, MOST_SERIES, MOST_STANDING, LONGEST_STANDING = 20, 6, 8, 16


@dataclass(frozen=True)
class Chart:
    """The figure, how many groups it shows, and of how many."""

    figure: Figure
    shown: int
    groups: int

    def note(self, wording: Wording) -> str:
        """The sentence that says so when not all groups are drawn; else nothing."""
        if self.shown >= self.groups:
            return ""
        counts = {"shown": self.shown, "all": self.groups}
        return wording.say.say("report-chart-first", **counts)


def chart(result: ReportResult, wording: Wording) -> Chart | None:
    """The figure of a report's answer; None when there is nothing to draw, or no good way to."""
    drawing = Drawing(result, wording.say)
    keys = [c for c in result.compiled.columns if c.key is not None]
    if drawing.is_empty or len(keys) > 2:
        return None
    if not keys:
        return Chart(drawing.numbers(), 1, 1)
    time = next((c for c in keys if runs(c)), None)
    if len(keys) == 2:
        return drawing.two_ways(*drawing.axes(keys, time), over_time=time is not None)
    return drawing.over_time(time) if time is not None else drawing.groups(keys[0])


def runs(column: Column) -> bool:
    """Whether the groups are a course of time, which days of the week and hours of the day are not."""
    return column.key is not None and column.key.grain not in (None, "weekday", "hour_of_day")


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
        return [group_label(column.key, value, self.say) for value in values]

    def unit(self, column: Column) -> Unit:
        return column.unit

    def on_one_axis(self) -> list[Column]:
        """The measures that can share an axis with the first one."""
        first = self.unit(self.measures[0])
        return [c for c in self.measures if self.unit(c) == first][:MOST_SERIES]

    def numbers(self) -> Figure:
        shown = [c for c in self.columns if c.kind == "measure"][:MOST_SERIES]
        before = {
            c.measure.id: self.values(c)[0]
            for c in self.measures
            if c.kind in ("before", "target") and c.measure
        }
        traces = [
            big_number(
                self.with_unit(column),
                self.values(column)[0],
                before.get(column.name),
                self.unit(column),
                (i / len(shown), (i + 1) / len(shown)),
            )
            for i, column in enumerate(shown)
        ]
        return {"data": traces, "layout": look(self.result.title, height=220)}

    def over_time(self, time: Column) -> Chart:
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
        return Chart(figure, len(x), len(x))

    def groups(self, key: Column) -> Chart:
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
        return Chart(figure, len(labels), len(values))

    def axes(self, keys: Sequence[Column], time: Column | None) -> tuple[Column, Column]:
        """What runs along the axis, and what becomes series: never time, else what has fewer groups."""
        first, second = keys
        if time is not None:
            return time, second if time is first else first
        few = len(set(self.values(second))) <= len(set(self.values(first)))
        return (first, second) if few else (second, first)

    def two_ways(self, along: Column, across: Column, over_time: bool) -> Chart:
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
        return Chart(figure, shown, len(self.result.rows))

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
