"""Words that were given a meaning here, and what became of each."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from crm.store.base import Base


class WordRow(Base):
    """One meaning of one word. `status`: proposed, learned, forgotten, replaced or rejected.

    `means` is a condition as JSON, or a value of a field; it holds nothing about a person.
    """

    __tablename__ = "words"

    id: Mapped[str] = mapped_column(primary_key=True)
    word: Mapped[str]
    word_key: Mapped[str] = mapped_column(index=True)
    means: Mapped[dict[str, Any]]
    status: Mapped[str]
    language: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]
    ended_by: Mapped[str | None]
    ended_at: Mapped[datetime | None]
