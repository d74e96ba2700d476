"""On a kept list: brought from a file, or the members that a segment had at one moment."""

from typing import Literal

from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.conditions.base import BaseCondition, Scope, Wording
from crm.segments.facts import is_among
from crm.segments.phrases import clause, yes


class InList(BaseCondition):
    """The customer is on the kept list, named by its id ("L-7F3KQ") or its name."""

    kind: Literal["in_list"] = "in_list"
    list: str

    def check(self, catalog: Catalog) -> None:
        return  # whether there is such a list is known where the store is: when it is compiled

    def sql(self, scope: Scope) -> exp.Expr:
        members = (
            exp.select(exp.column("customer_id", "i"))
            .from_("list_members AS i")
            .where(exp.column("list_id", "i").eq(scope.binding(scope.list_id(self.list))))
        )
        return is_among(members)

    def words(self, wording: Wording) -> str:
        return self._said(wording, negated=False)

    def negated_words(self, wording: Wording) -> str:
        return self._said(wording, negated=True)

    def _said(self, wording: Wording, negated: bool) -> str:
        return clause(wording, "in-list", name=wording.list_name(self.list), not_=yes(negated))
