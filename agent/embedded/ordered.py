"""From best to worst, du plus haut au plus bas: two ends of a rank side by side are an order, and no top one."""

from collections.abc import Sequence

from agent.embedded.spans import Span

ORDERS = {("high", "low"): "descending", ("low", "high"): "ascending"}
SMALL = ("filler", "particle")
BREAKS = ("comma", "or", "but")


def ordered(spans: Sequence[Span]) -> list[Span]:
    """The spans where each such pair stands as one order."""
    out: list[Span] = []
    breaks = (*BREAKS, "and") if any(s.kind == "number" for s in spans) else BREAKS
    for span in spans:
        at = _first_end(out, breaks)
        order = ORDERS.get((str(out[at].meaning), str(span.meaning))) if at is not None else None
        if at is not None and order and span.kind == "rank" and at < len(out) - 1:
            out[at:] = [Span(out[at].start, span.end, "rank", order)]
        else:
            out.append(span)
    return out


def _first_end(before: Sequence[Span], breaks: Sequence[str]) -> int | None:
    """The rank that nothing but small words stands behind; the 3 best and the 3 worst are two."""
    for at in range(len(before) - 1, -1, -1):
        span = before[at]
        if span.kind == "rank":
            return at
        if span.kind not in SMALL or span.meaning in breaks:
            return None
    return None
