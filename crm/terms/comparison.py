"""Comparing a field with values: the one set of comparisons for customers, orders, products and tickets.

Text is compared without regard to case and accents; `matches` takes a regular expression. A date field takes ISO dates. Several values of `is` mean
any of them, of `is_not` none of them. A row without a value is nothing that is asked of it: it
satisfies `is_not` and `is_empty`, and no other comparison.
"""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

Op = Literal[
    "is", "is_not", "contains", "starts_with", "ends_with", "matches", "is_empty", "is_not_empty",
    "more_than", "at_least", "less_than", "at_most", "between",
]  # fmt: skip
Value = str | float | bool
NUMBER_OF_VALUES: dict[str, tuple[int, int]] = {
    "is_empty": (0, 0),
    "is_not_empty": (0, 0),
    "is": (1, 10_000),
    "is_not": (1, 10_000),
    "between": (2, 2),
}


class Filter(BaseModel):
    """One field compared with values.

    `{"field": "products.category", "op": "is", "values": ["Shampoo"]}`
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    field: str = Field(description="table.column as the catalog names it")
    op: Op = "is"
    values: tuple[Value, ...] = ()

    @model_validator(mode="after")
    def _has_values(self) -> "Filter":
        fewest, most = NUMBER_OF_VALUES.get(self.op, (1, 1))
        if not fewest <= len(self.values) <= most:
            raise ValueError(f"{self.op} takes {fewest} to {most} values, not {len(self.values)}")
        return self


class Number(BaseModel):
    """A comparison of a count or an amount: at_least 3, between 10 and 20 (both included)."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    op: Literal["is", "is_not", "more_than", "at_least", "less_than", "at_most", "between"] = (
        "at_least"
    )
    value: float = 1
    upper: float | None = Field(default=None, description="only with between")

    @model_validator(mode="after")
    def _upper_only_with_between(self) -> "Number":
        if (self.op == "between") != (self.upper is not None):
            raise ValueError("between needs an upper value, and only between has one")
        if self.upper is not None and self.upper < self.value:
            raise ValueError("the upper value is below the lower one")
        return self

    def holds(self, amount: float) -> bool:
        return {
            "is": amount == self.value,
            "is_not": amount != self.value,
            "more_than": amount > self.value,
            "at_least": amount >= self.value,
            "less_than": amount < self.value,
            "at_most": amount <= self.value,
            "between": self.value
            <= amount
            <= (self.upper if self.upper is not None else self.value),
        }[self.op]
