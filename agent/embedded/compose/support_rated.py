"""Rated support 1 or 2: how the tickets of customers were rated, and no survey about the touchpoint."""

from dataclasses import replace

from agent.embedded.annotate import Annotated
from agent.embedded.compose.service import CSAT, SURVEYS
from agent.embedded.spans import Span
from crm.catalog.model import Catalog

SUPPORT = ("surveys.touchpoint", "support")
NUMBERS = ("number", "range")


def with_support_rated(said: Annotated, catalog: Catalog) -> Annotated:
    """The sentence in which support that was rated is the tickets, where no survey is named."""
    rated = any(s.kind == "verb" and s.meaning == "rate" for s in said.spans)
    numbered = any(s.kind in NUMBERS for s in said.spans)
    if not (rated and numbered and catalog.has(CSAT)) or any(map(_is_survey, said.spans)):
        return said
    return replace(said, spans=tuple(_as_tickets(s) for s in said.spans))


def _as_tickets(span: Span) -> Span:
    support = span.kind == "value" and span.meaning == SUPPORT
    return replace(span, kind="object", meaning="ticket", others=()) if support else span


def _is_survey(span: Span) -> bool:
    return any(
        r.meaning in ("survey", "surveys", "surveys.touchpoint", "surveys.score", *SURVEYS)
        or (r.kind == "value" and r.meaning[0] == "surveys.type")
        for r in span.readings()
    )
