"""Engaged, or active: has shown a sign of life in the window (glossary: engaged)."""

from typing import Literal

from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.actuals import moment
from crm.segments.conditions.base import Actual, Assumption, BaseCondition, Scope, Wording
from crm.segments.during import when, zone_assumption
from crm.segments.facts import EVENTS, ORDERS, Fact, counted, is_among, whose
from crm.segments.happenings import counting, number_of_days, of_types
from crm.segments.phrases import clause, opposite, plural, yes
from crm.terms.comparison import Number
from crm.terms.during import During
from crm.terms.window import EVER, Ever, Last, Window
from crm.terms.words import number_words, window_words

# The glossary's list; a counting order is the one sign more.
SIGNS = (
    "email_opened", "email_clicked", "push_opened", "sms_clicked", "page_viewed", "product_viewed",
    "cart_added", "checkout_started", "app_opened", "store_visited",
)  # fmt: skip
SIGN = Fact("signs", "s", "at", "events")
EMAIL_SIGNS = ("email_opened", "email_clicked")


class Engaged(BaseCondition):
    """At least one sign of life in the window; `by` email counts opens and clicks alone.

    `days`: signs of life on so many different days of the clock's zone (active on at least 5 days).
    `window_assumed` says that nobody named the window, so that the card can offer to change it.
    """

    kind: Literal["engaged"] = "engaged"
    window: Window = Last(count=90)
    by: Literal["any", "email"] = "any"
    days: Number | None = None
    during: During | None = None
    window_assumed: bool = False

    def check(self, catalog: Catalog) -> None:
        catalog.need("events")

    def sql(self, scope: Scope) -> exp.Expr:
        signs = EMAIL_SIGNS if self.by == "email" else SIGNS
        found = whose(
            EVENTS, self.window, (), scope, of_types(EVENTS, signs, scope), during=self.during
        )
        if self.by == "email" or "orders" not in scope.catalog.tables:
            return self._often(found, scope) if self.days else is_among(found)
        orders = whose(ORDERS, self.window, (), scope, counting(ORDERS), during=self.during)
        if self.days:
            return self._often(found, scope, orders)
        return is_among(exp.union(found, orders, distinct=False))

    def _often(
        self, events: exp.Select, scope: Scope, orders: exp.Select | None = None
    ) -> exp.Expr:
        """Events, and orders beside them, on so many days."""
        both: exp.Query = events.select(exp.alias_(EVENTS.at, SIGN.moment))
        if orders is not None:
            ordered = orders.select(exp.alias_(ORDERS.at, SIGN.moment))
            both = exp.union(both, ordered, distinct=False)
        signs = exp.select(SIGN.customer).from_(both.subquery(SIGN.alias))
        return counted(signs, SIGN, self.days or Number(), scope, number_of_days(SIGN, scope))

    def actual(self, scope: Scope) -> tuple[Actual, ...]:
        signs = EMAIL_SIGNS if self.by == "email" else SIGNS
        found = whose(EVENTS, EVER, (), scope, of_types(EVENTS, signs, scope))
        said = moment(found, EVENTS, "actual-last-sign", scope.clock)
        if self.by == "email" or "orders" not in scope.catalog.tables:
            return (said,)
        orders = whose(ORDERS, EVER, (), scope, counting(ORDERS))
        return said, moment(orders, ORDERS, "actual-last-order", scope.clock)

    def words(self, wording: Wording) -> str:
        return self._said(wording, negated=False)

    def negated_words(self, wording: Wording) -> str:
        if self.days:
            turned = opposite(self.days)
            return self._on_days(turned, wording) if turned else super().negated_words(wording)
        return self._said(wording, negated=True)

    def _on_days(self, days: Number, wording: Wording) -> str:
        amount = number_words(days, wording.say)
        window = when(self.window, self.during, wording)
        given = {"by": self.by, "amount": amount, "count": plural(days), "window": window}
        return clause(wording, "engaged-days", **given)

    def _said(self, wording: Wording, negated: bool) -> str:
        if self.days:
            return self._on_days(self.days, wording)
        key = "engaged-email" if self.by == "email" else "engaged"
        ever = isinstance(self.window, Ever) and self.during is None
        window = when(self.window, self.during, wording)
        return clause(wording, key, window=window, ever=yes(ever), not_=yes(negated))

    def assumptions(self, wording: Wording) -> tuple[Assumption, ...]:
        window = window_words(self.window, wording.say)
        named = clause(wording, "assumption-engaged-window", window=window)
        signs = clause(wording, "assumption-engaged-signs")
        return (
            *((Assumption(named, "engaged-window"),) if self.window_assumed else ()),
            *zone_assumption(self.during, wording),
            *((Assumption(signs, "engaged-signs"),) if self.by == "any" else ()),
        )
