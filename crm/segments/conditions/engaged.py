"""Engaged, or active: has shown a sign of life in the window (glossary: engaged)."""

from typing import Literal

from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.conditions.base import Assumption, BaseCondition, Scope, Wording
from crm.segments.facts import EVENTS, ORDERS, is_among, whose
from crm.segments.happenings import counting, of_types
from crm.segments.phrases import clause, yes
from crm.terms.window import Ever, Last, Window
from crm.terms.words import window_words

# The glossary's list; a counting order is the one sign more.
SIGNS = (
    "email_opened", "email_clicked", "push_opened", "sms_clicked", "page_viewed", "product_viewed",
    "cart_added", "checkout_started", "app_opened", "store_visited",
)  # fmt: skip
EMAIL_SIGNS = ("email_opened", "email_clicked")


class Engaged(BaseCondition):
    """At least one sign of life in the window; `by` email counts opens and clicks alone.

    `window_assumed` says that nobody named the window, so that the card can offer to change it.
    """

    kind: Literal["engaged"] = "engaged"
    window: Window = Last(count=90)
    by: Literal["any", "email"] = "any"
    window_assumed: bool = False

    def check(self, catalog: Catalog) -> None:
        catalog.need("events")

    def sql(self, scope: Scope) -> exp.Expr:
        signs = EMAIL_SIGNS if self.by == "email" else SIGNS
        found = whose(EVENTS, self.window, (), scope, of_types(EVENTS, signs, scope))
        if self.by == "email" or "orders" not in scope.catalog.tables:
            return is_among(found)
        orders = whose(ORDERS, self.window, (), scope, counting(ORDERS))
        return is_among(exp.union(found, orders, distinct=False))

    def words(self, wording: Wording) -> str:
        return self._said(wording, negated=False)

    def negated_words(self, wording: Wording) -> str:
        return self._said(wording, negated=True)

    def _said(self, wording: Wording, negated: bool) -> str:
        key = "engaged-email" if self.by == "email" else "engaged"
        window, ever = window_words(self.window, wording.say), isinstance(self.window, Ever)
        return clause(wording, key, window=window, ever=yes(ever), not_=yes(negated))

    def assumptions(self, wording: Wording) -> tuple[Assumption, ...]:
        window = window_words(self.window, wording.say)
        named = clause(wording, "assumption-engaged-window", window=window)
        signs = clause(wording, "assumption-engaged-signs")
        return (
            *((Assumption(named, "engaged-window"),) if self.window_assumed else ()),
            *((Assumption(signs, "engaged-signs"),) if self.by == "any" else ()),
        )
