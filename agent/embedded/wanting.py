"""Questions about the segment that is spoken of: break it down, why is she not in it, who is also in …

The wordings are data, a file a language; a question is known by them and by what the conversation
is about, so that "revenue by country" stays a report.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from itertools import pairwise

from agent.embedded.account import unplaced
from agent.embedded.acts import signs
from agent.embedded.annotate import Annotated
from agent.embedded.focus import Focus
from agent.embedded.requests import Ask, LookInto, Request
from agent.embedded.spans import Span
from agent.embedded.text import Token, tokenize
from crm.catalog.model import Catalog
from crm.languages.speak import LANGUAGES
from crm.languages.words_files import words_file
from crm.sql.windows import edges, first_day_from
from crm.terms.clock import Clock

QUOTED = re.compile(r"[\"“”„«»「」']([^\"“”„«»「」']{1,80})[\"“”„«»「」']")
ADDRESS = re.compile(r"[^\s@<>,;?？，]+@[^\s@<>,;?？，]+\.\w+")
ID = re.compile(r"(?<![\w-])[A-Za-z]{1,4}[-_]?\d{2,}(?![\w-])")
GAP = "…"
AGES = ("age", "avg_age", "years_old")
BIRTH = "customers.birth_date"


@dataclass(frozen=True)
class Wording:
    """Words that must follow each other, with gaps between the runs; `needs` are all of them."""

    question: str
    runs: tuple[tuple[str, ...], ...]
    needs: frozenset[str]


def words_of(language: str) -> Iterator[str]:
    """Every word of the wordings, so that none is taken for a misspelt one."""
    for wording in wordings(language):
        for run in wording.runs:
            yield from run


@cache
def wordings(language: str) -> tuple[Wording, ...]:
    data = words_file(language, "looking")
    return tuple(_wording(question, str(text)) for question in data for text in data[question])


def _wording(question: str, text: str) -> Wording:
    """Every word may stand apart from the next in what breaks something down, else only at a gap."""
    pieces = text.split() if question == "breakdown" and " " in text else text.split(GAP)
    runs = tuple(tuple(t.norm for t in tokenize(piece)) for piece in pieces)
    needs = frozenset(word for run in runs for word in run)
    return Wording(question, tuple(run for run in runs if run), needs)


def looks_into(said: Annotated, focus: Focus, catalog: Catalog, clock: Clock) -> Request | None:
    """The look that is asked for; None where the message is something else."""
    found = _found(said) if focus.segment is not None else {}
    if "why" in found and (who := _customer(said)):
        return LookInto("why", customer=who)
    if "trend" in found and _says_no_more(said, found["trend"]):
        return _trend(said, found["trend"], catalog, clock)
    if "overlap" in found and (other := _other(said, found["overlap"])):
        return LookInto("overlap", others=(other,))
    if "breakdown" in found and _says_no_more(said, found["breakdown"]):
        return _breakdown(said, found["breakdown"], catalog)
    if "why" in found and (who := _name(said, found["why"])):
        return LookInto("why", customer=who)
    return None


def _says_no_more(said: Annotated, words: Sequence[Token]) -> bool:
    """Whether nothing beside the wording names other people, goods or a measure: that is a report."""
    starts = {token.start for token in words}
    rest = tuple(s for s in said.spans if said.tokens[s.start].start not in starts)
    left = signs(replace(said, spans=rest))
    return not (left.measures or left.named or left.goods)


def _found(said: Annotated) -> dict[str, list[Token]]:
    """Each question whose words are there, with those words as written; of several wordings the longest."""
    tokens = tokenize(said.text)  # not as the spelling was put right: a name is no misspelt word
    there = {token.norm for token in tokens}
    best: dict[str, list[Token]] = {}
    for language in LANGUAGES:
        for wording in wordings(language):
            words = _words(wording.runs, tokens) if wording.needs <= there else []
            if len(words) > len(best.get(wording.question, ())):
                best[wording.question] = words
    return best


def _words(runs: Sequence[Sequence[str]], tokens: Sequence[Token]) -> list[Token]:
    """The words of the runs, one run behind the other; nothing when one is missing."""
    norms, found, start = [token.norm for token in tokens], list[Token](), 0
    for run in runs:
        at = next((i for i in range(start, len(norms)) if norms[i : i + len(run)] == list(run)), -1)
        if at < 0:
            return []
        start = at + len(run)
        found += tokens[at:start]
    return found


def _customer(said: Annotated) -> str | None:
    """Whom it is about: an address, an id, or a name in quotation marks."""
    for pattern in (ADDRESS, ID):
        if hit := pattern.search(said.text):
            return hit[0]
    named = QUOTED.search(said.text)
    return named[1].strip() if named else None


def _name(said: Annotated, words: Sequence[Token]) -> str | None:
    """A name without quotation marks: the words that nothing knows, where nothing else is spoken of."""
    asking = {word for language in LANGUAGES for word in words_of(language)}
    free = [token for token in said.uncovered() if token.norm not in asking]
    meant = {r.meaning for s in said.spans for r in s.readings() if r.kind == "act"}
    if not free or not {"reference", "segment"} & meant or not _says_no_more(said, words):
        return None
    name = said.text[free[0].start : free[-1].end]
    return name if len(tokenize(name)) == len(free) else None  # in one piece


def _other(said: Annotated, words: Sequence[Token]) -> str | None:
    """The other segment: what is quoted, else what stands between the words, or behind them."""
    if named := QUOTED.search(said.text):
        return named[1].strip()
    between = [said.text[a.end : b.start].strip() for a, b in pairwise(words)]
    text = next(filter(None, between), "") or said.text[words[-1].end :]
    return text.strip(" .?!:：。？！") or None


def _trend(said: Annotated, words: Sequence[Token], catalog: Catalog, clock: Clock) -> Request:
    asked = _unknown(said, words, catalog)
    if asked:
        return asked
    window = next((s.meaning for s in said.spans if s.kind == "window"), None)
    start = edges(window, clock)[0] if window is not None else None
    if start is None or start > clock.utc - timedelta(days=1):
        return LookInto("trend")
    return LookInto("trend", since=first_day_from(start, clock))


def _breakdown(said: Annotated, words: Sequence[Token], catalog: Catalog) -> Request:
    asked = _unknown(said, words, catalog)
    if asked:
        return asked
    by = next((f for s in said.spans if (f := _field(s, catalog))), None)
    return LookInto("breakdown", by=by) if by else Ask("ask-look-by-what")


def _field(span: Span, catalog: Catalog) -> str | None:
    """The field of customers that the words name; age is told by the birth date."""
    for reading in span.readings():
        meaning = str(reading.meaning)
        if reading.kind == "field" and meaning.startswith("customers.") and catalog.has(meaning):
            return meaning
        if meaning in AGES and catalog.has(BIRTH):
            return BIRTH
    return None


def _unknown(said: Annotated, words: Sequence[Token], catalog: Catalog) -> Ask | None:
    """The question about words that neither the language nor the wording knows."""
    starts = {token.start for token in words}
    places = [i for i, token in enumerate(said.tokens) if token.start in starts]
    known = tuple(Span(i, i + 1, "filler", None) for i in places)
    return unplaced(replace(said, spans=(*said.spans, *known)), [], catalog)
