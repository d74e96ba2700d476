"""What a denial shuts out where no people are spoken of: all but candles, tea not from Norrsken."""

import itertools
from collections.abc import Iterable, Sequence

from agent.embedded.compose.reach import distance
from agent.embedded.spans import Span
from crm.reports.measures.all import BY_ID
from crm.reports.measures.base import AnyMeasure

DENIALS = ("not", "never", "neither", "except", "outside")
JOINTS = ("and", "or", "comma", "either", "anything")


def is_denial(span: Span) -> bool:
    """Not, without, except, leave out."""
    return (span.kind == "particle" and span.meaning in DENIALS) or (
        span.kind == "act" and span.meaning == "remove"
    )


def shut_out(spans: Iterable[Span]) -> frozenset[int]:
    """Where the values stand that are denied, and the words that deny them, each by its first token."""
    found: set[int] = set()
    denial: Span | None = None
    listed: list[Span] = []
    for span in spans:
        if is_denial(span):
            denial = span
        elif span.kind == "value":
            listed.append(span)
            found |= {span.start, denial.start} if denial else set()
        elif span.kind == "particle" and span.meaning == "outside_after":
            found |= {span.start, *(s.start for s in listed)}  # behind what it shuts out: 肥皂以外
            denial, listed = None, []
        elif not _goes_on(span):
            denial, listed = None, []
    return frozenset(found)


def _goes_on(span: Span) -> bool:
    """Words that a list may hold: without candles and soap, not the brand Norrsken."""
    return span.kind in ("filler", "field", "table", "object", "act") or (
        span.kind == "particle" and span.meaning in JOINTS
    )


def with_denied_values(spans: Sequence[Span], about: Sequence[str]) -> list[Span]:
    """Tickets by category, and then: leave out billing; a value of what is counted, not a measure."""
    known = [BY_ID[id] for id in about if id in BY_ID]
    telling = [s for s in spans if s.kind != "filler"]
    named = {s: v for denial, s in itertools.pairwise(telling) if is_denial(denial) and (v := _own_value(s, known))}  # fmt: skip
    return [named.get(s, s) for s in spans]


def _own_value(span: Span, measures: Sequence[AnyMeasure]) -> Span | None:
    """The reading as a value of the very table that is measured."""
    value = span.of_kind("value") if span.kind == "measure" else None
    own = value is not None and distance(str(value.meaning[0]).split(".", 1)[0], measures) == 0
    return value if own and measures else None


def denied_measures(spans: Sequence[Span]) -> list[Span]:
    """Measures right behind a denial (without returned orders): they are not asked for."""
    telling = [s for s in spans if s.kind != "filler"]
    pairs = itertools.pairwise(telling)
    return [s for denial, s in pairs if is_denial(denial) and s.kind == "measure"]
