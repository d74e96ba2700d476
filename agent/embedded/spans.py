"""A stretch of the sentence with a meaning, and how that meaning was found."""

from dataclasses import dataclass, field, replace
from typing import Any, Literal

How = Literal["exact", "stem", "typo", "meaning", "pattern", "assumed", "part"]


@dataclass(frozen=True, slots=True)
class Span:
    """Tokens `start` to `end` (excluded) mean `meaning`, a thing of kind `kind`.

    `others` are further meanings of the same words, to be chosen by what the request can use.
    """

    start: int
    end: int
    kind: str
    meaning: Any
    weight: float = 1.0
    how: How = "exact"
    others: tuple["Span", ...] = field(default=(), compare=False)

    @property
    def size(self) -> int:
        return self.end - self.start

    @property
    def value(self) -> float:
        """What it is worth in a cover: long readings before short ones, sure ones before unsure."""
        return float(self.weight * self.size**1.3)

    def readings(self) -> tuple["Span", ...]:
        return (self, *self.others)

    def of_kind(self, *kinds: str) -> "Span | None":
        """The first reading of one of these kinds."""
        return next((s for s in self.readings() if s.kind in kinds), None)

    def joined(self, others: tuple["Span", ...]) -> "Span":
        return replace(self, others=others)
