"""The most engaged customers: people ranked by what the word for the rank says, or places with most of them."""

from collections.abc import Sequence

from agent.embedded.spans import Span


def ranks_people(span: Span) -> bool:
    """Whether the rank says by itself what people are ranked by."""
    return span.kind == "rank" and isinstance(span.meaning, tuple)


def people_ranked(found: Sequence[Span]) -> list[Span]:
    """Without those ranks where a field stands before them: which country has the most active customers."""
    fields = [s.end for s in found if s.kind == "field" and s.how == "exact"]
    return [s for s in found if not (ranks_people(s) and any(end <= s.start for end in fields))]
