"""A day of the year that comes round: a birthday in the next 7 days, sign-up anniversary this month."""

from typing import Literal

from pydantic import field_validator
from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.actuals import moment, of_field
from crm.segments.conditions.base import Actual, BaseCondition, Scope, Wording
from crm.segments.customer_fields import date_field
from crm.segments.days_of_year import in_span, spans
from crm.segments.facts import ORDERS, is_among, whose
from crm.segments.happenings import counting
from crm.segments.phrases import clause, yes
from crm.sql.fields import column_of
from crm.sql.windows import local
from crm.terms.window import EVER, Between, Calendar, Next
from crm.terms.words import window_words

FIRST_ORDER = "first_order"


class Anniversary(BaseCondition):
    """The field's month and day lie in the window, whatever the year; 29 February counts as 28 in other years.

    `field` is a date of customers, or `first_order`: the day of the first counting order.
    """

    kind: Literal["anniversary"] = "anniversary"
    field: str = "customers.birth_date"
    window: Next | Calendar | Between

    @field_validator("window")
    @classmethod
    def _has_both_ends(cls, window: Next | Calendar | Between) -> Next | Calendar | Between:
        if isinstance(window, Between) and not (window.first and window.last):
            raise ValueError("days that come round need a first and a last one")
        return window

    def check(self, catalog: Catalog) -> None:
        if self.field == FIRST_ORDER:
            catalog.need("orders")
        else:
            date_field(catalog, self.field)

    def sql(self, scope: Scope) -> exp.Expr:
        if self.field == FIRST_ORDER:
            orders = whose(ORDERS, EVER, (), scope, counting(ORDERS)).group_by(ORDERS.customer)
            first = local(exp.Min(this=ORDERS.at), scope.clock)
            return is_among(orders.having(self._comes_round(first, scope)))
        field = date_field(scope.catalog, self.field)
        column: exp.Expr = column_of(field, "c")
        if field.type == "timestamp":
            column = local(column, scope.clock)
        return self._comes_round(column, scope)

    def _comes_round(self, column: exp.Expr, scope: Scope) -> exp.Expr:
        stretches = spans(self.window, scope.clock)
        return exp.or_(*(in_span(column, span, scope.binding) for span in stretches))

    def actual(self, scope: Scope) -> tuple[Actual, ...]:
        if self.field == FIRST_ORDER:
            orders = whose(ORDERS, EVER, (), scope, counting(ORDERS))
            return (moment(orders, ORDERS, "actual-first-order", scope.clock, exp.Min),)
        return (of_field(date_field(scope.catalog, self.field)),)

    def words(self, wording: Wording) -> str:
        return self._said(wording, negated=False)

    def negated_words(self, wording: Wording) -> str:
        return self._said(wording, negated=True)

    def _said(self, wording: Wording, negated: bool) -> str:
        birthday = self.field == "customers.birth_date"
        key = "anniversary-birthday" if birthday else "anniversary"
        name = self._name(wording)
        window = window_words(self.window, wording.say)
        return clause(wording, key, field=name, window=window, not_=yes(negated))

    def _name(self, wording: Wording) -> str:
        if self.field == FIRST_ORDER:
            return wording.say.say("first-order-name")
        return wording.catalog.field(self.field).name(wording.say.language)
