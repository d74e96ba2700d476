"""Their revenue, how much did they spend: those who were spoken of, where a message names nobody."""

import itertools
from collections.abc import Sequence

from agent.embedded.annotate import Annotated
from agent.embedded.grammar import grammar
from agent.embedded.people_named import is_name
from agent.embedded.spans import Span
from agent.embedded.text import normalise

# What an assistant is told to do, and what stands before a polite Sie.
SPOKEN_TO = ("show", "find", "segment", "write", "export", "save")
POLITE = frozenset(
    [
        "konnen",
        "konnten",
        "wurden",
        "zeigen",
        "geben",
        "nennen",
        "finden",
        "sagen",
        "machen",
        "bitte",
    ]
)


def speaks_of_theirs(spans: Sequence[Span]) -> bool:
    """Their revenue: a measure of those who were found before."""
    return any(
        any(r.kind == "act" and r.meaning == "whose" for r in span.readings())
        and (behind.of_kind("measure") is not None or behind.meaning == "spend")
        for span, behind in itertools.pairwise(spans)
    )


def speaks_of_them(annotated: Annotated) -> bool:
    """How much did they spend: a message that names no people of its own."""
    if any(is_name(span) for span in annotated.spans):
        return False
    pronouns = {normalise(word)[0] for word in grammar(annotated.language).data["pronouns"]}
    if annotated.language == "zh":
        return any(word in normalise(annotated.text)[0] for word in pronouns)
    return any(token.norm in pronouns for token in annotated.tokens)


def they(annotated: Annotated) -> str | None:
    """Of them, do they, where nothing before it in the message may be meant: the word as it was written."""
    words = {normalise(word)[0] for word in grammar(annotated.language).data["they"]}
    for at in range(len(annotated.tokens)):
        said = _word_at(annotated, at, words)
        before = [s for s in annotated.spans if s.start < at]
        if said and not any(_may_be_meant(s) or _relates(s, annotated) for s in before):
            return None if _is_polite(annotated, at) else said
    return None


def _word_at(annotated: Annotated, at: int, words: set[str]) -> str | None:
    """One of the words at a place of the message; in Chinese it has two signs."""
    token = annotated.tokens[at]
    if token.norm in words:
        return token.text
    pair = annotated.tokens[at : at + 2]
    joined = "".join(t.norm for t in pair)
    return joined if token.kind == "cjk" and joined in words else None


def _may_be_meant(span: Span) -> bool:
    """People, values and things that were named: what a pronoun behind them stands for."""
    table = span.of_kind("table")
    thing = table is not None and table.meaning not in ("orders", "customers")
    thing = thing or span.meaning == "who"
    named = span.kind in ("value", "region", "group", "defined", "term", "field", "quoted")
    return named or thing or is_name(span)


def _relates(span: Span, annotated: Annotated) -> bool:
    """Folks who, those that: words of which several together lead to what people do."""
    last = annotated.tokens[span.end - 1].norm if span.size > 1 else ""
    return span.kind == "filler" and last in grammar(annotated.language).data["particles"]["who"]


def _is_polite(annotated: Annotated, at: int) -> bool:
    """Zeigen Sie mir, können sie mir: the assistant is spoken to."""
    if annotated.language != "de" or annotated.tokens[at].norm != "sie":
        return False
    capital = annotated.tokens[at].text[0].isupper() and at > 0
    asked = any(
        r.kind == "act" and r.meaning in SPOKEN_TO for s in annotated.spans for r in s.readings()
    )
    modal = at > 0 and annotated.tokens[at - 1].norm in POLITE
    return capital or modal or asked
