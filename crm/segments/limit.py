"""No more than so many of a segment: the first ones by a measure, or drawn at random."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field
from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.conditions.base import BaseCondition, Scope, Wording
from crm.segments.conditions.sample import SAMPLE
from crm.segments.customer_fields import number_field
from crm.segments.facts import is_among
from crm.segments.phrases import clause, yes
from crm.segments.ranking import (
    MEASURES,
    amount,
    check_measure,
    is_down,
    measure_words,
    measured,
    ranked_ones,
)
from crm.sql.fields import column_of
from crm.sql.hashing import place
from crm.terms.window import EVER, Window
from crm.terms.words import window_words

RANDOM = "random"


class Limit(BaseModel):
    """At most `count` members: `by` "random", or those first by a measure as "top" ranks by.

    Never more than `count`: those without an amount come last, and equals come in the order of the
    shuffle, so that it is always the same ones.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    count: int = Field(ge=1)
    by: str = RANDOM
    window: Window = EVER
    lowest: bool = False

    def check(self, catalog: Catalog) -> None:
        if self.by != RANDOM:
            check_measure(catalog, self.by)

    def words(self, wording: Wording) -> str:
        count = wording.say.number(self.count)
        if self.by == RANDOM:
            return clause(wording, "segment-limit-random", count=count)
        return clause(
            wording,
            "segment-limit",
            count=count,
            measure=measure_words(self.by, self.window, wording),
            window=window_words(self.window, wording.say),
            lowest=yes(self.lowest),
        )


class Limited(BaseCondition):
    """Those of a condition whom a limit keeps. It is the whole of a segment, no part of one."""

    kind: Literal["limited"] = "limited"
    of: BaseCondition
    limit: Limit

    def check(self, catalog: Catalog) -> None:
        self.of.check(catalog)
        self.limit.check(catalog)

    def sql(self, scope: Scope) -> exp.Expr:
        found = self._in_order(ranked_ones(self.of, scope), scope).limit(self.limit.count)
        return is_among(exp.select(exp.column("customer_id", "r")).from_(found.subquery("r")))

    def _in_order(self, found: exp.Select, scope: Scope) -> exp.Select:
        chance = place(exp.column("customer_id", "c"), SAMPLE, scope.binding)
        by, limit = self.limit.by, self.limit
        if by == RANDOM:
            return found.order_by(chance)
        if by in MEASURES:
            value: exp.Expr = exp.column("amount", "m")
            customer = MEASURES[by].fact.customer
            amounts = measured(by, limit.window, None, scope).group_by(customer)
            amounts = amounts.select(exp.alias_(amount(by), "amount"))
            same = exp.column("customer_id", "m").eq(exp.column("customer_id", "c"))
            found = found.join(amounts.subquery("m"), on=same, join_type="left")
        else:
            value = column_of(number_field(scope.catalog, by), "c")
        first = exp.Ordered(this=value, desc=is_down(by, limit.lowest), nulls_first=False)
        return found.order_by(first, chance)

    def words(self, wording: Wording) -> str:
        return clause(
            wording,
            "segment-limited",
            condition=self.of.words(wording),
            limit=self.limit.words(wording),
        )
