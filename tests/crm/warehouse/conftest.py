from collections.abc import Iterator
from pathlib import Path

import pytest

from crm.warehouse.place import mark_of
from crm.warehouse.postgres_schema import remove
from tests.crm.warehouse.folders import Folder
from tests.servers import SERVER


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


@pytest.fixture
def anywhere(tmp_path: Path, engine: str) -> Iterator[Folder]:
    """A folder whose data goes to each of the databases."""
    if engine == "duckdb":
        yield Folder(tmp_path)
        return
    folder = Folder(tmp_path, SERVER)
    yield folder
    remove(SERVER, mark_of(folder.home), set())
