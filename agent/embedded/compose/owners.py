"""Whose numbers are asked for: order value of repeat customers, revenue from buyers in Germany."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from agent.embedded.compose.clause import AS_TERM
from agent.embedded.spans import Span

TIMED = ("new_customer", "new_signup")  # new in the period of the report
NAMED = {*AS_TERM.values()}
COUNTED = ("customers", *AS_TERM)  # measures of how many people there are


def owners(spans: Sequence[Span]) -> list[Span]:
    """The names for people that stand right behind a measure of theirs (复购客户的客单价: before it)."""
    return [*_behind(spans), *_before(spans)]


def _behind(spans: Sequence[Span]) -> Iterator[Span]:
    telling = _without_splits([s for s in spans if s.kind != "filler" and s.meaning != "among"])
    for measure, people in pairwise(telling):
        if _is_measure(measure) and _names_people(people) and measure.end < people.start:
            yield people


def _without_splits(spans: Sequence[Span]) -> list[Span]:
    """Revenue by source of new customers: as if nothing stood between a measure and whose it is."""
    split = [
        at
        for at, (by, field) in enumerate(pairwise(spans))
        if by.kind == "particle" and by.meaning == "by" and field.of_kind("field")
    ]
    return [s for at, s in enumerate(spans) if at not in split and at - 1 not in split]


def _before(spans: Sequence[Span]) -> Iterator[Span]:
    for people, head, measure in zip(spans, spans[1:], spans[2:], strict=False):
        if head.meaning == "head" and _is_measure(measure) and _names_people(people):
            yield people


def is_timed(span: Span) -> bool:
    """Whether the people are so called for a time: new customers, new sign-ups."""
    return span.meaning in TIMED or AS_TERM.get(str(span.meaning)) in TIMED


def _is_measure(span: Span) -> bool:
    measure = span.of_kind("measure")
    return measure is not None and not _names_people(span) and measure.meaning not in COUNTED


def _names_people(span: Span) -> bool:
    if span.kind == "measure":
        return AS_TERM.get(str(span.meaning)) in NAMED
    return span.kind == "term" and span.meaning in NAMED
