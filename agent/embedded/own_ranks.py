"""The top 10 customers by income: people ranked by what a column of theirs holds, no split by it."""

from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.lexicon import Lexicon
from agent.embedded.spans import Span
from crm.catalog.model import Catalog


def amounts_of_people(catalog: Catalog) -> frozenset[str]:
    """The fields of customers that hold numbers."""
    known = (f for f in catalog.fields.values() if f.table == "customers")
    return frozenset(f.id for f in known if f.type in ("integer", "number"))


def ranked_by_own(found: Sequence[Span], lexicon: Lexicon) -> list[Span]:
    """The spans, where the word before such a column says once more that it ranks: the most income."""
    ranks = [s for s in found if s.kind == "rank"]
    people = [s for s in found if s.kind == "table" and s.meaning == "customers"]
    amounts = {s.start for s in found if s.kind == "field" and s.meaning in lexicon.amounts}
    small = {s.start: s.end for s in found if s.kind == "filler"}

    def ranking(by: Span) -> Span | None:
        behind = by.end if by.end in amounts else small.get(by.end)
        if (by.kind, by.meaning) != ("particle", "by") or behind not in amounts:
            return None
        return next(
            (r for r in ranks for p in people if r.end <= p.start and p.end <= by.start), None
        )

    return [
        replace(rank, start=span.start, end=span.end) if (rank := ranking(span)) else span
        for span in found
    ]
