"""A request for some people made one for fewer of them, or for other ranks of them."""

from dataclasses import replace
from typing import Any

from agent.embedded.requests import MakeSegment, Request, RunReport
from crm.segments.conditions.everyone import Everyone
from crm.segments.conditions.logic import All
from crm.segments.conditions.sample import Sample
from crm.segments.conditions.top import Top
from crm.segments.definition import Condition


def who_of(made: Request) -> Condition:
    who = made.where if isinstance(made, MakeSegment) else None
    if isinstance(made, RunReport):
        who = made.report.who
    return who or Everyone()


def with_people(made: Request, who: Condition) -> Request | None:
    if isinstance(made, RunReport):
        return RunReport(made.report.model_copy(update={"who": who}))
    return replace(made, where=who) if isinstance(made, MakeSegment) else None


def narrowed(made: Request, more: Condition) -> Request | None:
    before = who_of(made)
    parts = before.of if isinstance(before, All) else (before,)
    kept = tuple(part for part in parts if part != Everyone() and not _other_half(part, more))
    return with_people(made, All(of=(*kept, more)) if kept else more)


def _other_half(part: Condition, more: Condition) -> bool:
    """The other half is one of the whole, not of the half that was chosen before."""
    if not isinstance(part, Sample) or not isinstance(more, Sample) or more.parts is None:
        return False
    return (part.parts, part.salt) == (more.parts, more.salt)


def ranked(made: Request, told: dict[str, Any]) -> Request | None:
    """The rank that is said in the request, within groups or as a part of parts."""
    before = who_of(made)
    parts = before.of if isinstance(before, All) else (before,)
    tops = [part for part in parts if isinstance(part, Top)]
    if len(tops) != 1:
        return None
    if "part" in told:
        told = {"percent": None, "assumed": "lowest" not in told, "lowest": False, **told}
    changed = Top.model_validate(tops[0].model_dump() | told)
    out = tuple(changed if part is tops[0] else part for part in parts)
    return with_people(made, All(of=out) if len(out) > 1 else changed)
