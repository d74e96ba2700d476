"""Conditions put together as they were said: and, or, but."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from crm.segments.conditions.bought import Bought
from crm.segments.conditions.everyone import Everyone
from crm.segments.conditions.logic import All, AnyOf
from crm.segments.definition import Condition

if TYPE_CHECKING:
    from agent.embedded.compose.people import Part


def joined(parts: "Sequence[Part]") -> Condition | None:
    """Everything together: what they are, and what they did."""
    nominal = [p for p in parts if p.conditions and not p.clause.verbal]
    verbal = [p for p in parts if p.conditions and p.clause.verbal]
    are, did = _list(nominal), _list(verbal)
    if are and did and verbal[0].clause.joint == "or":
        return AnyOf(of=(are, did))
    return every([c for c in (are, did) if c])


def _list(parts: "Sequence[Part]") -> Condition | None:
    """`but` holds together what stands before it; `and` binds closer than `or`."""
    blocks: list[list[list[Condition]]] = []
    for part in parts:
        if not blocks or part.clause.apart:
            blocks.append([[]])
        elif part.clause.joint == "or":
            blocks[-1].append([])
        blocks[-1][-1].extend(part.conditions)
    return every([some([every(group) for group in block]) for block in blocks])


def every(conditions: Sequence[Condition | None]) -> Condition | None:
    """All of them, as flat as it can be; None of none."""
    flat: list[Condition] = []
    for condition in conditions:
        if condition is not None:
            flat.extend(condition.of if isinstance(condition, All) else (condition,))
    unique = _telling(list(dict.fromkeys(flat)))
    return All(of=tuple(unique)) if len(unique) > 1 else (unique[0] if unique else None)


def _telling(conditions: list[Condition]) -> list[Condition]:
    """Without those that others say already: everyone, and any order beside orders of some kind."""
    others: list[Condition] = [
        c for c in conditions if not isinstance(c, Everyone) and c != Bought()
    ]
    if any(isinstance(c, Bought) and c.amount.holds(1) and not c.amount.holds(0) for c in others):
        return others
    return [c for c in conditions if not isinstance(c, Everyone)] or conditions[:1]


def some(conditions: Sequence[Condition | None]) -> Condition | None:
    """Any of them; values of one field become one list."""
    kept = [c for c in conditions if c is not None]
    return AnyOf(of=tuple(kept)) if len(kept) > 1 else (kept[0] if kept else None)
