"""Where do our customers come from, wo wohnen sie: how many of them live in each country."""

from collections.abc import Iterator, Sequence
from functools import cache

from agent.embedded.grammar import grammar
from agent.embedded.lexicon import Lexicon
from agent.embedded.spans import Span
from agent.embedded.text import Token, tokenize

COUNTRY = "customers.country"
WEIGHT = 1.5  # it is one question, whatever its words mean elsewhere
LEADING = 2  # words that may stand before it: and where, so where

Words = tuple[tuple[str, ...], ...]


def where_from(
    tokens: Sequence[Token], found: Sequence[Span], language: str, lexicon: Lexicon
) -> list[Span]:
    """The words of such a question as a split by country; none where no countries were imported.

    Nobody named, it asks of those that were spoken of: all the other words say no more.
    """
    if COUNTRY not in lexicon.fields:
        return []
    asks, lives = _said(language)
    norms = tuple(token.norm for token in tokens)
    start, end = next(_places(norms, asks), (0, 0))
    living = [(a, b) for a, b in _places(norms, lives) if a > start]
    if not end or not (living or not lives) or (start > LEADING and lives):
        return []
    people = any(_names_people(s) for s in found)
    theirs = [(i, i + 1) for i, norm in enumerate(norms) if (norm,) in _theirs(language)]
    words = [i for i in range(end, len(norms)) if norms[i].isalnum()]
    told = {i for a, b in (*living, *theirs) for i in range(a, b)}
    if not people and len([i for i in words if i not in told]) > 1:
        return []  # where does the number come from
    if people:
        first = words[0] if words else end - 1  # the field stands on what comes next
        rest = [Span(a, b, "filler", None, WEIGHT, "pattern") for a, b in (*living, *theirs)]
    else:
        free = [i for i in words if i not in told]
        behind = [*(a for a, _ in living if theirs and a == end), end - 1]
        first = (*free, *behind)[0]
        rest = [_of_them(a, b) for a, b in (*living, *theirs)]
    if first == start:
        return []
    by = Span(start, first, "particle", "by", WEIGHT, "pattern")
    country = Span(first, first + 1, "field", COUNTRY, WEIGHT, "pattern")
    return [by, country, *(s for s in rest if s.start > first)]


def _of_them(start: int, end: int) -> Span:
    """How many of those that were spoken of."""
    them = Span(start, end, "act", "reference", WEIGHT, "pattern")
    return Span(start, end, "act", "count", WEIGHT, "pattern", (them,))


def _names_people(span: Span) -> bool:
    if span.kind == "table":
        return bool(span.meaning == "customers")
    return span.kind == "term" or (
        span.kind == "value" and str(span.meaning[0]).startswith("customers.")
    )


def _places(norms: tuple[str, ...], words: Words) -> Iterator[tuple[int, int]]:
    """Where the words stand, longest ones first."""
    for word in sorted(words, key=len, reverse=True):
        for start in range(len(norms) - len(word) + 1):
            if norms[start : start + len(word)] == word:
                yield start, start + len(word)


@cache
def _said(language: str) -> tuple[Words, Words]:
    words = grammar(language).data["where_from"]
    return _normed(words["asks"]), _normed(words["lives"])


@cache
def _theirs(language: str) -> Words:
    return _normed(grammar(language).data["where_from"]["they"])


def _normed(phrases: Sequence[object]) -> Words:
    return tuple(tuple(t.norm for t in tokenize(str(phrase))) for phrase in phrases)
