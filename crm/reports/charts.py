"""The chart that a person would choose for a report, by rule.

| what was asked | chart |
|---|---|
| no breakdown | each measure as a big number, its change and its course below; a funnel where the measures are its steps |
| one breakdown by time | a line; bars for growth |
| one by days of the week or hours of the day | standing bars in their order |
| one by groups, two measures that share no axis | a scatter, from five groups on |
| one by groups | bars, lying where their names are long or many |
| time and groups | a line for each of the largest groups |
| two by groups | bars, stacked where the parts sum to a whole, side by side else; a heat map where both have many, and for days against hours |
| three or more, or nothing found | none: the table alone |

More groups than can be read are cut, and that is said; the table has them all.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from crm.reports.compile import Column
from crm.reports.course import Course
from crm.reports.drawing import MOST_SERIES, Drawing, Drawn, alike
from crm.reports.figures import Figure
from crm.reports.run import ReportResult
from crm.segments.conditions.base import Wording

FEWEST_POINTS = 5  # groups of a scatter
FUNNELS = (
    ("sent", "delivered", "opened", "clicked"),
    ("push_sent", "push_opened"),
    ("page_views", "product_views", "cart_additions", "checkouts", "orders"),
)
RECURRING = ("weekday", "hour_of_day")


@dataclass(frozen=True)
class Chart:
    """The figure, how many groups it shows, and of how many; `left` are measures that it does not show."""

    figure: Figure
    shown: int
    groups: int
    left: tuple[str, ...] = ()

    def note(self, wording: Wording) -> str:
        """What the chart does not show, in a sentence or two; nothing where it shows all."""
        say, said = wording.say, []
        if self.shown < self.groups:
            said.append(say.say("report-chart-first", shown=self.shown, all=self.groups))
        if self.left:
            said.append(say.say("chart-left", measures=say.all_of(self.left)))
        return " ".join(said)


def chart(result: ReportResult, wording: Wording, course: Course | None = None) -> Chart | None:
    """The figure of a report's answer; None when there is nothing to draw, or no good way to.

    `course` is how the numbers of a report without breakdowns went, to be drawn below them.
    """
    drawing = Drawing(result, wording.say)
    keys = [c for c in result.compiled.columns if c.key is not None]
    if drawing.is_empty or len(keys) > 2:
        return None
    drawn = _chosen(drawing, keys, course)
    return Chart(drawn.figure, drawn.shown, drawn.groups, _left(drawing, drawn))


def _chosen(drawing: Drawing, keys: Sequence[Column], course: Course | None) -> Drawn:
    if not keys:
        return drawing.steps() if _is_funnel(drawing) else drawing.numbers(course)
    time = next((c for c in keys if runs(c)), None)
    if len(keys) == 2:
        if time is None and _is_grid(drawing, keys):
            return drawing.grid(*keys)
        return drawing.two_ways(*drawing.axes(keys, time), over_time=time is not None)
    if time is not None:
        return drawing.over_time(time)
    pair = _is_pair(drawing, keys[0])
    return drawing.points(keys[0]) if pair else drawing.groups(keys[0])


def runs(column: Column) -> bool:
    """Whether the groups are a course of time, which days of the week and hours of the day are not."""
    return column.key is not None and column.key.grain not in (None, *RECURRING)


def _is_funnel(drawing: Drawing) -> bool:
    """Whether the measures are steps of a funnel in their order, none larger than the one before."""
    names = [c.name for c in drawing.columns]
    of = next((steps for steps in FUNNELS if set(names) <= set(steps)), None)
    if of is None or len(names) < 3 or names != [step for step in of if step in names]:
        return False
    values = [float(str(drawing.values(c)[0] or 0)) for c in drawing.columns]
    return values == sorted(values, reverse=True)


def _is_pair(drawing: Drawing, key: Column) -> bool:
    """Two measures in different units, one mark a group: how one goes with the other."""
    shown = drawing.measures
    if len(shown) != 2 or any(c.kind != "measure" for c in shown) or _recurs(key):
        return False
    return not alike(*shown) and len(drawing.values(key)) >= FEWEST_POINTS


def _is_grid(drawing: Drawing, keys: Sequence[Column]) -> bool:
    """Days against hours, or more groups both ways than bars can show."""
    if all(_recurs(key) for key in keys):
        return True
    return min(len(set(drawing.values(key))) for key in keys) > MOST_SERIES


def _recurs(key: Column) -> bool:
    return key.key is not None and key.key.grain in RECURRING


def _left(drawing: Drawing, drawn: Drawn) -> tuple[str, ...]:
    """The measures that do not fit on the chart's axis."""
    measured = [c for c in drawing.measures if c.kind == "measure"]
    return tuple(drawing.label(c) for c in measured if c not in drawn.columns)
