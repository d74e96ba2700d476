"""Campaigns as they stand now; the content is the definition as JSON."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from crm.store.base import Base


class CampaignRow(Base):
    __tablename__ = "campaigns"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    status: Mapped[str]
    definition: Mapped[dict[str, Any]]
    approval: Mapped[str | None] = mapped_column(ForeignKey("approvals.id"))
    letter: Mapped[dict[str, Any] | None]  # what was shown to the approver, byte for byte
    made_by: Mapped[str]
    made_at: Mapped[datetime]
    changed_at: Mapped[datetime]
