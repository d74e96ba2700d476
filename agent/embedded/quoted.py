"""What stands in quotation marks, as one span: a part of a text, or the name of a saved segment.

Names that are known keep their meaning, unless what stands beside them says that a text is meant.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from agent.embedded.grammar import grammars
from agent.embedded.spans import Span
from agent.embedded.text import Token, tokenize

MEANT, PERHAPS = 1.3, 0.3
LESS = 0.01
NEAR = 2  # words between the quotation and what says that it is one
PARTS = ("contains", "starts_with", "ends_with")


def quotations(text: str, tokens: Sequence[Token], found: Sequence[Span]) -> Iterator[Span]:
    """Every quotation in the sentence; its meaning is the text between the marks, as written."""
    marks = [i for i, token in enumerate(tokens) if token.norm == '"']
    for first, last in zip(marks[::2], marks[1::2], strict=False):
        words = text[tokens[first].end : tokens[last].start].strip()
        if words:
            weight = MEANT if _is_named(first, last + 1, found) else PERHAPS
            said = Span(first, last + 1, "quoted", words, weight, "pattern")
            yield said
            if _is_on_list(first, last + 1, [t.norm for t in tokens]):
                yield replace(said, kind="list_name", weight=weight - LESS)


def _is_on_list(start: int, end: int, norms: Sequence[str]) -> bool:
    """Whether the word for an imported list stands beside the quotation."""
    beside = (norms[max(0, start - NEAR) : start], norms[end : end + NEAR])
    said = {
        "".join(near[at:to])
        for near in beside
        for at in range(len(near))
        for to in (at + 1, at + 2)
    }
    return bool(said & _lists())


@cache
def _lists() -> frozenset[str]:
    """The words for a list, in every language."""
    words = (word for known in grammars() for word in known.data["lists"])
    return frozenset("".join(t.norm for t in tokenize(str(word))) for word in words)


def _is_named(start: int, end: int, found: Sequence[Span]) -> bool:
    """Whether `contains`, or the word for a segment, stands beside the quotation."""
    return any(
        _names(span) and (0 <= start - span.end <= NEAR or 0 <= span.start - end <= NEAR)
        for span in found
    )


def _names(span: Span) -> bool:
    return (span.kind == "text_op" and span.meaning in PARTS) or (
        span.kind == "act" and span.meaning == "segment"
    )
