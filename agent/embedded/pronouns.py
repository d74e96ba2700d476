"""Their revenue, how much did they spend: those who were spoken of, where a message names nobody."""

import itertools
from collections.abc import Sequence

from agent.embedded.annotate import Annotated
from agent.embedded.grammar import grammar
from agent.embedded.people_named import is_name
from agent.embedded.spans import Span
from agent.embedded.text import normalise


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
