"""What is kept about saved segments beside their definitions: sizes, when to count again, notices."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from crm.store.base import Base


class SegmentSizeRow(Base):
    """How many customers a saved segment had at a moment, in the version it had then."""

    __tablename__ = "segment_sizes"

    segment: Mapped[str] = mapped_column(
        ForeignKey("saved.id", ondelete="CASCADE"), primary_key=True
    )
    at: Mapped[datetime] = mapped_column(primary_key=True)
    version: Mapped[int]
    customers: Mapped[int]


class RefreshPlanRow(Base):
    """When a segment is counted again. A claim is a process at work on it, until `claimed_until`.

    `at` is HH:MM in the company's zone, `weekday` 0 for Monday; `share` is the change of size
    (0.1 for a tenth) from which a notice is kept, None for no notices.
    """

    __tablename__ = "refresh_plans"

    segment: Mapped[str] = mapped_column(
        ForeignKey("saved.id", ondelete="CASCADE"), primary_key=True
    )
    every: Mapped[str]
    at: Mapped[str]
    weekday: Mapped[int]
    share: Mapped[float | None]
    next_at: Mapped[datetime] = mapped_column(index=True)
    claimed_by: Mapped[str | None]
    claimed_until: Mapped[datetime | None]
    made_by: Mapped[str]
    made_at: Mapped[datetime]


class NoticeRow(Base):
    """Something that a person should hear about a segment; told of one moment only once."""

    __tablename__ = "notices"

    segment: Mapped[str] = mapped_column(
        ForeignKey("saved.id", ondelete="CASCADE"), primary_key=True
    )
    at: Mapped[datetime] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    details: Mapped[dict[str, Any]]
    seen_at: Mapped[datetime | None]
    seen_by: Mapped[str | None]
