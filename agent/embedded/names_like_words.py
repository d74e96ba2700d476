"""A company's names that are common words too: the brands Only, Next and Top.

Such a name is meant where it is written as a name, or where its field stands beside it; anywhere
else the word is what it is to everybody.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from agent.embedded.spans import Span
from agent.embedded.text import Token

NAMES = ("products.brand", "products.name", "customers.company", "campaigns.name")
# Readings that are names themselves, or that any word at all can have.
NO_WORDS = ("value", "region", "defined", "group", "campaigns_called")
ALL_CAPITALS = ("de",)  # languages that write any noun like a name


def told_apart(found: Sequence[Span], tokens: Sequence[Token], language: str) -> list[Span]:
    """The spans without the names that are only common words here."""
    words = _common(found)
    fields = _fields(found)

    def is_word(span: Span) -> bool:
        place = (span.start, span.end)
        name = span.kind == "value" and span.meaning[0] in NAMES and place in words
        beside = {fields.get(span.start - 1), fields.get(span.end)}
        return name and span.meaning[0] not in beside and not _is_written(span, tokens, language)

    return [span for span in found if not is_word(span)]


def _common(found: Iterable[Span]) -> Collection[tuple[int, int]]:
    return {(s.start, s.end) for s in found if s.kind not in NO_WORDS}


def _fields(found: Iterable[Span]) -> dict[int, str]:
    """The field that is named at a place of the sentence."""
    named: dict[int, str] = defaultdict(str)
    for span in found:
        if span.kind == "field":
            named[span.start] = named[span.end - 1] = str(span.meaning)
    return named


def _is_written(span: Span, tokens: Sequence[Token], language: str) -> bool:
    """As the company spells it, where the place of the word asks for no capital."""
    said = tokens[span.start : span.end]
    if span.start == 0 or language in ALL_CAPITALS or not said[0].text[:1].isupper():
        return False
    shouted = not any(token.text.islower() for token in tokens)
    return span.how == "exact" and not shouted
