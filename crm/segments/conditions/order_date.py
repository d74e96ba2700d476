"""When a customer bought first or last: new customers, bought last between 30 and 60 days ago."""

from typing import Literal

from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.conditions.base import Assumption, BaseCondition, Scope, Wording
from crm.segments.facts import ORDERS, is_among, whose
from crm.segments.happenings import counting
from crm.segments.phrases import clause, yes
from crm.sql.windows import within
from crm.terms.window import EVER, Ever, Window
from crm.terms.words import window_words


class OrderDate(BaseCondition):
    """The customer's first (glossary: new customer) or last counting order lies in the window."""

    kind: Literal["order_date"] = "order_date"
    which: Literal["first", "last"] = "first"
    window: Window
    window_assumed: bool = False

    def check(self, catalog: Catalog) -> None:
        catalog.need("orders")

    def sql(self, scope: Scope) -> exp.Expr:
        edge = exp.Min(this=ORDERS.at) if self.which == "first" else exp.Max(this=ORDERS.at)
        orders = whose(ORDERS, EVER, (), scope, counting(ORDERS)).group_by(ORDERS.customer)
        inside = within(edge, self.window, scope.clock, scope.binding, happened=False)
        return is_among(orders.having(inside) if inside is not None else orders)

    def words(self, wording: Wording) -> str:
        return self._said(wording, negated=False)

    def negated_words(self, wording: Wording) -> str:
        return self._said(wording, negated=True)

    def _said(self, wording: Wording, negated: bool) -> str:
        key = "ordered-ever" if isinstance(self.window, Ever) else f"{self.which}-order"
        window = window_words(self.window, wording.say)
        return clause(wording, key, window=window, not_=yes(negated))

    def assumptions(self, wording: Wording) -> tuple[Assumption, ...]:
        if not self.window_assumed:
            return ()
        window = window_words(self.window, wording.say)
        return (Assumption(wording.say.say("assumption-new-window", window=window), "new-window"),)
