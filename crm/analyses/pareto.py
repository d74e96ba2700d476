"""Pareto: which share of the customers (or products, countries ...) makes which share of a measure.

The groups are laid in order, largest first, and added up (M. O. Lorenz's curve of 1905, from the
top). The first k percent are rounded up, as the glossary's top customers are.
"""

from collections.abc import Sequence
from typing import Any, Literal

from pydantic import Field

from crm.analyses.base import (
    Analysed,
    Asked,
    Behind,
    Row,
    everybody,
    found,
    numbers,
    ratio,
    stretch,
    when,
)
from crm.analyses.share_charts import bars_and_curve, curve
from crm.catalog.model import CatalogField
from crm.errors import Misused
from crm.looks.look import capital, column
from crm.reports.compile import compile_measures
from crm.reports.definition import ByField, Report
from crm.reports.figures import Figure
from crm.reports.frame import Frame
from crm.reports.keys import keys_of
from crm.reports.labels import measure_name, unit_name, value_label, with_unit
from crm.reports.measures.all import measure_called
from crm.reports.measures.base import AnyMeasure, Measure
from crm.reports.notes import fresh
from crm.reports.ranking import ranked
from crm.segments.conditions.base import Scope, Wording
from crm.segments.conditions.top import Top
from crm.segments.definition import Segment
from crm.sql.fields import LISTS
from crm.terms.comparison import Filter
from crm.terms.words import filter_words
from crm.warehouse.engine import Warehouse

CUSTOMERS = "customers.customer_id"
LISTED = 100  # groups that are named one by one; more are told by percent
BARS = 40
BANDS = (1, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100)
RANKED = {"revenue": "spend", "orders": "orders", "units": "units"}  # as segments rank by them
NEAR = 1e-9  # of the whole: sums of doubles differ in their last digits
Placed = tuple[
    str | None, float, int, float, int, float
]  # name, value, place, running, groups, whole


class Pareto(Asked):
    """Which share of the groups of a field, of customers unless named, makes `share` of an additive measure."""

    kind: Literal["pareto"] = "pareto"
    measure: str = "revenue"
    by: str = CUSTOMERS
    share: float = Field(default=0.8, gt=0, lt=1)
    where: tuple[Filter, ...] = ()

    def run(self, scope: Scope, warehouse: Warehouse, wording: Wording) -> Analysed:
        """One row a group, or a row a part of all groups where there are many; largest first.

        Raises Unknown, Misused for a measure or field whose parts are not those of a whole, NoData.
        """
        measure = self._measure(wording)
        rows, shown = found(self._sql(measure, scope), scope, warehouse)
        placed: list[Placed] = [
            (n, float(v), int(p), float(r), int(g), float(w)) for n, v, p, r, g, w in rows
        ]
        self._check_parts(measure, placed, scope, warehouse, wording)
        return _Told(self, measure, sorted(placed, key=lambda p: p[2]), scope, wording).answer(
            shown
        )

    def people(self, rows: Sequence[Row], behind: Behind, scope: Scope) -> Segment:
        """The first so many customers of that row, and those who bring as much as the last of them."""
        if self.by != CUSTOMERS or self.measure not in RANKED or self.where:
            raise Misused("analysis-nobody-behind")
        behind.is_among(len(rows))
        count = int(str(rows[behind.number - 1][1]))
        told = {
            "by": RANKED[self.measure],
            "count": count,
            "window": self.window,
            "among": self.who,
        }
        return Segment(where=everybody(Top.model_validate(told)))

    def _measure(self, wording: Wording) -> Measure:
        measure = measure_called(self.measure)
        if not isinstance(measure, Measure) or not measure.additive:
            raise Misused("pareto-not-additive", measure=_name(measure, wording))
        return measure

    def _report(self, *breakdowns: ByField) -> Report:
        return Report(
            measures=(self.measure,),
            breakdowns=breakdowns,
            window=self.window,
            who=self.who,
            where=self.where,
        )

    def _sql(self, measure: Measure, scope: Scope) -> str:
        """The groups one by one where there are few, and where each percent and the share is reached."""
        report = self._report(ByField(field=self.by))
        keys = keys_of(report, scope.catalog, {measure.id})
        frame = Frame(scope, self.window, stretch(self, scope))
        parts = ranked(report, (measure,), keys, frame, hide=False, in_order=False)
        names = [key.name for key in keys]
        known = f" AND NOT {names[-1]} IS NULL" if self.by == CUSTOMERS else ""
        order = f"{measure.id} DESC, {', '.join(names)}"
        place, bound = "p.place * 100", self.share - NEAR
        return f"""
        WITH parts AS ({parts.sql("duckdb")}),
        placed AS (
          SELECT {names[-1]} AS name, {measure.id} AS amount, ROW_NUMBER() OVER (ORDER BY {order}) AS place,
            SUM({measure.id}) OVER (ORDER BY {order} ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS running,
            COUNT(*) OVER () AS groups, SUM({measure.id}) OVER () AS whole
          FROM parts WHERE NOT {measure.id} IS NULL{known}
        )
        SELECT p.name, p.amount, p.place, p.running, p.groups, p.whole FROM placed AS p
        WHERE p.groups <= {LISTED}
          OR FLOOR({place} / (p.groups * 1.0)) > FLOOR(({place} - 100) / (p.groups * 1.0))
          OR p.place = (SELECT MIN(f.place) FROM placed AS f WHERE f.running >= f.whole * {bound!r})
        """

    def _check_parts(
        self, measure: Measure, placed: list[Placed], scope: Scope, warehouse: Warehouse, wording: Wording
    ) -> None:  # fmt: skip
        """Raises Misused where one order is in several groups, which together are more than all."""
        overlaps = self.by in LISTS
        if measure.unit == "count" and placed and not overlaps:
            query = compile_measures(self._report(), (measure,), fresh(scope)).query
            whole = warehouse.rows(query.run_sql(warehouse.dialect), query.values).rows[0][0]
            overlaps = placed[0][5] > float(str(whole or 0)) + NEAR
        if overlaps:
            raise Misused("pareto-overlapping", measure=_name(measure, wording), field=self.by)


