"""Groups beside each other, the best first: which are really behind it, and how that is said."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from crm.analyses.base import Row
from crm.analyses.significance import (
    ALPHA,
    Difference,
    Group,
    corrected,
    difference,
    interval,
    p_of,
)
from crm.looks.look import capital, column
from crm.reports.labels import amount, measure_name, unit_name
from crm.reports.measures.base import Ratio
from crm.segments.conditions.base import Wording


@dataclass(frozen=True)
class Line:
    """A group, and what it is away from the best; `p` is corrected, None where it cannot be tested."""

    group: Group
    ends: tuple[float, float] | None
    behind: Difference | None = None
    p: float | None = None
    best: bool = False

    @property
    def real(self) -> bool:
        return self.p is not None and self.p < ALPHA


def beside(asked: Sequence[tuple[Sequence[Group], bool]]) -> list[list[Line]]:
    """For each list of groups (and whether less is better) its lines, the best group first.

    Every pair is tested, and the p values are corrected for all pairs of all lists together.
    """
    ordered = [_ordered(groups, less) for groups, less in asked]
    tests = {
        (at, one, two): p_of(groups[one], groups[two])
        for at, groups in enumerate(ordered)
        for one, two in combinations(range(len(groups)), 2)
    }
    told = {key: p for key, p in tests.items() if p is not None}
    ps = dict(zip(told, corrected(list(told.values())), strict=True))
    return [
        [_line(groups, n, ps.get((at, 0, n))) for n in range(len(groups))]
        for at, groups in enumerate(ordered)
    ]


def _line(groups: list[Group], n: int, p: float | None) -> Line:
    behind = None if p is None else difference(groups[n], groups[0])
    return Line(groups[n], interval(groups[n]), behind, p, not n)


def _ordered(groups: Sequence[Group], less: bool) -> list[Group]:
    sign = 1 if less else -1
    return sorted(groups, key=lambda g: (not g.sound, sign * (g.value or 0), g.label))


class Beside:
    """The lines of one measure, put into words and rows."""

    def __init__(self, measure: Ratio, lines: list[Line], wording: Wording) -> None:
        self.measure, self.lines, self.wording = measure, lines, wording
        self.say = wording.say.say
        self.name = capital(measure_name(measure.id, wording.say))

    def columns(self, heading: str, value: str = "", reached: str = "") -> tuple[dict[str, Any], ...]:  # fmt: skip
        """The group, how many were reached, the value and the difference, each with its interval."""
        unit = unit_name(self.measure.unit, self.wording)
        reached = reached or capital(measure_name(self.measure.lower.id, self.wording.say))
        told = ("low", "high", "difference", "difference-low", "difference-high")
        return (
            column("campaign", heading, "text"),
            column("recipients", reached, "integer", "count"),
            column("value", value or self.name, "number", unit),
            *(column(t.replace("-", "_"), self.say(f"campaigns-{t}"), "number", unit) for t in told),
            column("p", self.say("campaigns-p"), "number", "number"),
            column("verdict", self.say("campaigns-verdict"), "text"),
        )  # fmt: skip

    def row(self, line: Line) -> Row:
        group, gap = line.group, line.behind
        behind = (gap.value, gap.low, gap.high) if gap else (None, None, None)
        ends = line.ends or (None, None)
        return (group.label, group.count, group.value, *ends, *behind, line.p, self.verdict(line))

    def verdict(self, line: Line) -> str:
        if line.best and line.group.sound:
            return self.say("campaigns-best")
        if line.p is None:
            return self.say("campaigns-untested")
        return self.say("campaigns-real" if line.real else "campaigns-chance")

    def pair(self, line: Line) -> str:
        """How far a group is behind the best, where that lies, and whether it is more than chance."""
        assert line.behind
        ends = sorted((abs(line.behind.low), abs(line.behind.high)))
        values = {"label": line.group.label, "value": self.amount(line.group.value), "difference": self.gap(abs(line.behind.value))}  # fmt: skip
        if line.real:
            low, high = (self.gap(end) for end in ends)
            return self.say("campaigns-pair-real", **values, low=low, high=high)
        return self.say("campaigns-pair-chance", **values)

    def amount(self, value: float | None) -> str:
        return amount(value, self.measure.unit, self.wording)

    def end(self, line: Line, at: int) -> str:
        return self.amount(line.ends[at]) if line.ends else "–"

    def gap(self, value: float) -> str:
        """A difference; of shares in percentage points."""
        if self.measure.unit != "fraction":
            return self.amount(value)
        points = self.wording.say.number(round(100 * value, 1))
        return self.say("analysis-points", points=points)
