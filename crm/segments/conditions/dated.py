"""A date of the customer within a stretch of time: signed up in the last 30 days."""

from typing import Literal

from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.actuals import of_field
from crm.segments.conditions.base import Actual, Assumption, BaseCondition, Scope, Wording
from crm.segments.customer_fields import date_field
from crm.segments.phrases import clause, yes
from crm.sql.fields import column_of
from crm.sql.windows import within
from crm.terms.window import Ever, Window
from crm.terms.words import window_words


class Dated(BaseCondition):
    """A date or timestamp field of the customer lies in the window."""

    kind: Literal["dated"] = "dated"
    field: str = "customers.created_at"
    window: Window
    window_assumed: bool = False

    def check(self, catalog: Catalog) -> None:
        date_field(catalog, self.field)

    def sql(self, scope: Scope) -> exp.Expr:
        field = date_field(scope.catalog, self.field)
        column = column_of(field, "c")
        inside = within(column, self.window, scope.clock, scope.binding, field.type, happened=False)
        return (
            inside if inside is not None else exp.not_(exp.Is(this=column, expression=exp.null()))
        )

    def actual(self, scope: Scope) -> tuple[Actual, ...]:
        return (of_field(date_field(scope.catalog, self.field)),)

    def words(self, wording: Wording) -> str:
        return self._said(wording, negated=False)

    def negated_words(self, wording: Wording) -> str:
        return self._said(wording, negated=True)

    def _said(self, wording: Wording, negated: bool) -> str:
        key = "dated-sign-up" if self.field == "customers.created_at" else "dated"
        key = "dated-ever" if isinstance(self.window, Ever) else key
        name = wording.catalog.field(self.field).name(wording.say.language)
        window = window_words(self.window, wording.say)
        return clause(wording, key, field=name, window=window, not_=yes(negated))

    def assumptions(self, wording: Wording) -> tuple[Assumption, ...]:
        if not self.window_assumed:
            return ()
        window = window_words(self.window, wording.say)
        return (Assumption(wording.say.say("assumption-new-window", window=window), "new-window"),)
