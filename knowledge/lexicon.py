"""Which documents share words with a question, and how telling those words are (BM25)."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from heapq import nsmallest
from typing import NamedTuple

from knowledge.documents import Document
from knowledge.folding import tokens

# The usual values. A word in a name counts as three in the text.
_SATURATION, _LENGTH, _NAME = 1.2, 0.6, 3.0
# Documents that may hold a word before it is looked for only among those found by rarer words.
_COMMON = 1_000


class Found(NamedTuple):
    """A document's position in the lexicon and its score, above 0."""

    at: int
    score: float


class Lexicon:
    """The words of some documents, ready to be searched in memory."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self.documents = tuple(documents)
        counts = [_weighted(document) for document in self.documents]
        lengths = [sum(count.values()) for count in counts]
        usual = sum(lengths) / len(lengths) if lengths else 1.0
        self._holders: dict[str, dict[int, float]] = defaultdict(dict)
        for at, (count, length) in enumerate(zip(counts, lengths, strict=True)):
            damp = _SATURATION * (1 - _LENGTH + _LENGTH * length / usual)
            for word, times in count.items():
                self._holders[word][at] = times * (_SATURATION + 1) / (times + damp)

    def best(self, query: str, limit: int) -> list[Found]:
        """The documents that share words with the query, best first; ties in document order.

        Of a word that very many documents hold, only those count that share a rarer word too.
        """
        scores: dict[int, float] = {}
        holders = [self._holders[word] for word in set(tokens(query)) if word in self._holders]
        for shares in sorted(holders, key=len):
            telling = math.log(1 + (len(self.documents) - len(shares) + 0.5) / (len(shares) + 0.5))
            common = len(shares) > _COMMON and len(scores) >= limit
            for at in tuple(scores) if common else shares:
                scores[at] = scores.get(at, 0.0) + shares.get(at, 0.0) * telling
        ranked = nsmallest(limit, scores.items(), key=lambda pair: (-pair[1], pair[0]))
        return [Found(at, score) for at, score in ranked]


def _weighted(document: Document) -> dict[str, float]:
    count: dict[str, float] = defaultdict(float)
    for word, times in _counted([document.text]):
        count[word] += times
    for word, times in _counted(document.called()):
        count[word] += _NAME * times
    return count


def _counted(texts: Iterable[str]) -> Iterable[tuple[str, int]]:
    return Counter(word for text in texts for word in tokens(text)).items()
