"""Own events: what they are, and keeping them where every question sees them at once."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field
from sqlalchemy.orm import Session

from crm.catalog.model import Catalog
from crm.errors import Misused, Unknown
from crm.store.changes import changed
from crm.store.events import OwnEventRow
from crm.store.inserting import insert_new

AHEAD = timedelta(days=1)  # clocks differ; what is later than that has not happened


class OwnEvent(BaseModel):
    """One event with the columns of an imported one. The id names it wherever it comes from."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    event_id: str = Field(min_length=1)
    customer_id: str = Field(min_length=1)
    type: str = Field(min_length=1)
    occurred_at: AwareDatetime
    channel: str | None = None
    campaign_id: str | None = None
    product_id: str | None = None
    session_id: str | None = None
    url: str | None = None
    device: str | None = None
    value: float | None = None
    properties: dict[str, Any] | None = None


def keep(session: Session, events: Sequence[OwnEvent], *, source: str, now: datetime) -> int:
    """Keep those that are not kept yet, by id, inside the transaction of what caused them.

    Gives how many were new. `source` is a short key of what told of them.
    """
    if not events:
        return 0
    changed(session, "events")
    told = {"source": source, "recorded_at": now}
    return insert_new(session, OwnEventRow, [event.model_dump() | told for event in events])


def check(event: OwnEvent, catalog: Catalog, now: datetime) -> None:
    """Raises Unknown for a type that nobody knows, Misused for what has not happened yet."""
    if event.type not in catalog.event_types:
        near = catalog.nearest(event.type, catalog.event_types)
        raise Unknown("unknown-event", name=event.type, near=near)
    if event.occurred_at > now + AHEAD:
        raise Misused("event-not-yet", id=event.event_id, at=event.occurred_at.isoformat())
