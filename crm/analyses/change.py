"""Why a measure changed: what each value of each breakdown has to do with the difference of two periods.

A sum (revenue, orders, units, tickets) is split by its parts, a rate (open rate, NPS, average order
value) by rate and weight of its parts; see `parts_of_change`. The breakdown that tells most comes
first. Revenue is split, besides, into number of orders, their mix and their worth.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Literal

from crm.analyses.base import Analysed, Asked, shown
from crm.analyses.change_told import Told
from crm.analyses.parts_of_change import (
    Effects,
    Pair,
    Split,
    best,
    effects,
    of_rate,
    of_sum,
)  # fmt: skip
from crm.errors import Misused, NoData
from crm.looks.look import capital
from crm.reports.before import How
from crm.reports.choosing import choose
from crm.reports.compile import Compiled, compile_measures
from crm.reports.definition import ByField, Report
from crm.reports.frame import Frame, stretch_of
from crm.reports.labels import group_label, measure_name
from crm.reports.measures.all import measure_called
from crm.reports.measures.base import AnyMeasure, Basis, Measure, Ratio
from crm.reports.measures.sales import PRICED_ORDERS, REVENUE
from crm.reports.notes import fresh
from crm.reports.sources.records import NPS_SURVEYS, RATED_TICKETS
from crm.segments.conditions.base import Scope, Wording
from crm.sql.fields import LISTS
from crm.terms.comparison import Filter
from crm.terms.window import Calendar, Window
from crm.warehouse.engine import Warehouse

FIELDS = (
    "products.category", "products.brand", "customers.country", "customers.customer_type",
    "customers.loyalty_tier", "orders.channel", "campaigns.type", "campaigns.channel",
    "events.type", "tickets.category", "tickets.channel", "surveys.type",
)  # fmt: skip
# What is counted under a mean, to weigh its parts.
ANSWERED = Measure("answers", "count", (Basis(NPS_SURVEYS, "COUNT(*)"),))
RATED = Measure("rated", "count", (Basis(RATED_TICKETS, "COUNT(*)"),))
WEIGHTS = {"nps": ANSWERED, "avg_csat": RATED}


class Change(Asked):
    """`measure` in the window against the period before; `by` is the one breakdown to look at."""

    kind: Literal["change"] = "change"
    measure: str = "revenue"
    window: Window = Calendar(period="week", offset=-1)
    compare: How = "previous"
    by: str | None = None
    where: tuple[Filter, ...] = ()

    def run(self, scope: Scope, warehouse: Warehouse, wording: Wording) -> Analysed:
        """Raises Misused for a measure or period that has no such answer, Unknown or NoData."""
        return _Looking(self, scope, warehouse, wording).answer()


class _Looking:
    """One change on its way to its answer."""

    def __init__(self, asked: Change, scope: Scope, warehouse: Warehouse, wording: Wording) -> None:
        self.asked, self.scope, self.warehouse, self.wording = asked, scope, warehouse, wording
        self.measure = measure_called(asked.measure)
        self.weight = _weight(self.measure)
        if self.weight is None and not self.measure.additive:
            name = measure_name(asked.measure, wording.say)
            raise Misused("analysis-no-parts", measure=name)
        self.whole = self._asked(None, (self.measure, *((self.weight,) if self.weight else ())))
        self.total = self._pairs(self.whole)[""]

    def answer(self) -> Analysed:
        notes: tuple[str, ...] = ()
        splits = self._splits(self._fields())
        if not splits and self.asked.by:
            splits, notes = self._by_others(self.asked.by)
        if not splits:
            raise NoData("analysis-no-breakdown", measure=self._name())
        told = Told(
            measure=self.measure,
            weighed=self.weight is not None,
            total=self.total,
            stretches=(self.whole.stretch, self.whole.before),
            splits=splits,
            effects=self._effects(splits) if self.measure is REVENUE else None,
            sql=self._sql(splits[0]),
            clock=self.scope.clock,
            wording=self.wording,
        )
        answer = told.answer()
        return replace(answer, notes=(*notes, *answer.notes))

    def _splits(self, fields: Iterable[str]) -> list[Split]:
        return best([split for field in fields if (split := self._split(field)) is not None])

    def _by_others(self, by: str) -> tuple[list[Split], tuple[str, ...]]:
        """The breakdowns that can tell it, where the one that was named cannot, and why not."""
        told = {"measure": self._name(), "field": self._called(by)}
        splits = self._splits(field for field in self._looked_at() if field != by)
        if not splits:
            raise Misused("analysis-overlapping", **told)
        return splits, (self.wording.say.say("analysis-told-by-others", **told),)

    def _asked(self, field: str | None, measures: tuple[AnyMeasure, ...]) -> Compiled:
        return compile_measures(self._report(field), measures, fresh(self.scope))

    def _report(self, field: str | None) -> Report:
        asked = self.asked
        return Report(
            measures=(asked.measure,),
            breakdowns=(ByField(field=field),) if field else (),
            window=asked.window,
            who=asked.who,
            where=asked.where,
            compare=asked.compare,
        )

    def _rows_of(self, compiled: Compiled) -> list[tuple[Any, ...]]:
        query = compiled.query
        return self.warehouse.rows(query.run_sql(self.warehouse.dialect), query.values).rows

    def _pairs(self, compiled: Compiled) -> dict[str, Pair]:
        """Each group's measure before and now, and its weight. Values that read alike are one."""
        found: dict[str, Pair] = {}
        for row in self._rows_of(compiled):
            cells = dict(zip([(c.kind, c.name) for c in compiled.columns], row, strict=True))
            key = next((c for c in compiled.columns if c.key is not None), None)
            label = group_label(key.key, row[0], self.wording.say) if key and key.key else ""
            numbers_ = [
                _number(v) for (kind, _), v in cells.items() if kind in ("before", "measure")
            ]
            now, before, *weights = numbers_
            pair = Pair(before, now, *reversed(weights))
            found[label] = _merged(found[label], pair, bool(weights)) if label in found else pair
        return found

    def _fields(self) -> Iterable[str]:
        """The breakdowns to look at: those of the data that the measure reaches and no filter names."""
        return (self.asked.by,) if self.asked.by else self._looked_at()

    def _looked_at(self) -> list[str]:
        named = {part.field for part in self.asked.where}
        have = [f for f in FIELDS if f not in named and self.scope.catalog.has(f)]
        return [field for field in have if self._reaches(field)]

    def _reaches(self, field: str) -> bool:
        stretch = stretch_of(self.asked.window, self.scope.clock)
        frame = Frame(self.scope, self.asked.window, stretch)
        for measure in self._sides():
            try:
                choose(measure, self._report(field), frame)
            except (Misused, NoData):
                return False
        return True

    def _sides(self) -> tuple[Measure, ...]:
        return self.measure.bases_of

    def _split(self, field: str) -> Split | None:
        """None where one row is in several groups, whose pieces would be more than the whole."""
        weights = (self.weight,) if self.weight else ()
        found = self._pairs(self._asked(field, (self.measure, *weights)))
        if field in LISTS or not self._whole(found):
            return None
        return (of_rate if self.weight else of_sum)(field, capital(self._called(field)), found)

    def _called(self, field: str) -> str:
        return self.scope.catalog.field(field).name(self.wording.say.language)

    def _whole(self, found: dict[str, Pair]) -> bool:
        """Whether the counts of the parts are those of the whole; money is by product that of the lines."""
        if self.weight:
            sums = [(p.weight_before, p.weight_now) for p in found.values()]
            whole = (self.total.weight_before, self.total.weight_now)
        elif self.measure.unit == "count":
            sums, whole = [(p.before, p.now) for p in found.values()], (self.total.before, self.total.now)  # fmt: skip
        else:
            return True
        return (sum(s[0] for s in sums), sum(s[1] for s in sums)) == whole

    def _effects(self, splits: list[Split]) -> tuple[Effects, str] | None:
        """Number, mix and worth of orders, the mix over the best breakdown that orders have themselves."""
        split = next((s for s in splits if not s.field.startswith("products.")), None)
        if split is None or self.total.before == 0:
            return None
        compiled = self._asked(split.field, (REVENUE, PRICED_ORDERS))
        money, orders = {}, {}
        for label, pair in self._pairs(compiled).items():
            money[label] = Pair(pair.before, pair.now)
            orders[label] = Pair(pair.weight_before, pair.weight_now)
        return effects(money, orders), split.name

    def _sql(self, split: Split) -> str:
        weights = (self.weight,) if self.weight else ()
        return shown(self._asked(split.field, (self.measure, *weights)).query, self.warehouse)

    def _name(self) -> str:
        return capital(measure_name(self.measure.id, self.wording.say))


def _weight(measure: AnyMeasure) -> Measure | None:
    if not isinstance(measure, Ratio):
        return WEIGHTS.get(measure.id)
    plain = isinstance(measure.upper, Measure) and not measure.of_both
    return measure.lower if plain and isinstance(measure.lower, Measure) else None


def _number(value: object) -> float:
    return 0.0 if value is None else float(str(value))


def _merged(one: Pair, other: Pair, rate: bool) -> Pair:
    """Two groups as one; rates at their weights."""
    weights = one.weight_before + other.weight_before, one.weight_now + other.weight_now
    if not rate:
        return Pair(one.before + other.before, one.now + other.now)
    before = one.before * one.weight_before + other.before * other.weight_before
    now = one.now * one.weight_now + other.now * other.weight_now
    return Pair(before / (weights[0] or 1.0), now / (weights[1] or 1.0), *weights)
