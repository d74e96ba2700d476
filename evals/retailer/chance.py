"""Everything random about the company comes from here, so that a seed always makes the same one."""

import random
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import yaml

T = TypeVar("T")
Row = dict[str, Any]
FIRST_DAY = datetime(2023, 12, 1)
LAST_MOMENT = datetime(2025, 11, 15, 23, 0)  # the cases' clock stands at the end of this day


@cache
def names() -> Mapping[str, Any]:
    """What people, places and things are called."""
    text = Path(__file__).with_name("names.yaml").read_text(encoding="utf8")
    found: Mapping[str, Any] = yaml.safe_load(text)
    return found


class Chance:
    """Draws from one seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def happens(self, share: float) -> bool:
        return self._random.random() < share

    def one(self, choices: Sequence[T]) -> T:
        return self._random.choice(choices)

    def by_weight(self, weights: Mapping[str, float]) -> str:
        return self._random.choices(list(weights), list(weights.values()))[0]

    def whole(self, low: int, high: int) -> int:
        return self._random.randint(low, high)

    def amount(self, low: float, high: float) -> float:
        """More often near the low end."""
        return low + (high - low) * self._random.random() ** 2

    def about(self, mean: float) -> int:
        """A count, skewed: many small, few large."""
        return int(self._random.expovariate(1 / mean)) if mean > 0 else 0

    def moment(self, start: datetime, end: datetime) -> datetime:
        """A full second between the two; the start where there is no time between them."""
        seconds = max(int((end - start).total_seconds()), 0)
        return start + timedelta(seconds=self._random.randint(0, seconds))


def written(moment: datetime | None) -> str:
    """A moment as the import format wants it."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment else ""
