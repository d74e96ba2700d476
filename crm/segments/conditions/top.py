"""The best or the worst by a measure: top 5% by lifetime spend (glossary: VIP)."""

from collections.abc import Callable
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, Optional

from pydantic import Field, model_validator
from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.conditions.base import Assumption, BaseCondition, Scope, Wording
from crm.segments.customer_fields import number_field
from crm.segments.facts import LINES, ORDERS, Fact, is_among, whose
from crm.segments.happenings import average_order, counting, number_of_orders, spend, units
from crm.segments.phrases import clause, yes
from crm.sql.fields import column_of
from crm.terms.window import EVER, Ever, Window
from crm.terms.words import window_words

if TYPE_CHECKING:
    from crm.segments.definition import Condition

MEASURES: dict[str, tuple[Fact, Callable[[Fact], exp.Expr]]] = {
    "spend": (ORDERS, spend),
    "orders": (ORDERS, number_of_orders),
    "units": (LINES, units),
    "average_order": (ORDERS, average_order),
}


class Top(BaseCondition):
    """The first `count` customers or the first `percent` of them (rounded up) by the measure.

    `by` is `spend`, `orders`, `units`, `average_order` (over counting orders in the window: those
    without one are not ranked), or a number field of customers. `among` narrows who is ranked.
    Equals at the edge are all in. `lowest` turns the order round. `assumed` says that nobody
    named the share (VIP).
    """

    kind: Literal["top"] = "top"
    by: str = "spend"
    count: int | None = Field(default=None, ge=1)
    percent: float | None = Field(default=None, gt=0, le=100)
    window: Window = EVER
    lowest: bool = False
    among: Optional["Condition"] = None
    assumed: bool = False

    @model_validator(mode="after")
    def _count_or_percent(self) -> "Top":
        if (self.count is None) == (self.percent is None):
            raise ValueError("name either a count or a percentage")
        return self

    def check(self, catalog: Catalog) -> None:
        if self.by in MEASURES:
            catalog.need("orders", *(("order_items",) if self.by == "units" else ()))
        else:
            number_field(catalog, self.by)
        if self.among is not None:
            self.among.check(catalog)

    def sql(self, scope: Scope) -> exp.Expr:
        places = self._by_orders(scope) if self.by in MEASURES else self._by_field(scope)
        place, ranked = exp.column("place", "r"), exp.column("ranked", "r")
        best = exp.select(exp.column("customer_id", "r")).from_(places.subquery("r"))
        return is_among(best.where(place <= self._edge(ranked)))

    def _by_orders(self, scope: Scope) -> exp.Select:
        fact, measure = MEASURES[self.by]
        found = whose(fact, self.window, (), scope, counting(fact))
        if self.among is not None:
            found = found.where(
                exp.In(this=fact.customer, query=self._ranked_ones(scope).subquery())
            )
        else:  # orders of guests are nobody's, and must not be ranked
            found = found.where(exp.not_(exp.Is(this=fact.customer, expression=exp.null())))
        amount = exp.func("COALESCE", measure(fact), exp.Literal.number(0))
        return self._placed(found, amount).group_by(fact.customer)

    def _by_field(self, scope: Scope) -> exp.Select:
        column = column_of(number_field(scope.catalog, self.by), "c")
        known = exp.not_(exp.Is(this=column.copy(), expression=exp.null()))
        return self._placed(self._ranked_ones(scope).where(known), column)

    def _ranked_ones(self, scope: Scope) -> exp.Select:
        everyone = exp.select(exp.column("customer_id", "c")).from_("customers AS c")
        return everyone if self.among is None else everyone.where(self.among.sql(scope))

    def _placed(self, found: exp.Select, amount: exp.Expr) -> exp.Select:
        """Adds everybody's place, equals sharing the better one, and how many are ranked."""
        order = exp.Order(expressions=[exp.Ordered(this=amount, desc=not self.lowest)])
        place = exp.Window(this=exp.Anonymous(this="RANK"), order=order)
        ranked = exp.Window(this=exp.Count(this=exp.Star()))
        return found.select(exp.alias_(place, "place"), exp.alias_(ranked, "ranked"))

    def _edge(self, ranked: exp.Expression) -> exp.Expr:
        """The last place that is meant."""
        if self.count is not None:
            return exp.Literal.number(self.count)
        # A fraction of whole numbers: 0.1 x 7000 would be a little more than 700.
        share = Fraction(str(self.percent)) / 100
        parts = exp.Mul(this=ranked, expression=exp.Literal.number(share.numerator))
        whole = exp.Literal.number(f"{share.denominator}.0")
        return exp.Ceil(this=exp.Div(this=parts, expression=whole))

    def words(self, wording: Wording) -> str:
        return self._said(wording, negated=False)

    def negated_words(self, wording: Wording) -> str:
        return self._said(wording, negated=True)

    def _said(self, wording: Wording, negated: bool) -> str:
        among = ""
        if self.among is not None:
            among = clause(wording, "top-among", condition=self.among.words(wording))
        return clause(
            wording,
            "top",
            share=self._share(wording),
            unit="percent" if self.count is None else "count",
            measure=self._measure_words(wording),
            window=window_words(self.window, wording.say),
            among=among,
            lowest=yes(self.lowest),
            not_=yes(negated),
        )

    def assumptions(self, wording: Wording) -> tuple[Assumption, ...]:
        if not self.assumed:
            return ()
        share, measure = self._share(wording), self._measure_words(wording)
        text = clause(wording, "assumption-top", share=share, measure=measure)
        return (Assumption(text, "top-share"),)

    def _share(self, wording: Wording) -> str:
        if self.count is not None:
            return wording.say.number(self.count)
        return wording.say.percent((self.percent or 0) / 100)

    def _measure_words(self, wording: Wording) -> str:
        if self.by == "spend" and isinstance(self.window, Ever):
            return wording.say.say("measure-lifetime-spend")
        ranked_by = (
            "" if self.by in MEASURES else wording.catalog.field(self.by).name(wording.say.language)
        )
        return clause(wording, "measure", by=self.by, field=ranked_by)
