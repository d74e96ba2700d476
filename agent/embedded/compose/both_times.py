"""A deed done in each of two times: ordered in both 2024 and 2025, sowohl im Mai als auch im Juni gekauft."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from agent.embedded.annotate import Annotated
from agent.embedded.compose.clause import Clause
from agent.embedded.compose.comparing import in_halves
from agent.embedded.grammar import grammar
from agent.embedded.spans import Span
from crm.terms.window import Between, Window, add_months

MONTHS = {"month": 1, "quarter": 3, "year": 12}


def set_apart(spans: Sequence[Span], said: Annotated) -> list[Span]:
    """The spans, a stretch of two neighbours as the two of them where it is said that both are meant."""
    out: list[Span] = []
    for at, span in enumerate(spans):
        halves = _halves(span) if _means_both(spans, at, said) else None
        out += halves or [span]
    return out


def halves(window: Window) -> tuple[Window, Window] | None:
    """The two neighbours of which the stretch is made, two months, quarters or years; None for others."""
    grain = in_halves(window)
    if grain is None or not (isinstance(window, Between) and window.first):
        return None
    middle = add_months(window.first, MONTHS[grain])
    early = window.model_copy(update={"last": middle - timedelta(days=1)})
    return early, window.model_copy(update={"first": middle})


def _halves(span: Span) -> list[Span] | None:
    found = halves(span.meaning) if span.kind == "window" else None
    if found is None:
        return None
    early, late = found
    joint = Span(span.start, span.start, "particle", "and")
    return [replace(span, meaning=early, others=()), joint, replace(span, meaning=late, others=())]


def _means_both(spans: Sequence[Span], at: int, said: Annotated) -> bool:
    """Both before the times; in Chinese 都 behind them."""
    before = next((s for s in reversed(spans[:at]) if s.kind != "filler"), None)
    if before is not None and before.kind == "particle" and before.meaning == "either":
        return True
    behind = said.text[said.tokens[spans[at].end - 1].end :].lstrip()
    return behind.startswith(tuple(grammar(said.language).data["each_time"]) or ("\0",))


def times_of(clause: Clause, window: Window | None) -> list[Window | None]:
    """The times in which the clause's deed was done: each of two that were joined with and."""
    times = list(dict.fromkeys(clause.windows))
    if not clause.each_time or len(times) != 2 or window not in times:
        return [window]
    clause.used.add("each_time")
    return list(times)
