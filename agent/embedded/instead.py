"""Not olive oil, cheese: a follow-up that puts one value in another's place, in any definition."""

from collections.abc import Sequence
from typing import Any, TypeVar

from pydantic import BaseModel

from agent.embedded.spans import Span

Definition = TypeVar("Definition", bound=BaseModel)
SILENT = ("comma", "but", "and")


def instead(before: Definition, spans: Sequence[Span]) -> Definition | None:
    """The definition with the second value where the first one stood; None where nothing such is said."""
    swapped = _swapped(spans)
    if swapped is None:
        return None
    field, old, new = swapped
    told = before.model_dump()
    return type(before).model_validate(told) if _put(told, field, old, new) else None


def _swapped(spans: Sequence[Span]) -> tuple[str, str, str] | None:
    """A denial, a value, and another value of the same field behind it, and nothing else."""
    telling = [s for s in spans if s.kind != "filler" and s.meaning not in SILENT]
    if len(telling) != 3 or not _denies(telling[0]):
        return None
    first, second = telling[1:]
    pairs = [
        (str(one.meaning[0]), str(one.meaning[1]), str(other.meaning[1]))
        for one in first.readings()
        for other in second.readings()
        if one.kind == other.kind == "value" and one.meaning[0] == other.meaning[0]
    ]
    return pairs[0] if pairs and pairs[0][1] != pairs[0][2] else None


def _denies(span: Span) -> bool:
    """Not; instead of."""
    act = span.of_kind("act")
    return span.meaning == "not" or (act is not None and act.meaning == "replace")


def _put(node: Any, field: str, old: str, new: str) -> bool:
    """Puts the value in, wherever the field has the old one; whether it had it anywhere."""
    if isinstance(node, list | tuple):
        return sum(_put(part, field, old, new) for part in node) > 0
    if not isinstance(node, dict):
        return False
    if node.get("field") == field and old in (node.get("values") or ()):
        kept = [new if value == old else value for value in node["values"]]
        node["values"] = tuple(dict.fromkeys(kept))
        return True
    return sum(_put(part, field, old, new) for part in node.values()) > 0
