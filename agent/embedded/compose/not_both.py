"""Dog food or cat food, but not both: one of two, and not the other beside it."""

from collections.abc import Sequence

from agent.embedded.spans import Span
from crm.segments.conditions.bought import Bought
from crm.segments.conditions.event import Event
from crm.segments.conditions.logic import All, AnyOf, Not
from crm.segments.definition import Condition


def says_not_both(span: Span) -> bool:
    return span.kind == "particle" and bool(span.meaning == "not_both")


def one_of_two(
    condition: Condition | None, said: Sequence[Span]
) -> tuple[Condition | None, list[Span]]:
    """The condition where its one pair of alternatives shuts each other out; and the words that found no such pair."""
    if not said or condition is None:
        return condition, list(said)
    parts = condition.of if isinstance(condition, All) else (condition,)
    pairs = [(part, pair) for part in parts if (pair := _pair(part))]
    if len(pairs) != 1:
        return condition, list(said)
    part, pair = pairs[0]
    apart = (AnyOf(of=pair), Not(of=All(of=pair)))
    told = [c for one in parts for c in (apart if one is part else (one,))]
    return All(of=tuple(told)), []


def _pair(condition: Condition) -> tuple[Condition, Condition] | None:
    """The two alternatives of a condition: two deeds, or one done to either of two things."""
    if isinstance(condition, AnyOf):
        return (condition.of[0], condition.of[1]) if len(condition.of) == 2 else None
    if not isinstance(condition, Bought | Event):
        return None
    lists = [f for f in condition.where if f.op == "is" and len(f.values) > 1]
    if len(lists) != 1 or len(lists[0].values) != 2:
        return None
    one, other = (
        condition.model_copy(
            update={
                "where": tuple(
                    f.model_copy(update={"values": (value,)}) if f is lists[0] else f
                    for f in condition.where
                )
            }
        )
        for value in lists[0].values
    )
    return one, other
