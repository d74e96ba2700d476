"""What stands in quotation marks, as one span: a part of a text, or the name of a saved segment.

Names that are known keep their meaning, unless what stands beside them says that a text is meant.
"""

from collections.abc import Iterator, Sequence

from agent.embedded.spans import Span
from agent.embedded.text import Token

MEANT, PERHAPS = 1.3, 0.3
NEAR = 2  # words between the quotation and what says that it is one
PARTS = ("contains", "starts_with", "ends_with")


def quotations(text: str, tokens: Sequence[Token], found: Sequence[Span]) -> Iterator[Span]:
    """Every quotation in the sentence; its meaning is the text between the marks, as written."""
    marks = [i for i, token in enumerate(tokens) if token.norm == '"']
    for first, last in zip(marks[::2], marks[1::2], strict=False):
        words = text[tokens[first].end : tokens[last].start].strip()
        if words:
            weight = MEANT if _is_named(first, last + 1, found) else PERHAPS
            yield Span(first, last + 1, "quoted", words, weight, "pattern")


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
