"""How customers come, stay away and come back. Source: counting orders of known customers."""

from sqlglot import exp

from crm.reports.frame import Frame, sql
from crm.reports.measures.base import Basis, Measure
from crm.reports.sources.orders import LAPSES, ORDERS_WITH_PREVIOUS

TIME_BETWEEN_ORDERS = Measure(
    "time_between_orders",
    "days",
    (
        Basis(
            ORDERS_WITH_PREVIOUS,
            "AVG(EXTRACT(EPOCH FROM o.ordered_at - g.previous_at)) / 86400",
        ),
    ),
)
"""Average days from a counting order to the same customer's next one, by ordered_at of the later one."""


def _came_back(frame: Frame) -> exp.Expr:
    days = frame.scope.catalog.settings.lapsed_days
    return sql(
        "COUNT(DISTINCT CASE WHEN g.previous_at < o.ordered_at"
        f" - INTERVAL '{days}' DAY THEN o.customer_id END)"
    )


WIN_BACKS = Measure("win_backs", "count", (Basis(ORDERS_WITH_PREVIOUS, _came_back),))
"""Customers with a counting order in the window more than 180 days (lapsed_days) after the one before it."""

CHURNED = Measure("churned", "count", (Basis(LAPSES, "COUNT(DISTINCT b.customer_id)"),))
"""Customers who lapsed in the window: the 180 days (lapsed_days) after an order ended in it without another."""

RHYTHM = (TIME_BETWEEN_ORDERS, WIN_BACKS, CHURNED)
