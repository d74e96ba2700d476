"""The average of what is an average already: average lifetime value, artículos por pedido promedio."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from agent.embedded.grammar import grammar
from agent.embedded.spans import Span
from agent.embedded.text import Token, tokenize
from crm.reports.measures.all import BY_ID
from crm.reports.measures.base import Ratio

WEIGHT = 1.02  # surer than the same name without the word
# What is an average of its own: mean satisfaction is no share, and what people spend is of each.
AVERAGE_OF = {"csat": "avg_csat", "spend": "revenue_per_buyer"}
BETWEEN = ("filler", "act", "particle")
APART = 3  # small words between: the average number of items per order


def averaged(tokens: Sequence[Token], found: Sequence[Span], language: str) -> list[Span]:
    """The measures that are averages, with the word for it that stands before or behind them."""
    beyond = [s for s in found if s.kind == "act" and s.meaning == "average"]  # above average
    words = [w for w in _words(tokens, language) if not any(s.start <= w[0] < s.end for s in beyond)]  # fmt: skip
    small = {i for s in found if s.kind in BETWEEN for i in range(s.start, s.end)}
    named = [s for s in found if s.kind == "measure"]
    made = [
        _of_each(_with(span, start, end), found)
        for span in (*named, *(s for s in found if s.kind == "verb" and s.meaning == "spend"))
        for start, end in words
        if _is_average(str(span.meaning)) and beside(span, start, end, small)
    ]
    return [one for one in made if not any(_holds(name, one) for name in named)]


def _of_each(made: Span, found: Sequence[Span]) -> Span:
    """Average spend per household: what is of each customer already is not split by them."""
    if made.meaning != AVERAGE_OF["spend"]:
        return made
    by = [s.end for s in found if (s.kind, s.meaning, s.start) == ("particle", "by", made.end)]
    ends = (
        s.end for s in found if s.kind == "table" and s.meaning == "customers" and s.start in by
    )
    return replace(made, end=next(ends, made.end))


def _holds(name: Span, made: Span) -> bool:
    """Average CSAT is a measure of its own."""
    return name.start <= made.start and made.end <= name.end


def _is_average(id: str) -> bool:
    """Whether it is a mean or a rate of something: not what is summed, nor how many there are."""
    if id in AVERAGE_OF:
        return True
    measure = BY_ID.get(id)
    summed = measure is None or measure.additive or measure.unit == "count"
    return isinstance(measure, Ratio) or not summed


def beside(span: Span, start: int, end: int, small: set[int]) -> bool:
    """Right behind it, or before it with small words between at most."""
    if span.kind == "verb" and end != span.start:
        return start == span.end  # what they spend on average
    leads = 0 <= span.start - end <= APART and all(i in small for i in range(end, span.start))
    return leads or start == span.end


def _with(span: Span, start: int, end: int) -> Span:
    first, last = min(span.start, start), max(span.end, end)
    meaning = AVERAGE_OF.get(str(span.meaning), span.meaning)
    weight = max(span.weight, WEIGHT)
    return replace(
        span,
        start=first,
        end=last,
        kind="measure",
        meaning=meaning,
        weight=weight,
        how="pattern",
        others=(),
    )


def _words(tokens: Sequence[Token], language: str) -> Iterator[tuple[int, int]]:
    """Where a word for the average stands."""
    norms = tuple(token.norm for token in tokens)
    for word in _said(language):
        for start in range(len(norms) - len(word) + 1):
            if norms[start : start + len(word)] == word:
                yield start, start + len(word)


@cache
def _said(language: str) -> tuple[tuple[str, ...], ...]:
    words = grammar(language).data["averages"]
    return tuple(tuple(token.norm for token in tokenize(str(word))) for word in words)
