"""How conditions hang together once NOT has been moved to the single ones, as people say it.

"Not (A or B)" is said "not A and not B". Groups of one kind inside each other are one group.
"""

from dataclasses import dataclass

from crm.segments.conditions.base import BaseCondition, Wording
from crm.segments.phrases import clause


@dataclass(frozen=True)
class One:
    """A single condition, or its opposite."""

    condition: BaseCondition
    negated: bool = False

    def words(self, wording: Wording) -> str:
        condition = self.condition
        return condition.negated_words(wording) if self.negated else condition.words(wording)


@dataclass(frozen=True)
class Group:
    """Conditions of which all, or at least one, must hold. Never fewer than two."""

    all: bool
    parts: "tuple[One | Group, ...]"


def arranged(condition: BaseCondition, negated: bool = False) -> One | Group:
    from crm.segments.conditions.logic import All, AnyOf, Not

    if isinstance(condition, Not):
        return arranged(condition.of, not negated)
    if not isinstance(condition, All | AnyOf):
        return One(condition, negated)
    together = isinstance(condition, All) != negated
    parts: list[One | Group] = []
    for part in (arranged(inner, negated) for inner in condition.of):
        same = isinstance(part, Group) and part.all == together
        parts += part.parts if isinstance(part, Group) and same else [part]
    return parts[0] if len(parts) == 1 else Group(together, tuple(parts))


def size(part: One | Group) -> int:
    """How many single conditions there are."""
    return 1 if isinstance(part, One) else sum(size(inner) for inner in part.parts)


def inline(part: One | Group, wording: Wording) -> str:
    """The conditions in one line, groups inside a group in brackets."""
    if isinstance(part, One):
        return part.words(wording)
    said = [
        clause(wording, "group", conditions=inline(inner, wording))
        if isinstance(inner, Group)
        else inline(inner, wording)
        for inner in part.parts
    ]
    return _joined(said, "and" if part.all else "or", wording)


def _joined(said: list[str], word: str, wording: Wording) -> str:
    last = "condition-" + (word if len(said) == 2 else f"{word}-last")
    comma = wording.say.say("condition-comma")
    return comma.join(said[:-1]) + wording.say.say(last) + said[-1]


def listed(part: One | Group, wording: Wording, indent: str = "") -> list[str]:
    """The conditions as lines of an indented list, without its heading."""
    if isinstance(part, One):
        return [f"{indent}- {part.words(wording)}"]
    lines: list[str] = []
    for inner in part.parts:
        if isinstance(inner, Group):
            heading = wording.say.say("list-all" if inner.all else "list-any")
            lines += [f"{indent}- {heading}", *listed(inner, wording, indent + "  ")]
        else:
            lines += listed(inner, wording, indent)
    return lines
