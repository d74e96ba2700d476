"""Why a measure changed: what each value of each breakdown has to do with the difference of two periods.

A sum (revenue, orders, units, tickets) is split by its parts, a rate (open rate, NPS, average order
value) by rate and weight of its parts; see `parts_of_change`. The breakdown that tells most comes
first. Revenue is split, besides, into number of orders, their mix and their worth.
"""

from collections.abc import Iterable
from typing import Any, Literal

from crm.analyses.base import Analysed, Asked, Row, numbers, shown
from crm.analyses.parts_of_change import (
    Effects,
    Pair,
    Part,
    Split,
    best,
    effects,
    of_rate,
    of_sum,
)  # fmt: skip
from crm.errors import Misused, NoData
from crm.looks.look import capital, column
from crm.reports.before import How
from crm.reports.choosing import choose
from crm.reports.compile import Compiled, compile_measures
from crm.reports.definition import ByField, Report
from crm.reports.figures import Figure, axis, bars, drawn, value_axis
from crm.reports.frame import Frame, stretch_of
from crm.reports.labels import amount, group_label, measure_name, span, unit_name, with_unit
from crm.reports.measures.all import measure_called
from crm.reports.measures.base import AnyMeasure, Basis, Measure, Ratio, Unit
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
MOST, OTHERS = 10, 3  # values of the breakdown that tells most, and of each other one


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
        splits = best([s for field in self._fields() if (s := self._split(field)) is not None])
        if not splits:
            raise NoData("analysis-no-breakdown", measure=self._name())
        told = self._effects(splits) if self.measure is REVENUE else None
        rows = [*self._rows(splits), *(self._effect_rows(*told) if told else ())]
        title = self._title()
        return Analysed(
            title=title,
            summary=self._summary(splits, told),
            columns=self._columns(),
            rows=tuple(numbers(rows, whole=self._unit == "count")),
            chart=self._chart(splits[0], title) if self._moved else None,
            sql=self._sql(splits[0]),
            notes=self._notes(splits[0]),
        )

    # -- asking -------------------------------------------------------------------------------

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
        if self.asked.by:
            return (self.asked.by,)
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
            if self.asked.by:
                raise Misused("analysis-overlapping", measure=self._name(), field=field)
            return None
        name = self.scope.catalog.field(field).name(self.wording.say.language)
        return (of_rate if self.weight else of_sum)(field, capital(name), found)

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

    # -- showing ------------------------------------------------------------------------------

    @property
    def _moved(self) -> bool:
        return self.total.now != self.total.before

    @property
    def _unit(self) -> Unit:
        return self.measure.unit

    def _name(self) -> str:
        return capital(measure_name(self.measure.id, self.wording.say))

    def _columns(self) -> tuple[dict[str, Any], ...]:
        say, unit = self.wording.say, unit_name(self._unit, self.wording)
        titles = ("before", "now", "difference")
        return (
            column("breakdown", say.say("analysis-breakdown"), "text"),
            column("value", say.say("analysis-value"), "text"),
            *(column(name, say.say(f"analysis-{name}"), "number", unit) for name in titles),
            column("share", say.say("analysis-share"), "number", "fraction"),
        )

    def _rows(self, splits: list[Split]) -> list[Row]:
        total = self.total
        rows: list[Row] = [
            (self._say("analysis-all"), "", total.before, total.now, total.now - total.before, 1.0 if self._moved else None)
        ]  # fmt: skip
        for at, split in enumerate(splits):
            most = MOST if at == 0 else OTHERS
            rows += [self._row(split, part) for part in split.parts[:most]]
            rest = split.parts[most:]
            if rest and at == 0:
                effect = sum(part.effect for part in rest)
                rows.append((split.name, self._say("analysis-rest", count=len(rest)), None, None, effect, self._share(split, effect)))  # fmt: skip
        return rows

    def _row(self, split: Split, part: Part) -> Row:
        return (split.name, part.label, part.before, part.now, part.effect, self._share(split, part.effect))  # fmt: skip

    def _share(self, split: Split, effect: float) -> float | None:
        return effect / split.difference if split.difference else None

    def _effect_rows(self, told: Effects, name: str) -> list[Row]:
        whole = self.total.now - self.total.before
        pieces = {"volume": told.volume, "mix": told.mix, "rate": told.rate}
        return [
            (self._say("analysis-orders"), self._say(f"analysis-{kind}", field=name), None, None, effect, effect / whole if whole else None)
            for kind, effect in pieces.items()
        ]  # fmt: skip

    def _title(self) -> str:
        return self._say(
            "analysis-change-title",
            measure=measure_name(self.measure.id, self.wording.say),
            now=span(self.whole.stretch, self.scope.clock, self.wording.say),
            before=span(self.whole.before, self.scope.clock, self.wording.say) if self.whole.before else "",
        )  # fmt: skip

    def _summary(self, splits: list[Split], told: tuple[Effects, str] | None) -> str:
        total = self.total
        values = {"measure": self._name(), "before": self._amount(total.before), "now": self._amount(total.now)}  # fmt: skip
        if not self._moved:
            return self._say("analysis-change-none", **values)
        way = "fell" if total.now < total.before else "rose"
        by = self._by(total.now - total.before)
        said = [self._say("analysis-change", way=way, by=by, **values), self._why(splits[0])]
        if told:
            said.append(self._of_orders(told[0]))
        return " ".join(said)

    def _why(self, split: Split) -> str:
        named = self.wording.say.all_of(
            [
                self._say("analysis-piece", label=part.label, effect=self._signed(part.effect), share=self.wording.say.percent(split.share(part)))
                for part in (split.ends if split.cancels else split.telling or split.parts[:1])
            ]
        )  # fmt: skip
        key = "spread" if not split.stands_out else "both-ways" if split.cancels else "told"
        return self._say(f"analysis-change-{key}", field=split.name, parts=named)

    def _of_orders(self, told: Effects) -> str:
        pieces = {name: self._signed(getattr(told, name)) for name in ("volume", "mix", "rate")}
        return self._say("analysis-change-orders", **pieces)

    def _chart(self, split: Split, title: str) -> Figure:
        parts = split.parts[:MOST]
        say = self.wording.say
        label = say.say("analysis-difference")
        trace = bars(label, [p.label for p in parts], [round(p.effect, 8) for p in parts], 0, True)
        along = axis(split.name) | {"type": "category", "autorange": "reversed"}
        values = value_axis(with_unit(label, self._unit, self.wording), self._unit, from_zero=True)
        return drawn([trace], title, along, values, True, max(360, 120 + 26 * len(parts)))

    def _sql(self, split: Split) -> str:
        weights = (self.weight,) if self.weight else ()
        return shown(self._asked(split.field, (self.measure, *weights)).query, self.warehouse)

    def _notes(self, split: Split) -> tuple[str, ...]:
        notes = [self._say("analysis-change-rule")]
        whole = self.total.now - self.total.before
        if abs(split.difference - whole) > 0.005 and not self.weight:
            lines = self._signed(split.difference)
            notes.append(self._say("analysis-by-lines", field=split.name, difference=lines))
        return tuple(notes)

    def _amount(self, value: float) -> str:
        return amount(round(value, 8), self._unit, self.wording)

    def _by(self, value: float) -> str:
        """How much a difference is; of shares in percentage points."""
        if self._unit != "fraction":
            return self._amount(abs(value))
        return self._say(
            "analysis-points", points=self.wording.say.number(round(100 * abs(value), 1))
        )

    def _signed(self, value: float) -> str:
        return ("+" if value > 0 else "−" if value < 0 else "") + self._by(value)

    def _say(self, key: str, **values: object) -> str:
        return self.wording.say.say(key, **values)


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
