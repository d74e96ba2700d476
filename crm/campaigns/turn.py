"""One sender at a time: a lock that its holder's death opens, so that nobody waits for a corpse."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import text

from crm.store.store import Store


@contextmanager
def turn(store: Store, campaign: str) -> Iterator[bool]:
    """True for the one who may send the campaign now, False while somebody else does."""
    if store.engine.dialect.name == "sqlite":
        with _by_file(Path(str(store.engine.url.database)).parent / "locks", campaign) as mine:
            yield mine
    else:
        with _by_server(store, campaign) as mine:
            yield mine


@contextmanager
def _by_file(folder: Path, campaign: str) -> Iterator[bool]:
    # An open write transaction of SQLite is a lock on every system, and ends with its process.
    folder.mkdir(parents=True, exist_ok=True)
    lock = sqlite3.connect(folder / f"{campaign}.lock", timeout=0, isolation_level=None)
    try:
        mine = False
        with suppress(sqlite3.OperationalError):
            lock.execute("BEGIN EXCLUSIVE")
            mine = True
        yield mine
    finally:
        lock.close()


@contextmanager
def _by_server(store: Store, campaign: str) -> Iterator[bool]:
    key = {"key": f"rapport campaign {campaign}"}
    with store.engine.connect() as connection:
        taking = text("SELECT pg_try_advisory_lock(hashtext(:key))")
        mine = bool(connection.execute(taking, key).scalar())
        try:
            yield mine
        finally:
            if mine:
                connection.execute(text("SELECT pg_advisory_unlock(hashtext(:key))"), key)
