"""How much of a difference each value of a breakdown makes, and which breakdown tells most of it.

A sum changes by what its parts change by. A rate changes by what each part's rate and weight do:
a part is credited with  weight now x (rate now - whole rate before)  less the same of before, which
for all parts together is the whole difference.

The breakdown that tells most: of each, those values are taken that make at least a tenth of the
difference, largest first, until two thirds are told (the thresholds of Bhagwan et al., "Adtributor",
NSDI 2014). Its score is how much more of the difference they make than they were of the whole
before. A change in which every value moves alike scores 0, however large its largest value is.
"""

from collections.abc import Sequence
from dataclasses import dataclass

LEAST, ENOUGH, STANDING_OUT = 0.1, 2 / 3, 0.1


@dataclass(frozen=True)
class Pair:
    """A number before and now; a weight beside it where it is a rate."""

    before: float
    now: float
    weight_before: float = 0.0
    weight_now: float = 0.0


@dataclass(frozen=True)
class Part:
    """One value of a breakdown; `effect` is its piece of the difference, `size` its share of the whole before."""

    label: str
    before: float | None
    now: float | None
    effect: float
    size: float


@dataclass(frozen=True)
class Split:
    """A breakdown's parts, the largest piece in the direction of the change first."""

    field: str
    name: str
    parts: tuple[Part, ...]
    difference: float

    def share(self, part: Part) -> float:
        return part.effect / self.difference if self.difference else 0.0

    @property
    def telling(self) -> tuple[Part, ...]:
        """The few parts that tell most of it; none where many small ones do."""
        taken: list[Part] = []
        for part in self.parts:
            if self.share(part) < LEAST or sum(map(self.share, taken)) >= ENOUGH:
                break
            taken.append(part)
        return tuple(taken)

    @property
    def score(self) -> float:
        """How much more of the difference the telling parts make than they were before; 0 is all alike."""
        return sum(min(self.share(part), 1.0) - part.size for part in self.telling)

    @property
    def cancels(self) -> bool:
        """Whether the pieces go both ways, so far that all together are more than thrice what is left."""
        return sum(abs(part.effect) for part in self.parts) > 3 * abs(self.difference)

    @property
    def ends(self) -> tuple[Part, ...]:
        """The largest piece of each direction."""
        return (self.parts[0], self.parts[-1]) if len(self.parts) > 1 else self.parts

    @property
    def stands_out(self) -> bool:
        return self.score >= STANDING_OUT


def of_sum(field: str, name: str, found: dict[str, Pair]) -> Split:
    whole = sum(pair.before for pair in found.values())
    parts = [
        Part(label, p.before, p.now, p.now - p.before, p.before / whole if whole else 0.0)
        for label, p in found.items()
    ]
    return _split(field, name, parts)


def of_rate(field: str, name: str, found: dict[str, Pair]) -> Split:
    """`found` hold rates with their weights."""
    before = sum(p.weight_before for p in found.values()) or 1.0
    now = sum(p.weight_now for p in found.values()) or 1.0
    rate = sum(p.before * p.weight_before for p in found.values()) / before
    parts = [
        Part(
            label,
            p.before if p.weight_before else None,
            p.now if p.weight_now else None,
            p.weight_now / now * (p.now - rate) - p.weight_before / before * (p.before - rate),
            p.weight_before / before,
        )
        for label, p in found.items()
    ]
    return _split(field, name, parts)


def _split(field: str, name: str, parts: list[Part]) -> Split:
    difference = sum(part.effect for part in parts)
    falls = difference < 0
    ordered = sorted(parts, key=lambda p: (p.effect if falls else -p.effect, p.label))
    return Split(field, name, tuple(ordered), difference)


def best(splits: Sequence[Split]) -> list[Split]:
    """The breakdowns, the one that tells most first; of equal ones the one named first."""
    return sorted(splits, key=lambda split: -round(split.score, 9))


@dataclass(frozen=True)
class Effects:
    """A change of money as that of the number of orders, of their mix, and of what each is worth."""

    volume: float
    mix: float
    rate: float


def effects(money: dict[str, Pair], orders: dict[str, Pair]) -> Effects:
    """What the number of orders, their mix over the values, and their worth changed; the sum is the whole.

    A value without orders before is taken at the average worth of then.
    """
    before, now = (sum(getattr(p, at) for p in orders.values()) for at in ("before", "now"))
    total = sum(p.before for p in money.values())
    average = total / before if before else 0.0
    mix = rate = 0.0
    for label, pair in orders.items():
        worth = money[label].before / pair.before if pair.before else average
        share = pair.before / before if before else 0.0
        mix += (pair.now - now * share) * worth if before else 0.0
        rate += money[label].now - pair.now * worth
    return Effects((now - before) * average, mix, rate)
