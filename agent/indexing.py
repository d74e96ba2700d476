"""The company's index: opened when it is first asked, brought up to date after an import."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from agent.grounding import documents
from crm.warehouse.layout import current_stamp
from crm.workspace import Workspace

if TYPE_CHECKING:
    from knowledge.index import Index
    from knowledge.search import Hit, Search

NEEDED = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "SYSTEMROOT", "LD_LIBRARY_PATH")
FOLDER, MARK = "knowledge", "stamp"
SURE = 0.86  # likeness from which a name is taken for another


def index_folder(home: Path) -> Path:
    return home / FOLDER


def bring_up_to_date(workspace: Workspace) -> "Index":
    """The index with what the data holds now; nothing is done when it is of this import already.

    It is written by a process of its own that is handed the documents and knows no secret: the
    vector store writes memory to disk that it has not filled, and in ours that memory may have
    held a key or a customer.
    """
    from knowledge.index import Index

    if not _is_current(workspace.home):
        stamp = current_stamp(workspace.home) or ""
        known = {"PYTHONPATH": os.pathsep.join(sys.path), **_harmless(os.environ)}
        command = [sys.executable, "-m", "agent.indexing", str(workspace.home), stamp]
        told = "\n".join(
            json.dumps(asdict(document))
            for document in documents(workspace.catalog, workspace.warehouse)
        )
        subprocess.run(  # noqa: S603
            command, env=known, check=True, stdout=subprocess.DEVNULL, input=told, text=True
        )
    return Index.in_folder(index_folder(workspace.home))


def _is_current(home: Path) -> bool:
    mark = index_folder(home) / MARK
    return mark.is_file() and mark.read_text(encoding="utf8") == (current_stamp(home) or "")


def _harmless(environment: Mapping[str, str]) -> dict[str, str]:
    """What a process needs to run at all, and nothing that could be a secret."""
    return {name: environment[name] for name in NEEDED if name in environment}


def write_index(home: Path, stamp: str, told: Iterable[str]) -> None:
    """Write the index of the documents told, one a line, and mark of which import it is."""
    from knowledge.documents import Document
    from knowledge.index import Index

    index = Index.in_folder(index_folder(home))
    read = (json.loads(line) for line in told)
    index.refresh(Document(**{**one, "names": tuple(one["names"])}) for one in read)
    index.close()
    (index_folder(home) / MARK).write_text(stamp, encoding="utf8")


class Indexed:
    """The search of one company, opened at the first question that needs it."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace

    @cached_property
    def search(self) -> "Search":
        from knowledge.search import Search

        return Search(bring_up_to_date(self.workspace))

    def names(self, words: str, least: float = SURE) -> list[tuple[str, str, float]]:
        """Field, value and likeness of the known values and products that the words may mean, best first."""
        hits = self.search.nearest(words, "value", 3) + self.search.nearest(words, "product", 2)
        found = [_named(hit) for hit in hits if hit.score >= least]
        return sorted(found, key=lambda name: -name[2])


def _named(hit: "Hit") -> tuple[str, str, float]:
    document = hit.document
    if document.kind == "product":
        return "products.name", document.title, hit.score
    return str(document.facts["field"]), str(document.facts["value"]), hit.score


if __name__ == "__main__":
    write_index(Path(sys.argv[1]), sys.argv[2], sys.stdin)
