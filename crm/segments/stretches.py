"""Stretches of numbers or of time, and whether two of them meet."""

import math
from dataclasses import dataclass
from datetime import timedelta

from pydantic import BaseModel

INSTANT = timedelta(microseconds=1)
WINDOW_PARTS = {"kind", "count", "unit", "near", "far", "period", "offset", "first", "last"}


@dataclass(frozen=True)
class Stretch:
    """Numbers from `low` to `high`; an open end does not belong to it."""

    low: float = -math.inf
    high: float = math.inf
    low_open: bool = False
    high_open: bool = False

    @property
    def is_empty(self) -> bool:
        return self.low > self.high or (self.low == self.high and (self.low_open or self.high_open))

    def misses(self, other: "Stretch") -> bool:
        """Whether no number lies in both."""
        return _ends_before(self, other) or _ends_before(other, self)

    def within(self, other: "Stretch") -> bool:
        """Whether each of its numbers lies in the other."""
        low = self.low > other.low or (
            self.low == other.low and (self.low_open or not other.low_open)
        )
        high = self.high < other.high or (
            self.high == other.high and (self.high_open or not other.high_open)
        )
        return low and high


def _ends_before(one: Stretch, other: Stretch) -> bool:
    return one.high < other.low or (one.high == other.low and (one.high_open or other.low_open))


def says_only(thing: object, kinds: tuple[type, ...], parts: set[str] = WINDOW_PARTS) -> bool:
    """Whether a definition is one of these kinds and says nothing beyond these parts.

    What it says beyond them could mean more than is understood here.
    """
    if not isinstance(thing, kinds) or not isinstance(thing, BaseModel):
        return False
    fields = type(thing).model_fields
    others = (name for name in fields if name not in parts)
    return all(getattr(thing, name) == fields[name].get_default() for name in others)
