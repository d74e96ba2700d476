"""Orders that did not last: how many orders got returned, how many did customers in Spain cancel."""

from collections.abc import Sequence

from agent.embedded.spans import Span

UNDONE = {"cancel": "cancelled_orders", "return": "returned_orders"}
DENIALS = ("not", "never", "except")


def undone(
    measures: Sequence[str], spans: Sequence[Span], forms: Sequence[str]
) -> tuple[list[str], list[Span]]:
    """The measures, with orders as those that were undone where the sentence says so; and the other spans."""
    done = [s for s in spans if _verb(s)]
    if not _counts_orders(measures) or len(done) != 1 or "share" in forms:
        return list(measures), list(spans)
    if any(s.kind == "particle" and _tells_apart(s, done[0]) for s in spans):
        return list(measures), list(spans)
    kept = [s for s in spans if s is not done[0] and not _is_passive(s, done[0])]
    return [UNDONE[str(_verb(done[0]))]], kept


def _counts_orders(measures: Sequence[str]) -> bool:
    return "orders" in measures and set(measures) <= {"orders", *UNDONE.values()}


def _verb(span: Span) -> str | None:
    """What was done to orders, where the words are no measure by themselves."""
    verb = span.of_kind("verb") if span.kind in ("verb", "term") else None
    return str(verb.meaning) if verb and verb.meaning in UNDONE else None


def _tells_apart(span: Span, done: Span) -> bool:
    """Customers who cancelled, not cancelled: said of people, or denied."""
    return span.meaning in DENIALS or (span.meaning == "who" and 0 < span.start < done.start)


def _is_passive(span: Span, done: Span) -> bool:
    """Got returned: the word right before it."""
    return span.kind == "verb" and span.meaning == "receive" and span.end == done.start
