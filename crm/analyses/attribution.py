"""Attributed revenue under five models side by side: which campaign, type or channel gets the credit.

As in the glossary, counting orders are credited to the customer's mail clicks in the days before
(5 unless the company sets others); each click is a touch. By

- last click (the glossary's) all of it goes to the latest one, by first click to the earliest;
- linear each has an equal part;
- time decay a touch has half of what one has that is half the window later;
- position the first and the last have 40% each and those between share 20%; of two each has half.

Every order's parts sum to its revenue, so all models have one sum. By channel, opened push and
clicked text messages are touches too (`touches` of "all").
"""

from dataclasses import dataclass
from typing import Any, Literal

from crm.analyses.base import Analysed, Asked, Row, numbers, shown
from crm.analyses.campaign_groups import EACH, breakdowns, labels_of
from crm.analyses.touches import MODELS, credited, half_life
from crm.errors import NoData
from crm.looks.look import capital, column
from crm.reports.compile import Compiled, compile_measures
from crm.reports.definition import Report
from crm.reports.figures import Figure, axis, bars, drawn, value_axis
from crm.reports.labels import amount, span, with_unit
from crm.reports.measures.base import Measure
from crm.reports.measures.campaigns import CAMPAIGN_COST, NO_COST
from crm.reports.notes import fresh
from crm.segments.conditions.base import Scope, Wording
from crm.terms.comparison import Filter
from crm.warehouse.engine import Warehouse

MOST, DRAWN = 30, 8  # groups in the table, and in the chart
UNPRICED = Measure("unpriced", "count", NO_COST.bases, additive=True)


@dataclass(frozen=True)
class Credit:
    """One group: orders by last click, its revenue under each model in their order, and its cost."""

    label: str
    orders: float
    money: tuple[float, ...]
    cost: float | None
    unpriced: int = 0
    unknown: float = 0.0


class Attribution(Asked):
    """Revenue that messages brought, by `by` (a field of campaigns), under every model.

    `window` is when the orders were placed.
    """

    kind: Literal["attribution"] = "attribution"
    by: str = EACH
    touches: Literal["email", "all"] | None = None
    where: tuple[Filter, ...] = ()

    def run(self, scope: Scope, warehouse: Warehouse, wording: Wording) -> Analysed:
        """One row a group, most by last click first, then all. Raises NoData, Unknown or Misused."""
        compiled = self._compiled(credited(self._touches), scope)
        rows = _rows(compiled, warehouse)
        if not any(any(row[-5:]) for row in rows):
            raise NoData("attribution-nothing", days=scope.catalog.settings.attribution_days)
        costs = self._costs(scope, warehouse)
        labels = labels_of([row[:-7] for row in rows], self.by, scope, wording)
        credits = [_credit(label, row, costs) for label, row in zip(labels, rows, strict=True)]
        credits += _without({row[0] for row in rows}, costs, wording)
        credits.sort(key=lambda c: (-c.money[0], -sum(c.money), c.label))
        return _Told(self, credits, scope, wording).answer(
            span(compiled.stretch, scope.clock, wording.say), shown(compiled.query, warehouse)
        )

    @property
    def _touches(self) -> str:
        return self.touches or ("all" if self.by == "campaigns.channel" else "email")

    def _compiled(self, measures: tuple[Measure, ...], scope: Scope) -> Compiled:
        fields = breakdowns(self.by, self.where, scope)
        report = Report(measures=("attributed_revenue",), breakdowns=fields, window=self.window, who=self.who, where=self.where)  # fmt: skip
        return compile_measures(report, measures, fresh(scope))

    def _costs(self, scope: Scope, warehouse: Warehouse) -> dict[Any, tuple[float | None, int]]:
        """Cost and number of campaigns without one, of those sent in the window, by group."""
        if not scope.catalog.has("campaigns.cost"):
            return {}
        fields = breakdowns(self.by, self.where, scope)
        report = Report(measures=("campaign_cost",), breakdowns=fields, window=self.window, where=self.where)  # fmt: skip
        compiled = compile_measures(report, (CAMPAIGN_COST, UNPRICED), fresh(scope))
        return {
            row[0]: (None if row[-2] is None else float(row[-2]), int(row[-1] or 0))
            for row in _rows(compiled, warehouse)
        }


def _rows(compiled: Compiled, warehouse: Warehouse) -> list[tuple[Any, ...]]:
    query = compiled.query
    return warehouse.rows(query.run_sql(warehouse.dialect), query.values).rows


def _credit(label: str, row: tuple[Any, ...], costs: dict[Any, tuple[float | None, int]]) -> Credit:
    cost, unpriced = costs.get(row[0], (None, 0))
    money = tuple(float(value or 0) for value in row[-5:])
    return Credit(label, float(row[-7] or 0), money, cost, unpriced, float(row[-6] or 0))


