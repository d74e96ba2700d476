"""A word before the first comma that only leads over to the request: next, only the women; top, und jetzt."""

from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.grammar import grammar
from agent.embedded.spans import Span
from agent.embedded.text import Token, tokenize


def without_interjection(
    spans: Sequence[Span], tokens: Sequence[Token], language: str
) -> list[Span]:
    """The spans, such a word as one that says nothing; a list of names may begin with it."""
    end = _end(tokens, language)
    behind = next((s for s in spans if s.start > end and s.kind != "filler"), None)
    led = [s for s in spans if s.end <= end]
    if not end or behind is None or any(_goes_on(s, behind) for s in led):
        return list(spans)
    said = Span(0, end, "filler", None)
    kept = [s for s in spans if s.start >= end]
    return [replace(said, weight=1.0), *kept]


def _end(tokens: Sequence[Token], language: str) -> int:
    """Where the word ends, right before the comma; 0 where the message begins with none."""
    words = grammar(language).data["interjections"]
    norms = [token.norm for token in tokens]
    for word in words:
        said = [token.norm for token in tokenize(str(word))]
        comma = norms[len(said) : len(said) + 1]
        if norms[: len(said)] == said and comma and comma[0] in (",", "，", "、"):
            return len(said)
    return 0


def _goes_on(span: Span, behind: Span) -> bool:
    """Next, Gap and Levi's: values of one field are a list."""
    fields = {r.meaning[0] for r in span.readings() if r.kind == "value"}
    return any(r.kind == "value" and r.meaning[0] in fields for r in behind.readings())
