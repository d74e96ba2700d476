"""Texts as vectors, so that Chroma can find what is near.

The default needs no download, no network and no model: it hashes words and their character
n-grams. It finds typos, inflections and compounds in every language; it knows no synonyms, so
those are part of the documents. An OpenAI-compatible endpoint can take its place.
"""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Protocol
from zlib import crc32

from knowledge.errors import Unreachable
from knowledge.folding import is_cjk, words

Vector = list[float]


class Embedding(Protocol):
    """Anything that turns texts into vectors of one length.

    name: letters, digits, "-" and "." only; with the dimension it names the Chroma collection, so
    another name or dimension never meets old vectors.
    """

    @property
    def name(self) -> str: ...

    @property
    def dimension(self) -> int: ...

    def embed(self, texts: Sequence[str]) -> list[Vector]:
        """One vector of length 1 for each text, in order. Raises Unreachable."""
        ...


class HashingEmbedding:
    """Signed hashing of words and character n-grams: the same numbers in every process."""

    def __init__(self, dimension: int = 768) -> None:
        self.name, self.dimension = "hashing", dimension

    def embed(self, texts: Sequence[str]) -> list[Vector]:
        """One vector of length 1 for each text, in order; under a millisecond a text."""
        return [self._vector(text) for text in texts]

    def _vector(self, text: str) -> Vector:
        vector = [0.0] * self.dimension
        # A word said a hundred times counts twice, so that a text stuffed with a word does not
        # become the nearest to everything.
        for word, count in Counter(words(text)).items():
            weight = min(2.0, 1.0 + math.log(count))
            for hashed, share in _features(word):
                sign = 1.0 if hashed & 0x8000_0000 else -1.0
                vector[hashed % self.dimension] += sign * share * weight
        return _unit(vector)


@lru_cache(maxsize=8_192)
def _features(word: str) -> tuple[tuple[int, float], ...]:
    """The hash and weight of the word's features; together they have length 1.

    Chinese is written without spaces: there a run counts as one word for every two characters.
    """
    grams = list(_grams(word))
    each = math.sqrt((len(word) / 2 if is_cjk(word) else 1.0) / len(grams))
    return tuple((crc32(gram.encode()), each) for gram in grams)


def _grams(word: str) -> Iterator[str]:
    if is_cjk(word):
        for size in (1, 2):
            yield from (word[i : i + size] for i in range(len(word) - size + 1))
        return
    yield f"={word}"
    edged = f"<{word}>"
    for size in (3, 4):  # pairs of letters are in every word: measured, they blur
        yield from (edged[i : i + size] for i in range(len(edged) - size + 1))


class ReadyEmbedding:
    """Vectors that were made before, for a process that must not know how."""

    def __init__(self, name: str, dimension: int, vectors: Mapping[str, Vector]) -> None:
        self.name, self.dimension, self._vectors = name, dimension, vectors

    def embed(self, texts: Sequence[str]) -> list[Vector]:
        """The vector of each text, in order. Raises Unreachable for one that was not made."""
        try:
            return [self._vectors[text] for text in texts]
        except KeyError:
            raise Unreachable("The table of vectors", "a text is not in it") from None


class EndpointEmbedding:
    """Vectors from an OpenAI-compatible /embeddings endpoint. The texts leave the house."""

    def __init__(
        self, model: str, dimension: int, *, base_url: str, key: str, timeout: float = 20.0
    ) -> None:
        """timeout: seconds for one request of up to 128 texts."""
        self.model, self.dimension = model, dimension
        self.name = "".join(c if c.isalnum() and c.isascii() else "-" for c in model).strip("-")
        self._base_url, self._key, self._timeout = base_url, key, timeout

    def embed(self, texts: Sequence[str]) -> list[Vector]:
        """One vector of length 1 for each text, in order.

        Raises Unreachable when the endpoint fails or answers vectors of another length.
        """
        starts = range(0, len(texts), 128)
        return [vector for at in starts for vector in self._ask(list(texts[at : at + 128]))]

    def _ask(self, texts: list[str]) -> list[Vector]:
        from openai import OpenAI, OpenAIError

        client = OpenAI(base_url=self._base_url, api_key=self._key, timeout=self._timeout)
        try:
            with client:
                answer = client.embeddings.create(
                    model=self.model, input=texts, encoding_format="float"
                )
        except OpenAIError as error:
            raise Unreachable("The embeddings endpoint", type(error).__name__) from None
        vectors = [row.embedding for row in sorted(answer.data, key=lambda row: row.index)]
        return [_unit(vector) for vector in self._checked(vectors, len(texts))]

    def _checked(self, vectors: list[Vector], expected: int) -> list[Vector]:
        lengths = {len(vector) for vector in vectors}
        if len(vectors) != expected or lengths != {self.dimension}:
            why = f"{expected} vectors of {self.dimension} numbers expected"
            raise Unreachable("The embeddings endpoint", why)
        return vectors


def _unit(vector: Vector) -> Vector:
    length = math.sqrt(sum(x * x for x in vector))
    if length == 0.0:  # punctuation alone: a vector that is as far from everything as it can be
        return [1.0] + [0.0] * (len(vector) - 1)
    return [x / length for x in vector]
