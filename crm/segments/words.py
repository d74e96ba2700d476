"""A segment in words: what a person reads is generated from what runs."""

from crm.segments.arrangement import Group, One, arranged, inline, listed, size
from crm.segments.compile import walk
from crm.segments.conditions.base import Assumption, BaseCondition, Wording
from crm.segments.conditions.everyone import Everyone
from crm.segments.conditions.logic import All
from crm.segments.definition import Segment

LONGEST_SENTENCE = 4  # conditions; more are a list


def describe(segment: Segment, wording: Wording) -> str:
    """One sentence without a full stop, or with more than four conditions an indented list."""
    return describe_people(segment.where, wording)


def describe_people(condition: BaseCondition, wording: Wording) -> str:
    """The customers who satisfy a condition: "Customers who live in France"."""
    say, part = wording.say, arranged(condition)
    if isinstance(part, One) and isinstance(part.condition, Everyone):
        return say.say("segment-nobody" if part.negated else "segment-everyone")
    if isinstance(part, Group) and size(part) > LONGEST_SENTENCE:
        heading = say.say("segment-list-all" if part.all else "segment-list-any")
        return "\n".join([heading, *listed(part, wording)])
    return say.say("segment-sentence", conditions=inline(part, wording))


def steps(segment: Segment) -> tuple[BaseCondition, ...]:
    """The conditions that all must hold, in the order said: the steps of a waterfall."""
    where = segment.where
    return where.of if isinstance(where, All) else (where,)


def step_words(condition: BaseCondition, wording: Wording) -> str:
    """One condition by itself, as a line of a waterfall."""
    return inline(arranged(condition), wording)


def assumptions(segment: Segment, wording: Wording) -> tuple[Assumption, ...]:
    """What was taken by default anywhere in the segment, each once, in the order said."""
    found = [
        assumption
        for condition, _ in walk(segment.where)
        for assumption in condition.assumptions(wording)
    ]
    return tuple(dict.fromkeys(found))
