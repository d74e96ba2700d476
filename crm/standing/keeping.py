"""Keeping digests and alerts: made, allowed, stopped, each with its entry in the audit."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, cast

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm.approvals.request import fingerprint
from crm.audit import trail
from crm.colleagues.posts import drop_waiting
from crm.errors import Unknown
from crm.standing.definition import STANDING, Alert, Digest
from crm.standing.rhythm import next_after
from crm.store.base import new_id
from crm.store.standing import StandingRow
from crm.store.store import Store
from crm.terms.clock import Clock

Status = Literal["requested", "active", "rejected", "stopped"]


@dataclass(frozen=True)
class Kept:
    """A digest or alert as it is kept; `next_at` (UTC) is when it is due next."""

    id: str
    name: str
    definition: Digest | Alert
    language: str
    status: Status
    next_at: datetime
    armed: bool
    made_by: str
    made_at: datetime


def add(
    session: Session, definition: Digest | Alert, *, name: str, language: str, by: str, clock: Clock,
    status: Status = "active", armed: bool = True, data: str = "",
) -> StandingRow:  # fmt: skip
    """A new one, in the transaction of the caller."""
    letter = "D" if isinstance(definition, Digest) else "L"
    row = StandingRow(
        id=new_id(letter),
        kind=definition.kind,
        name=name[:200],
        definition=definition.model_dump(mode="json"),
        language=language,
        status=status,
        next_at=next_after(definition.rhythm, clock),
        armed=armed,
        data=data,
        approval=None,
        made_by=by,
        made_at=clock.now,
        changed_at=clock.now,
    )
    session.add(row)
    session.flush()
    record(session, "add", row, by, clock.now, {"status": status, "hash": hash_of(row)})
    return row


def stop(store: Store, name_or_id: str, *, by: str, now: datetime) -> Kept:
    """End it; what has not gone out does not go out any more. Raises Unknown."""
    with store.writing() as session:
        row = found(session, name_or_id)
        row.status, row.changed_at = "stopped", now
        drop_waiting(session, row.id, now)
        record(session, "stop", row, by, now, {})
        return shown(row)


def get(store: Store, name_or_id: str) -> Kept:
    """By id, or by the name of one in use. Raises Unknown with the names there are."""
    with store.reading() as session:
        return shown(found(session, name_or_id))


def all_of(store: Store, kind: Literal["digest", "alert"] | None = None) -> tuple[Kept, ...]:
    """Those in use or waiting for a person, by name."""
    query = select(StandingRow).where(StandingRow.status.in_(("active", "requested")))
    if kind:
        query = query.where(StandingRow.kind == kind)
    with store.reading() as session:
        return tuple(shown(row) for row in session.scalars(query.order_by(StandingRow.name)))


def found(session: Session, name_or_id: str) -> StandingRow:
    wanted = name_or_id.strip()
    row = session.get(StandingRow, wanted.upper())
    if row is not None:
        return row
    in_use = StandingRow.status.in_(("active", "requested"))
    named = select(StandingRow).where(in_use, func.lower(StandingRow.name) == wanted.lower())
    row = session.scalar(named.order_by(StandingRow.made_at.desc()).limit(1))
    if row is None:
        names = session.scalars(select(StandingRow.name).where(in_use).order_by(StandingRow.name))
        raise Unknown("standing-unknown", name=wanted, known=", ".join(names) or "–")
    return row


def hash_of(row: StandingRow) -> str:
    """Of all that a person allows: what is sent, to whom, when, in which language."""
    return fingerprint({"id": row.id, "definition": row.definition, "language": row.language})


def shown(row: StandingRow) -> Kept:
    return Kept(
        id=row.id,
        name=row.name,
        definition=STANDING.validate_python(row.definition),
        language=row.language,
        status=cast(Status, row.status),
        next_at=row.next_at,
        armed=row.armed,
        made_by=row.made_by,
        made_at=row.made_at,
    )


def record(
    session: Session, action: str, row: StandingRow, by: str, now: datetime, told: dict[str, Any]
) -> None:
    trail.record(
        session, who=by, action=f"{row.kind}.{action}", object=row.id, now=now, details=told
    )
