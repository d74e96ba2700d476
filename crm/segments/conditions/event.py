"""Something a customer did that is not an order: opened, clicked, viewed, added to the cart, visited."""

from typing import Literal

from pydantic import Field
from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.actuals import amount, moment
from crm.segments.conditions.base import Actual, Assumption, BaseCondition, Scope, Wording
from crm.segments.during import zone_assumption
from crm.segments.facts import COUNT, EVENTS, check_filters, counted, whose
from crm.segments.happenings import check_types, number_of_days, of_types
from crm.segments.phrases import details, did_event, happened, opposite
from crm.terms.comparison import Filter, Number
from crm.terms.during import During
from crm.terms.window import EVER, Window


class Event(BaseCondition):
    """Events of any of the types in the window, counted; `count` at least 1 unless said otherwise.

    `where` filters them by fields of events, products (by the event's product) or campaigns (by
    its campaign). A count of 0 (is 0, at_most 2) holds for customers without such events too.
    With `counted` days, `count` is of different days (of the clock's zone) with such an event.
    """

    kind: Literal["event"] = "event"
    types: tuple[str, ...] = Field(min_length=1)
    window: Window = EVER
    count: Number = Number()
    counted: Literal["times", "days"] = "times"
    during: During | None = None
    where: tuple[Filter, ...] = ()

    def check(self, catalog: Catalog) -> None:
        check_types(catalog, self.types)
        check_filters(catalog, EVENTS, self.where)

    def sql(self, scope: Scope) -> exp.Expr:
        types = of_types(EVENTS, self.types, scope)
        found = whose(EVENTS, self.window, self.where, scope, types, during=self.during)
        count = number_of_days(EVENTS, scope) if self.counted == "days" else COUNT
        return counted(found, EVENTS, self.count, scope, count)

    def actual(self, scope: Scope) -> tuple[Actual, ...]:
        types = of_types(EVENTS, self.types, scope)
        some = bool(self.where or self.during)
        found = whose(EVENTS, self.window, self.where, scope, types, during=self.during)
        ever = whose(EVENTS, EVER, self.where, scope, types.copy())
        days, key = self.counted == "days", f"actual-{self.counted}"
        count = number_of_days(EVENTS, scope) if days else COUNT
        return (
            amount(found, EVENTS, key, self.window, count, filtered=some),
            moment(ever, EVENTS, "actual-last-time", scope.clock),
        )

    def words(self, wording: Wording) -> str:
        return self._said(self.count, wording)

    def negated_words(self, wording: Wording) -> str:
        turned = opposite(self.count)
        return self._said(turned, wording) if turned else super().negated_words(wording)

    def _said(self, count: Number, wording: Wording) -> str:
        return happened(
            wording,
            count,
            self.window,
            days=self.counted == "days",
            during=self.during,
            what=did_event(wording, self.types),
            none=did_event(wording, self.types, none=True),
            details=details(wording, self.where),
        )

    def assumptions(self, wording: Wording) -> tuple[Assumption, ...]:
        return zone_assumption(self.during, wording)
