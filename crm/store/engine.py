"""The connection to the store: SQLite set up to lose nothing, or any database by URL."""

import re
from pathlib import Path
from sqlite3 import OperationalError
from time import monotonic, sleep
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event

BUSY_SECONDS = 15
PAUSE_SECONDS = 0.02
DRIVER = re.compile(r"^postgres(ql)?://")  # as people write it, without a driver


def engine_for(url_or_home: str | Path) -> Engine:
    """The engine of a database URL, or of `store.db` in a workspace's folder, which is made."""
    if "://" in str(url_or_home):
        url = str(url_or_home)
    else:
        home = Path(url_or_home)
        home.mkdir(parents=True, exist_ok=True)
        url = f"sqlite:///{home / 'store.db'}"
    if url.startswith("sqlite"):
        return _sqlite(url)
    return create_engine(DRIVER.sub("postgresql+psycopg://", url), pool_pre_ping=True)


def _sqlite(url: str) -> Engine:
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: object) -> None:
    # The driver's own transactions begin too late for a check followed by a write.
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}").close()
    _log_ahead(connection)
    for pragma in ("foreign_keys=ON", "synchronous=FULL"):
        connection.execute(f"PRAGMA {pragma}").close()


def _log_ahead(connection: Any) -> None:
    """Sets the write-ahead log. While another process does so for a new file, SQLite does not wait by itself."""
    until = monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL").close()
            return
        except OperationalError:
            if monotonic() > until:
                raise
            sleep(PAUSE_SECONDS)


def _begin(connection: Connection) -> None:
    # A writer takes the lock at once, so that what it read is still true when it writes.
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
