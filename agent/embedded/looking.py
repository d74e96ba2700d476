"""Words that the lexicon does not have, looked up among the company's own names by likeness."""

from collections.abc import Callable
from dataclasses import replace

from agent.embedded.annotate import Annotated
from agent.embedded.spans import Span
from agent.embedded.spelling import Correction

Names = Callable[[str], list[tuple[str, str, float]]]  # words -> field, value, likeness; best first
SHORTEST = 5  # characters; shorter words are like too many names
CLEAR = 0.03  # how much liker the best must be than one of another value


def look_up(said: Annotated, names: Names) -> Annotated:
    """The sentence with names read into the words that nothing covered, where one is clearly meant."""
    found = [span for run in _runs(said) if (span := _named(said, run, names))]
    if not found:
        return said
    corrections = tuple(Correction(said.written(s), str(s.meaning[1])) for s in found)
    spans = tuple(sorted((*said.spans, *found), key=lambda s: s.start))
    return replace(said, spans=spans, corrections=(*said.corrections, *corrections))


def _runs(said: Annotated) -> list[tuple[int, int]]:
    """Token ranges that no span covers."""
    covered = {i for span in said.spans for i in range(span.start, span.end)}
    free = [i for i, t in enumerate(said.tokens) if i not in covered and t.kind != "sign"]
    runs: list[tuple[int, int]] = []
    for i in free:
        if runs and runs[-1][1] == i:
            runs[-1] = (runs[-1][0], i + 1)
        else:
            runs.append((i, i + 1))
    return runs


def _named(said: Annotated, run: tuple[int, int], names: Names) -> Span | None:
    span = Span(run[0], run[1], "value", None, 0.8, "meaning")
    words = said.written(span)
    if len(words) < SHORTEST and said.tokens[run[0]].kind != "cjk":
        return None
    best = names(words)
    if not best or (len(best) > 1 and best[0][2] - best[1][2] < CLEAR and best[0][1] != best[1][1]):
        return None
    return replace(span, meaning=(best[0][0], best[0][1]), weight=best[0][2])
