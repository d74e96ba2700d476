"""Which spans to believe: the best-scoring set that does not overlap (dynamic programming)."""

from collections.abc import Iterable, Sequence

from agent.embedded.spans import Span


def cover(spans: Iterable[Span], length: int) -> list[Span]:
    """The spans of the best reading, left to right; other meanings of the same words ride along."""
    at_end: dict[int, list[Span]] = {}
    for span in _grouped(spans):
        at_end.setdefault(span.end, []).append(span)
    best: list[tuple[float, Span | None]] = [(0.0, None)]
    for end in range(1, length + 1):
        choices: list[tuple[float, Span | None]] = [(best[end - 1][0], None)]
        choices += [(best[s.start][0] + s.value, s) for s in at_end.get(end, [])]
        best.append(max(choices, key=lambda choice: choice[0]))
    return _traced(best, length)


def _grouped(spans: Iterable[Span]) -> list[Span]:
    groups: dict[tuple[int, int], list[Span]] = {}
    for span in spans:
        groups.setdefault((span.start, span.end), []).append(span)
    return [_with_others(group) for group in groups.values()]


def _with_others(group: Sequence[Span]) -> Span:
    """The surest meaning of the same words first; words that are known as written mean nothing else."""
    exact = [s for s in group if s.how != "stem" or s.kind in ("table", "value")]
    if any(s.kind == "particle" and s.how == "exact" and s.size == 1 for s in group):
        exact = [
            s for s in exact if s.kind != "measure"
        ]  # the abbreviation of a rate is not meant by "or"
    known = any(s.how != "stem" for s in group)
    ranked = sorted(exact if known else group, key=lambda s: -s.weight)
    distinct: list[Span] = []
    for span in ranked:
        if all((span.kind, span.meaning) != (s.kind, s.meaning) for s in distinct):
            distinct.append(span)
    return distinct[0].joined(tuple(distinct[1:]))


def _traced(best: list[tuple[float, Span | None]], length: int) -> list[Span]:
    chosen = []
    at = length
    while at > 0:
        span = best[at][1]
        if span:
            chosen.append(span)
        at = span.start if span else at - 1
    return chosen[::-1]
