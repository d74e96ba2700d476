"""What a sentence says twice: registered users, registered last year, are those of last year."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from crm.segments.definition import Condition

if TYPE_CHECKING:
    from agent.embedded.compose.people import Part


def said_once(parts: "Sequence[Part]") -> "list[Part]":
    """The parts without a condition whose time was taken for granted, where another one of its kind names it."""
    if any(part.clause.joint == "or" for part in parts):
        return list(parts)
    timed = {c.kind for part in parts for c in part.conditions if _is_timed(c)}
    for part in parts:
        part.conditions = [c for c in part.conditions if not (_is_assumed(c) and c.kind in timed)]
    return list(parts)


def _is_assumed(condition: Condition) -> bool:
    return bool(getattr(condition, "window_assumed", False))


def _is_timed(condition: Condition) -> bool:
    return getattr(condition, "window_assumed", None) is False
