"""A measure's name that is longer than the one it begins with: nb de commandes en retard, not nb de commandes."""

from collections.abc import Sequence

from agent.embedded.spans import Span

COUNTING = 2  # words: number of, nb de


def whole_names(found: Sequence[Span]) -> list[Span]:
    """What was found, without measures that end inside the name of another, a word for a number before it."""
    measures = [s for s in found if s.kind == "measure" and s.how == "exact"]
    return [s for s in found if s.kind != "measure" or not any(_cuts(s, m) for m in measures)]


def _cuts(counted: Span, whole: Span) -> bool:
    """Whether it is the other's beginning behind words that only say that something is counted."""
    inside = counted.start < whole.start < counted.end < whole.end
    return inside and whole.start - counted.start <= COUNTING
