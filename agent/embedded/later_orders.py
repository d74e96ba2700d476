"""The second order, a third purchase, and how soon after the first one: their words, in a file a language."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from agent.embedded.patterns import Match, Pattern, Slots, compile_pattern, matches
from agent.embedded.spans import Span
from agent.embedded.text import Token
from crm.languages.words_files import words_file
from crm.segments.conditions.nth_order import MOST, NthOrder

DAYS_IN: Mapping[str, int] = {"day": 1, "week": 7}
WEIGHT = 1.3  # the words around the turn say no deed of their own


@cache
def patterns(language: str) -> tuple[Pattern, ...]:
    """How the language speaks of an order by its turn: `turn` alone, or `soon` after the first."""
    data = words_file(language, "later-orders")
    return tuple(compile_pattern(text, told, language) for told in data for text in data[told])


def later_orders(tokens: Sequence[Token], languages: Sequence[str], slots: Slots) -> Iterator[Span]:
    """Each order spoken of by its turn, as a condition that still lacks the time that was said of it."""
    known = [pattern for language in languages for pattern in patterns(language)]
    for pattern, at, match in matches(known, tokens, slots):
        if (found := _condition(match, soon=pattern.meaning == "soon")) is not None:
            yield Span(at, match.end, "group", found, WEIGHT, "pattern")


def _condition(match: Match, soon: bool) -> NthOrder | None:
    turns = [*match.all("ordinal"), *match.all("n2")]  # a number where the language has no ordinals
    turn = float(turns[0].meaning)
    days = _days(match) if soon else None
    if not (turn.is_integer() and 2 <= turn <= MOST) or (soon and days is None):
        return None
    return NthOrder(n=int(turn), within_days=days)


def _days(match: Match) -> int | None:
    """How many days; None for months, which differ in length, and for parts of days."""
    days = float(match["n"].meaning) * DAYS_IN.get(str(match["unit"].meaning), 0)
    return int(days) if days >= 1 and days.is_integer() else None
