"""Orders: those that count, all of them, and those of one person in their order."""

from crm.reports.frame import Frame
from crm.reports.sources.base import Source, Step, plain

CUSTOMER_OF_ORDER = {"customers": ("c", "c.customer_id = o.customer_id")}

# Orders that count (glossary), guest orders too.
COUNTING_ORDERS = Source(
    id="orders",
    tables=("orders",),
    origin=plain("orders AS o"),
    moment="o.ordered_at",
    own={"orders": "o"},
    joins=CUSTOMER_OF_ORDER,
    where="o.counts",
    customer="o.customer_id",
)

# Every order, cancelled and returned ones too: for rates of them.
ALL_ORDERS = Source(
    id="all_orders",
    tables=("orders",),
    origin=plain("orders AS o"),
    moment="o.ordered_at",
    own={"orders": "o"},
    joins=CUSTOMER_OF_ORDER,
    customer="o.customer_id",
)

DELIVERED_ORDERS = Source(
    id="deliveries",
    tables=("orders",),
    origin=plain("orders AS o"),
    moment="o.ordered_at",
    own={"orders": "o"},
    joins=CUSTOMER_OF_ORDER,
    where="o.delivered_at IS NOT NULL AND o.promised_at IS NOT NULL",
    customer="o.customer_id",
)

ARRIVED_ORDERS = Source(
    id="arrivals",
    tables=("orders",),
    origin=plain("orders AS o"),
    moment="o.ordered_at",
    own={"orders": "o"},
    joins=CUSTOMER_OF_ORDER,
    where="NOT o.delivered_at IS NULL",
    customer="o.customer_id",
)

FIRST_AT = """
orders AS o JOIN (
  SELECT customer_id, MIN(ordered_at) AS first_at FROM orders
  WHERE counts AND NOT customer_id IS NULL GROUP BY customer_id
) AS f ON f.customer_id = o.customer_id
"""

# Counting orders of known customers, beside each the moment of the customer's very first one.
ORDERS_WITH_FIRST = Source(
    id="orders_with_first",
    tables=("orders",),
    origin=plain(FIRST_AT),
    moment="o.ordered_at",
    own={"orders": "o"},
    joins=CUSTOMER_OF_ORDER,
    where="o.counts",
    customer="o.customer_id",
)

FIRST_ORDERS = Source(
    id="first_orders",
    tables=("orders",),
    origin=plain(FIRST_AT),
    moment="o.ordered_at",
    own={"orders": "o"},
    joins=CUSTOMER_OF_ORDER,
    where="o.counts AND o.ordered_at = f.first_at",
    customer="o.customer_id",
)

FIRST_ORDER_LINES = Source(
    id="first_order_lines",
    tables=("orders", "order_items"),
    origin=plain(FIRST_AT + "JOIN order_lines AS l ON l.order_id = o.order_id"),
    moment="o.ordered_at",
    own={"orders": "o", "order_items": "l"},
    joins={**CUSTOMER_OF_ORDER, "products": ("p", "p.product_id = l.product_id")},
    where="o.counts AND o.ordered_at = f.first_at",
    customer="o.customer_id",
)

# One row a buyer and group: how many counting orders there.
BUYERS_BY_ORDERS = Source(
    id="buyers",
    tables=("orders",),
    origin=plain("orders AS o"),
    moment="o.ordered_at",
    own={"orders": "o"},
    joins=CUSTOMER_OF_ORDER,
    where="o.counts AND NOT o.customer_id IS NULL",
    customer="o.customer_id",
    step=Step(
        unit={"customer_id": "o.customer_id"},
        columns={"orders": "COUNT(*)", "revenue": "SUM(o.revenue)"},
    ),
)

# One row a buyer: the moment of the first counting order, where nothing else of it is asked.
FIRST_MOMENTS = Source(
    id="first_moments",
    tables=("orders",),
    origin=plain(
        "(SELECT customer_id, MIN(ordered_at) AS first_at FROM orders"
        " WHERE counts AND NOT customer_id IS NULL GROUP BY customer_id) AS b"
    ),
    moment="b.first_at",
    own={},
    joins={"customers": ("c", "c.customer_id = b.customer_id")},
    customer="b.customer_id",
)

# One row a buyer, over all time: the moment is that of the first counting order.
LIFETIMES = Source(
    id="lifetimes",
    tables=("orders",),
    origin=plain(
        "(SELECT customer_id, MIN(ordered_at) AS first_at, SUM(revenue) AS spend FROM orders"
        " WHERE counts AND NOT customer_id IS NULL AND ordered_at <= $now"
        " GROUP BY customer_id) AS b"
    ),
    moment="b.first_at",
    own={},
    joins={"customers": ("c", "c.customer_id = b.customer_id")},
    customer="b.customer_id",
)

# Counting orders of known customers, beside each the moment of the same customer's order before.
ORDERS_WITH_PREVIOUS = Source(
    id="orders_with_previous",
    tables=("orders",),
    origin=plain(
        "orders AS o JOIN (SELECT order_id, LAG(ordered_at) OVER"
        " (PARTITION BY customer_id ORDER BY ordered_at, order_id) AS previous_at FROM orders"
        " WHERE counts AND NOT customer_id IS NULL) AS g ON g.order_id = o.order_id"
    ),
    moment="o.ordered_at",
    own={"orders": "o"},
    joins=CUSTOMER_OF_ORDER,
    where="NOT g.previous_at IS NULL",
    customer="o.customer_id",
)


def _lapses(frame: Frame) -> str:
    """One row a buyer and counting order that no other followed for so long: the day that they lapsed."""
    days = frame.scope.catalog.settings.lapsed_days
    return f"""
    (SELECT customer_id, ordered_at + INTERVAL '{days}' DAY AS lapsed_at,
       LEAD(ordered_at) OVER (PARTITION BY customer_id ORDER BY ordered_at, order_id) AS next_at
     FROM orders WHERE counts AND NOT customer_id IS NULL) AS b
    """


LAPSES = Source(
    id="lapses",
    tables=("orders",),
    origin=_lapses,
    moment="b.lapsed_at",
    own={},
    joins={"customers": ("c", "c.customer_id = b.customer_id")},
    where="(b.next_at IS NULL OR b.next_at > b.lapsed_at)",
    customer="b.customer_id",
)
