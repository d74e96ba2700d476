"""Things bought in one order: shampoo and conditioner in the same order."""

from dataclasses import replace
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field
from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.conditions.base import Assumption, BaseCondition, Scope, Wording
from crm.segments.facts import LINES, Fact, check_filters, is_among, whose
from crm.segments.happenings import counting
from crm.segments.phrases import clause, goods, yes
from crm.terms.comparison import Filter
from crm.terms.window import EVER, Ever, Window
from crm.terms.words import window_words


class Item(BaseModel):
    """A line of the order that passes the filters, which are by fields of products, order_items or orders."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    where: tuple[Filter, ...] = Field(min_length=1)


class Together(BaseCondition):
    """At least one counting order in the window that holds every one of the items.

    One line may be two of them: a Kumo dryer is both "Kumo" and "a dryer".
    """

    kind: Literal["together"] = "together"
    items: tuple[Item, ...] = Field(min_length=2, max_length=5)
    window: Window = EVER

    def check(self, catalog: Catalog) -> None:
        catalog.need("orders", "order_items")
        for item in self.items:
            check_filters(catalog, LINES, item.where)

    def sql(self, scope: Scope) -> exp.Expr:
        first = replace(LINES, alias="first")
        found = whose(first, self.window, self.items[0].where, scope, counting(first))
        for number, item in enumerate(self.items[1:], 2):
            found = found.where(exp.Exists(this=self._beside(first, f"item_{number}", item, scope)))
        return is_among(found)

    def _beside(self, first: Fact, alias: str, item: Item, scope: Scope) -> exp.Select:
        """The item's lines of the same order, which counts if one of its lines does."""
        other = replace(LINES, alias=alias)
        same = exp.column("order_id", alias).eq(exp.column("order_id", first.alias))
        return whose(other, self.window, item.where, scope, same).select("1", append=False)

    def words(self, wording: Wording) -> str:
        return self._said(wording, negated=False)

    def negated_words(self, wording: Wording) -> str:
        return self._said(wording, negated=True)

    def _said(self, wording: Wording, negated: bool) -> str:
        return clause(
            wording,
            "together",
            items=wording.say.all_of([goods(wording, item.where) for item in self.items]),
            window=window_words(self.window, wording.say),
            ever=yes(isinstance(self.window, Ever)),
            not_=yes(negated),
        )

    def assumptions(self, wording: Wording) -> tuple[Assumption, ...]:
        return (Assumption(clause(wording, "assumption-counting"), "orders-counting"),)
