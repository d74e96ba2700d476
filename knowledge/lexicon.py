"""Which documents share words with a question, and how telling those words are (BM25F).

Each field is damped by its own length before the fields are added, so that a long list of shared
names does not drown a title (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009,
section 3.6). A word that no document holds stands for those that are written almost like it.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from heapq import nsmallest
from typing import NamedTuple

from knowledge.documents import Document
from knowledge.folding import is_cjk, tokens

# The usual values; and what a word counts in the names, in the shared names and in the text.
_SATURATION, _LENGTH, _WEIGHTS = 1.2, 0.6, (3.0, 1.5, 1.0)
# Documents that may hold a word before it is looked for only among those found by rarer words.
_COMMON = 1_000
# An unknown word of this many letters stands for at most so many known ones, at least so alike.
_LETTERS, _OTHERS, _ALIKE = 4, 3, 80.0

Fields = tuple["Counter[str]", ...]


class Found(NamedTuple):
    """A document's position in the lexicon and its score, above 0."""

    at: int
    score: float


class Lexicon:
    """The words of some documents, ready to be searched in memory."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self.documents = tuple(documents)
        self._holders: dict[str, dict[int, float]] = defaultdict(dict)
        fields = [_fields(document) for document in self.documents]
        usual = [_usual(of_all) for of_all in zip(*fields, strict=True)]
        for at, own in enumerate(fields):
            for word, times in _weighted(own, usual).items():
                self._holders[word][at] = times * (_SATURATION + 1) / (times + _SATURATION)
        self._spelt = [word for word in self._holders if _is_spelt(word)]

    def best(self, query: str, limit: int) -> list[Found]:
        """The documents that share words with the query, best first; ties in document order.

        Of a word that very many documents hold, only those count that share a rarer word too.
        """
        scores: dict[int, float] = {}
        meant = [(self._holders[word], share) for word, share in self._meant(query).items()]
        for shares, share in sorted(meant, key=lambda pair: len(pair[0])):
            telling = share * self._telling(len(shares))
            common = len(shares) > _COMMON and len(scores) >= limit
            for at in tuple(scores) if common else shares:
                scores[at] = scores.get(at, 0.0) + shares.get(at, 0.0) * telling
        ranked = nsmallest(limit, scores.items(), key=lambda pair: (-pair[1], pair[0]))
        return [Found(at, score) for at, score in ranked]

    def _telling(self, holders: int) -> float:
        return math.log(1 + (len(self.documents) - holders + 0.5) / (holders + 0.5))

    def _meant(self, query: str) -> dict[str, float]:
        """The known words that the query means, each with how surely, 0 to 1."""
        meant: dict[str, float] = {}
        for word in dict.fromkeys(tokens(query)):
            for known, share in self._known(word):
                meant[known] = max(share, meant.get(known, 0.0))
        return meant

    def _known(self, word: str) -> Iterator[tuple[str, float]]:
        from rapidfuzz import fuzz, process

        if word in self._holders:
            yield word, 1.0
        elif _is_spelt(word):
            for known, alike, _ in process.extract(
                word, self._spelt, scorer=fuzz.ratio, limit=_OTHERS, score_cutoff=_ALIKE
            ):
                yield known, alike / 100


def _is_spelt(word: str) -> bool:
    """Whether it is long enough to be told from others with a letter wrong."""
    return len(word) >= _LETTERS and not is_cjk(word)


def _fields(document: Document) -> Fields:
    texts = (document.called(), document.shared_names, (document.text,))
    return tuple(Counter(word for text in field for word in tokens(text)) for field in texts)


def _usual(of_all: Sequence["Counter[str]"]) -> float:
    """The mean length of a field where it is not empty."""
    lengths = [length for own in of_all if (length := own.total())]
    return sum(lengths) / len(lengths) if lengths else 1.0


def _weighted(own: Fields, usual: Sequence[float]) -> dict[str, float]:
    count: dict[str, float] = defaultdict(float)
    for words, weight, mean in zip(own, _WEIGHTS, usual, strict=True):
        damp = 1 - _LENGTH + _LENGTH * words.total() / mean
        for word, times in words.items():
            count[word] += weight * times / damp
    return count
