"""The versions of one saved row: the one in force, a new one, and the way back and forward."""

from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm.store.saved import SavedRow, SavedVersionRow
from crm.terms.names import key


def version_of(session: Session, row: SavedRow, number: int | None = None) -> SavedVersionRow:
    """Version `number` of the row, or the one in force."""
    return session.get_one(SavedVersionRow, (row.id, number or row.version))


def add_version(
    session: Session, row: SavedRow, *, by: str, now: datetime, **changed: Any
) -> SavedVersionRow:
    """Put a version in force that is the current one but for `changed`; undo comes back to it."""
    current = version_of(session, row)
    return _append(session, row, current, by, now, current.version, None, changed)


def go_to(
    session: Session,
    row: SavedRow,
    target: SavedVersionRow,
    *,
    by: str,
    now: datetime,
    after: int | None,
) -> SavedVersionRow:
    """Put a copy of an earlier version in force; `after` is what redo would then bring."""
    return _append(session, row, target, by, now, target.before, after, {})


def _append(
    session: Session,
    row: SavedRow,
    like: SavedVersionRow,
    by: str,
    now: datetime,
    before: int | None,
    after: int | None,
    changed: dict[str, Any],
) -> SavedVersionRow:
    copied = {name: getattr(like, name) for name in ("name", "definition", "request", "language")}
    version = SavedVersionRow(
        **{**copied, **changed},
        id=row.id,
        version=_next(session, row),
        made_by=by,
        made_at=now,
        before=before,
        after=after,
    )
    session.add(version)
    row.version, row.name, row.name_key = version.version, version.name, key(version.name)
    row.changed_at = now
    return version


def _next(session: Session, row: SavedRow) -> int:
    query = select(func.max(SavedVersionRow.version)).where(SavedVersionRow.id == row.id)
    return int(session.scalar(query) or 0) + 1
