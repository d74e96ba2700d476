"""Two readings of one sentence: do the large model's definition and the embedded one mean the same people?

The data decides: two definitions that hold the same members are the same, however they are written.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from agent.embedded.requests import MakeSegment, Request, RunReport, Write
from agent.embedded.understood import Several
from agent.focus import CONDITION
from crm.errors import CrmError
from crm.languages.speak import speaker
from crm.segments.conditions.everyone import Everyone
from crm.segments.conditions.logic import All, AnyOf, Not
from crm.segments.definition import Condition, Segment
from crm.segments.parsing import parse_segment
from crm.segments.size import count
from crm.segments.words import step_words, steps
from prompts.loader import prompt
from tools.context import Context


@dataclass(frozen=True)
class Difference:
    """`missing` are those parts of the embedded reading that some of the model's people do not satisfy."""

    embedded: Condition
    missing: tuple[Condition, ...]


def people_of(request: Request | Several) -> Condition | None:
    """The people that the embedded reading names; of several requests those of the only group made."""
    if isinstance(request, Several):
        made = [part.request for part in request.parts if isinstance(part.request, MakeSegment)]
        return people_of(made[0]) if len(made) == 1 else None
    if isinstance(request, RunReport):
        return request.report.who
    if isinstance(request, MakeSegment):
        return Segment(where=request.where, exclude=request.exclude).unlimited
    return request.where if isinstance(request, Write) else None


def people_on(card: Mapping[str, Any]) -> Condition | None:
    """The people that a card holds or counts; everyone where a report names nobody."""
    if card["kind"] == "segment":
        return parse_segment(card["definition"]).unlimited
    if card["kind"] == "report":
        who = card["spec"].get("who")
        return CONDITION.validate_python(who) if who else Everyone()
    return None


def difference(
    card: Mapping[str, Any], request: Request | Several, ctx: Context
) -> Difference | None:
    """How the card's people differ from those of the embedded reading; None when they do not, or only one is known."""
    model, embedded = people_on(card), people_of(request)
    if model is None or embedded is None or model == embedded:
        return None
    try:
        if not _members(AnyOf(of=(_but_not(model, embedded), _but_not(embedded, model))), ctx):
            return None
        parts = steps(Segment(where=embedded))
        missing = tuple(part for part in parts if _members(_but_not(model, part), ctx))
    except CrmError:
        return None  # one of them cannot be counted, so there is nothing to compare
    return Difference(embedded, missing)  # type: ignore[arg-type]


def _but_not(those: Any, these: Any) -> All:
    return All(of=(those, Not(of=these)))


def _members(where: Condition, ctx: Context) -> int:
    return count(Segment(where=where), ctx.scope(), ctx.workspace.warehouse)


def reminder(found: Difference, ctx: Context) -> str:
    """What the model is told once: the conditions that its definition lacks, in words."""
    words = [step_words(part, ctx.workspace.wording("en")) for part in found.missing]
    return prompt("missing").replace("{conditions}", "\n".join(f"- {said}" for said in words))


def both_counts(model: int, embedded: int, language: str) -> str:
    """The sentence that names both counts."""
    say = speaker(language)
    return say.say("answer-both-readings", model=say.number(model), embedded=say.number(embedded))
