"""The kinds of columns that the demo is computed in. Times are seconds since 1970, UTC."""

import zlib
from datetime import date

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Texts = NDArray[np.object_]
Chance = np.random.Generator

DAY = 86_400
NEVER = -1  # a time or an index that is not there


def chance_for(seed: int, part: str) -> Chance:
    """A generator for one part of the company, so that a change in one leaves the others as is."""
    return np.random.default_rng([seed, zlib.crc32(part.encode())])


def texts(values: list[str]) -> Texts:
    return np.array(values, dtype=object)


def pick(chance: Chance, weights: Floats, how_many: int) -> Ints:
    """Indices into `weights`, each as likely as its weight."""
    edges = np.cumsum(weights) / weights.sum()
    return np.searchsorted(edges, chance.random(how_many), side="right").astype(np.int64)


def midnight(day: date) -> int:
    """The first second of a day."""
    return (day - date(1970, 1, 1)).days * DAY


def day_of(second: int) -> date:
    return date.fromordinal(date(1970, 1, 1).toordinal() + second // DAY)