class _Told:
    """The groups in their order on the way to an answer."""

    def __init__(
        self, asked: Pareto, measure: Measure, placed: list[Placed], scope: Scope, wording: Wording
    ) -> None:
        self.asked, self.measure, self.placed = asked, measure, placed
        self.scope, self.wording, self.say = scope, wording, wording.say
        self.groups, self.whole = (placed[0][4], placed[0][5]) if placed else (0, 0.0)
        self.field: CatalogField = scope.catalog.field(asked.by)
        self.listed = asked.by != CUSTOMERS and self.groups <= LISTED

    def answer(self, shown: str) -> Analysed:
        title = self._title()
        some = self.whole > 0
        return Analysed(
            title=title,
            summary=self._summary(),
            columns=self._columns(),
            rows=tuple(numbers(self._rows())) if some else (),
            chart=self._chart(title) if some else None,
            sql=shown,
            notes=tuple(self._notes()) if some else (),
        )

    @property
    def _target(self) -> Placed:
        """The group with which the share is reached."""
        bound = self.whole * (self.asked.share - NEAR)
        return next(p for p in self.placed if p[3] >= bound)

    def _title(self) -> str:
        say, catalog = self.say, self.wording.catalog
        said = say.say(
            "pareto-title", measure=_name(self.measure, self.wording), thing=self._thing()
        )
        filters = [capital(filter_words(f, catalog, say)) for f in self.asked.where]
        return " · ".join((said, *filters, when(self.asked, self.scope, self.wording)))

    def _thing(self) -> str:
        if self.asked.by == CUSTOMERS:
            return self.say.say("pareto-customer")
        return self.field.name(self.say.language)

    def _summary(self) -> str:
        say = self.say
        if self.whole <= 0:
            return say.say("pareto-none", measure=_name(self.measure, self.wording))
        place = self._target[2]
        name = measure_name(self.measure.id, say)
        kind = "customers" if self.asked.by == CUSTOMERS else "other"
        told = {"measure": name, "thing": self._thing(), "kind": kind}
        said = [
            say.say("pareto-summary", **told, number=say.number(place), groups=say.number(self.groups), part=say.percent(place / self.groups), share=say.percent(self.asked.share))
        ]  # fmt: skip
        if self.listed:
            first = self.placed[0]
            name, part = capital(self._named(first[0])), say.percent(first[1] / self.whole)
            said.append(say.say("pareto-first", name=name, part=part))
        elif len(self.placed) > 1:
            top = self._band(20)
            said.append(say.say("pareto-top", percent=say.percent(0.2), part=say.percent(top[3] / self.whole)))  # fmt: skip
        return " ".join(said)

    def _band(self, percent: int) -> Placed:
        """The first group with which so many percent of the groups are reached."""
        place = -(-self.groups * percent // 100)
        return next(p for p in self.placed if p[2] >= place)

    def _named(self, value: str | None) -> str:
        return self.say.say("report-unknown") if value is None else value_label(self.field, value, self.say)  # fmt: skip

    def _rows(self) -> list[Row]:
        if self.listed:
            return [
                (n, p, ratio(p, self.groups), v, ratio(v, self.whole), ratio(r, self.whole))
                for n, v, p, r, _, _ in self.placed
            ]
        target = self._target
        bands = {(self._band(percent)[2], self.say.percent(percent / 100)): self._band(percent) for percent in BANDS}  # fmt: skip
        rows: list[tuple[int, Row]] = [
            (place, self._part(self.say.say("pareto-band", percent=name), found))
            for (place, name), found in bands.items()
        ]
        share = self.say.say("pareto-target", share=self.say.percent(self.asked.share), measure=_name(self.measure, self.wording))  # fmt: skip
        rows.append((target[2], self._part(share, target)))
        return [row for _, row in sorted(rows, key=lambda r: r[0])]

    def _part(self, name: str, at: Placed) -> Row:
        return name, at[2], ratio(at[2], self.groups), at[3], ratio(at[3], self.whole)

    def _columns(self) -> tuple[dict[str, Any], ...]:
        say, unit = self.say, unit_name(self.measure.unit, self.wording)
        name, whole = _name(self.measure, self.wording), self.measure.unit == "count"
        of_groups = column("share_of_groups", say.say("pareto-of-groups"), "number", "fraction")
        reached = column("cumulative_share", say.say("pareto-cumulative", measure=name), "number", "fraction")  # fmt: skip
        measured = column(self.measure.id, name, "integer" if whole else "number", unit)
        if not self.listed:
            return (
                column("part", say.say("pareto-part"), "text"),
                column("groups", capital(self._thing()), "integer", "count"),
                of_groups,
                measured,
                reached,
            )
        labels = {p[0]: self._named(p[0]) for p in self.placed if p[0] is not None}
        named = {value: name for value, name in labels.items() if value != name}
        return (
            column("group", capital(self._thing()), "text") | {"labels": named},
            column("place", say.say("pareto-place"), "integer", "count"),
            of_groups,
            measured,
            column("share", say.say("pareto-share"), "number", "fraction"),
            reached,
        )

    def _chart(self, title: str) -> Figure:
        say, name = self.say, _name(self.measure, self.wording)
        reached = say.say("pareto-cumulative", measure=name)
        shares = [round(p[3] / self.whole, 4) for p in self.placed]
        if self.listed and self.groups <= BARS:
            label = with_unit(name, self.measure.unit, self.wording)
            labels = [self._named(p[0]) for p in self.placed]
            values = [round(p[1], 4) for p in self.placed]
            return bars_and_curve(title, (capital(self._thing()), labels), (label, values), (reached, shares), self.measure.unit)  # fmt: skip
        along = [0.0, *(round(p[2] / self.groups, 4) for p in self.placed)]
        return curve(title, (say.say("pareto-of-groups"), along), (reached, [0.0, *shares]))

    def _notes(self) -> list[str]:
        say = self.say
        notes = [say.say("pareto-rule")]
        if self.asked.by == CUSTOMERS:
            notes.append(say.say("pareto-guests"))
        if any(p[1] < 0 for p in self.placed):
            notes.append(say.say("pareto-negative"))
        return notes


def _name(measure: AnyMeasure, wording: Wording) -> str:
    return capital(measure_name(measure.id, wording.say))
