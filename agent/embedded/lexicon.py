"""Known words and phrases, found in one pass over the tokens: a trie of words and tries of their stems."""

from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass, field
from typing import Any

from agent.embedded.spans import How, Span
from agent.embedded.stems import stem
from agent.embedded.text import Token, keys
from crm.languages.stemming import stemmers

STEM_WEIGHT = 0.93
SKIP_WEIGHT = 0.97
TWICE = 2
FOREIGN_WEIGHT = 0.9  # a word of a language that the sentence is not mainly in


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase means. `language` None is one that belongs to all (names in the company's data)."""

    kind: str
    meaning: Any
    language: str | None
    weight: float = 1.0


@dataclass(slots=True)
class Node:
    next: dict[str, "Node"] = field(default_factory=dict)
    entries: tuple[Entry, ...] = ()


@dataclass(slots=True)
class Stems:
    """One language's phrases by stem, and every stem in them."""

    root: Node = field(default_factory=Node)
    known: set[str] = field(default_factory=set)


class Lexicon:
    """Phrases added once, found at any place of a sentence. One without stems is found only as written.

    The trie of a language's stems is made when a sentence of that language is first read.
    """

    def __init__(self) -> None:
        self.root = Node()
        self.words: dict[str, set[str | None]] = {}  # word -> the languages it was added in
        self.articles: set[str] = set()
        self.small: dict[str, frozenset[str]] = {}  # language -> its words that mean little alone
        self.names = ""  # of all products, a line each, folded
        self.numeric: frozenset[str] = frozenset()  # a company's own columns of numbers
        self.things: dict[str, Any] = {}  # the same of products and orders
        self.fields: frozenset[str] = frozenset()  # the fields that there are
        self.amounts: frozenset[str] = frozenset()  # what customers have a number of
        self.spelt: dict[str, tuple[str, ...]] = {}  # a company's own columns, as they are spelt
        self.flags: dict[str, Any] = {}  # what says yes in columns of customers that say yes or no
        self.tables: frozenset[str] = frozenset()  # that were imported
        self.own: Lexicon | None = None  # words that the company taught, which mean nothing else
        self._inflected: list[tuple[list[tuple[str, str]], Entry]] = []
        self._stems: dict[str, Stems] = {}
        self._candidates: dict[tuple[str, ...], list[str]] = {}

    def add(self, phrase: str, entry: Entry, *, stems: bool = True) -> None:
        """Make the phrase known. Inflected forms of its words are found too unless `stems` is False."""
        parts = keys(phrase)
        if not parts:
            return
        words = [norm for norm, kind in parts if kind == "word"]
        for word in words:
            self.words.setdefault(word, set()).add(entry.language)
        _insert(self.root, [norm for norm, _ in parts], entry)
        if stems and words:
            self._inflected.append((parts, entry))

    def know(self, words: Iterable[str], language: str) -> None:
        """Words that are spelt right although no phrase of them is looked for here."""
        for word in words:
            self.words.setdefault(word, set()).add(language)

    def with_own(self, words: Iterable[tuple[str, Entry]]) -> "Lexicon":
        """This lexicon where the words mean only what is given; it shares everything else."""
        own = Lexicon()
        for word, entry in words:
            own.add(word, entry)
        made = copy(self)
        made.own, made._candidates = own, {}
        made.words = {**self.words, **{w: known | self.words.get(w, set()) for w, known in own.words.items()}}  # fmt: skip
        return made

    def stems(self, language: str) -> "Stems":
        """The phrases of a language, and those of all languages, by their stems."""
        if language not in self._stems:
            made = Stems()
            small = {stem(w, language) for w in self.small.get(language, ())}  # para is not Paris
            for parts, entry in self._inflected:
                if entry.language in (language, None):
                    stems = [_stem_key(norm, kind, language) for norm, kind in parts]
                    made.known.update(stems)
                    if entry.language or len(stems) > 1 or stems[0] not in small:
                        _insert(made.root, stems, entry)
            self._stems[language] = made
        return self._stems[language]

    def candidates(self, languages: Sequence[str]) -> list[str]:
        """The words that a misspelt word of these languages may have meant, short ones left out."""
        key = tuple(languages)
        if key not in self._candidates:
            wanted = {*languages, None}
            self._candidates[key] = [
                w for w, known in self.words.items() if len(w) > 3 and known & wanted
            ]
        return self._candidates[key]

    def find(self, tokens: Sequence[Token], languages: Sequence[str]) -> Iterator[Span]:
        """Every known phrase in the tokens that belongs to one of the languages (the first is the main one)."""
        own = list(self.own.find(tokens, languages)) if self.own else []
        known = self._known(tokens, languages)
        yield from own
        yield from _not_taken(list(known), own) if own else known

    def _known(self, tokens: Sequence[Token], languages: Sequence[str]) -> Iterator[Span]:
        norms = [t.norm for t in tokens]
        skips = [norm in self.articles for norm in norms]
        small = [norm in self.small.get(languages[0], ()) for norm in norms]
        yield from _walk(self.root, norms, skips, languages, "exact", small)
        for language in languages:
            if language in stemmers():
                stemmed = [_stem_key(t.norm, t.kind, language) for t in tokens]
                yield from _walk(self.stems(language).root, stemmed, skips, languages, "stem")


def _not_taken(known: Sequence[Span], own: Sequence[Span]) -> Iterator[Span]:
    """What a taught word leaves: neither its former meanings, nor longer names of these (VIP客户)."""
    places = {(span.start, span.end) for span in own}
    former = [s for s in known if (s.start, s.end) in places]
    for span in known:
        holds = any(span.start <= start and end <= span.end for start, end in places)
        if not (holds and any((s.kind, s.meaning) == (span.kind, span.meaning) for s in former)):
            yield span


def _stem_key(norm: str, kind: str, language: str) -> str:
    return stem(norm, language) if kind == "word" else norm


def _insert(node: Node, keys: Sequence[str], entry: Entry) -> None:
    for key in keys:
        node = node.next.setdefault(key, Node())
    if entry not in node.entries:
        node.entries = (*node.entries, entry)


def _walk(
    root: Node,
    keys: Sequence[str],
    skips: Sequence[bool],
    languages: Sequence[str],
    how: How,
    small: Sequence[bool] = (),
) -> Iterator[Span]:
    """Phrases from every place; an article inside one (abandoned their cart) is passed over.

    A small word of the main language is no word of another: Portuguese no is not English no.
    """
    for start in range(len(keys)):
        for end, node, skipped in _paths(root, keys, skips, start):
            for entry in node.entries:
                if (
                    end == start
                    and small
                    and small[start]
                    and entry.language not in (None, languages[0])
                ):
                    continue
                own = entry.language is None
                if own or (entry.language in languages and skipped < TWICE):
                    yield _span(start, end + 1, entry, how, languages[0], skipped)


def _paths(
    root: Node, keys: Sequence[str], skips: Sequence[bool], start: int
) -> Iterator[tuple[int, Node, int]]:
    """The nodes that words from `start` lead to, the last word of each, and the articles passed over.

    Twice where an article is a word of another phrase: only a company's own name passes over it then.
    """
    ways = [(root, 0)]
    for end in range(start, len(keys)):
        following = [(n, k) for node, k in ways if (n := node.next.get(keys[end]))]
        yield from ((end, node, skipped) for node, skipped in following)
        passes = skips[end] and end > start
        passed = [(node, 1 + (keys[end] in node.next)) for node, k in ways if passes and not k]
        ways = following + passed
        if not ways:
            return


def _span(start: int, end: int, entry: Entry, how: How, main: str, skipped: int) -> Span:
    weight = (
        entry.weight * (1.0 if how == "exact" else STEM_WEIGHT) * (SKIP_WEIGHT if skipped else 1.0)
    )
    if entry.language and entry.language != main:
        weight *= FOREIGN_WEIGHT
    return Span(start, end, entry.kind, entry.meaning, weight, how)
