"""Visitors who bought, Besucher, die gekauft haben: people who looked at something, and no number of them."""

from collections.abc import Sequence
from itertools import pairwise

from agent.embedded.spans import Span

VISITS = ("page_viewed", "product_viewed", "cart_added", "checkout_started")  # each shows a visit


def as_visits(spans: Sequence[Span]) -> list[Span]:
    """The spans, in which visitors of whom something is told have done something on the site."""
    told = [s for s in spans if not (s.kind == "filler" and s.meaning != "head")]
    told = [s for s in told if not (s.kind == "particle" and s.meaning == "comma")]
    found = {one for one, behind in pairwise(told) if _visits(one) and _tells(behind)}
    found |= {one for before, one in pairwise(told) if _visits(one) and before.meaning == "head"}
    places = {s.end: s for s, one in pairwise(told) if one in found and _is_place(s)}
    return [
        _visit(s, places.get(s.start)) if s in found else s
        for s in spans
        if s not in places.values()
    ]


def _visit(span: Span, place: Span | None) -> Span:
    """With the word for where they were before it: website visitors."""
    start = place.start if place else span.start
    return Span(start, span.end, "event", VISITS, span.weight, span.how)


def _is_place(span: Span) -> bool:
    return span.kind == "object" and span.meaning in ("website", "page")


def _visits(span: Span) -> bool:
    return span.kind == "measure" and bool(span.meaning == "event_customers")


def _tells(span: Span) -> bool:
    return span.kind == "particle" and bool(span.meaning == "who")
