"""When a customer bought first or last: new customers, bought last between 30 and 60 days ago."""

from typing import Literal

from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.actuals import moment
from crm.segments.conditions.base import Actual, Assumption, BaseCondition, Scope, Wording
from crm.segments.facts import LINES, check_filters, fact_of_orders, is_among, whose
from crm.segments.happenings import counting
from crm.segments.phrases import clause, details, did_buy, yes
from crm.sql.windows import within
from crm.terms.comparison import Filter
from crm.terms.window import EVER, Ever, Window
from crm.terms.words import window_words


class OrderDate(BaseCondition):
    """The customer's first (glossary: new customer) or last counting order lies in the window.

    `where` filters as in Bought: first bought shampoo in the last 30 days.
    """

    kind: Literal["order_date"] = "order_date"
    which: Literal["first", "last"] = "first"
    window: Window
    window_assumed: bool = False
    where: tuple[Filter, ...] = ()

    def check(self, catalog: Catalog) -> None:
        fact = fact_of_orders(self.where)
        catalog.need("orders", *(("order_items",) if fact is LINES else ()))
        check_filters(catalog, fact, self.where)

    def sql(self, scope: Scope) -> exp.Expr:
        fact = fact_of_orders(self.where)
        edge = exp.Min(this=fact.at) if self.which == "first" else exp.Max(this=fact.at)
        orders = whose(fact, EVER, self.where, scope, counting(fact)).group_by(fact.customer)
        inside = within(edge, self.window, scope.clock, scope.binding, happened=False)
        return is_among(orders.having(inside) if inside is not None else orders)

    def actual(self, scope: Scope) -> tuple[Actual, ...]:
        fact = fact_of_orders(self.where)
        found = whose(fact, EVER, self.where, scope, counting(fact))
        edge = exp.Min if self.which == "first" else exp.Max
        return (moment(found, fact, f"actual-{self.which}-order", scope.clock, edge),)

    def words(self, wording: Wording) -> str:
        return self._said(wording, negated=False)

    def negated_words(self, wording: Wording) -> str:
        return self._said(wording, negated=True)

    def _said(self, wording: Wording, negated: bool) -> str:
        if self.where:
            return self._done(wording, negated)
        key = "ordered-ever" if isinstance(self.window, Ever) else f"{self.which}-order"
        window = window_words(self.window, wording.say)
        return clause(wording, key, window=window, not_=yes(negated))

    def _done(self, wording: Wording, negated: bool) -> str:
        """What was bought for the first or the last time."""
        what, left = clause(wording, "did-order", none="no"), list(self.where)
        if fact_of_orders(self.where) is LINES:
            what, left = did_buy(wording, self.where)
        return clause(
            wording,
            "done-once",
            which=self.which,
            what=what,
            window=window_words(self.window, wording.say),
            details=details(wording, left),
            not_=yes(negated),
        )

    def assumptions(self, wording: Wording) -> tuple[Assumption, ...]:
        if not self.window_assumed:
            return ()
        window = window_words(self.window, wording.say)
        return (Assumption(wording.say.say("assumption-new-window", window=window), "new-window"),)
