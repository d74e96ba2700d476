"""Orders of a customer: bought, how often, how much, what, when."""

from functools import partial
from typing import Literal

from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.actuals import amount, moment
from crm.segments.conditions.base import Actual, Assumption, BaseCondition, Scope, Wording
from crm.segments.during import when, zone_assumption
from crm.segments.facts import (
    LINES,
    ORDERS,
    Fact,
    check_filters,
    counted,
    fact_of_orders,
    is_among,
    whose,
    whose_measure,
)
from crm.segments.happenings import (
    DIFFERENT,
    EDGES,
    average_order,
    check_status,
    is_of_some,
    number_of_days,
    number_of_different,
    number_of_orders,
    of_status,
    spend,
    units,
)
from crm.segments.phrases import (
    clause,
    details,
    did_buy,
    happened,
    means_none,
    means_some,
    opposite,
    plural,
    yes,
)
from crm.sql.numbers import satisfies
from crm.terms.comparison import Filter, Number
from crm.terms.during import During
from crm.terms.window import EVER, Window
from crm.terms.words import number_words

OrderMeasure = Literal[
    "orders", "units", "spend", "average_order", "days", "products", "categories", "brands"
]
OF_LINES = ("units", *DIFFERENT)
MEASURED = {
    "orders": number_of_orders,
    "units": units,
    "spend": spend,
    "average_order": average_order,
}
SAID = {"units": "bought-units", "spend": "spent", "average_order": "average-order"}


class Bought(BaseCondition):
    """The customer's orders in the window, measured and compared; at least one order unless said.

    `measure`: number of orders, units, spend (reporting currency), spend per order, different
    days with an order, or different products, categories or brands. A customer without such orders has 0 of each, and no average.
    `orders`: `counting` (glossary: not cancelled, not returned), or only `returned`, `cancelled`
    or `late` ones (delivered after promised_at), or `any`; or of all counting ones the `first` or
    the `last`, which is then asked about (its goods, channel or amount).
    `where` filters by fields of orders, order_items or products; with a products filter units and spend are
    those of the lines that match, and orders are those that hold such a line.
    """

    kind: Literal["bought"] = "bought"
    measure: OrderMeasure = "orders"
    amount: Number = Number()
    window: Window = EVER
    where: tuple[Filter, ...] = ()
    during: During | None = None
    orders: Literal["counting", "returned", "cancelled", "late", "any", "first", "last"] = (
        "counting"
    )

    def check(self, catalog: Catalog) -> None:
        fact = self._fact()
        catalog.need("orders", *(("order_items",) if fact is LINES else ()))
        check_status(catalog, self.orders)
        check_filters(catalog, fact, self.where)
        if self.measure in ("categories", "brands"):
            catalog.field(f"products.{DIFFERENT[self.measure]}")

    def sql(self, scope: Scope) -> exp.Expr:
        fact = self._fact()
        tests = self._tests(fact, scope)
        found = whose(fact, self.window, self.where, scope, *tests, during=self.during)
        if self.measure == "average_order":
            grouped = found.group_by(fact.customer)
            return is_among(
                grouped.having(satisfies(average_order(fact), self.amount, scope.binding))
            )
        if self.measure == "orders":
            return counted(found, fact, self.amount, scope, number_of_orders(fact))
        if self.measure == "days":
            return counted(found, fact, self.amount, scope, number_of_days(fact, scope))
        if self.measure in DIFFERENT:
            different = number_of_different(fact, self.measure)
            return counted(found, fact, self.amount, scope, different)
        measure = units(fact) if self.measure == "units" else spend(fact)
        return whose_measure(found, fact, measure, self.amount, scope)

    def _fact(self) -> Fact:
        """Lines where products or pieces are asked for, else whole orders."""
        return LINES if self.measure in OF_LINES else fact_of_orders(self.where)

    def _tests(self, fact: Fact, scope: Scope) -> tuple[exp.Expr, ...]:
        """Which orders, or lines of them, are looked at."""
        status = of_status(fact, self.orders, scope)
        return (*status, is_of_some(fact, self.measure)) if self.measure in DIFFERENT else status

    def actual(self, scope: Scope) -> tuple[Actual, ...]:
        fact = self._fact()
        tests = self._tests(fact, scope)
        found = whose(fact, self.window, self.where, scope, *tests, during=self.during)
        ever = whose(fact, EVER, self.where, scope, *(test.copy() for test in tests))
        key = (
            "actual-order-days"
            if self.measure == "days"
            else f"actual-{self.measure.replace('_', '-')}"
        )
        money, some = self.measure in ("spend", "average_order"), bool(self.where or self.during)
        return (
            amount(
                found,
                fact,
                key,
                self.window,
                self._measured(fact, scope),
                money=money,
                filtered=some,
            ),
            moment(ever, fact, "actual-last-order", scope.clock),
        )

    def _measured(self, fact: Fact, scope: Scope) -> exp.Expr:
        if self.measure == "days":
            return number_of_days(fact, scope)
        if self.measure in DIFFERENT:
            return number_of_different(fact, self.measure)
        return MEASURED[self.measure](fact)

    def words(self, wording: Wording) -> str:
        return self._said(self.amount, wording, negated=False)

    def negated_words(self, wording: Wording) -> str:
        if self.measure == "average_order":
            return self._said(self.amount, wording, negated=True)
        turned = opposite(self.amount)
        if turned is None:
            return super().negated_words(wording)
        return self._said(turned, wording, negated=False)

    def _said(self, amount: Number, wording: Wording, negated: bool) -> str:
        if self.measure in ("orders", "days"):
            return self._orders(amount, wording)
        write = partial(_money, wording) if self.measure not in OF_LINES else None
        return clause(
            wording,
            SAID.get(self.measure, "bought-different"),
            of=self.measure,
            amount=number_words(amount, wording.say, write),
            count=plural(amount),
            window=when(self.window, self.during, wording),
            details=details(wording, self.where, self._note(wording)),
            not_=yes(negated),
        )

    def _orders(self, amount: Number, wording: Wording) -> str:
        if self._fact() is ORDERS:
            what, none = (
                clause(wording, "did-order", none="no"),
                clause(wording, "did-order", none="yes"),
            )
            left = list(self.where)
            times = "ordered"
        else:
            what, left = did_buy(wording, self.where)
            none, _ = did_buy(wording, self.where, none=True)
            times = "bought"
        days = self.measure == "days"
        key = "happened" if means_some(amount) or means_none(amount) else times
        said = details(wording, left, self._note(wording))
        return happened(
            wording, amount, self.window, key, days, self.during, what=what, none=none, details=said
        )

    def _note(self, wording: Wording) -> str:
        return (
            "" if self.orders == "counting" else clause(wording, "status-note", status=self.orders)
        )

    def assumptions(self, wording: Wording) -> tuple[Assumption, ...]:
        zone = zone_assumption(self.during, wording)
        if self.orders not in ("counting", *EDGES):
            return zone
        return (
            *zone,
            Assumption(clause(wording, "assumption-counting"), "orders-counting"),
        )


def _money(wording: Wording, value: float) -> str:
    return wording.say.money(value, wording.catalog.settings.currency)
