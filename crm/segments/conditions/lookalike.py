"""Lookalike: the customers who resemble those of a seed most, without the seed itself."""

from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field, field_validator
from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.conditions.base import BaseCondition, Scope, Wording
from crm.segments.facts import is_among
from crm.segments.phrases import clause, yes
from crm.segments.resemblance import scored
from crm.sql.hashing import place

if TYPE_CHECKING:
    from crm.segments.definition import Condition

SALT = "lookalike"


class Lookalike(BaseCondition):
    """The `count` customers most similar to those `of` a condition or saved segment, who are left out.

    Similar is who has what sets the seed apart from everybody else: when, how often and for how
    much they bought, engagement, time as a customer, type, tier, country, main category (see
    `crm.segments.resemblance`). Equals come in the order of a fixed shuffle.
    """

    kind: Literal["lookalike"] = "lookalike"
    of: "Condition"
    count: int = Field(ge=1)

    @field_validator("of", mode="before")
    @classmethod
    def _by_id(cls, given: Any) -> Any:
        """An id alone is that of a saved segment."""
        return {"kind": "in_segment", "segment": given} if isinstance(given, str) else given

    def check(self, catalog: Catalog) -> None:
        self.of.check(catalog)

    def sql(self, scope: Scope) -> exp.Expr:
        chance = place(exp.column("customer_id", "s"), SALT, scope.binding)
        score = exp.Ordered(this=exp.column("score", "s"), desc=True)
        alike = (
            exp.select("s.customer_id")
            .from_(scored(self.of, scope).subquery("s"))
            .where("NOT s.in_seed")
            .order_by(score, chance)
            .limit(self.count)
        )
        return is_among(exp.select(exp.column("customer_id", "r")).from_(alike.subquery("r")))

    def words(self, wording: Wording) -> str:
        return self._said(wording, negated=False)

    def negated_words(self, wording: Wording) -> str:
        return self._said(wording, negated=True)

    def _said(self, wording: Wording, negated: bool) -> str:
        of, count = self.of.words(wording), wording.say.number(self.count)
        return clause(wording, "lookalike", count=count, of=of, not_=yes(negated))
