"""Finding documents in three ways, fused by rank.

Vectors find typos, inflections and compounds. Shared words find rare names exactly and are not led
astray by likeness. Names that the question says, or is, settle which of the candidates are meant.
`evals/retrieval.py` measures each way and their fusion.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Literal, NamedTuple, Protocol

from knowledge.documents import KINDS, Document, Kind
from knowledge.embeddings import Embedding, Vector
from knowledge.index import Near
from knowledge.lexicon import Lexicon
from knowledge.likeness import Asked

Way = Literal["vectors", "words", "names"]
WAYS: tuple[Way, ...] = ("vectors", "words", "names")

# Candidates of each way, those of them whose names are compared, and the constant of reciprocal
# rank fusion: larger means flatter.
_DEEP, _HIGH, _FLAT = 50, 25, 20
# What the rank in each way counts: vectors find much, and what they put first is often near by chance.
_WEIGHT: dict[Way, float] = {"vectors": 0.5, "words": 1.0, "names": 1.0}
# Below this cosine a vector is near by chance: hashed n-grams that share a bucket.
_BY_CHANCE = 0.05
# A name counts as said when this much of it is met in the question.
_SAID = 0.8


class Place(NamedTuple):
    """Where a document lies in memory."""

    kind: Kind
    at: int


Rankings = dict[Way, list[Place]]


@dataclass(frozen=True, slots=True)
class Hit:
    """A document that was found.

    score: 0 to 1. In search() it ranks the hits of one query and says nothing across queries; in
        nearest() it is the likeness of names, and can be held against a threshold.
    found_by: the ways that led to it.
    """

    document: Document
    score: float
    found_by: tuple[Way, ...]


class Readable(Protocol):
    """What is searched: an Index, or documents in Memory. Each method raises as those of Index do."""

    @property
    def embedding(self) -> Embedding: ...

    def revisions(self) -> dict[Kind, str]: ...

    def documents(self, kind: Kind) -> tuple[Document, ...]: ...

    def near(self, vector: Vector, kind: Kind, limit: int) -> list[Near]: ...


class Finding(Protocol):
    """Search, whatever stands behind it."""

    def search(self, query: str, kinds: Sequence[Kind] = KINDS, limit: int = 8) -> list[Hit]: ...

    def nearest(self, name: str, kind: Kind, limit: int = 5) -> list[Hit]: ...


@dataclass(frozen=True, slots=True)
class _Shelf:
    """The documents of one kind in memory, as they were at a revision."""

    revision: str
    lexicon: Lexicon
    places: dict[str, Place]


class Search:
    """Searches one index. Documents are read into memory at first use, and again when changed."""

    def __init__(self, index: Readable) -> None:
        self.index = index
        self._shelves: dict[Kind, _Shelf] = {}
        self._lock = Lock()

    def search(
        self,
        query: str,
        kinds: Sequence[Kind] = KINDS,
        limit: int = 8,
        ways: Sequence[Way] = WAYS,
    ) -> list[Hit]:
        """The documents that fit the query, best first, at most limit; [] when nothing does.

        A query may be a name, or a whole request of which the hits are what it speaks of. ways is
        for measuring: the names are compared among what the other ways found.

        Raises NotBuilt, Damaged or Unreachable when the index cannot answer.
        """
        shelves = self._in_memory(kinds)
        rankings = self._rankings(query, shelves)
        fused = fuse({way: rankings[way] for way in ways})[:limit]
        return [Hit(_at(shelves, place), score, _ways(place, rankings)) for place, score in fused]

    def nearest(self, name: str, kind: Kind, limit: int = 5) -> list[Hit]:
        """The documents of the kind whose title or other names are most like the name.

        Best first, with the likeness as score: 1 for the same name in another case, accent or word
        order, 0.8 and more for a typo or two or a word left out. Raises as search() does.
        """
        shelves = self._in_memory([kind])
        rankings = self._rankings(name, shelves)
        asked = Asked(name)
        hits = []
        for place in {*rankings["vectors"], *rankings["words"]}:
            document = _at(shelves, place)
            alike = asked.likeness(document.called())
            hits.append(Hit(document, alike, _ways(place, rankings)))
        return sorted(hits, key=lambda hit: (-hit.score, hit.document.id))[:limit]

    def _rankings(self, query: str, shelves: dict[Kind, _Shelf]) -> Rankings:
        vectors, words = self._by_vectors(query, shelves), self._by_words(query, shelves)
        names = self._by_names(query, shelves, {*vectors[:_HIGH], *words[:_HIGH]})
        return {"vectors": vectors, "words": words, "names": names}

    def _by_vectors(self, query: str, shelves: dict[Kind, _Shelf]) -> list[Place]:
        if not query.strip():
            return []
        vector = self.index.embedding.embed([query])[0]
        return _ranked(
            (near.similarity, shelf.places[near.id])
            for kind, shelf in shelves.items()
            for near in self.index.near(vector, kind, _DEEP)
            if near.similarity >= _BY_CHANCE and near.id in shelf.places
        )

    def _by_words(self, query: str, shelves: dict[Kind, _Shelf]) -> list[Place]:
        return _ranked(
            (score, Place(kind, at))
            for kind, shelf in shelves.items()
            for at, score in shelf.lexicon.best(query, _DEEP)
        )

    def _by_names(
        self, query: str, shelves: dict[Kind, _Shelf], among: Iterable[Place]
    ) -> list[Place]:
        asked = Asked(query)
        compared = ((asked.closeness(_at(shelves, place).called()), place) for place in among)
        return _ranked((close, place) for close, place in compared if close >= _SAID)

    def _in_memory(self, kinds: Sequence[Kind]) -> dict[Kind, _Shelf]:
        revisions = self.index.revisions()
        with self._lock:
            return {k: self._shelf(k, revisions[k]) for k in kinds if k in revisions}

    def _shelf(self, kind: Kind, revision: str) -> _Shelf:
        shelf = self._shelves.get(kind)
        if shelf is None or shelf.revision != revision:
            documents = self.index.documents(kind)
            places = {document.id: Place(kind, at) for at, document in enumerate(documents)}
            shelf = self._shelves[kind] = _Shelf(revision, Lexicon(documents), places)
        return shelf


def fuse(rankings: Mapping[Way, Sequence[Place]]) -> list[tuple[Place, float]]:
    """Weighted reciprocal rank fusion, best first; 1 is first in every ranking. Ties by place."""
    scores: dict[Place, float] = defaultdict(float)
    whole = sum(_WEIGHT[way] for way in rankings)
    for way, ranking in rankings.items():
        for rank, place in enumerate(ranking, start=1):
            scores[place] += _WEIGHT[way] / whole * (_FLAT + 1) / (_FLAT + rank)
    return sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))


def _at(shelves: dict[Kind, _Shelf], place: Place) -> Document:
    return shelves[place.kind].lexicon.documents[place.at]


def _ranked(found: Iterable[tuple[float, Place]]) -> list[Place]:
    best = sorted(found, key=lambda pair: (-pair[0], pair[1]))
    return [place for _, place in best[:_DEEP]]


def _ways(place: Place, rankings: Rankings) -> tuple[Way, ...]:
    return tuple(way for way, ranking in rankings.items() if place in ranking)
