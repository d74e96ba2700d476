"""What is asked for once and done again and again: digests and alerts, and what they have to tell."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from crm.store.base import Base


class StandingRow(Base):
    """A digest or an alert. `next_at` is when it is looked at next, `data` the import looked at last.

    `armed` is for alerts: false from a crossing until the measure is well back. `approval` is the
    request that allowed it, None where nothing leaves the house.
    """

    __tablename__ = "standing"

    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    name: Mapped[str]
    definition: Mapped[dict[str, Any]]
    language: Mapped[str]
    status: Mapped[str] = mapped_column(index=True)
    next_at: Mapped[datetime] = mapped_column(index=True)
    armed: Mapped[bool]
    data: Mapped[str]
    approval: Mapped[str | None]
    made_by: Mapped[str]
    made_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class NewsRow(Base):
    """Something that the start page tells until a person puts it aside; once for each moment."""

    __tablename__ = "news"

    thing: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    details: Mapped[dict[str, Any]]
    seen_at: Mapped[datetime | None]
    seen_by: Mapped[str | None]
