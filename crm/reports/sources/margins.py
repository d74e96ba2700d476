"""What orders and buyers earned: the margin of lines whose cost is known, less discount."""

from crm.reports.frame import Frame
from crm.reports.sources.base import Source, plain
from crm.reports.sources.orders import CUSTOMER_OF_ORDER

MARGIN_OF_ORDER = (
    "(SELECT order_id, SUM(revenue - cost) AS margin FROM order_lines"
    " WHERE counts GROUP BY order_id) AS m"
)

# Counting orders with the margin of their lines whose cost is known.
ORDER_MARGINS = Source(
    id="order_margins",
    tables=("orders", "order_items"),
    origin=plain(f"orders AS o JOIN {MARGIN_OF_ORDER} ON m.order_id = o.order_id"),
    moment="o.ordered_at",
    own={"orders": "o"},
    joins=CUSTOMER_OF_ORDER,
    where="o.counts AND NOT m.margin IS NULL",
    customer="o.customer_id",
)


def _earned(frame: Frame) -> str:
    """One row a buyer: when they first bought, and the margin of all their orders up to now."""
    discounted = frame.scope.catalog.has("orders.discount")
    less = " - COALESCE(o.discount_value, 0)" if discounted else ""
    return f"""
    (SELECT o.customer_id, MIN(o.ordered_at) AS first_at, SUM(m.margin{less}) AS margin
     FROM orders AS o LEFT JOIN {MARGIN_OF_ORDER} ON m.order_id = o.order_id
     WHERE o.counts AND NOT o.customer_id IS NULL AND o.ordered_at <= $now
     GROUP BY o.customer_id) AS b
    """


# One row a buyer, over all time: the moment is that of the first counting order.
LIFETIME_MARGINS = Source(
    id="lifetime_margins",
    tables=("orders", "order_items"),
    origin=_earned,
    moment="b.first_at",
    own={},
    joins={"customers": ("c", "c.customer_id = b.customer_id")},
    customer="b.customer_id",
)
