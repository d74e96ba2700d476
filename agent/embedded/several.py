"""Two requests in one message: each is answered by itself, so the person is asked which comes first."""

from collections.abc import Sequence
from functools import cache

from agent.embedded.annotate import Annotated
from agent.embedded.grammar import grammar
from agent.embedded.requests import Ask, Request, RunReport
from agent.embedded.spans import Span
from agent.embedded.text import tokenize

JOINTS = ("and", "then", "or")
ENDS = (".", "?", "!", ";")
LONGEST = 4  # words of what opens a request
TELLING = (
    "measure",
    "value",
    "region",
    "field",
    "term",
    "event",
    "verb",
    "object",
    "table",
    "superlative",
)


def parts(said: Annotated) -> tuple[str, str] | None:
    """The two requests as they were written; None where there is one."""
    for at in range(1, len(said.tokens)):
        if not _opens(said, at):
            continue
        before = [s for s in said.spans if s.end <= at]
        joint = _joint_before(said, before)
        behind = [s for s in said.spans if s.start >= at]
        if joint is not None and _tells(before[:joint]) and _tells(behind):
            end, start = said.tokens[before[joint].start].start, said.tokens[at].start
            return said.text[:end].strip(" ,"), said.text[start:].strip()
    return None


def _opens(said: Annotated, at: int) -> bool:
    """Whether a question or an order begins at a token: how many, show me."""
    norms = [t.norm for t in said.tokens[at : at + LONGEST]]
    return any(norms[: len(words)] == list(words) for words in _openers(said.language))


@cache
def _openers(language: str) -> tuple[tuple[str, ...], ...]:
    words = grammar(language).data["questions"]
    return tuple(tuple(t.norm for t in tokenize(str(word))) for word in words)


def asked_apart(
    whole: Request, first: Request, second: Request, texts: tuple[str, str]
) -> Ask | None:
    """The question which comes first, where each part is a request and the whole is not both of them."""
    if isinstance(first, Ask) or isinstance(second, Ask):
        return None
    reports = [r.report for r in (whole, first, second) if isinstance(r, RunReport)]
    if len(reports) == 3:
        both, one, other = reports
        alike = both.who == one.who == other.who and one.where == other.where == both.where
        if alike and set(both.measures) == {*one.measures, *other.measures}:
            return None
    return Ask("ask-one-at-a-time", options=texts)


def _joint_before(said: Annotated, before: Sequence[Span]) -> int | None:
    """Where the word that joins the question to what stands before it is."""
    for at in range(len(before) - 1, 0, -1):
        span = before[at]
        if (span.kind == "particle" and span.meaning in JOINTS) or said.written(span) in ENDS:
            return at
        if span.kind not in ("filler", "act") and span.meaning != "comma":
            return None
    return None


def _tells(spans: Sequence[Span]) -> bool:
    return any(s.kind in TELLING or s.of_kind("measure", "table") for s in spans)
