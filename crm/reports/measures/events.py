"""What customers did on the site, in the app and in the store. Source: events, by occurred_at."""

from dataclasses import replace

from crm.reports.measures.base import Basis, Measure
from crm.reports.sources.base import Source
from crm.reports.sources.records import EVENTS

NUMBER_OF_EVENTS = Measure("events", "count", (Basis(EVENTS, "COUNT(*)"),), additive=True)
"""Number of events; a filter on events.type says of which kind."""

EVENT_CUSTOMERS = Measure(
    "event_customers", "count", (Basis(EVENTS, "COUNT(DISTINCT e.customer_id)"),)
)
"""Customers with such an event."""

SESSIONS = Measure("sessions", "count", (Basis(EVENTS, "COUNT(DISTINCT e.session_id)"),))
"""Visits: different session ids among the events."""


def event_rows(event: str) -> Source:
    """The events of one type."""
    return replace(EVENTS, id=event, where=f"e.type = '{event}'")


def number_of(id: str, event: str) -> Measure:
    """How many events of one type there were."""
    return Measure(id, "count", (Basis(event_rows(event), "COUNT(*)"),), additive=True)


ACTIVITY = (
    NUMBER_OF_EVENTS,
    EVENT_CUSTOMERS,
    SESSIONS,
    number_of("page_views", "page_viewed"),
    number_of("product_views", "product_viewed"),
    number_of("cart_additions", "cart_added"),
    number_of("checkouts", "checkout_started"),
    number_of("app_opens", "app_opened"),
    number_of("store_visits", "store_visited"),
)
