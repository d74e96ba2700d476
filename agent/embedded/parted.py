"""Verbs in two parts, of which the second stands far behind: geben ... aus; without it geben is to give."""

from collections.abc import Sequence

from agent.embedded.grammar import grammar
from agent.embedded.spans import Span
from agent.embedded.text import Token


def lacks_its_part(span: Span, tokens: Sequence[Token], language: str) -> bool:
    """Whether the verb is the first of two parts, and nobody says the second."""
    if span.kind != "verb" or span.size > 1:
        return False
    parted: dict[str, str] = grammar(language).data["parted"]
    other = parted.get(tokens[span.start].norm)
    return other is not None and all(token.norm != other for token in tokens)
