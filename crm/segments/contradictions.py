"""Conditions that nobody can satisfy together, seen from the definition alone.

Only what is certain counts: a pair is named when no data at all could hold both. What cannot be
told apart (fields that may have several values, periods of an unknown kind) is left alone, so a
contradiction may be missed, but none is made up.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from crm.catalog.model import Catalog
from crm.segments.arrangement import Group, One, arranged
from crm.segments.clash_of_deeds import deeds_clash
from crm.segments.clash_of_values import nobody_is, values_clash
from crm.segments.conditions.base import BaseCondition, Wording
from crm.segments.conditions.everyone import Everyone
from crm.terms.clock import Clock

MOST_WAYS = 200  # combinations of alternatives that are looked through


@dataclass(frozen=True)
class Contradiction:
    """Two conditions that exclude each other; the same one twice where nobody can satisfy it."""

    one: One
    other: One

    def words(self, wording: Wording) -> str:
        if self.one == self.other:
            return wording.say.say("nobody-can-be", one=self.one.words(wording))
        one, other = self.one.words(wording), self.other.words(wording)
        return wording.say.say("nobody-can-be-both", one=one, other=other)


def contradiction(where: BaseCondition, catalog: Catalog, clock: Clock) -> Contradiction | None:
    """The first pair of conditions for which nobody can be in the segment; None where none is seen.

    With alternatives (any of) there is one only when every alternative is impossible.
    """
    first: Contradiction | None = None
    for ways, together in enumerate(_ways(arranged(where))):
        found = _clash(together, catalog, clock) if ways < MOST_WAYS else None
        if found is None:
            return None
        first = first or found
    return first


def _ways(part: One | Group) -> Iterator[tuple[One, ...]]:
    """Every choice of single conditions that would satisfy the whole."""
    if isinstance(part, One):
        yield (part,)
    elif part.all:
        for chosen in product(*(tuple(_few(inner)) for inner in part.parts)):
            yield tuple(one for ones in chosen for one in ones)
    else:
        for inner in part.parts:
            yield from _ways(inner)


def _few(part: One | Group) -> Iterator[tuple[One, ...]]:
    """Not more than are looked through: one more, so that it shows that there are too many."""
    for number, way in enumerate(_ways(part)):
        if number > MOST_WAYS:
            return
        yield way


def _clash(together: Sequence[One], catalog: Catalog, clock: Clock) -> Contradiction | None:
    for one in together:
        if _impossible(one) or nobody_is(one):
            return Contradiction(one, one)
    for one, other in combinations(together, 2):
        if _exclude(one, other, catalog, clock):
            return Contradiction(one, other)
    return None


def _impossible(one: One) -> bool:
    return one.negated and isinstance(one.condition, Everyone)


def _exclude(one: One, other: One, catalog: Catalog, clock: Clock) -> bool:
    if one.condition == other.condition:
        return one.negated != other.negated
    return values_clash(one, other, catalog, clock) or deeds_clash(one, other, clock)
