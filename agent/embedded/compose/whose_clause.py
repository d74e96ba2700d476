"""What is told of the people whose numbers are asked for: revenue from customers *who bought a tent last year*.

Goods and times in such a clause say who is meant; they are no part of what is counted.
"""

from collections.abc import Sequence

from agent.embedded.compose.split_words import is_customers
from agent.embedded.people_named import is_name
from agent.embedded.spans import Span

DEEDS = ("verb", "event", "term", "defined")
BUYERS = ("buyers", "buyer")
ENDS = ("grain", "compare_words")


def clause_of_people(spans: Sequence[Span]) -> frozenset[int]:
    """Where the words of the clause stand that tells which people are meant; nowhere without one."""
    told = _behind_who(spans) or _before_head(spans)
    return frozenset(s.start for s in told) if any(_is_deed(s) for s in told) else frozenset()


def _behind_who(spans: Sequence[Span]) -> list[Span]:
    """Customers who …, Kunden, die …: up to what the report is split by."""
    for at, span in enumerate(spans):
        if span.kind == "particle" and span.meaning == "who" and _is_person(_before(spans[:at])):
            return _until_split(spans[at + 1 :])
    return []


def _before_head(spans: Sequence[Span]) -> list[Span]:
    """买过帐篷的客户: from the beginning, or from what the report is split by."""
    for at, span in enumerate(spans[:-1]):
        if span.meaning == "head" and span.kind == "filler" and _is_person(spans[at + 1]):
            return list(spans[_after_split(spans[:at]) : at])
    return []


def _after_split(spans: Sequence[Span]) -> int:
    """Behind the last that the report is split by: by month is one word, or two."""
    ends = [i + 1 + (spans[i].kind == "particle") for i in range(len(spans)) if _splits(spans[i])]
    return ends[-1] if ends else 0


def _before(spans: Sequence[Span]) -> Span | None:
    telling = (s for s in reversed(spans) if s.kind != "filler" and s.meaning != "comma")
    return next(telling, None)


def _until_split(spans: Sequence[Span]) -> list[Span]:
    end = next((i for i, s in enumerate(spans) if _splits(s)), len(spans))
    return list(spans[:end])


def _splits(span: Span) -> bool:
    return span.kind in ENDS or (span.kind == "particle" and span.meaning == "by")


def _is_deed(span: Span) -> bool:
    return span.kind in DEEDS or (span.kind == "measure" and span.meaning in BUYERS)


def _is_person(span: Span | None) -> bool:
    if span is None:
        return False
    if span.kind == "value":
        return str(span.meaning[0]).startswith("customers.")
    return is_name(span) or span.kind == "region" or is_customers(span)
