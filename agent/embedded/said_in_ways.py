"""Business words that are said in many ways, with or without what is meant: left something in their cart."""

from collections.abc import Iterator, Sequence
from functools import cache

from agent.embedded.patterns import Pattern, compile_pattern, matches
from agent.embedded.spans import Span
from agent.embedded.text import Token
from crm.languages.words_files import words_file

WEIGHT = 1.2  # the words in them say no deed of their own


@cache
def patterns(language: str) -> tuple[Pattern, ...]:
    """The wordings of `said-in-ways.yaml`, each with the business word that it means."""
    data = words_file(language, "said-in-ways")
    return tuple(compile_pattern(text, term, language) for term in data for text in data[term])


def said_in_ways(tokens: Sequence[Token], languages: Sequence[str]) -> Iterator[Span]:
    """Each of them that stands in the text, as its word."""
    known = [pattern for language in languages for pattern in patterns(language)]
    for pattern, at, match in matches(known, tokens, {}):
        yield Span(at, match.end, "term", pattern.meaning, WEIGHT, "pattern")
