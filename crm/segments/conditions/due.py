"""Whose next purchase is due: by the customer's own pace of buying."""

from typing import Annotated, Literal

from pydantic import Field
from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.conditions.base import Assumption, BaseCondition, Scope, Wording
from crm.segments.facts import LINES, check_filters, fact_of_orders, is_among, whose
from crm.segments.happenings import counting, number_of_orders
from crm.segments.phrases import clause, details, goods, yes
from crm.sql.moments import seconds, seconds_of
from crm.sql.windows import edges
from crm.terms.comparison import Filter
from crm.terms.window import EVER, Ago, Between, Bounds, Calendar, Last, Next, is_open
from crm.terms.words import window_words

DueWindow = Annotated[Next | Calendar | Between | Last | Ago, Field(discriminator="kind")]


class Due(BaseCondition):
    """The customer's next order, by their own average interval, falls into the window.

    It is due at: last order + (last order - first order) / (orders - 1), over counting orders up to
    now; so it takes two orders. `where` (fields of orders, order_items or products) looks at the
    orders that hold such a line: due for shampoo. A window into the past tells who is overdue.
    """

    kind: Literal["due"] = "due"
    window: DueWindow = Next(count=14)
    where: tuple[Filter, ...] = ()

    def check(self, catalog: Catalog) -> None:
        fact = fact_of_orders(self.where)
        catalog.need("orders", *(("order_items",) if fact is LINES else ()))
        check_filters(catalog, fact, self.where)

    def sql(self, scope: Scope) -> exp.Expr:
        due, (start, end) = _due(), self._bounds(scope)
        tests: list[exp.Expr] = [due >= scope.binding(seconds_of(start))] if start else []
        tests += [due < scope.binding(seconds_of(end))] if end else []
        found = exp.select(exp.column("customer_id", "pace")).from_(self._paces(scope))
        return is_among(found.where(*tests))

    def _paces(self, scope: Scope) -> exp.Subquery:
        """Each buyer's first and last order, in seconds since 1970, and the gaps between."""
        fact = fact_of_orders(self.where)
        orders = whose(fact, EVER, self.where, scope, counting(fact)).group_by(fact.customer)
        first, last = seconds(exp.Min(this=fact.at)), seconds(exp.Max(this=fact.at))
        gaps = exp.Sub(this=number_of_orders(fact), expression=exp.Literal.number(1))
        named = {"first_at": first, "last_at": last, "gaps": gaps}
        return orders.select(*(exp.alias_(part, name) for name, part in named.items())).subquery(
            "pace"
        )

    def _bounds(self, scope: Scope) -> Bounds:
        """A window that runs up to now ends there; a calendar period is meant whole."""
        start, end = edges(self.window, scope.clock)
        if isinstance(self.window, Calendar) and self.window.offset == 0:
            following = self.window.model_copy(update={"offset": 1})
            return start, edges(following, scope.clock)[0]
        return start, scope.clock.utc if isinstance(self.window, Last | Ago) and not end else end

    def words(self, wording: Wording) -> str:
        return self._said(wording, negated=False)

    def negated_words(self, wording: Wording) -> str:
        return self._said(wording, negated=True)

    def _said(self, wording: Wording, negated: bool) -> str:
        by_line = fact_of_orders(self.where) is LINES
        return clause(
            wording,
            "due",
            goods=goods(wording, self.where) if by_line else "",
            what="goods" if by_line else "any",
            when=self._when(),
            window=window_words(self.window, wording.say),
            details="" if by_line else details(wording, self.where),
            not_=yes(negated),
        )

    def _when(self) -> str:
        """overdue at all, in the past, or still to come."""
        window = self.window
        if isinstance(window, Ago) and window.near == 0 and is_open(window):
            return "overdue"
        past = isinstance(window, Last | Ago) or (
            isinstance(window, Calendar) and window.offset < 0
        )
        return "was" if past else "is"

    def assumptions(self, wording: Wording) -> tuple[Assumption, ...]:
        return (Assumption(clause(wording, "assumption-due"), "due-interval"),)


def _due() -> exp.Expr:
    """When the next order is due, in seconds since 1970; NULL for a single order."""
    first, last, gaps = (exp.column(name, "pace") for name in ("first_at", "last_at", "gaps"))
    own = exp.Div(
        this=exp.Paren(this=exp.Sub(this=last.copy(), expression=first)),
        expression=exp.func("NULLIF", gaps, exp.Literal.number(0)),
    )
    return exp.Add(this=last, expression=own)
