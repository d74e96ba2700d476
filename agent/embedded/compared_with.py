"""Compare salon owners with stylists: the word between two values that are compared joins them.

Elsewhere the same word tells more of those before it: owners with a gold card.
"""

from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.spans import Span


def compared_with(spans: Sequence[Span]) -> list[Span]:
    """The spans, with `or` in the place of `with` between two values of one field behind `compare`."""
    asked = next((s.start for s in spans if s.kind == "act" and s.meaning == "compare"), None)
    return [
        replace(s, kind="particle", meaning="or", others=())
        if asked is not None and s.start > asked and _stands_between(spans, index)
        else s
        for index, s in enumerate(spans)
    ]


def _stands_between(spans: Sequence[Span], index: int) -> bool:
    """Whether it is a word for `with`, and both its neighbours are values of one field."""
    if spans[index].kind != "particle" or spans[index].meaning != "who":
        return False
    before = next((s for s in reversed(spans[:index]) if s.kind != "filler"), None)
    behind = next((s for s in spans[index + 1 :] if s.kind != "filler"), None)
    return before is not None and behind is not None and bool(_fields(before) & _fields(behind))


def _fields(span: Span) -> set[str]:
    """The fields that it names a value of."""
    return {str(r.meaning[0]) for r in span.readings() if r.kind == "value"}
