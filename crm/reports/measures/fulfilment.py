"""How orders went: in time, cancelled, returned. Source: all orders, by ordered_at."""

from crm.reports.measures.base import Basis, Measure, Ratio
from crm.reports.sources.order_lines import ALL_LINES
from crm.reports.sources.orders import ALL_ORDERS, ARRIVED_ORDERS, DELIVERED_ORDERS

ON_TIME = Measure(
    "on_time_deliveries",
    "count",
    (Basis(DELIVERED_ORDERS, "COUNT_IF(o.delivered_at <= o.promised_at)"),),
)
DELIVERIES = Measure("deliveries", "count", (Basis(DELIVERED_ORDERS, "COUNT(*)"),))

ON_TIME_DELIVERY_RATE = Ratio("on_time_delivery_rate", "fraction", ON_TIME, DELIVERIES)
"""Orders delivered by promised_at / delivered orders with a promise."""

DELIVERY_TIME = Measure(
    "delivery_time",
    "days",
    (
        Basis(
            ARRIVED_ORDERS,
            "AVG(EXTRACT(EPOCH FROM o.delivered_at - o.ordered_at)) / 86400",
        ),
    ),
)
"""Average days from an order to its delivery, of delivered orders, by ordered_at."""

LATE_DELIVERIES = Measure(
    "late_deliveries",
    "count",
    (Basis(DELIVERED_ORDERS, "COUNT_IF(o.delivered_at > o.promised_at)"),),
    additive=True,
)
"""Orders delivered after promised_at."""
LATE_DELIVERY_RATE = Ratio("late_delivery_rate", "fraction", LATE_DELIVERIES, DELIVERIES)
"""Orders delivered after promised_at / delivered orders with a promise."""


def with_status(id: str, status: str) -> Measure:
    """Orders that ended so; with products, those that hold such a line."""
    test = f"LOWER(o.status) = '{status}'"
    lines = f"COUNT(DISTINCT CASE WHEN {test} THEN l.order_id END)"
    whole = f"COUNT_IF(COALESCE({test}, FALSE))"  # DuckDB counts nothing where all are empty
    bases = (Basis(ALL_ORDERS, whole), Basis(ALL_LINES, lines))
    return Measure(id, "count", bases, additive=True)


PLACED = Measure(
    "placed_orders",
    "count",
    (Basis(ALL_ORDERS, "COUNT(*)"), Basis(ALL_LINES, "COUNT(DISTINCT l.order_id)")),
    additive=True,
)
"""Every order, whatever became of it."""

CANCELLED_ORDERS = with_status("cancelled_orders", "cancelled")
RETURNED_ORDERS = with_status("returned_orders", "returned")
CANCELLATION_RATE = Ratio("cancellation_rate", "fraction", CANCELLED_ORDERS, PLACED)
"""Cancelled orders / all orders."""
RETURN_RATE = Ratio("return_rate", "fraction", RETURNED_ORDERS, PLACED)
"""Returned orders / all orders."""

FULFILMENT = (
    ON_TIME_DELIVERY_RATE,
    DELIVERY_TIME,
    LATE_DELIVERIES,
    LATE_DELIVERY_RATE,
    PLACED,
    CANCELLED_ORDERS,
    CANCELLATION_RATE,
    RETURNED_ORDERS,
    RETURN_RATE,
)
