"""Support tickets of a customer: how many, about what, open or closed."""

from typing import Literal

from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.actuals import amount
from crm.segments.conditions.base import Actual, BaseCondition, Scope, Wording
from crm.segments.facts import TICKETS, check_filters, counted, whose
from crm.segments.phrases import details, happened, opposite
from crm.terms.comparison import Filter, Number
from crm.terms.window import EVER, Window


class Ticket(BaseCondition):
    """Tickets opened in the window that match the filters, counted; at least 1 unless said."""

    kind: Literal["ticket"] = "ticket"
    window: Window = EVER
    count: Number = Number()
    where: tuple[Filter, ...] = ()

    def check(self, catalog: Catalog) -> None:
        catalog.need("tickets")
        check_filters(catalog, TICKETS, self.where)

    def sql(self, scope: Scope) -> exp.Expr:
        return counted(whose(TICKETS, self.window, self.where, scope), TICKETS, self.count, scope)

    def actual(self, scope: Scope) -> tuple[Actual, ...]:
        found, some = whose(TICKETS, self.window, self.where, scope), bool(self.where)
        return (amount(found, TICKETS, "actual-tickets", self.window, filtered=some),)

    def words(self, wording: Wording) -> str:
        return self._said(self.count, wording)

    def negated_words(self, wording: Wording) -> str:
        turned = opposite(self.count)
        return self._said(turned, wording) if turned else super().negated_words(wording)

    def _said(self, count: Number, wording: Wording) -> str:
        said = details(wording, self.where)
        return happened(wording, count, self.window, "tickets", details=said)
