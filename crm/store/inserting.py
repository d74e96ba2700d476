"""Adding rows of which some may be there already."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import inspect
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from crm.store.base import Base


def insert_new(session: Session, table: type[Base], rows: Sequence[dict[str, Any]]) -> int:
    """Insert the rows that break no unique key, leave the others alone; how many were new."""
    on_postgres = session.connection().dialect.name == "postgresql"
    new = postgresql.insert if on_postgres else sqlite.insert
    if not rows:
        return 0
    added = new(table).on_conflict_do_nothing().returning(*inspect(table).primary_key)
    return len(session.connection().execute(added, list(rows)).all())
