"""An index without Chroma: documents in this process's memory, by the embedding that needs nothing.

What is left when the index or its embedding cannot answer. A search compares with every document,
which is quick enough for some ten thousand.
"""

from collections.abc import Iterable
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING

from knowledge.documents import Document, Kind
from knowledge.embeddings import HashingEmbedding, Vector
from knowledge.index import Near
from knowledge.vectors import vectors_of

if TYPE_CHECKING:
    from numpy import ndarray


class Memory:
    """Documents that can be searched as those of an Index can; they do not change."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self.embedding = HashingEmbedding()
        ordered = sorted(
            {(d.kind, d.id): d for d in documents}.values(), key=lambda d: (d.kind, d.id)
        )
        self._documents: dict[Kind, tuple[Document, ...]] = {
            kind: tuple(of_kind) for kind, of_kind in groupby(ordered, key=lambda d: d.kind)
        }

    def revisions(self) -> dict[Kind, str]:
        """The kinds that are there."""
        return dict.fromkeys(self._documents, "memory")

    def documents(self, kind: Kind) -> tuple[Document, ...]:
        """All documents of the kind, by id."""
        return self._documents.get(kind, ())

    def near(self, vector: Vector, kind: Kind, limit: int) -> list[Near]:
        """The documents of the kind whose vectors are nearest, nearest first."""
        if kind not in self._documents:
            return []
        likeness = self._vectors[kind] @ vector
        best = likeness.argsort()[::-1][:limit]
        return [Near(self._documents[kind][at].id, float(max(0.0, likeness[at]))) for at in best]

    @cached_property
    def _vectors(self) -> "dict[Kind, ndarray]":
        import numpy

        return {
            kind: numpy.asarray(vectors_of(of_kind, self.embedding))
            for kind, of_kind in self._documents.items()
        }
