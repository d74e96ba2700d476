"""The index: documents and their vectors in Chroma, one collection a kind.

One collection a kind, because Chroma's filters scan: with 20,000 documents a search within one
kind took 1 ms this way and 16 ms with a filter on a single collection. A collection's name carries
the embedding's name and dimension, so vectors of two embeddings never meet.

Everything in it can be made again from the catalog, the products and the store.
"""

import hashlib
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from sqlite3 import Error as SQLiteError
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from knowledge.documents import KINDS, Document, Kind
from knowledge.embeddings import Embedding, HashingEmbedding, Vector
from knowledge.errors import Damaged, KnowledgeError, NotBuilt, Unreachable
from knowledge.homes import Folder, Home, Server
from knowledge.stored import as_document, as_row
from knowledge.vectors import vectors_of

if TYPE_CHECKING:
    from chromadb.api.client import Client
    from chromadb.api.models.Collection import Collection

Key = tuple[Kind, str]
Metadata = Mapping[str, Any]

_BATCH = 256
_PAGE = 5_000


class Near(NamedTuple):
    """A document's id and the cosine of the angle to what was asked, 0 to 1."""

    id: str
    similarity: float


@dataclass(frozen=True, slots=True)
class Changes:
    """What a refresh did, in documents; rebuilt when it had to begin from nothing."""

    written: int
    dropped: int
    unchanged: int
    rebuilt: bool = False


