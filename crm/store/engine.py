"""The connection to the store: SQLite set up to lose nothing, or any database by URL."""

import re
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event

BUSY_SECONDS = 15
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
    for pragma in (
        f"busy_timeout={BUSY_SECONDS * 1000}",
        "journal_mode=WAL",
        "foreign_keys=ON",
        "synchronous=FULL",
    ):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection) -> None:
    # A writer takes the lock at once, so that what it read is still true when it writes.
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
