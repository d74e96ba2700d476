"""The company's index: where it lies, and how it is brought up to date.

What the data holds is written after an import, what people made when it is next asked for; of both
only what differs. In a folder it is written by a process of its own that is handed the documents
and knows no secret: the vector store writes memory to disk that it has not filled, and in ours that
memory may have held a key or a customer.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agent.grounding.everything import (
    OF_DATA,
    OF_PEOPLE,
    documents_of_data,
    documents_of_people,
)
from agent.grounding.kept import state_of_store
from agent.settings import IndexSettings
from crm.warehouse.layout import current_stamp
from crm.workspace import Workspace
from knowledge.errors import Damaged, NotBuilt, Unreachable

if TYPE_CHECKING:
    from knowledge.documents import Document, Kind
    from knowledge.embeddings import Embedding
    from knowledge.index import Index

NEEDED = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "SYSTEMROOT", "LD_LIBRARY_PATH")
FOLDER = "knowledge"
TUPLES = ("names", "shared_names")  # of a document, which are lists while it is handed over
HASHING = IndexSettings()


def index_folder(home: Path) -> Path:
    return home / FOLDER


def index_of(home: Path, settings: IndexSettings = HASHING) -> "Index":
    """The workspace's index as it stands; nothing is opened or written yet."""
    from knowledge.index import Index

    embedding = embedding_of(settings)
    if settings.chroma_url:
        return Index.at_server(settings.chroma_url, embedding, space=_space(home))
    return Index.in_folder(index_folder(home), embedding)


def embedding_of(settings: IndexSettings) -> "Embedding":
    from knowledge.embeddings import EndpointEmbedding, HashingEmbedding

    if settings.embedding is None:
        return HashingEmbedding()
    return EndpointEmbedding(
        settings.embedding,
        settings.dimension,
        base_url=settings.embedding_url or "https://api.openai.com/v1",
        key=settings.embedding_key or "none",
    )


def _space(home: Path) -> str:
    """Keeps the workspaces apart that share a server."""
    return f"rapport-{blake2b(str(home.resolve()).encode(), digest_size=4).hexdigest()}"


def bring_up_to_date(
    workspace: Workspace, settings: IndexSettings = HASHING, *, afresh: bool = False
) -> "Index":
    """The index with what the data holds now; nothing is done when it is of this import already.

    Raises Unreachable where it cannot be written or its embedding does not answer.
    """
    state = f"{current_stamp(workspace.home) or ''} {_place(settings)}"
    if afresh or _mark(workspace.home, "data") != state:
        told = list(documents_of_data(workspace))
        _write(workspace.home, settings, told, OF_DATA, afresh=afresh)
        _keep_mark(workspace.home, "people", "")
        _keep_mark(workspace.home, "data", state)
    return index_of(workspace.home, settings)


def bring_people_up_to_date(workspace: Workspace, settings: IndexSettings = HASHING) -> "Index":
    """The same, with what people have saved and sent by now."""
    index = bring_up_to_date(workspace, settings)
    state = f"{current_stamp(workspace.home) or ''} {state_of_store(workspace)}"
    if _mark(workspace.home, "people") != state:
        _write(workspace.home, settings, list(documents_of_people(workspace)), OF_PEOPLE)
        _keep_mark(workspace.home, "people", state)
    return index


def _place(settings: IndexSettings) -> str:
    embedding = embedding_of(settings)
    return f"{settings.chroma_url or 'folder'} {embedding.name} {embedding.dimension}"


def _mark(home: Path, of: str) -> str | None:
    """Of which state the index is, as it was noted when it was written."""
    mark = index_folder(home) / f"{of}.state"
    return mark.read_text(encoding="utf8") if mark.is_file() else None


def _keep_mark(home: Path, of: str, state: str) -> None:
    index_folder(home).mkdir(parents=True, exist_ok=True)
    (index_folder(home) / f"{of}.state").write_text(state, encoding="utf8")


def _write(
    home: Path,
    settings: IndexSettings,
    told: list["Document"],
    kinds: Sequence["Kind"],
    *,
    afresh: bool = False,
) -> None:
    if settings.chroma_url:
        index = index_of(home, settings)
        write_index(index, told, kinds, afresh=afresh)
        index.close()
        return
    handed = {
        "embedding": _handed(home, settings, told),
        "documents": [asdict(document) for document in told],
        "kinds": list(kinds),
        "afresh": afresh,
    }
    known = {"PYTHONPATH": os.pathsep.join(sys.path), **_harmless(os.environ)}
    command = [sys.executable, "-m", "agent.indexing", str(home)]
    written = subprocess.run(  # noqa: S603
        command, env=known, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, input=json.dumps(handed), text=True
    )  # fmt: skip
    if written.returncode:
        why = written.stderr.strip().rpartition("\n")[2].partition(":")[0]
        raise Unreachable(f"The folder {index_folder(home)}", why or "its writer was killed")


def _handed(home: Path, settings: IndexSettings, told: list["Document"]) -> dict[str, Any] | None:
    """The vectors that an endpoint makes of what is new: the writer does not know its key."""
    if settings.embedding is None:
        return None
    from knowledge.vectors import texts_of

    index = index_of(home, settings)
    texts = list(dict.fromkeys(texts_of(index.missing(told))))
    index.close()
    vectors = dict(zip(texts, index.embedding.embed(texts), strict=True))
    return {
        "name": index.embedding.name,
        "dimension": index.embedding.dimension,
        "vectors": vectors,
    }


def _harmless(environment: Mapping[str, str]) -> dict[str, str]:
    """What a process needs to run at all, and nothing that could be a secret."""
    return {name: environment[name] for name in NEEDED if name in environment}


def write_index(
    index: "Index", told: Iterable["Document"], kinds: Sequence["Kind"], *, afresh: bool = False
) -> None:
    """Make the index hold these documents of these kinds; a missing or damaged one is built anew."""
    documents = list(told)
    try:
        if not afresh:
            index.refresh(documents, kinds)
            return
    except (NotBuilt, Damaged):
        if "field" not in kinds:  # without the catalog there is nothing to build anew
            raise
    index.rebuild(documents)


def _written_alone(home: Path, handed: Mapping[str, Any]) -> None:
    """What the writing process does with what it was handed."""
    from knowledge.documents import Document
    from knowledge.embeddings import HashingEmbedding, ReadyEmbedding
    from knowledge.index import Index

    ready = handed["embedding"]
    embedding = ReadyEmbedding(**ready) if ready else HashingEmbedding()
    index = Index.in_folder(index_folder(home), embedding)
    told = [Document(**one | {n: tuple(one[n]) for n in TUPLES}) for one in handed["documents"]]
    write_index(index, told, handed["kinds"], afresh=handed["afresh"])
    index.close()


if __name__ == "__main__":
    _written_alone(Path(sys.argv[1]), json.load(sys.stdin))
