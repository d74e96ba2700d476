"""All of, any of, not: how conditions are put together, to any depth."""

from typing import TYPE_CHECKING, Literal

from pydantic import Field
from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.arrangement import arranged, inline
from crm.segments.conditions.base import BaseCondition, Scope, Wording
from crm.sql.truth import opposite

if TYPE_CHECKING:
    from crm.segments.definition import Condition


class All(BaseCondition):
    """Customers who satisfy every part."""

    kind: Literal["all"] = "all"
    of: tuple["Condition", ...] = Field(min_length=1)

    def check(self, catalog: Catalog) -> None:
        for part in self.of:
            part.check(catalog)

    def sql(self, scope: Scope) -> exp.Expr:
        return exp.and_(*(part.sql(scope) for part in self.of))

    def words(self, wording: Wording) -> str:
        return inline(arranged(self), wording)

    def negated_words(self, wording: Wording) -> str:
        return inline(arranged(self, negated=True), wording)


class AnyOf(BaseCondition):
    """Customers who satisfy at least one part."""

    kind: Literal["any"] = "any"
    of: tuple["Condition", ...] = Field(min_length=1)

    def check(self, catalog: Catalog) -> None:
        for part in self.of:
            part.check(catalog)

    def sql(self, scope: Scope) -> exp.Expr:
        return exp.or_(*(part.sql(scope) for part in self.of))

    def words(self, wording: Wording) -> str:
        return inline(arranged(self), wording)

    def negated_words(self, wording: Wording) -> str:
        return inline(arranged(self, negated=True), wording)


class Not(BaseCondition):
    """Customers who are not known to satisfy the part: one without a city is not in Lyon."""

    kind: Literal["not"] = "not"
    of: "Condition"

    def check(self, catalog: Catalog) -> None:
        self.of.check(catalog)

    def sql(self, scope: Scope) -> exp.Expr:
        return opposite(self.of.sql(scope))

    def words(self, wording: Wording) -> str:
        return inline(arranged(self), wording)

    def negated_words(self, wording: Wording) -> str:
        return inline(arranged(self, negated=True), wording)
