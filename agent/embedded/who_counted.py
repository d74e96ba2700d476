"""How many ordered last month, how many are VIPs: people, though no word names them."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from agent.embedded.shapes import Shape
from agent.embedded.spans import Span
from agent.embedded.text import normalise
from crm.languages.words_files import words_file

if TYPE_CHECKING:
    from agent.embedded.annotate import Annotated

DEEDS = ("verb", "event")
PEOPLE = ("table", "customers")
MADE = ("sell",)  # what the company does, and no customer


@cache
def _are(language: str) -> Shape:
    return Shape(words_file(language, "who-counted")["are"])


@cache
def _done(language: str) -> frozenset[str]:
    return frozenset(normalise(word)[0] for word in words_file(language, "who-counted")["done"])


def are_of_them(said: "Annotated") -> bool:
    """Whether it asks how many of those spoken of are of some kind: how many are VIPs."""
    return _are(said.language).match(normalise(said.text)[0].lstrip()) is not None


def leaves_out_whom(said: "Annotated") -> bool:
    """Whether it counts people whom no word of it names, so that those spoken of are meant."""
    added = any(s.size == 0 and (s.kind, s.meaning) == PEOPLE for s in said.spans)
    return added or are_of_them(said)


def without_stems_of_deeds(found: Sequence[Span]) -> list[Span]:
    """How many ordered: the verb, and no number whose name only has the same stem."""
    verbs = {s.end for s in found if s.kind == "verb" and s.how == "exact"}
    counts = {s.start for s in found if _counts(s)}
    return [s for s in found if not _hides(s, counts, verbs)]


def _hides(span: Span, counts: set[int], verbs: set[int]) -> bool:
    stem = (span.kind, span.how) == ("measure", "stem")
    return stem and span.start in counts and span.end in verbs


def who_counted(said: "Annotated") -> "Annotated":
    """The message with the people in it who did what is counted; as it is where a thing is counted."""
    told = [
        at for at, s in enumerate(said.spans) if s.kind not in ("filler", "window") or _counts(s)
    ]
    if len(told) < 2 or not _counts(said.spans[told[0]]) or not _does(said, told[0], told[1]):
        return said
    at = said.spans[told[0]].end
    people = (Span(at, at, *PEOPLE), Span(at, at, "particle", "who"))
    before, behind = said.spans[: told[0] + 1], said.spans[told[0] + 1 :]
    return replace(said, spans=(*before, *people, *behind))


def _counts(span: Span) -> bool:
    return any(r.kind == "act" and r.meaning == "count" for r in span.readings())


def _does(said: "Annotated", count: int, deed: int) -> bool:
    """Whether the deed is one of people; sold, or were ordered, is said of things."""
    begin, span = said.spans[count].end, said.spans[deed]
    between = {token.norm for token in said.tokens[begin:]}
    active = not between & _done(said.language)
    bought = span.kind == "term" and span.meaning == "buyer" and span.size > 1  # ont commandé
    deed = span.kind in DEEDS or bought
    return deed and span.meaning not in MADE and active
