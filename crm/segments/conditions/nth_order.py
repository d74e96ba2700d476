"""A customer's second, third or later order: when it was, and how soon after the first."""

from typing import Literal

from pydantic import Field
from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.conditions.base import BaseCondition, Scope, Wording
from crm.segments.facts import ORDERS, is_among, whose
from crm.segments.happenings import counting
from crm.segments.phrases import clause, yes
from crm.sql.windows import within
from crm.terms.window import EVER, Ever, Window
from crm.terms.words import window_words

MOST = 50


class NthOrder(BaseCondition):
    """The customer's `n`-th counting order, by its time, lies in the window.

    With `within_days` it also came at most so many days of 24 hours after their first one.
    Orders of the same moment take their turns by their ids.
    """

    kind: Literal["nth_order"] = "nth_order"
    n: int = Field(ge=2, le=MOST)
    window: Window = EVER
    within_days: int | None = Field(default=None, ge=1, le=3650)

    def check(self, catalog: Catalog) -> None:
        catalog.need("orders")

    def sql(self, scope: Scope) -> exp.Expr:
        turn, at, first = (exp.column(name, "turns") for name in ("turn", "at", "first_at"))
        found = exp.select(exp.column("customer_id", "turns")).from_(_turns(scope))
        found = found.where(turn.eq(exp.Literal.number(self.n)))
        inside = within(at.copy(), self.window, scope.clock, scope.binding, happened=False)
        if inside is not None:
            found = found.where(inside)
        if self.within_days:
            found = found.where(at <= exp.Add(this=first, expression=_days(self.within_days)))
        return is_among(found)

    def words(self, wording: Wording) -> str:
        return self._said(wording, negated=False)

    def negated_words(self, wording: Wording) -> str:
        return self._said(wording, negated=True)

    def _said(self, wording: Wording, negated: bool) -> str:
        ever = isinstance(self.window, Ever)
        key = "nth-order-soon" if self.within_days else "nth-order" if ever else "nth-order-when"
        return clause(
            wording,
            key,
            n=self.n,
            days=self.within_days or 0,
            window="" if ever else window_words(self.window, wording.say),
            not_=yes(negated),
        )


def _turns(scope: Scope) -> exp.Subquery:
    """Every counting order up to now: its customer, its moment, its turn, and the moment of the first."""
    orders = whose(ORDERS, EVER, (), scope, counting(ORDERS))
    by_time = exp.Order(expressions=[ORDERS.at, exp.column("order_id", ORDERS.alias)])
    turn = exp.Window(this=exp.RowNumber(), partition_by=[ORDERS.customer], order=by_time)
    first = exp.Window(this=exp.Min(this=ORDERS.at), partition_by=[ORDERS.customer])
    named = {"at": ORDERS.at, "turn": turn, "first_at": first}
    return orders.select(*(exp.alias_(part, name) for name, part in named.items())).subquery(
        "turns"
    )


def _days(count: int) -> exp.Interval:
    return exp.Interval(this=exp.Literal.string(str(count)), unit=exp.var("DAY"))
