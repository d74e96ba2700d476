"""A share of what a part of people or orders makes: what percentage of revenue came from cafés?

What stands before the word that parts them (came from, are, bought, 中) is the whole, what stands
behind it the part; a whole of which nothing is said is everything.
"""

from collections.abc import Sequence

from agent.embedded.annotate import Annotated
from agent.embedded.compose.buyers_then import buyers_then
from agent.embedded.compose.clause import AS_TERM
from agent.embedded.compose.people import People, people
from agent.embedded.compose.said import Figures
from agent.embedded.grammar import grammar
from agent.embedded.spans import Span
from agent.embedded.text import tokenize
from crm.catalog.model import Catalog
from crm.reports.definition import ByField, Whole
from crm.terms.comparison import Filter

OF_PEOPLE = ("value", "region", "term", "group", "particle", "filler")
PARTING = ("verb", "event")
PEOPLE = ("buyer", "vip", "new_customer", "repeat_customer", "new_signup", "engaged", "prospect")
OF_ALL = ("customers", *AS_TERM)


def part_of_whole(found: Figures, said: Annotated, catalog: Catalog) -> Whole | None:
    """What the share is of, where the report tells of a part; None where it is shared out by groups."""
    grouped = any(isinstance(part, ByField) for part in found.breakdowns)
    narrowed = found.who is not None or found.where
    if "share" not in found.forms or grouped or not narrowed:
        return None
    before = [s for s in said.spans if s.end <= _parted_at(said)]
    named = [s for s in before if s.kind in OF_PEOPLE]
    who = people(said, catalog, named).condition if any(map(_tells, named)) else None
    where = tuple(part for part in found.where if _is_named(part, before))
    same = where == found.where and who == (found.who.condition if found.who else None)
    return Whole() if same else Whole(who=who, where=where)


def people_shared(said: Annotated) -> list[Span] | None:
    """What tells of the people whose share is asked for: what percentage of stylists opened a mail.

    None where it is the share of something else, or one for each group.
    """
    forms = [s for s in said.spans if s.of_kind("form") and s.of_kind("form").meaning == "share"]  # type: ignore[union-attr]
    grouped = any(s.kind == "grain" or (s.kind == "particle" and s.meaning == "by") for s in said.spans)  # fmt: skip
    if len(forms) != 1 or grouped:
        return None
    told = [s for s in said.spans if s is not forms[0]]
    after = [s for s in told if _tells(s) and (s.start >= forms[0].end or said.language == "zh")]
    if any((m := s.of_kind("measure")) and m.meaning not in OF_ALL for s in after):
        return None
    subject = next((s for s in after if not _describes(s)), None)
    return told if subject is not None and _is_subject(subject) else None


def share_of_people(
    told: Sequence[Span], said: Annotated, catalog: Catalog
) -> tuple[People, Whole]:
    """Those who are the part, and those whom they are a part of."""
    told = [s for s in told if not (s.kind == "measure" and s.meaning == "customers")]
    before = [s for s in told if s.end <= _parted_at(said)]
    of = people(said, catalog, before).condition if any(map(_tells, before)) else None
    part = people(said, catalog, told)
    if of is None and not any(_names_all(s) for s in said.spans):
        of = buyers_then(part.condition)
    return part, Whole(who=None if of == part.condition else of)


def _names_all(span: Span) -> bool:
    """Customers, as such: the whole that is meant."""
    table = span.of_kind("table")
    return span.kind != "term" and table is not None and table.meaning == "customers"


def _describes(span: Span) -> bool:
    """What may stand before the people: premium, German."""
    return span.kind in ("region", "window") or (
        span.kind == "value" and span.meaning[0] != "customers.customer_type"
    )


def _is_subject(span: Span) -> bool:
    """Customers, or people of some kind."""
    table = span.of_kind("table")
    counted = span.kind == "measure" and span.meaning == "customers"
    named = span.kind in ("value", "group") or (span.kind == "term" and span.meaning in PEOPLE)
    return counted or named or (table is not None and table.meaning == "customers")


def _tells(span: Span) -> bool:
    return span.kind not in ("particle", "filler")


def _parted_at(said: Annotated) -> int:
    """Where the words for the part begin: at a verb, or a small word that parts."""
    asked = next((s.end for s in said.spans if s.of_kind("form")), 0)
    verbal = said.language != "zh"  # whose verbs stand before the people that they tell of
    verbs = [s.start for s in said.spans if s.of_kind(*PARTING) and s.start >= asked and verbal]
    words = [tuple(t.norm for t in tokenize(str(w))) for w in grammar(said.language).data["parts"]]
    norms = [t.norm for t in said.tokens]
    start = asked if verbal else 0
    small = [
        at
        for at in range(start, len(norms))
        for word in words
        if tuple(norms[at : at + len(word)]) == word
    ]
    return min((*verbs, *small), default=0)


def _is_named(part: Filter, spans: Sequence[Span]) -> bool:
    """Whether it is one of the values said there."""
    said = {r.meaning for s in spans for r in s.readings() if r.kind == "value"}
    return any((part.field, value) in said for value in part.values)
