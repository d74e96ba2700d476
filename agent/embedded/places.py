"""Top cities for stylists, country breakdown: places and kinds of customers, by how many there are."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from agent.embedded.annotate import Annotated
from agent.embedded.compose.said import Figures
from agent.embedded.people_named import is_name
from agent.embedded.spans import Span
from crm.catalog.model import Catalog
from crm.reports.definition import ByField
from crm.reports.measures.all import BY_ID

NUMBERS = ("integer", "number", "date", "timestamp")
SKIPPED = ("filler", "number", "count_unit")


def places_of_people(said: Annotated, catalog: Catalog) -> Annotated | None:
    """The message with the number of customers in it, where it names groups of people and no number."""
    told = [s for s in said.spans if s.kind not in SKIPPED]
    fields = [at for at, s in enumerate(told) if _groups_people(s, catalog)]
    if len(fields) != 1 or any(_says_more(s) for s in told):
        return None
    if not (_ranks(told, fields[0]) or _only_splits(told)):
        return None
    spans = _without_people_behind_by(said.spans)
    return replace(said, spans=(Span(0, 0, "measure", "customers"), *spans))


def _ranks(told: Sequence[Span], field: int) -> bool:
    """Top cities for stylists, which country do most VIPs live in, 发型师最多的城市."""
    people = [at for at, s in enumerate(told) if _are_people(s) and at != field]
    ranks = [at for at, s in enumerate(told) if s.kind == "rank"]
    beside = {field, *(at + 1 for at in people)} | {at for at in people if at > field}
    return bool(people) and any(at + 1 in beside or at in beside for at in ranks)


def _only_splits(told: Sequence[Span]) -> bool:
    """Country breakdown: a field, and a word for a report."""
    acts = [s for s in told if s.kind == "act" and s.meaning == "report"]
    return len(acts) == 1 and len(told) == 2


def _without_people_behind_by(spans: Sequence[Span]) -> list[Span]:
    """Top 5 cities by customers: those are what is counted, and no more."""
    by = {
        at
        for at, (one, other) in enumerate(pairwise(spans))
        if one.kind == "particle" and one.meaning == "by" and other.of_kind("measure")
    }
    return [s for at, s in enumerate(spans) if at not in by and at - 1 not in by]


def counts_people(found: Figures, catalog: Catalog) -> bool:
    """Whether it splits customers alone and nothing is ranked, so that they are what is counted."""
    fields = [b.field for b in found.breakdowns if isinstance(b, ByField)]
    alone = len(fields) == len(found.breakdowns) > 0 and not (found.ranked or found.top)
    return alone and all(_is_of_people(name, catalog) for name in fields)


def _groups_people(span: Span, catalog: Catalog) -> bool:
    return span.kind == "field" and _is_of_people(str(span.meaning), catalog)


def _is_of_people(name: str, catalog: Catalog) -> bool:
    """A field of customers that puts them into groups."""
    field = catalog.fields.get(name)
    if field is None or field.type in NUMBERS or field.id == "customers.customer_id":
        return False
    return field.table == "customers"


def _are_people(span: Span) -> bool:
    value = span.of_kind("value")
    return (
        is_name(span)
        or span.kind == "term"
        or (value is not None and str(value.meaning[0]).startswith("customers."))
    )


def _says_more(span: Span) -> bool:
    """A deed, or a number that is named."""
    named = span.kind == "measure" and span.meaning in BY_ID and span.meaning != "customers"
    return named or span.kind in ("verb", "event", "object", "superlative", "grain")
