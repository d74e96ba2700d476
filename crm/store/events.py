"""Events that Rapport produced or was told of between imports, in the order they were recorded."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Integer
from sqlalchemy.orm import Mapped, mapped_column

from crm.store.base import Base


class OwnEventRow(Base):
    """One event, with the columns of an imported one. `source` says who told of it."""

    __tablename__ = "own_events"

    number: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"), primary_key=True
    )
    event_id: Mapped[str] = mapped_column(unique=True)
    customer_id: Mapped[str] = mapped_column(index=True)
    occurred_at: Mapped[datetime]
    type: Mapped[str]
    channel: Mapped[str | None]
    campaign_id: Mapped[str | None]
    product_id: Mapped[str | None]
    session_id: Mapped[str | None]
    url: Mapped[str | None]
    device: Mapped[str | None]
    value: Mapped[float | None]
    properties: Mapped[dict[str, Any] | None]
    source: Mapped[str]
    recorded_at: Mapped[datetime]
