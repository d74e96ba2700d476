"""Telling Rapport of events between two imports."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from crm.audit import trail
from crm.catalog.model import Catalog
from crm.customers.known import known_ids
from crm.errors import Unknown
from crm.events.own import OwnEvent, check, keep
from crm.store.store import Store
from crm.warehouse.engine import Warehouse

SHOWN = 5  # customers that are named when some are unknown


@dataclass(frozen=True)
class Recorded:
    """How many events are new, and how many were kept before."""

    new: int
    known: int


def record(
    events: Sequence[OwnEvent],
    *,
    store: Store,
    warehouse: Warehouse,
    catalog: Catalog,
    source: str,
    by: str,
    now: datetime,
) -> Recorded:
    """Keep the events: every segment counts them from now on. The same id again changes nothing.

    An event that an import has brought too is counted once. Raises Unknown for a customer or a
    type that the data does not have, and Misused for an event of the future; nothing is kept then.
    """
    for event in events:
        check(event, catalog, now)
    _need_customers(events, warehouse)
    with store.writing() as session:
        new = keep(session, events, source=source, now=now)
        trail.record(
            session,
            who=by,
            action="events.record",
            object="events",
            now=now,
            details={"new": new, "known": len(events) - new, "source": source},
        )
    return Recorded(new, len(events) - new)


def _need_customers(events: Sequence[OwnEvent], warehouse: Warehouse) -> None:
    wanted = {event.customer_id for event in events}
    unknown = sorted(wanted - known_ids(wanted, warehouse))
    if unknown:
        raise Unknown("event-no-customer", ids=", ".join(unknown[:SHOWN]), count=len(unknown))
