"""Since 1 February and before 15 February: a time that begins and one that ends, said at once, are one."""

from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.spans import Span
from crm.terms.window import Between


def closed(spans: Sequence[Span]) -> list[Span]:
    """The chosen spans, where two open times with nothing but `and` between them are one stretch."""
    out: list[Span] = []
    for span in spans:
        at = len(out) - 1
        while at >= 0 and (out[at].kind == "filler" or out[at].meaning in ("and", "but")):
            at -= 1
        if at >= 0 and (both := _stretch(out[at], span)):
            out[at:] = [both]
        else:
            out.append(span)
    return out


def _stretch(one: Span, other: Span) -> Span | None:
    """From the beginning of the one to the end of the other, whichever is said first."""
    if not (isinstance(one.meaning, Between) and isinstance(other.meaning, Between)):
        return None
    for opens, ends in ((one.meaning, other.meaning), (other.meaning, one.meaning)):
        if (
            opens.first
            and ends.last
            and not (opens.last or ends.first)
            and opens.first <= ends.last
        ):
            stretch = Between(first=opens.first, last=ends.last)
            return replace(one, end=other.end, meaning=stretch, others=())
    return None
