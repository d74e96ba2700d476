"""A day of the year that comes round: a birthday in the next 7 days, sign-up anniversary this month."""

from typing import Literal

from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.conditions.base import BaseCondition, Scope, Wording
from crm.segments.customer_fields import date_field
from crm.segments.days_of_year import month_days, spans
from crm.segments.phrases import clause, yes
from crm.sql.fields import column_of
from crm.sql.windows import local
from crm.terms.window import Calendar, Next
from crm.terms.words import window_words


class Anniversary(BaseCondition):
    """The field's month and day lie in the window, whatever the year; 29 February counts as 28 in other years."""

    kind: Literal["anniversary"] = "anniversary"
    field: str = "customers.birth_date"
    window: Next | Calendar

    def check(self, catalog: Catalog) -> None:
        date_field(catalog, self.field)

    def sql(self, scope: Scope) -> exp.Expr:
        field = date_field(scope.catalog, self.field)
        column: exp.Expr = column_of(field, "c")
        if field.type == "timestamp":
            column = local(column, scope.clock)
        day = month_days(column)
        return exp.or_(
            *(
                exp.Between(this=day.copy(), low=scope.binding(first), high=scope.binding(last))
                for first, last in spans(self.window, scope.clock)
            )
        )

    def words(self, wording: Wording) -> str:
        return self._said(wording, negated=False)

    def negated_words(self, wording: Wording) -> str:
        return self._said(wording, negated=True)

    def _said(self, wording: Wording, negated: bool) -> str:
        birthday = self.field == "customers.birth_date"
        key = "anniversary-birthday" if birthday else "anniversary"
        name = wording.catalog.field(self.field).name(wording.say.language)
        window = window_words(self.window, wording.say)
        return clause(wording, key, field=name, window=window, not_=yes(negated))
