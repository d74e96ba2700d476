"""Customers who were new last month: what people were, and no tag of products."""

from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.spans import Span

SAID = "were_new"
BETWEEN = ("who", "that", "comma", "by")  # words between the people and what they were


def were_new(found: Sequence[Span]) -> list[Span]:
    """The spans, those words as new customers where people stand before them, and else not at all."""
    said = [s for s in found if s.kind == "particle" and s.meaning == SAID]
    told = [replace(s, kind="term", meaning="new_customer", weight=1.3) for s in said]
    return [s for s in found if s not in said] + [s for s in told if _is_of_people(s, found)]


def _is_of_people(span: Span, found: Sequence[Span]) -> bool:
    """Whether nothing but small words and times stands between people and it."""
    at, ends = span.start, {s.end for s in found if _names_people(s)}
    while at not in ends:
        between = [s.start for s in found if s.end == at and _stands_between(s)]
        if not between:
            return False
        at = min(between)
    return True


def _names_people(span: Span) -> bool:
    if span.kind == "value":
        return str(span.meaning[0]).startswith("customers.")
    return span.kind in ("table", "measure") and bool(span.meaning == "customers")


def _stands_between(span: Span) -> bool:
    small = span.kind == "particle" and span.meaning in BETWEEN
    return small or span.kind in ("filler", "window")
