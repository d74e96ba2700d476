"""Whom may we write to: asked of people, not an order to write; the words are in a file a language.

how many people can we actually email in France · wen dürfen wir per SMS anschreiben
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import product

from agent.embedded.patterns import Match, Pattern, compile_pattern, matches
from agent.embedded.spans import Span
from agent.embedded.text import Token
from crm.languages.words_files import words_file

TERMS: Mapping[str, str] = {
    "email": "reachable",
    "sms": "reachable_sms",
    "push": "reachable_push",
}
# What is left of being allowed to, or not.
ALLOWED: Mapping[str, tuple[str, str | None]] = {
    "may": ("filler", None),
    "may_not": ("particle", "not"),
}
FURTHEST = 6  # words between being allowed and writing
ASKING = ("who", "count", "customers")


@cache
def patterns(language: str) -> tuple[Pattern, ...]:
    """Being allowed to (`may`, `may_not`), asking for people (`whom`), and writing by email, sms or push."""
    data = words_file(language, "reaching")
    return tuple(compile_pattern(text, told, language) for told in data for text in data[told])


def reaching(tokens: Sequence[Token], languages: Sequence[str], found: Sequence[Span]) -> Iterator[Span]:  # fmt: skip
    """Those who may be written to, as a term, and the words for being allowed to, as saying no more."""
    known = [pattern for language in languages for pattern in patterns(language)]
    said = [(pattern.meaning, at, match) for pattern, at, match in matches(known, tokens, {})]
    allowed = [one for one in said if one[0] in ALLOWED]
    ways = [(told, at, match) for told, at, match in said if told in TERMS]
    people = [at for told, at, _ in said if told == "whom"] + [s.start for s in found if _asks(s)]
    for (told, may, until), (way, at, match) in product(allowed, ways):
        if _belong(may, until, at, match) and any(place < at for place in people):
            yield Span(may, until.end, *ALLOWED[told], 1.5, "pattern")
            yield Span(at, match.end, "term", TERMS[way], 1.5, "pattern")


def _belong(may: int, until: Match, at: int, match: Match) -> bool:
    """We can … write, or at the end of a sentence: write … may."""
    return 0 <= at - until.end <= FURTHEST or may == match.end


def _asks(span: Span) -> bool:
    """Who, how many, customers, stylists, VIPs: people stand before the writing."""
    return any(
        (r.meaning in ASKING and r.kind != "filler") or r.kind == "term" or _is_theirs(r)
        for r in span.readings()
    )


def _is_theirs(reading: Span) -> bool:
    return reading.kind == "value" and str(reading.meaning[0]).startswith("customers.")
