"""Kept lists of customers: brought from a file, or the members that a segment had at one moment."""

from datetime import datetime

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from crm.store.base import Base


class ListRow(Base):
    """One list; it never changes. `segment` and `as_of` are of a frozen segment."""

    __tablename__ = "lists"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(unique=True)
    size: Mapped[int]
    unknown: Mapped[int]
    segment: Mapped[str | None]
    as_of: Mapped[datetime | None]
    made_by: Mapped[str]
    made_at: Mapped[datetime]


class ListPartRow(Base):
    """Some thousand customer ids of a list: a million rows of one id each would take ten times as long."""

    __tablename__ = "list_parts"

    list_id: Mapped[str] = mapped_column(
        ForeignKey("lists.id", ondelete="CASCADE"), primary_key=True
    )
    part: Mapped[int] = mapped_column(primary_key=True)
    customer_ids: Mapped[list[str]] = mapped_column(JSON)
