"""Words that a finished definition is silent of: turns, ways to reach people, the order of what was done."""

from collections.abc import Collection, Iterator, Sequence

from agent.embedded.spans import Span

# What a definition says where a way to reach people, or their consent, is spoken of.
SAYING = {
    "sms": ("sms",),
    "push": ("push",),
    "consents": ("consent", "reach", "opted", "suppress", "unsubscrib", "subscri"),
}


def fallen_away(
    spans: Sequence[Span], words: Collection[str], numbers: Collection[float]
) -> Iterator[Span]:
    """The spans of which nothing is among the words and numbers of a definition."""
    for span in spans:
        saying = _saying(span)
        unsaid = saying and not any(part in word for part in saying for word in words)
        if unsaid or (_is_turn(span) and span.meaning not in numbers):
            yield span


def out_of_order(spans: Sequence[Span], words: Collection[str], denies: bool) -> Iterator[Span]:
    """What is said to have come after something, or to have changed, in people who are newly described.

    Contacted support and then bought; whose spending dropped.
    """
    thens = [s for s in spans if s.start and s.kind == "particle" and s.meaning == "then"]
    if "path" not in words:
        yield from thens[1:] if "sequence" in words else thens
    for span in spans:
        if span.start and span.kind == "act" and span.meaning == "remove" and not denies:
            yield span


def _is_turn(span: Span) -> bool:
    """The second order, the third time."""
    return {r.kind for r in span.readings()} == {"ordinal"}


def _saying(span: Span) -> tuple[str, ...] | None:
    """How a definition speaks of a way to reach people, or of a consent."""
    return SAYING.get(str(span.meaning)) if span.kind in ("object", "table") else None
