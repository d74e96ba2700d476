"""Asking a person to allow something: a row bound by a hash to exactly what they are shown.

The agent and its tools may use this module. Deciding is in `crm.approvals.decide`, which only
screens import.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal, cast

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from crm.audit import trail
from crm.errors import Unknown
from crm.store.approvals import ApprovalRow
from crm.store.base import new_id
from crm.store.store import Store

Status = Literal["requested", "approved", "rejected", "void", "expired"]
VALID_FOR = timedelta(days=7)


@dataclass(frozen=True)
class Approval:
    """A request and what became of it. `object` is the id of what it is about; instants are UTC.

    `details` is what the person reads (words, counts), never names or addresses of customers.
    `thread` is the conversation that the decision goes back to.
    """

    id: str
    action: str
    object: str
    summary: str
    details: Mapping[str, Any]
    hash: str
    status: Status
    thread: str
    requested_by: str
    requested_at: datetime
    expires_at: datetime
    decided_by: str | None
    decided_at: datetime | None


def fingerprint(shown: Mapping[str, Any]) -> str:
    """The hash of what a person is shown; any change of it gives another one."""
    written = json.dumps(shown, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()


def request(
    session: Session,
    *,
    action: str,
    object: str,
    summary: str,
    details: Mapping[str, Any],
    hash: str,
    by: str,
    now: datetime,
    thread: str = "",
    valid_for: timedelta = VALID_FOR,
) -> Approval:
    """A new request, in the transaction of the caller. An older open one for the object is void."""
    void(session, object=object, by=by, now=now, why="asked-again")
    row = ApprovalRow(
        id=new_id("A"),
        action=action,
        object=object,
        summary=summary,
        details=dict(details),
        hash=hash,
        status="requested",
        thread=thread,
        requested_by=by,
        requested_at=now,
        expires_at=now + valid_for,
    )
    session.add(row)
    session.flush()
    _record(session, "approval.request", row.id, by, now, {"object": object, "hash": hash})
    return shown(row)


def void(session: Session, *, object: str, by: str, now: datetime, why: str) -> int:
    """End the requests about `object` that wait or were approved; gives how many they were."""
    open_ones = select(ApprovalRow).where(
        ApprovalRow.object == object, ApprovalRow.status.in_(("requested", "approved"))
    )
    rows = session.scalars(open_ones).all()
    for row in rows:
        session.execute(update(ApprovalRow).where(ApprovalRow.id == row.id).values(status="void"))
        _record(session, "approval.void", row.id, by, now, {"object": object, "why": why})
    return len(rows)


def find(store: Store, id: str) -> Approval:
    """The request with this id, in any case. Raises Unknown."""
    with store.reading() as session:
        return shown(found(session, id))


def waiting(store: Store, now: datetime) -> tuple[Approval, ...]:
    """The requests that a person may still decide, oldest first."""
    query = (
        select(ApprovalRow)
        .where(ApprovalRow.status == "requested", ApprovalRow.expires_at > now)
        .order_by(ApprovalRow.requested_at, ApprovalRow.id)
    )
    with store.reading() as session:
        return tuple(shown(row) for row in session.scalars(query))


def found(session: Session, id: str) -> ApprovalRow:
    """The row of a request. Raises Unknown."""
    row = session.get(ApprovalRow, id.strip().upper(), populate_existing=True)
    if row is None:
        raise Unknown("approval-not-found", id=id)
    return row


def shown(row: ApprovalRow) -> Approval:
    return Approval(
        id=row.id,
        action=row.action,
        object=row.object,
        summary=row.summary,
        details=row.details,
        hash=row.hash,
        status=cast(Status, row.status),
        thread=row.thread,
        requested_by=row.requested_by,
        requested_at=row.requested_at,
        expires_at=row.expires_at,
        decided_by=row.decided_by,
        decided_at=row.decided_at,
    )


def _record(
    session: Session, action: str, object: str, by: str, now: datetime, details: dict[str, Any]
) -> None:
    trail.record(session, who=by, action=action, object=object, now=now, details=details)
