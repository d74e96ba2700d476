"""The audit trail: who did what to which object, allowed or denied, in a chain that shows changes.

Each entry's hash covers its contents and the hash before it. `verify` walks the chain; a cut tail
shows only against a `head` that was kept elsewhere. Details hold ids, counts and hashes, never
names, addresses or free text about people.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from crm.store.audit import AuditRow
from crm.store.store import Store

Outcome = Literal["allowed", "denied"]
FIRST = "0" * 64
CHAIN_LOCK = 7_269_001  # any number that no other lock of the database uses


@dataclass(frozen=True)
class Verdict:
    """Whether the chain holds: its length, its last hash, and the first broken entry if any."""

    entries: int
    head: str
    broken_at: int | None = None

    @property
    def holds(self) -> bool:
        return self.broken_at is None


def record(
    session: Session,
    *,
    who: str,
    action: str,
    object: str,
    now: datetime,
    outcome: Outcome = "allowed",
    details: Mapping[str, Any] | None = None,
) -> AuditRow:
    """Add one entry inside the transaction of the change it tells of, and give it back."""
    last = _last(session)
    row = AuditRow(
        seq=last.seq + 1 if last else 1,
        at=now,
        who=who,
        action=action,
        object=object,
        outcome=outcome,
        details=dict(details or {}),
        previous=last.hash if last else FIRST,
    )
    row.hash = _hash(row)
    session.add(row)
    session.flush()
    return row


def deny(store: Store, *, who: str, action: str, object: str, now: datetime, why: str) -> None:
    """Record that somebody was refused, in its own transaction. `why` is a key, no free text."""
    with store.writing() as session:
        record(
            session,
            who=who,
            action=action,
            object=object,
            now=now,
            outcome="denied",
            details={"why": why},
        )


def entries(store: Store, *, object: str | None = None, limit: int = 100) -> tuple[AuditRow, ...]:
    """The latest entries, newest first, of one object or of all."""
    query = select(AuditRow).order_by(AuditRow.seq.desc()).limit(limit)
    if object is not None:
        query = query.where(AuditRow.object == object)
    with store.reading() as session:
        return tuple(session.scalars(query))


def denied(store: Store, action: str) -> int:
    """How many times an action was refused."""
    query = select(func.count()).where(AuditRow.action == action, AuditRow.outcome == "denied")
    with store.reading() as session:
        return session.scalar(query) or 0


def verify(store: Store, head: str | None = None) -> Verdict:
    """Walk the whole chain. With `head`, an older hash of it, that entry must still be there."""
    previous, count, seen = FIRST, 0, head in (None, FIRST)
    with store.reading() as session:
        for row in session.scalars(select(AuditRow).order_by(AuditRow.seq)):
            count += 1
            if row.seq != count or row.previous != previous or row.hash != _hash(row):
                return Verdict(count - 1, previous, broken_at=count)
            previous = row.hash
            seen = seen or row.hash == head
    return Verdict(count, previous, None if seen else count + 1)


def _last(session: Session) -> AuditRow | None:
    if session.connection().dialect.name == "postgresql":
        # SQLite has one writer at a time; elsewhere two could take the same place in the chain.
        session.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": CHAIN_LOCK})
    return session.scalar(select(AuditRow).order_by(AuditRow.seq.desc()).limit(1))


def _hash(row: AuditRow) -> str:
    told = [
        row.seq,
        row.at.astimezone(UTC).isoformat(),
        row.who,
        row.action,
        row.object,
        row.outcome,
        row.details,
        row.previous,
    ]
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()
