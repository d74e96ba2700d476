"""Saved definitions, segments and reports alike, with every version they had."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from crm.store.base import Base

IN_USE = text("saved AND NOT archived")


class SavedRow(Base):
    """One segment or report. `saved` is false for a draft that nobody kept yet.

    `folder` is empty for one in none; `used_at` is when somebody last looked at it.
    """

    __tablename__ = "saved"
    __table_args__ = (
        Index(
            "one_name_in_use",
            "kind",
            "name_key",
            unique=True,
            sqlite_where=IN_USE,
            postgresql_where=IN_USE,
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(index=True)
    version: Mapped[int]
    saved: Mapped[bool]
    archived: Mapped[bool]
    made_by: Mapped[str]
    made_at: Mapped[datetime]
    changed_at: Mapped[datetime] = mapped_column(index=True)
    folder: Mapped[str] = mapped_column(default="", server_default="")
    tags: Mapped[list[str]] = mapped_column(JSON, default=list, server_default="[]")
    used_at: Mapped[datetime | None]


class SavedVersionRow(Base):
    """One version. `before` is where undo goes back to, `after` what redo brings back."""

    __tablename__ = "saved_versions"

    id: Mapped[str] = mapped_column(ForeignKey("saved.id", ondelete="CASCADE"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    definition: Mapped[dict[str, Any]]
    request: Mapped[str]
    language: Mapped[str]
    made_by: Mapped[str]
    made_at: Mapped[datetime]
    before: Mapped[int | None]
    after: Mapped[int | None]
