from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from crm.store.store import open_store
from tests.crm.standing.office import Office
from tests.crm.store.test_on_postgres import url as url  # (a database of its own)


@contextmanager
def opened(where: Path | str, home: Path) -> Iterator[Office]:
    store = open_store(where)
    made = Office(store, home)
    made.world.customers(("cy", {"email": "Cy@People.example"}))
    made.world.order("cy", "2026-06-24", 120)
    made.verified()
    yield made
    store.close()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with opened(tmp_path, tmp_path) as made:
        yield made


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def either(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Office]:
    """The office with its store in SQLite, and in PostgreSQL."""
    where = tmp_path if request.param == "sqlite" else request.getfixturevalue("url")
    with opened(where, tmp_path) as made:
        yield made
