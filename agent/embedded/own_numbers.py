"""Numbers over a company's own columns: average income, total de puntos, the highest budget.

The word for the number stands beside the column's name, with small words between at most.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import cache

from agent.embedded.averages import beside
from agent.embedded.grammar import grammar
from agent.embedded.lexicon import Lexicon
from agent.embedded.spans import Span
from agent.embedded.text import Token, tokenize
from crm.catalog.model import Catalog
from crm.catalog.own_numbers import How, own_number_of
from crm.reports.measures.own import SOURCES

WEIGHT = 1.04  # surer than the column's name alone
SECTIONS: dict[How, str] = {"avg": "averages", "sum": "totals", "max": "highest", "min": "lowest"}
ENDS: tuple[How, ...] = ("max", "min")
SMALL = ("filler", "act", "particle")


def own_columns_of_numbers(catalog: Catalog) -> frozenset[str]:
    """The fields that a company added itself and that hold numbers."""
    return frozenset(
        field.id
        for field in catalog.fields.values()
        if field.custom
        and field.type in ("number", "integer")
        and field.table in SOURCES
        and field.column.isidentifier()
    )


def own_numbers(
    tokens: Sequence[Token], found: Sequence[Span], language: str, lexicon: Lexicon
) -> list[Span]:
    """The measures over own columns that are named, each from the word for the number to the column."""
    small = {i for s in found if s.kind in SMALL for i in range(s.start, s.end)}
    beyond = [s for s in found if s.kind == "act" and s.meaning == "average"]  # above average
    columns = [s for s in found if s.kind == "field" and s.meaning in lexicon.numeric]
    made = [
        _of_each(_number(how, span, start, end), found)
        for span in columns
        for how, start, end in _words(tokens, language)
        if beside(span, start, end, small) and not any(s.start <= start < s.end for s in beyond)
        if how not in ENDS or (start < span.start and not _of_people(found, span, start))
    ]
    measures = [s for s in found if s.kind == "measure"]
    return [one for one in made if not any(_holds(m, one) for m in measures)]


def _number(how: How, span: Span, start: int, end: int) -> Span:
    first, last = min(span.start, start), max(span.end, end)
    id = own_number_of(how, str(span.meaning)).id
    return Span(first, last, "measure", id, WEIGHT * span.weight, "pattern")


def _of_each(made: Span, found: Sequence[Span]) -> Span:
    """Average income per customer: what each of them has is not split by them."""
    if not str(made.meaning).startswith("avg__customers__"):
        return made
    by = [s.end for s in found if (s.kind, s.meaning, s.start) == ("particle", "by", made.end)]
    people = (s for s in found if s.kind == "table" and s.meaning == "customers")
    return replace(made, end=next((s.end for s in people if s.start in by), made.end))


def _of_people(found: Sequence[Span], span: Span, start: int) -> bool:
    """The customer with the highest income, highest income customers: that ranks people."""
    people = [s for s in found if s.kind == "table" and s.meaning == "customers"]
    return any(s.end <= start or s.start == span.end for s in people)


def _holds(measure: Span, made: Span) -> bool:
    """Average age is a measure of its own."""
    return measure.start <= made.start and made.end <= measure.end


def _words(tokens: Sequence[Token], language: str) -> Iterator[tuple[How, int, int]]:
    """Where a word for such a number stands."""
    norms = tuple(token.norm for token in tokens)
    for how, word in _said(language):
        for start in range(len(norms) - len(word) + 1):
            if norms[start : start + len(word)] == word:
                yield how, start, start + len(word)


@cache
def _said(language: str) -> Collection[tuple[How, tuple[str, ...]]]:
    data = grammar(language).data
    return tuple(
        (how, tuple(token.norm for token in tokenize(str(word))))
        for how, section in SECTIONS.items()
        for word in data[section]
    )
