"""Adding rows of which some may be there already."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from crm.store.base import Base

AT_ONCE = 1_000  # rows of one statement: databases bound the number of values in it


def insert_new(session: Session, table: type[Base], rows: Sequence[dict[str, Any]]) -> int:
    """Insert the rows that break no unique key, leave the others alone; how many were new."""
    on_postgres = session.connection().dialect.name == "postgresql"
    new = postgresql.insert if on_postgres else sqlite.insert
    added = 0
    for start in range(0, len(rows), AT_ONCE):
        statement = new(table).values(list(rows[start : start + AT_ONCE]))
        done = session.connection().execute(statement.on_conflict_do_nothing())
        added += done.rowcount
    return added
