"""How alike two segments are, by the structure of their definitions, from 0 to 1.

Two conditions are alike when they speak of the same (kind, field, events, measure ...): 0.4 for
that, and 0.6 times how much of the rest agrees, part by part. A part agrees whole when it is equal;
of values it is the share in common; of a window or an amount half when it differs only in numbers.
Two segments are as alike as their conditions that belong together, each paired at most once:
2 x sum of the pairs / number of conditions in both. Equal ones are 1, and from NEAR on people take
one for a variant of the other: "the same, but for 30 days". What a segment in a segment stands for
is not looked into.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from crm.segments.canonical import Form, canonical_segment, key, parts, same
from crm.segments.definition import Segment
from crm.store.keeping import Saved

NEAR = 0.7
SAME_SUBJECT = 0.4
SUBJECT = (
    "kind", "field", "types", "type", "measure", "channel", "by", "op", "segment", "list", "status",
)  # fmt: skip
NAMED_VALUES = ("values", "where")


@dataclass(frozen=True)
class Alike:
    """Another saved segment, and how alike it is; at 1 it means the same."""

    saved: Saved[Segment]
    likeness: float

    @property
    def equal(self) -> bool:
        return self.likeness == 1


def alike(
    segment: Segment,
    others: Iterable[Saved[Segment]],
    id_of: Callable[[str], str] = same,
    most: int = 3,
) -> tuple[Alike, ...]:
    """The others that mean the same or nearly, the nearest first, of equal ones the first made."""
    mine = canonical_segment(segment, id_of)
    found = [Alike(o, likeness(mine, canonical_segment(o.definition, id_of))) for o in others]
    near = [one for one in found if one.likeness >= NEAR]
    return tuple(sorted(near, key=lambda one: (-one.likeness, one.saved.created_at))[:most])


def likeness(one: Form, other: Form) -> float:
    """Of two canonical forms."""
    if key(one) == key(other):
        return 1.0
    mine, theirs = parts(one), parts(other)
    together = sum(score for _, _, score in pairs(mine, theirs))
    return min(0.99, 2 * together / (len(mine) + len(theirs)))


def pairs(mine: Sequence[Form], theirs: Sequence[Form]) -> list[tuple[int, int, float]]:
    """Which conditions belong together, by place in each, with how alike they are; the best first."""
    scored = [(i, j, of_two(a, b)) for i, a in enumerate(mine) for j, b in enumerate(theirs)]
    taken: tuple[set[int], set[int]] = (set(), set())
    found = []
    for i, j, score in sorted(scored, key=lambda pair: (-pair[2], pair[0], pair[1])):
        if score > 0 and i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            found.append((i, j, score))
    return found


def of_two(one: Form, other: Form) -> float:
    """How alike two conditions are; 0 for those that do not speak of the same."""
    if one == other:
        return 1.0
    if any(one.get(name) != other.get(name) for name in SUBJECT):
        return 0.0
    if one["kind"] == "not":
        return of_two(one["of"], other["of"])
    if one["kind"] in ("all", "any"):
        together = sum(score for _, _, score in pairs(one["of"], other["of"]))
        return 2 * together / (len(one["of"]) + len(other["of"]))
    rest = (set(one) | set(other)) - set(SUBJECT)
    agreed = [_agreed(name, one.get(name), other.get(name)) for name in rest]
    return SAME_SUBJECT + (1 - SAME_SUBJECT) * (sum(agreed) / len(agreed) if agreed else 1)


def _agreed(name: str, one: Any, other: Any) -> float:
    if one == other:
        return 1.0
    if name in NAMED_VALUES and isinstance(one, list) and isinstance(other, list):
        mine, theirs = {repr(v) for v in one}, {repr(v) for v in other}
        return len(mine & theirs) / len(mine | theirs)
    if isinstance(one, dict) and isinstance(other, dict):
        shape = ("kind", "op", "unit")
        return 0.5 if all(one.get(n) == other.get(n) for n in shape) else 0.0
    return 0.0
