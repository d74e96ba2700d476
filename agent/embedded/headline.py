"""A word that counts things and also says what was done is what is asked for where a message begins with it."""

from collections.abc import Sequence

from agent.embedded.spans import Span

OPENING = ("filler", "act", "rank", "window")  # what may stand before it


def headline(span: Span, before: Sequence[Span], behind: Sequence[Span]) -> Span:
    """Orders from women: the orders are counted; orders shampoo is something that was done."""
    counted = span.of_kind("measure") if span.of_kind("table") else None
    if span.kind != "verb" or not counted or not all(map(_opens, before)):
        return span
    told = next((s for s in behind if s.kind != "filler"), None)
    done_to = told is not None and (told.kind == "object" or _is_ware(told))
    return span if done_to else counted


def _opens(span: Span) -> bool:
    joins = span.kind == "particle" and span.meaning in ("and", "comma", "it")
    return joins or span.kind in OPENING


def _is_ware(span: Span) -> bool:
    return span.kind == "value" and str(span.meaning[0]).startswith("products.")
