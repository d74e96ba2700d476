"""A segment in words: what a person reads is generated from what runs."""

from crm.segments.arrangement import Group, One, arranged, inline, listed, size
from crm.segments.compile import walk
from crm.segments.conditions.base import Assumption, BaseCondition, Wording
from crm.segments.conditions.everyone import Everyone
from crm.segments.conditions.logic import All, AnyOf
from crm.segments.definition import Segment
from crm.segments.phrases import clause

EVERYONE = Everyone()
LONGEST_SENTENCE = 4  # conditions; more are a list


def describe(segment: Segment, wording: Wording) -> str:
    """One sentence without a full stop, or with more than four conditions an indented list.

    Exclusions and the limit stand at its end, as they bind last.
    """
    said = describe_people(segment.where, wording)
    comma = "\n" if "\n" in said else wording.say.say("segment-comma")
    return comma.join([said, *_last_words(segment, wording)])


def _last_words(segment: Segment, wording: Wording) -> list[str]:
    said = []
    if segment.exclude:
        said.append(_except(AnyOf(of=segment.exclude), wording))
    return said if segment.limit is None else [*said, segment.limit.words(wording)]


def _except(condition: BaseCondition, wording: Wording) -> str:
    conditions = inline(arranged(condition), wording)
    return clause(wording, "segment-except", conditions=conditions)


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
    """The conditions that all must hold, in the order said: the steps of a waterfall but the limit."""
    kept = segment.unlimited
    return kept.of if isinstance(kept, All) else (kept,)


def narrowing(segment: Segment) -> tuple[BaseCondition, ...]:
    """The steps of a waterfall but the limit; everyone is where it begins, and no step."""
    return tuple(condition for condition in steps(segment) if condition != EVERYONE)


def step_lines(segment: Segment, wording: Wording) -> list[str]:
    """The words of each step of a waterfall behind everyone; exclusions and the limit come last."""
    conditions = narrowing(segment)
    wanted = conditions[: len(conditions) - len(segment.exclude)]
    said = [step_words(condition, wording) for condition in wanted]
    said += [_except(condition, wording) for condition in segment.exclude]
    return said if segment.limit is None else [*said, segment.limit.words(wording)]


def step_words(condition: BaseCondition, wording: Wording) -> str:
    """One condition by itself, as a line of a waterfall."""
    return inline(arranged(condition), wording)


def assumptions(segment: Segment, wording: Wording) -> tuple[Assumption, ...]:
    """What was taken by default anywhere in the segment, each once, in the order said."""
    found = [
        assumption
        for condition, _ in walk(segment.unlimited)
        for assumption in condition.assumptions(wording)
    ]
    return tuple(dict.fromkeys(found))
