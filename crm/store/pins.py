"""What each person has put on their start page."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from crm.store.base import Base


class PinRow(Base):
    """One report on one person's start page, in their order from 0.

    `saved` is the id of a saved report, which then is shown as it stands now; else `definition`
    holds what was answered in the chat.
    """

    __tablename__ = "pins"

    id: Mapped[str] = mapped_column(primary_key=True)
    person: Mapped[str] = mapped_column(index=True)
    position: Mapped[int]
    name: Mapped[str]
    saved: Mapped[str | None]
    definition: Mapped[dict[str, Any]]
    pinned_at: Mapped[datetime]
