"""What a change is told with: title, summary, rows and chart of what explains the difference of two periods."""

from dataclasses import dataclass
from typing import Any

from crm.analyses.base import Analysed, Row, numbers
from crm.analyses.parts_of_change import Effects, Pair, Part, Split
from crm.looks.look import capital, column
from crm.reports.figures import Figure, axis, bars, drawn, value_axis
from crm.reports.frame import Stretch
from crm.reports.labels import amount, measure_name, span, unit_name, with_unit
from crm.reports.measures.base import AnyMeasure, Unit
from crm.segments.conditions.base import Wording
from crm.terms.clock import Clock

MOST, OTHERS = 10, 3  # values of the breakdown that tells most, and of each other one


@dataclass(frozen=True)
class Told:
    """A change found: the whole before and now, its `splits`, the one that tells most first.

    `effects` are number, mix and worth of orders with the name of the breakdown of the mix.
    """

    measure: AnyMeasure
    weighed: bool
    total: Pair
    stretches: tuple[Stretch, Stretch | None]  # now, and before
    splits: list[Split]
    effects: tuple[Effects, str] | None
    sql: str
    clock: Clock
    wording: Wording

    def answer(self) -> Analysed:
        """The table of all splits, with a chart of the first where anything moved."""
        rows = [*self._rows(), *(self._effect_rows(*self.effects) if self.effects else ())]
        title = self._title()
        return Analysed(
            title=title,
            summary=self._summary(),
            columns=self._columns(),
            rows=tuple(numbers(rows, whole=self._unit == "count")),
            chart=self._chart(self.splits[0], title) if self._moved else None,
            sql=self.sql,
            notes=self._notes(self.splits[0]),
        )

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

    def _rows(self) -> list[Row]:
        total = self.total
        rows: list[Row] = [
            (self._say("analysis-all"), "", total.before, total.now, total.now - total.before, 1.0 if self._moved else None)
        ]  # fmt: skip
        for at, split in enumerate(self.splits):
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
        now, before = self.stretches
        say, clock = self.wording.say, self.clock
        return self._say(
            "analysis-change-title",
            measure=measure_name(self.measure.id, say),
            now=span(now, clock, say),
            before=span(before, clock, say) if before else "",
        )

    def _summary(self) -> str:
        total = self.total
        values = {"measure": self._name(), "before": self._amount(total.before), "now": self._amount(total.now)}  # fmt: skip
        if not self._moved:
            return self._say("analysis-change-none", **values)
        way = "fell" if total.now < total.before else "rose"
        by = self._by(total.now - total.before)
        said = [self._say("analysis-change", way=way, by=by, **values), self._why(self.splits[0])]
        if self.effects:
            said.append(self._of_orders(self.effects[0]))
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

    def _notes(self, split: Split) -> tuple[str, ...]:
        notes = [self._say("analysis-change-rule")]
        whole = self.total.now - self.total.before
        if abs(split.difference - whole) > 0.005 and not self.weighed:
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
