"""The persons in a text: customers' names, ids and what was written of them, streets, and who is titled.

Words that are a customer's whole name are taken for it. A first or last name alone is, unless it is
a word of the company's own language too (a city, a brand, "white"): such a one counts only beside a
word that announces a person. Which words are customers' is asked of an index, never of a model.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from agent.embedded.lexicon import Lexicon
from agent.embedded.text import tokenize
from crm.customers.people import BEGINNING, MOST_WORDS, People, words
from crm.languages.speak import LANGUAGES
from crm.languages.words_files import words_file

Kind = Literal["NAME", "CUSTOMER", "TEXT", "ADDRESS"]
Word = tuple[str, int, int]
TITLED = re.compile(r"\.?\s+((?:[^\W\d_a-zà-ÿ][\w'’-]+)(?:\s+[^\W\d_a-zà-ÿ][\w'’-]+)?)")
LONG_ID = 7  # digits of a number that is an id wherever it stands
LINE_END = re.compile(r"[\n\"“”„«»」]|$")


@dataclass(frozen=True)
class Person:
    """A place in a text that tells of a person."""

    start: int
    end: int
    kind: Kind


@dataclass(frozen=True)
class Manners:
    """How all languages speak of people; see `crm/languages/en/people.yaml`."""

    before: frozenset[tuple[str, ...]]
    after: frozenset[tuple[str, ...]]
    ordinary: frozenset[tuple[str, ...]]
    titles: re.Pattern[str]
    streets: re.Pattern[str]


@cache
def manners() -> Manners:
    read = [words_file(it, "people") for it in LANGUAGES]

    def every(name: str) -> list[Any]:
        return [said for one in read for said in one[name]]

    def folded(name: str) -> frozenset[tuple[str, ...]]:
        return frozenset(_of(words(str(said))) for said in every(name))

    titles = "|".join(re.escape(said) for said in every("titles"))
    return Manners(
        folded("before"),
        folded("after"),
        folded("ordinary"),
        re.compile(rf"(?<!\w)(?i:{titles})(?!\w)"),
        re.compile("|".join(f"(?:{street})" for street in every("streets"))),
    )


def said_here(lexicon: Lexicon) -> Callable[[str], bool]:
    """Whether words mean something in this company whoever is a customer: a city, a brand, a field."""

    @cache
    def known(said: str) -> bool:
        tokens = tokenize(said)
        node = lexicon.root
        for token in tokens:
            following = node.next.get(token.norm)
            if following is None:
                return len(tokens) == 1 and tokens[0].norm in lexicon.words
            node = following
        return bool(node.entries) or (len(tokens) == 1 and tokens[0].norm in lexicon.words)

    return known


@dataclass(frozen=True)
class Finder:
    """Finds persons. `known` says of words whether they mean something else in this company."""

    people: People
    known: Callable[[str], bool]

    def find(self, text: str) -> list[Person]:
        """The places, left to right; none overlaps another."""
        return apart((*self._by_form(text), *self._by_words(text)))

    def _by_form(self, text: str) -> Iterator[Person]:
        for street in manners().streets.finditer(text):
            yield Person(street.start(), street.end(), "ADDRESS")
        for title in manners().titles.finditer(text):
            if named := TITLED.match(text, title.end()):
                yield Person(named.start(1), named.end(1), "NAME")

    def _by_words(self, text: str) -> Iterator[Person]:
        said, at = words(text), 0
        while at < len(said):
            place, after = self._at(text, said, at)
            if place:
                yield place
            at = after

    def _at(self, text: str, said: Sequence[Word], at: int) -> tuple[Person | None, int]:
        """The longest that begins with a word, and the word to go on from."""
        if self.people.has("begins", _of(said[at : at + BEGINNING])):
            rest = LINE_END.search(text, said[at][2])
            place = Person(said[at][1], rest.start() if rest else len(text), "TEXT")
            return place, next((i for i, w in enumerate(said) if w[1] >= place.end), len(said))
        for end in range(min(at + MOST_WORDS, len(said)), at, -1):
            if kind := self._kind(text, said, at, end):
                return Person(said[at][1], said[end - 1][2], kind), end
        return self._inflected(text, said, at), at + 1

    def _inflected(self, text: str, said: Sequence[Word], at: int) -> Person | None:
        """A name with an s of the genitive: Beckers Bestellungen."""
        word, start, end = said[at]
        if len(word) < 4 or not word.endswith("s"):
            return None
        bare = [*said[:at], (word[:-1], start, end - 1), *said[at + 1 :]]
        kind = self._kind(text, bare, at, at + 1)
        return Person(start, end - 1, kind) if kind == "NAME" else None

    def _kind(self, text: str, said: Sequence[Word], at: int, end: int) -> Kind | None:
        these = _of(said[at:end])
        written = text[said[at][1] : said[end - 1][2]]
        if self.people.has("id", these):
            return "CUSTOMER" if _like_id(written) or self._announced(said, at, end) else None
        if self.people.has("whole", these) and not self._ordinary(written, these):
            return "NAME"
        short = sum(map(len, these)) < 2
        for kind, told in (("name", "NAME"), ("text", "TEXT")):
            if short or not self.people.has(kind, these):  # type: ignore[arg-type]
                continue
            if not self._ordinary(written, these) or self._announced(said, at, end):
                return told  # type: ignore[return-value]
        return None

    def _ordinary(self, written: str, these: tuple[str, ...]) -> bool:
        return these in manners().ordinary or written.isdigit() or self.known(written)

    def _announced(self, said: Sequence[Word], at: int, end: int) -> bool:
        """Whether a word for a person stands right before it, or one that follows names behind it."""
        before = any(_of(said[max(0, at - n) : at]) in manners().before for n in (1, 2))
        behind = any(_of(said[end : end + n]) in manners().after for n in (1, 2, 3))
        return before or behind


def apart(places: Iterable[Person]) -> list[Person]:
    """The places from left to right, of those that overlap the one that begins first, or is longer."""
    found: list[Person] = []
    for place in sorted(places, key=lambda p: (p.start, -p.end)):
        if not found or place.start >= found[-1].end:
            found.append(place)
    return found


def _of(said: Sequence[Word]) -> tuple[str, ...]:
    return tuple(word for word, _, _ in said)


def _like_id(written: str) -> bool:
    """Letters and digits together, or a long number: what is an id wherever it stands."""
    digits = sum(sign.isdigit() for sign in written)
    return digits >= LONG_ID or (digits >= 2 and digits < len(written) and len(written) >= 4)
