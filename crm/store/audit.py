"""The audit trail: one row an allowed or denied action, chained by hashes, never changed."""

from datetime import datetime
from typing import Any

from sqlalchemy import DDL, event
from sqlalchemy.orm import Mapped, mapped_column

from crm.store.base import Base


class AuditRow(Base):
    __tablename__ = "audit"

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    who: Mapped[str]
    action: Mapped[str] = mapped_column(index=True)
    object: Mapped[str] = mapped_column(index=True)
    outcome: Mapped[str]
    details: Mapped[dict[str, Any]]
    previous: Mapped[str]
    hash: Mapped[str]


for _change in ("UPDATE", "DELETE"):
    _guard = DDL(  # type: ignore[no-untyped-call]
        f"CREATE TRIGGER audit_no_{_change.lower()} BEFORE {_change} ON audit "
        "BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END"
    ).execute_if(dialect="sqlite")
    event.listen(AuditRow.__table__, "after_create", _guard)
