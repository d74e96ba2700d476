"""Lapsed: has bought, but not in the window (glossary: the last 180 days unless named)."""

from typing import Literal

from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.actuals import moment
from crm.segments.conditions.base import Actual, Assumption, BaseCondition, Scope, Wording
from crm.segments.facts import ORDERS, is_among, whose
from crm.segments.happenings import counting
from crm.segments.phrases import clause, yes
from crm.sql.windows import edges, within
from crm.terms.window import EVER, Last, Window
from crm.terms.words import window_words


class Lapsed(BaseCondition):
    """At least one counting order, none of them in the window."""

    kind: Literal["lapsed"] = "lapsed"
    window: Window = Last(count=180)
    window_assumed: bool = False

    def check(self, catalog: Catalog) -> None:
        catalog.need("orders")

    def sql(self, scope: Scope) -> exp.Expr:
        buyers = whose(ORDERS, EVER, (), scope, counting(ORDERS)).group_by(ORDERS.customer)
        return is_among(buyers.having(self._silent(scope)))

    def _silent(self, scope: Scope) -> exp.Expr:
        """No order of the group lies in the window."""
        start, end = edges(self.window, scope.clock)
        if start and end is None:
            return exp.Max(this=ORDERS.at) < scope.binding(start)
        inside = within(ORDERS.at, self.window, scope.clock, scope.binding)
        flag = (
            exp.Case()
            .when(inside or exp.true(), exp.Literal.number(1))
            .else_(exp.Literal.number(0))
        )
        return exp.Max(this=flag).eq(exp.Literal.number(0))

    def actual(self, scope: Scope) -> tuple[Actual, ...]:
        orders = whose(ORDERS, EVER, (), scope, counting(ORDERS))
        return (moment(orders, ORDERS, "actual-last-order", scope.clock),)

    def words(self, wording: Wording) -> str:
        return self._said(wording, negated=False)

    def negated_words(self, wording: Wording) -> str:
        return self._said(wording, negated=True)

    def _said(self, wording: Wording, negated: bool) -> str:
        window = window_words(self.window, wording.say)
        return clause(wording, "lapsed", window=window, not_=yes(negated))

    def assumptions(self, wording: Wording) -> tuple[Assumption, ...]:
        if not self.window_assumed:
            return ()
        window = window_words(self.window, wording.say)
        text = clause(wording, "assumption-lapsed-window", window=window)
        return (Assumption(text, "lapsed-window"),)