class Index:
    """Documents that can be found by meaning, on this machine or on a Chroma server.

    Reading raises NotBuilt where nothing was indexed, Damaged where something was and is gone, and
    Unreachable when a server does not answer; it never answers as if there were no documents.
    Safe to use from several threads; a folder also from several processes.
    """

    def __init__(self, home: Home, embedding: Embedding) -> None:
        self.embedding = embedding
        self._home = home
        self._looked_over: set[UUID] = set()
        self._seen: tuple[Client, dict[Kind, Collection]] | None = None

    @classmethod
    def in_folder(cls, path: Path, embedding: Embedding | None = None) -> "Index":
        """The index of a folder, which is made by the first write."""
        return cls(Folder(path), embedding or HashingEmbedding())

    @classmethod
    def at_server(
        cls, url: str, embedding: Embedding | None = None, *, space: str = "rapport"
    ) -> "Index":
        """The index on a Chroma server; space keeps workspaces apart."""
        return cls(Server(url, space), embedding or HashingEmbedding())

    # --- writing ---------------------------------------------------------------------------

    def put(self, documents: Iterable[Document]) -> int:
        """Add the documents, each in place of one with its kind and id. How many were put.

        One call with many is far quicker than many calls: each call is a write of its own.
        """
        latest = list({(d.kind, d.id): d for d in documents}.values())
        with self._guarded(), self._home.writing() as client:
            self._there(client)
            return self._write(client, latest)

    def drop(self, kind: Kind) -> int:
        """Take all documents of the kind out. How many there were."""
        if self._home.client() is None:
            return 0
        with self._guarded(), self._home.writing() as client:
            collection = self._there(client).get(kind)
            if collection is None:
                return 0
            gone = collection.count()
            client.delete_collection(collection.name)
            return gone

    def refresh(self, documents: Iterable[Document], kinds: Sequence[Kind] = KINDS) -> Changes:
        """Make the index hold exactly these documents of these kinds, writing only what differs.

        With all kinds given, an index that is missing or damaged is built from nothing instead.
        """
        wanted = {(d.kind, d.id): d for d in documents if d.kind in kinds}
        try:
            return self._bring_up_to(wanted, kinds)
        except (NotBuilt, Damaged):
            if set(kinds) != set(KINDS):
                raise
            return self.rebuild(wanted.values())

    def rebuild(self, documents: Iterable[Document]) -> Changes:
        """Make the index anew. In a folder others go on reading the old one until it is whole."""
        latest = list({(d.kind, d.id): d for d in documents}.values())
        with self._guarded(), self._home.writing(afresh=True) as client:
            return Changes(self._write(client, latest), 0, 0, rebuilt=True)

    @property
    def where(self) -> str:
        """The folder or the server, in words."""
        return self._home.where

    def close(self) -> None:
        self._home.close()

    # --- reading ---------------------------------------------------------------------------

    def count(self, kind: Kind | None = None) -> int:
        """How many documents there are, of the kind or in all."""
        kinds = KINDS if kind is None else (kind,)
        with self._guarded():
            return sum(c.count() for k, c in self._reading().items() if k in kinds)

    def documents(self, kind: Kind) -> tuple[Document, ...]:
        """All documents of the kind, by id."""
        with self._guarded():
            rows = self._rows(self._reading(), kind)
            found = [as_document(kind, id, row) for id, row in rows]
        return tuple(sorted(found, key=lambda document: document.id))

    def near(self, vector: Vector, kind: Kind, limit: int) -> list[Near]:
        """The documents of the kind whose vectors are nearest, nearest first."""
        from chromadb.errors import NotFoundError

        with self._guarded():
            try:
                return self._near(vector, kind, limit)
            except NotFoundError:  # another process has rebuilt the server's collection
                self._seen = None
                return self._near(vector, kind, limit)

    def revisions(self) -> dict[Kind, str]:
        """For each kind that is there, a word that is another one after each write to it, by any
        process."""
        with self._guarded():
            return {
                kind: f"{collection.id}.{(collection.metadata or {}).get('revision')}"
                for kind, collection in self._reading().items()
            }

    def missing(self, documents: Iterable[Document]) -> list[Document]:
        """Those of the documents that a refresh would write: all where nothing can be read."""
        wanted = list(documents)
        try:
            with self._guarded():
                have = self._digests(self._reading(), KINDS)
        except (NotBuilt, Damaged):
            return wanted
        return [d for d in wanted if have.get((d.kind, d.id)) != d.digest()]

    def fingerprint(self) -> str:
        """A digest of the embedding and of all documents: equal when the contents are equal."""
        with self._guarded():
            digests = sorted(self._digests(self._reading(), KINDS).items())
        whole = repr((self._suffix, digests))
        return hashlib.blake2b(whole.encode(), digest_size=16).hexdigest()

    # --- Chroma ----------------------------------------------------------------------------

    @property
    def _suffix(self) -> str:
        return f"{self.embedding.name}-{self.embedding.dimension}"

    def _name(self, kind: Kind) -> str:
        return f"{self._home.prefix}{kind}.{self._suffix}"

    def _reading(self) -> "dict[Kind, Collection]":
        """The collections as they are now, of the kinds that there are."""
        client = self._home.client()
        there = self._there(client) if client else {}
        if client is None or not there:
            raise NotBuilt(self._home.where, self._suffix)
        self._seen = client, there
        return there

    def _near(self, vector: Vector, kind: Kind, limit: int) -> list[Near]:
        seen = self._seen
        there = seen[1] if seen and seen[0] is self._home.client() else self._reading()
        if kind not in there:
            return []
        asked: list[Sequence[float] | Sequence[int]] = [vector]
        answer = there[kind].query(query_embeddings=asked, n_results=limit, include=["distances"])
        pairs = zip(answer["ids"][0], (answer["distances"] or [[]])[0], strict=True)
        return [Near(id, min(1.0, max(0.0, 1.0 - distance))) for id, distance in pairs]

    def _there(self, client: "Client") -> "dict[Kind, Collection]":
        listed = {collection.name: collection for collection in client.list_collections(1_000)}
        there = {kind: listed[name] for kind in KINDS if (name := self._name(kind)) in listed}
        for collection in there.values():
            if collection.id not in self._looked_over:
                self._look_over(collection)
        return there

    def _look_over(self, collection: "Collection") -> None:
        """Fetch the first, middle and last vector: Chroma answers short, and without an error,
        when its vector files are gone while its database is there."""
        last = collection.count() - 1
        for at in {0, last // 2, last} if last >= 0 else ():
            collection.get(limit=1, offset=at, include=["embeddings"])
        self._looked_over.add(collection.id)

    def _rows(self, there: "dict[Kind, Collection]", kind: Kind) -> Iterator[tuple[str, Metadata]]:
        if kind not in there:
            return
        for at in range(0, there[kind].count(), _PAGE):
            page = there[kind].get(limit=_PAGE, offset=at, include=["metadatas"])
            yield from zip(page["ids"], page["metadatas"] or [], strict=True)

    def _digests(self, there: "dict[Kind, Collection]", kinds: Iterable[Kind]) -> dict[Key, str]:
        return {(k, id): str(row["digest"]) for k in kinds for id, row in self._rows(there, k)}

    def _bring_up_to(self, wanted: dict[Key, Document], kinds: Sequence[Kind]) -> Changes:
        digests = {key: document.digest() for key, document in wanted.items()}
        with self._guarded():
            if self._digests(self._reading(), kinds) == digests:
                return Changes(0, 0, len(wanted))
            with self._home.writing() as client:
                there = self._there(client)
                have = self._digests(there, kinds)
                gone = sorted(have.keys() - wanted.keys())
                for kind, keys in groupby(gone, key=lambda key: key[0]):
                    there[kind].delete(ids=[id for _, id in keys])
                    self._revise(there[kind])
                new = [d for key, d in wanted.items() if have.get(key) != digests[key]]
                written = self._write(client, new)
        return Changes(written, len(gone), len(wanted) - written)

    def _write(self, client: "Client", documents: list[Document]) -> int:
        for kind in KINDS:
            of_kind = [document for document in documents if document.kind == kind]
            if of_kind:
                collection = client.get_or_create_collection(
                    self._name(kind),
                    embedding_function=None,
                    configuration={"hnsw": {"space": "cosine", "ef_search": 200}},
                )
                for at in range(0, len(of_kind), _BATCH):
                    self._upsert(collection, of_kind[at : at + _BATCH])
                self._revise(collection)
        return len(documents)

    def _upsert(self, collection: "Collection", documents: list[Document]) -> None:
        vectors: list[Sequence[float] | Sequence[int]] = [*vectors_of(documents, self.embedding)]
        # Upsert and never add: add ignores an id that is there, and keeps the old text.
        collection.upsert(
            ids=[document.id for document in documents],
            embeddings=vectors,
            metadatas=[{**as_row(document)} for document in documents],
        )

    def _revise(self, collection: "Collection") -> None:
        collection.modify(metadata={"revision": secrets.token_hex(8)})

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """Chroma's errors as ours, without its words."""
        from chromadb.errors import ChromaError
        from httpx import HTTPError

        try:
            yield
        except KnowledgeError:
            raise
        except (ChromaError, SQLiteError, KeyError, ValueError) as error:
            raise Damaged(self._home.where, f"Chroma says {type(error).__name__}") from error
        except (HTTPError, OSError) as error:
            raise Unreachable(self._home.where, type(error).__name__) from error
