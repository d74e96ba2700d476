"""Unusual days, weeks or months of a measure, and new levels: how large they are, and what explains them.

What is usual is told from up to three years before, see `unusual`. What stands out most is explained
by the values that make the difference to the period before, as `change` does.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

from crm.analyses.base import Analysed, Asked, Behind, Row, numbers
from crm.analyses.change import Change
from crm.analyses.interval_charts import banded
from crm.analyses.series import Asked as Wanted
from crm.analyses.series import Grain, Series, enough, iso, series_of, trimmed
from crm.analyses.unusual import FEWEST, Level, Usual, usual
from crm.errors import Misused, NoData
from crm.looks.look import capital, column
from crm.reports.before import local_day
from crm.reports.behind import people_behind
from crm.reports.definition import Report
from crm.reports.frame import stretch_of
from crm.reports.labels import amount, measure_name, time_label, unit_name, value_label, with_unit
from crm.segments.conditions.base import Scope, Wording
from crm.segments.definition import Segment
from crm.terms.comparison import Filter
from crm.terms.window import Between, Ever, step
from crm.warehouse.engine import Warehouse

LOOK: dict[Grain, int] = {"day": 90, "week": 26, "month": 24}  # periods, where no window is named
HISTORY: dict[Grain, int] = {"day": 1096, "week": 157, "month": 60}
GROUPS = 12
KNOWN = 0.7  # share of the periods that a group's rate or mean must be known of
MOST = 50  # rows
EXPLAINED, SAID = 2, 3  # single periods; of levels one is explained and two are said


@dataclass(frozen=True)
class Found:
    """An unusual period, or the first of a new level; `size` orders them."""

    series: Series
    at: int
    value: float
    usual: Usual
    level: Level | None = None

    @property
    def day(self) -> Any:
        return self.series.days[self.at]

    @property
    def last(self) -> Any:
        """The last day of it."""
        after = self.level.after if self.level else self.at + 1
        return step(self.series.grain, self.series.days[after - 1], 1) - timedelta(days=1)

    @property
    def size(self) -> float:
        return self.level.strength if self.level else abs(self.usual.score)


class Anomalies(Asked):
    """What is unusual of a measure in the window (the last 26 weeks, 90 days or 24 months unless named).

    `by` looks at each value of a field by itself, the twelve largest.
    """

    kind: Literal["anomalies"] = "anomalies"
    measure: str = "revenue"
    grain: Grain = "week"
    by: str | None = None
    where: tuple[Filter, ...] = ()

    def run(self, scope: Scope, warehouse: Warehouse, wording: Wording) -> Analysed:
        """The most unusual first, then new levels. Raises NoData with too little history, Misused."""
        wanted = Wanted(self.measure, self.grain, self.who, self.where)
        found, sql = series_of(wanted, scope, warehouse, wording, self.by)
        enough(found[0], FEWEST[self.grain], wording)
        looked = [_Look(s, self, scope) for s in found[:GROUPS] if _long(s, self.grain)]
        if not any(look.inside for look in looked):
            raise NoData("unusual-no-period", grain=self.grain)
        return _Told(self, looked, scope, warehouse, wording).answer(sql, len(found))

    def people(self, rows: Sequence[Row], behind: Behind, scope: Scope) -> Segment:
        """Those whose orders, events or answers the period of that row is made of."""
        if self.by:
            return super().people(rows, behind, scope)
        behind.is_among(len(rows))
        first = date.fromisoformat(str(rows[behind.number - 1][1]))
        window = Between(first=first, last=step(self.grain, first, 1) - timedelta(days=1))
        report = Report(measures=(self.measure,), window=window, who=self.who, where=self.where)
        return people_behind(report, [(0,)], 1, scope)


def _long(series: Series, grain: Grain) -> bool:
    """Whether there is enough of it: periods that are known, and few holes between them."""
    known = sum(value is not None for value in series.values)
    return known >= max(FEWEST[grain], KNOWN * len(series.values))


class _Look:
    """One series, judged; `inside` are the periods of the window."""

    def __init__(self, series: Series, asked: Anomalies, scope: Scope) -> None:
        self.series = trimmed(series, HISTORY[asked.grain])
        self.told, self.levels = usual(self.series.known(), asked.grain, self.series.sums)
        self.inside = _inside(self.series, asked, scope)

    def unusual(self) -> list[Found]:
        values = self.series.values
        return [
            Found(self.series, at, value, self.told[at])
            for at in self.inside
            if self.told[at].unusual and (value := values[at]) is not None
        ]

    def new_levels(self) -> list[Found]:
        return [
            Found(self.series, level.first, level.level, self.told[level.first], level)
            for level in self.levels
            if level.first in self.inside
        ]


def _inside(series: Series, asked: Anomalies, scope: Scope) -> range:
    if isinstance(asked.window, Ever):
        return range(max(0, len(series.days) - LOOK[asked.grain]), len(series.days))
    stretch, clock = stretch_of(asked.window, scope.clock), scope.clock
    since = local_day(stretch.since, clock) if stretch.since else series.days[0]
    until = local_day(stretch.until - timedelta(microseconds=1), clock)
    at = [i for i, day in enumerate(series.days) if since <= step(series.grain, day, 1) - timedelta(days=1) and day <= until]  # fmt: skip
    return range(at[0], at[-1] + 1) if at else range(0)


class _Told:
    """What was found, being put into words."""

    def __init__(
        self, asked: Anomalies, looked: list[_Look], scope: Scope, warehouse: Warehouse, wording: Wording
    ) -> None:  # fmt: skip
        self.asked, self.looked, self.scope, self.wording = asked, looked, scope, wording
        self.warehouse, self.say = warehouse, wording.say.say
        self.measure = looked[0].series.measure
        self.unit = self.measure.unit
        self.name = measure_name(asked.measure, wording.say)
        self.single = sorted((f for look in looked for f in look.unusual()), key=lambda f: -f.size)
        self.levels = sorted((f for look in looked for f in look.new_levels()), key=lambda f: -f.size)  # fmt: skip
        self.reasons = {id(f): self._reason(f) for f in (*self.single[:EXPLAINED], *self.levels[-1:])}  # fmt: skip

    def answer(self, sql: str, groups: int) -> Analysed:
        main = (self.single or self.levels)[0].series if self.single or self.levels else self.looked[0].series  # fmt: skip
        look = next(one for one in self.looked if one.series is main)
        title = self.say("unusual-title", grain=self.asked.grain, measure=self.name, period=self._span(look))  # fmt: skip
        return Analysed(
            title=title,
            summary=self._summary(look),
            columns=self._columns(),
            rows=tuple(numbers([self._row(f) for f in (*self.single, *self.levels)][:MOST])),
            chart=self._chart(title, look),
            sql=sql,
            notes=self._notes(groups),
        )

    def _columns(self) -> tuple[dict[str, Any], ...]:
        unit = unit_name(self.unit, self.wording)
        heads = ("measured", "expected", "low", "high", "difference")
        field = self.scope.catalog.field(self.asked.by) if self.asked.by else None
        group = [column("group", capital(field.name(self.wording.say.language)), "text")] if field else []  # fmt: skip
        return (
            column("what", self.say("unusual-what"), "text"),
            *group,
            column("period", capital(self.say(f"report-grain-{self.asked.grain}")), "date"),
            *(column(head, self.say(f"unusual-{head}"), "number", unit) for head in heads),
            column("share", self.say("unusual-share"), "number", "fraction"),
            column("reason", self.say("unusual-reason"), "text"),
        )

    def _row(self, found: Found) -> Row:
        expected = self._expected(found)
        level = found.level is not None
        ends = (None, None) if level else (found.usual.low, found.usual.high)
        away = found.value - expected
        what = self.say("unusual-new-level" if level else "unusual-period", grain=self.asked.grain)
        group = (self._group(found),) if self.asked.by else ()
        return (what, *group, found.day.isoformat(), found.value, expected, *ends, away, away / expected if expected else None, self.reasons.get(id(found)))  # fmt: skip

    def _expected(self, found: Found) -> float:
        return found.level.before if found.level else found.usual.expected

    def _group(self, found: Found) -> str:
        assert self.asked.by
        value = found.series.group
        if value is None:
            return self.say("report-unknown")
        return value_label(self.scope.catalog.field(self.asked.by), str(value), self.wording.say)

    def _summary(self, look: _Look) -> str:
        if not self.single and not self.levels:
            return self.say("unusual-none", **self._names(), count=len(look.inside), grain=self.asked.grain)  # fmt: skip
        said = []
        if self.single:
            pieces = [self._piece(found) for found in self.single[:SAID]]
            said.append(self.say("unusual-found", **self._names(), grain=self.asked.grain, pieces="; ".join(pieces)))  # fmt: skip
        said += [self._level(found) for found in self.levels[:2]]
        told = [reason for found in (*self.single[:1], *self.levels[:1]) if (reason := self.reasons.get(id(found)))]  # fmt: skip
        return " ".join([*said, *told[:2]])

    def _piece(self, found: Found) -> str:
        values = {"value": self._amount(found.value), "expected": self._amount(found.usual.expected), "low": self._amount(found.usual.low), "high": self._amount(found.usual.high)}  # fmt: skip
        return self.say("unusual-piece", when=self._when(found), **values)

    def _level(self, found: Found) -> str:
        assert found.level
        lasts = found.level.after == len(found.series.days)
        values = {"level": self._amount(found.level.level), "before": self._amount(found.level.before)}  # fmt: skip
        ends = {"since": self.wording.say.date(found.day), "end": self.wording.say.date(found.last)}
        key = "unusual-level" if lasts else "unusual-level-until"
        return self.say(key, **self._names(found), **ends, **values)

    def _names(self, found: Found | None = None) -> dict[str, str]:
        """The measure's name as it stands within a sentence, and as it begins one."""
        of = f" ({self._group(found)})" if found and self.asked.by else ""
        return {"measure": f"{self.name}{of}", "title": f"{capital(self.name)}{of}"}

    def _when(self, found: Found) -> str:
        label = time_label(self.asked.grain, found.day, self.wording.say)
        return f"{label} ({self._group(found)})" if self.asked.by else label

    def _span(self, look: _Look) -> str:
        from babel.dates import format_interval

        inside = [look.series.days[at] for at in look.inside] or list(look.series.days)
        last = step(self.asked.grain, inside[-1], 1) - timedelta(days=1)
        return str(format_interval(inside[0], last, skeleton="yMMMd", locale=self.wording.say.locale))  # fmt: skip

    def _reason(self, found: Found) -> str | None:
        """What makes the difference to the period before; None where it cannot be told by parts."""
        where = self.asked.where
        if self.asked.by:
            if found.series.group is None:
                return None
            where = (*where, Filter(field=self.asked.by, values=(str(found.series.group),)))
        change = Change(
            measure=self.asked.measure,
            window=Between(first=found.day, last=found.last),
            who=self.asked.who,
            where=where,
        )
        try:
            told = change.run(self.scope, self.warehouse, self.wording)
        except (Misused, NoData):
            return None
        return self.say("unusual-against", when=capital(self._when(found)), reason=told.summary)

    def _notes(self, groups: int) -> tuple[str, ...]:
        notes = [self.say("unusual-rule", grain=self.asked.grain)]
        all_ = len(self.single) + len(self.levels)
        if all_ > MOST:
            notes.append(self.say("unusual-many", shown=MOST, all=all_))
        if self.asked.by and groups > len(self.looked):
            notes.append(self.say("unusual-groups", shown=len(self.looked), all=groups))
        return tuple(notes)

    def _chart(self, title: str, look: _Look) -> dict[str, Any]:
        at = list(look.inside)
        days = iso([look.series.days[i] for i in at])
        values = [look.series.values[i] for i in at]
        expected = [round(look.told[i].expected, 8) for i in at]
        ends = [(round(look.told[i].low, 8), round(look.told[i].high, 8)) for i in at]
        single = list(look.unusual())
        marks = (
            self.say("unusual-marked"),
            iso([f.day for f in single]),
            [f.value for f in single],
        )
        return banded(
            title,
            (self.say("unusual-measured"), days, values),
            (self.say("unusual-expected"), days, expected),
            (self.say("unusual-band"), ends),
            (with_unit(capital(self.name), self.unit, self.wording), self.unit),
            marks,
        )

    def _amount(self, value: float) -> str:
        return amount(round(value, 8), self.unit, self.wording)
