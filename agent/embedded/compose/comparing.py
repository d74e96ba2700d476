"""A report's second period: this quarter vs the previous quarter, the last 3 months vs the 3 months before."""

from collections.abc import Sequence
from typing import Literal

from agent.embedded.spans import Span
from crm.terms.window import Ago, Calendar, Last, Window

Compare = Literal["previous", "last_year"]


def compared_with(
    spans: Sequence[Span], sentence: Sequence[Span], window: Window | None
) -> tuple[Compare, Span] | None:
    """How the report's period is compared, and which of the `spans` says it; None where none does."""
    asked = next((s.end for s in sentence if _compares(s)), None)
    for span in spans:
        named = span.kind == "window" and asked is not None and span.start >= asked
        if (named or span.kind == "preceding") and (how := _how(window, span.meaning)):
            return how, span
    return None


def _compares(span: Span) -> bool:
    return any(r.kind == "act" and r.meaning == "compare" for r in span.readings())


def _how(window: Window | None, other: Window) -> Compare | None:
    match window:
        case Calendar(period=period, offset=offset):
            before = Calendar(period=period, offset=offset - 1)
            if other in (before, Ago(near=1, far=2, unit=period)):
                return "previous"
            year = Calendar(period="year", offset=-1)
            return "last_year" if other == year and not offset else None
        case Last(count=count, unit=unit):
            before_that = Ago(near=count, far=2 * count, unit=unit)
            return "previous" if other in (before_that, window) else None
    return None
