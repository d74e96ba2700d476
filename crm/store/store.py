"""The store: what people and the assistant made. Opened once, handed to whoever needs it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, func, inspect, select
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.orm import Session, sessionmaker

from crm.errors import BadInput, Unavailable
from crm.store import (  # noqa: F401  # noqa: F401
    approvals,
    audit,
    campaigns,
    colleagues,
    events,
    lists,
    masked,
    pins,
    readings,
    saved,
    sends,
    spending,
    standing,
    suppressions,
    tending,
    words,
)
from crm.store.changes import prepare_changes
from crm.store.engine import engine_for
from crm.store.growing import grow
from crm.store.meta import SCHEMA_VERSION, MetaRow

OPENING = 7_269_000  # any number that no other lock of the database uses


class Store:
    """Sessions on one database. A block is one transaction: all of it happens, or nothing."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._reads = sessionmaker(engine, expire_on_commit=False)
        self._writes = sessionmaker(engine.execution_options(writes=True), expire_on_commit=False)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one moment of the store. Raises Unavailable."""
        with _said_plainly(), self._reads() as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session that commits at the end of the block, on SQLite the only writer meanwhile.

        Raises Unavailable when the database does not answer or cannot be written to.
        """
        with _said_plainly(), self._writes.begin() as session:
            yield session

    def close(self) -> None:
        self.engine.dispose()


@contextmanager
def _said_plainly() -> Iterator[None]:
    try:
        yield
    except OperationalError as error:
        raise Unavailable("store-unavailable") from error


def open_store(url_or_home: str | Path) -> Store:
    """The store of a workspace's folder (`store.db` in it) or of a database URL, made if missing.

    Raises BadInput when a newer Rapport made it or it is no store, Unavailable when it cannot
    be reached.
    """
    try:
        store = Store(engine_for(url_or_home))
        _prepare(store)
    except OperationalError as error:
        raise Unavailable("store-unavailable") from error
    except DBAPIError as error:
        raise BadInput("store-unreadable") from error
    except OSError as error:
        raise BadInput("store-no-folder") from error
    return store


def _prepare(store: Store) -> None:
    """Make or complete the tables, all or none, after looking whether they may be touched."""
    with store.writing() as session:
        connection = session.connection()
        if connection.dialect.name == "postgresql":  # SQLite has one writer at a time anyway
            session.execute(select(func.pg_advisory_xact_lock(OPENING)))
        if inspect(connection).has_table(MetaRow.__tablename__):
            _refuse_newer(session)
        grow(connection)
        session.merge(MetaRow(key="schema", value=str(SCHEMA_VERSION)))
        prepare_changes(session)


def _refuse_newer(session: Session) -> None:
    found = session.get(MetaRow, "schema")
    if found and int(found.value) > SCHEMA_VERSION:
        raise BadInput("store-newer", found=found.value, known=str(SCHEMA_VERSION))
