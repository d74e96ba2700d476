"""Requests whose readings are worth keeping: those that were read in two ways, and those confirmed."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from crm.store.base import Base


class DisagreementRow(Base):
    """One request, masked, that two readings understood differently. `chosen`: model, embedded, or empty."""

    __tablename__ = "disagreements"

    id: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    language: Mapped[str]
    request: Mapped[str]
    model_name: Mapped[str]
    model: Mapped[dict[str, Any]]
    embedded: Mapped[dict[str, Any]]
    model_count: Mapped[int]
    embedded_count: Mapped[int]
    model_segment: Mapped[str]
    embedded_segment: Mapped[str]
    chosen: Mapped[str]
    chosen_by: Mapped[str | None]
    chosen_at: Mapped[datetime | None]


class ExampleRow(Base):
    """A request, masked, with the definition that a person confirmed. `how`: saved, chosen or taught."""

    __tablename__ = "examples"

    id: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[str]
    request: Mapped[str]
    definition: Mapped[dict[str, Any]]
    how: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]
