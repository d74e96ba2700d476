"""A person's yes or no. Only screens import this module: no tool, and so no model, can decide.

Exactly one decision wins, in one UPDATE that looks and writes at once. What the person saw must
still be what stands: otherwise the request is void and nothing is decided.
"""

from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, update
from sqlalchemy.orm import Session

from crm.approvals.request import Approval, found, shown
from crm.audit import trail
from crm.errors import Refused
from crm.store.approvals import ApprovalRow
from crm.store.store import Store


def decide(
    store: Store, id: str, *, approve: bool, by: str, now: datetime, current_hash: str
) -> Approval:
    """The request, decided. `current_hash` is of what stands now, made as at the request.

    Raises Unknown, and Refused when it was decided before, has expired, or when what stands is no
    longer what was shown (then it becomes void). Every attempt is in the audit.
    """
    with store.writing() as session:
        wanted = "approved" if approve else "rejected"
        won = _swap(session, id, wanted, by, now, current_hash)
        row = found(session, id)
        refusal = None if won else _why_not(session, row, now, current_hash)
        trail.record(
            session,
            who=by,
            action="approval.approve" if approve else "approval.reject",
            object=row.id,
            now=now,
            outcome="allowed" if won else "denied",
            details={"object": row.object, "why": refusal.key if refusal else ""},
        )
    if refusal:
        raise refusal
    return shown(row)


def _swap(
    session: Session, id: str, status: str, by: str, now: datetime, current_hash: str
) -> bool:
    """Decide if it is still open, unexpired and as it was shown; say whether it was."""
    change = (
        update(ApprovalRow)
        .where(
            ApprovalRow.id == id.strip().upper(),
            ApprovalRow.status == "requested",
            ApprovalRow.expires_at > now,
            ApprovalRow.hash == current_hash,
        )
        .values(status=status, decided_by=by, decided_at=now)
        .execution_options(synchronize_session=False)
    )
    return cast("CursorResult[Any]", session.execute(change)).rowcount == 1


def _why_not(session: Session, row: ApprovalRow, now: datetime, current_hash: str) -> Refused:
    if row.status != "requested":
        return Refused("approval-closed", id=row.id, status=row.status)
    if row.expires_at <= now:
        row.status = "expired"
        return Refused("approval-expired", id=row.id)
    row.status = "void"
    return Refused("approval-changed", id=row.id)
