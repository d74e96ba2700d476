"""Who is left out by except and its like: each of a list, those who did something, gold members who bought."""

from collections.abc import Sequence

from agent.embedded.compose.clause import Clause
from agent.embedded.quantities import Quantity
from agent.embedded.spans import Span
from crm.segments.conditions.logic import All, Not
from crm.segments.definition import Condition

PLACES = ("customers.country", "customers.region", "customers.city")


def leaves_out(clause: Clause) -> bool:
    """Except gold members, but not salon owners: what is listed with it is left out as well."""
    people = bool(clause.values or clause.regions) or clause.has_deed
    return clause.negated and clause.apart and people and not clause.only


def names_others(
    who: Span, before: Span | Quantity | None, ahead: Sequence[Span | Quantity]
) -> bool:
    """And those who, y los que, und denen, die: further people, and not what is said of the first."""
    behind_word = isinstance(before, Span) and (
        before.kind == "filler" or before.meaning == "customers"
    )
    again = any(isinstance(p, Span) and p.meaning == "who" for p in ahead[:2])
    return behind_word or again or who.end - who.start > 1


def told_of(clause: Clause, who: Span) -> bool:
    """Except gold members who bought: what follows tells which of them; not except in Berlin, and who."""
    if who.end - who.start > 1:
        return False
    people = bool(clause.values) and not any(v.field in PLACES for v in clause.values)
    return clause.negated and clause.apart and not clause.denied and people and not clause.has_deed


def left_out(conditions: Sequence[Condition]) -> list[Condition]:
    """Those for whom all of it holds are not meant."""
    return [Not(of=conditions[0] if len(conditions) == 1 else All(of=tuple(conditions)))]


def unclear(word: Span) -> Span:
    """A word that tells of those who are left out, or of all others: it is asked about."""
    return Span(word.start, word.end, "unclear", "left_out")
