"""Known words and phrases, found in one pass over the tokens: a trie of words and tries of their stems."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from agent.embedded.spans import How, Span
from agent.embedded.stems import STEMMERS, stem
from agent.embedded.text import Token, tokenize

STEM_WEIGHT = 0.93
SKIP_WEIGHT = 0.97
FOREIGN_WEIGHT = 0.9  # a word of a language that the sentence is not mainly in


@dataclass(frozen=True)
class Entry:
    """What a phrase means. `language` None is one that belongs to all (names in the company's data)."""

    kind: str
    meaning: Any
    language: str | None
    weight: float = 1.0


@dataclass
class Node:
    next: dict[str, "Node"] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)


@dataclass
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
        self._inflected: list[tuple[list[Token], Entry]] = []
        self._stems: dict[str, Stems] = {}
        self._candidates: dict[tuple[str, ...], list[str]] = {}

    def add(self, phrase: str, entry: Entry, *, stems: bool = True) -> None:
        """Make the phrase known. Inflected forms of its words are found too unless `stems` is False."""
        tokens = tokenize(phrase)
        if not tokens:
            return
        for token in tokens:
            if token.kind == "word":
                self.words.setdefault(token.norm, set()).add(entry.language)
        _insert(self.root, [t.norm for t in tokens], entry)
        if stems and any(t.kind == "word" for t in tokens):
            self._inflected.append((tokens, entry))

    def know(self, words: Iterable[str], language: str) -> None:
        """Words that are spelt right although no phrase of them is looked for here."""
        for word in words:
            self.words.setdefault(word, set()).add(language)

    def stems(self, language: str) -> "Stems":
        """The phrases of a language, and those of all languages, by their stems."""
        if language not in self._stems:
            made = Stems()
            for tokens, entry in self._inflected:
                if entry.language in (language, None):
                    keys = [_stem_key(t, language) for t in tokens]
                    made.known.update(keys)
                    _insert(made.root, keys, entry)
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
        norms = [t.norm for t in tokens]
        skips = [norm in self.articles for norm in norms]
        yield from _walk(self.root, norms, skips, languages, "exact")
        for language in languages:
            if language in STEMMERS:
                stemmed = [_stem_key(t, language) for t in tokens]
                yield from _walk(self.stems(language).root, stemmed, skips, languages, "stem")


def _stem_key(token: Token, language: str) -> str:
    return stem(token.norm, language) if token.kind == "word" else token.norm


def _insert(node: Node, keys: Sequence[str], entry: Entry) -> None:
    for key in keys:
        node = node.next.setdefault(key, Node())
    if entry not in node.entries:
        node.entries.append(entry)


def _walk(
    root: Node, keys: Sequence[str], skips: Sequence[bool], languages: Sequence[str], how: How
) -> Iterator[Span]:
    """Phrases from every place; an article inside one (abandoned their cart) is passed over."""
    for start in range(len(keys)):
        node, skipped = root, 0
        for end in range(start, len(keys)):
            following = node.next.get(keys[end])
            if following is None:
                if end == start or not skips[end] or skipped:
                    break
                skipped = 1
                continue
            node = following
            for entry in node.entries:
                if entry.language is None or entry.language in languages:
                    yield _span(start, end + 1, entry, how, languages[0], skipped)


def _span(start: int, end: int, entry: Entry, how: How, main: str, skipped: int) -> Span:
    weight = entry.weight * (1.0 if how == "exact" else STEM_WEIGHT) * SKIP_WEIGHT**skipped
    if entry.language and entry.language != main:
        weight *= FOREIGN_WEIGHT
    return Span(start, end, entry.kind, entry.meaning, weight, how)