def _without(
    credited_: set[Any], costs: dict[Any, tuple[float | None, int]], wording: Wording
) -> list[Credit]:
    """What was sent in the window and brought nothing, as one group."""
    rest = [cost for key, cost in costs.items() if key not in credited_]
    if not rest:
        return []
    known = [cost for cost, _ in rest if cost is not None]
    label = wording.say.say("attribution-without", count=len(rest))
    nothing = (0.0,) * len(MODELS)
    return [Credit(label, 0.0, nothing, sum(known) if known else None, sum(n for _, n in rest))]


class _Told:
    """Credits being put into words."""

    def __init__(
        self, asked: Attribution, credits: list[Credit], scope: Scope, wording: Wording
    ) -> None:
        self.asked, self.credits, self.scope, self.wording = asked, credits, scope, wording
        self.say = wording.say.say
        self.currency = scope.catalog.settings.currency
        self.names = [self.say(f"attribution-{model}") for model in MODELS]

    def answer(self, period: str, sql: str) -> Analysed:
        title = self.say("attribution-title", period=period)
        return Analysed(
            title=title,
            summary=self._summary(),
            columns=self._columns(),
            rows=tuple(numbers(self._rows())),
            chart=self._chart(title),
            sql=sql,
            notes=self._notes(),
        )

    def _heading(self) -> str:
        if self.asked.by == EACH:
            return capital(self.say("campaigns-campaign"))
        return capital(self.scope.catalog.field(self.asked.by).name(self.wording.say.language))

    def _columns(self) -> tuple[dict[str, Any], ...]:
        return (
            column("campaign", self._heading(), "text"),
            column("orders", self.say("attribution-orders"), "integer", "count"),
            *(
                column(model, name, "number", self.currency)
                for model, name in zip(MODELS, self.names, strict=True)
            ),
            column("cost", self.say("attribution-cost"), "number", self.currency),
        )

    def _rows(self) -> list[Row]:
        rows = [_row(credit.label, [credit]) for credit in self.credits[:MOST]]
        rest = self.credits[MOST:]
        if rest:
            rows.append(_row(self.say("analysis-rest", count=len(rest)), rest))
        return [*rows, _row(self.say("analysis-all"), self.credits)]

    def _summary(self) -> str:
        best = [max(self.credits, key=lambda c, at=at: c.money[at]) for at in range(len(MODELS))]  # type: ignore[misc]
        whole = sum(credit.money[0] for credit in self.credits)
        said = [self.say("attribution-most", best=best[0].label, value=self._amount(best[0].money[0]), whole=self._amount(whole))]  # fmt: skip
        others = [at for at in range(1, len(MODELS)) if best[at] is not best[0]]
        if others:
            named = [self.say("attribution-other-best", model=self.names[at], best=best[at].label, value=self._amount(best[at].money[at])) for at in others]  # fmt: skip
            said.append(self.say("attribution-others", others="; ".join(named)))
        elif len(self.credits) > 1:
            said.append(self.say("attribution-same"))
        wide = max(self.credits, key=lambda c: max(c.money) - min(c.money))
        low, high = min(wide.money), max(wide.money)
        if round(high - low, 2) > 0:
            ends = {"low": self._amount(low), "high": self._amount(high), "least": self.names[wide.money.index(low)], "most": self.names[wide.money.index(high)]}  # fmt: skip
            said.append(self.say("attribution-wide", label=wide.label, **ends))
        return " ".join(said)

    def _notes(self) -> tuple[str, ...]:
        days = self.scope.catalog.settings.attribution_days
        half = self.wording.say.number(half_life(days))
        notes = [self.say(f"attribution-rule-{self.asked._touches}", days=days, half=half)]
        if self.asked.where:
            notes.append(self.say("attribution-some"))
        unknown = round(sum(credit.unknown for credit in self.credits))
        if unknown:
            notes.append(self.say("gap-no-rate", count=unknown))
        notes.append(self._cost_note())
        return tuple(note for note in notes if note)

    def _cost_note(self) -> str:
        if not self.scope.catalog.has("campaigns.cost"):
            return self.say("attribution-no-cost")
        unpriced = sum(credit.unpriced for credit in self.credits)
        gap = [self.say("gap-no-campaign-cost", count=unpriced)] if unpriced else []
        return " ".join([self.say("attribution-cost-rule"), *gap])

    def _chart(self, title: str) -> Figure:
        top = self.credits[:DRAWN]
        labels = [credit.label for credit in top]
        traces = [
            bars(name, labels, [round(credit.money[at], 2) for credit in top], at, True)
            for at, name in enumerate(self.names)
        ]
        groups = axis(self._heading()) | {"type": "category", "autorange": "reversed"}
        across = with_unit(self.say("attribution-value"), "currency", self.wording)
        values = value_axis(across, "currency", from_zero=True)
        return drawn(traces, title, groups, values, True, max(360, 140 + 80 * len(top)))

    def _amount(self, value: float) -> str:
        return amount(round(value, 8), "currency", self.wording)


def _row(label: str, credits: list[Credit]) -> Row:
    money = (sum(credit.money[at] for credit in credits) for at in range(len(MODELS)))
    costs = [credit.cost for credit in credits if credit.cost is not None]
    return (label, round(sum(c.orders for c in credits)), *money, sum(costs) if costs else None)
