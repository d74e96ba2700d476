"""Revenue from customers who bought tents: beside another number they are no number of buyers."""

from collections.abc import Sequence

from agent.embedded.grammar import grammar
from agent.embedded.spans import Span
from agent.embedded.text import Token

BUYERS = ("buyers", "buyer")


def who_bought(spans: Sequence[Span], tokens: Sequence[Token], language: str) -> list[Span]:
    """The chosen spans, where customers who bought are three words: whom, who, and the deed."""
    if not any(s.kind == "measure" and s.meaning not in ("customers", *BUYERS) for s in spans):
        return list(spans)
    who = {str(word) for word in grammar(language).data["particles"]["who"]}
    return [one for s in spans for one in (_apart(s) if _says_who(s, tokens, who) else (s,))]


def _says_who(span: Span, tokens: Sequence[Token], who: set[str]) -> bool:
    """Customers who bought, clientes que compraron; not number of buyers."""
    buyers = span.kind in ("measure", "term") and span.meaning in BUYERS and span.size == 3
    return buyers and tokens[span.start + 1].norm in who


def _apart(span: Span) -> tuple[Span, Span, Span]:
    who, deed = span.start + 1, span.start + 2
    return (
        Span(span.start, who, "table", "customers"),
        Span(who, deed, "particle", "who"),
        Span(deed, span.end, "verb", "buy"),
    )
