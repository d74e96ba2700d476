"""Approval requests: what a person is asked to allow, bound to what they were shown."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from crm.store.base import Base


class ApprovalRow(Base):
    __tablename__ = "approvals"

    id: Mapped[str] = mapped_column(primary_key=True)
    action: Mapped[str]
    object: Mapped[str] = mapped_column(index=True)
    summary: Mapped[str]
    details: Mapped[dict[str, Any]]
    hash: Mapped[str]
    status: Mapped[str]
    thread: Mapped[str]
    requested_by: Mapped[str]
    requested_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    decided_by: Mapped[str | None]
    decided_at: Mapped[datetime | None]
