"""When a customer did something for the first or the last time: first opened in the last 30 days."""

from typing import Literal

from pydantic import Field
from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.actuals import moment
from crm.segments.conditions.base import Actual, BaseCondition, Scope, Wording
from crm.segments.facts import EVENTS, check_filters, is_among, whose
from crm.segments.happenings import check_types, of_types
from crm.segments.phrases import clause, details, did_event, yes
from crm.sql.windows import within
from crm.terms.comparison import Filter
from crm.terms.window import EVER, Window
from crm.terms.words import window_words


class EventDate(BaseCondition):
    """The customer's first or last event of any of the types lies in the window; filtered as in Event.

    Somebody who last visited before March has visited, and not since.
    """

    kind: Literal["event_date"] = "event_date"
    which: Literal["first", "last"] = "first"
    types: tuple[str, ...] = Field(min_length=1)
    window: Window
    where: tuple[Filter, ...] = ()

    def check(self, catalog: Catalog) -> None:
        check_types(catalog, self.types)
        check_filters(catalog, EVENTS, self.where)

    def sql(self, scope: Scope) -> exp.Expr:
        types = of_types(EVENTS, self.types, scope)
        found = whose(EVENTS, EVER, self.where, scope, types).group_by(EVENTS.customer)
        edge = exp.Min(this=EVENTS.at) if self.which == "first" else exp.Max(this=EVENTS.at)
        inside = within(edge, self.window, scope.clock, scope.binding, happened=False)
        return is_among(found.having(inside) if inside is not None else found)

    def actual(self, scope: Scope) -> tuple[Actual, ...]:
        found = whose(EVENTS, EVER, self.where, scope, of_types(EVENTS, self.types, scope))
        edge = exp.Min if self.which == "first" else exp.Max
        return (moment(found, EVENTS, f"actual-{self.which}-time", scope.clock, edge),)

    def words(self, wording: Wording) -> str:
        return self._said(wording, negated=False)

    def negated_words(self, wording: Wording) -> str:
        return self._said(wording, negated=True)

    def _said(self, wording: Wording, negated: bool) -> str:
        return clause(
            wording,
            "done-once",
            which=self.which,
            what=did_event(wording, self.types),
            window=window_words(self.window, wording.say),
            details=details(wording, self.where),
            not_=yes(negated),
        )
