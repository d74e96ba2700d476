from collections.abc import Iterator
from pathlib import Path

import pytest

from knowledge.embeddings import HashingEmbedding
from knowledge.index import Index


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "knowledge"


@pytest.fixture
def index(folder: Path) -> Iterator[Index]:
    index = Index.in_folder(folder, HashingEmbedding(128))
    yield index
    index.close()
