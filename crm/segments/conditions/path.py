"""Steps one after another: viewed a product, then put it into the cart, and did not go on to order."""

from datetime import timedelta
from typing import Literal

from pydantic import Field, model_validator
from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.conditions.base import BaseCondition, Scope, Wording
from crm.segments.conditions.sequence import Step, soon_words
from crm.segments.facts import is_among
from crm.segments.paths import reached
from crm.segments.phrases import clause
from crm.terms.window import EVER, Window
from crm.terms.words import window_words


class Path(BaseCondition):
    """Steps in this order, the first one in the window, each next within so many days or hours if named.

    With `lost` the last of the steps was not reached, but the one before it was.
    """

    kind: Literal["path"] = "path"
    steps: tuple[Step, ...] = Field(min_length=1, max_length=10)
    lost: bool = False
    within_days: int | None = Field(default=None, ge=1, le=3650)
    within_hours: int | None = Field(default=None, ge=1, le=3650)
    window: Window = EVER

    @model_validator(mode="after")
    def _loses_after_something(self) -> "Path":
        if self.lost and len(self.steps) < 2:
            raise ValueError("only those who reached a step can be lost before the next one")
        return self

    @property
    def time(self) -> timedelta:
        """How long each next step may take; nothing where it may take as long as it likes."""
        return timedelta(days=self.within_days or 0, hours=self.within_hours or 0)

    def check(self, catalog: Catalog) -> None:
        for step in self.steps:
            step.check(catalog)

    def sql(self, scope: Scope) -> exp.Expr:
        last = is_among(reached(self.steps, self.window, self.time, scope))
        if not self.lost:
            return last
        came = is_among(reached(self.steps[:-1], self.window, self.time, scope))
        return exp.and_(came, exp.not_(last))

    def words(self, wording: Wording) -> str:
        done = self.steps[:-1] if self.lost else self.steps
        first, *others = (step.words(wording) for step in done)
        soon = soon_words(self.time, wording)
        said = clause(
            wording,
            "path",
            first=first,
            window=window_words(self.window, wording.say),
            then="".join(clause(wording, "path-then", step=step) for step in others),
            each=clause(wording, "path-each", soon=soon) if soon and others else "",
            lost=clause(
                wording, "path-lost", none=self.steps[-1].words(wording, none=True), soon=soon
            )
            if self.lost
            else "",
        )
        return said.replace(" ,", ",").replace(" ，", "，")
