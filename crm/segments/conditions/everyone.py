"""Every customer."""

from typing import Literal

from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.conditions.base import BaseCondition, Scope, Wording
from crm.segments.phrases import clause


class Everyone(BaseCondition):
    """All customers."""

    kind: Literal["everyone"] = "everyone"

    def check(self, catalog: Catalog) -> None:
        return

    def sql(self, scope: Scope) -> exp.Expr:
        return exp.true()

    def words(self, wording: Wording) -> str:
        return clause(wording, "everyone", not_="no")

    def negated_words(self, wording: Wording) -> str:
        return clause(wording, "everyone", not_="yes")
