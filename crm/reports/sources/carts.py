"""Cart additions, beside each the customer's latest counting order."""

from crm.reports.sources.base import Source, plain

CARTS = Source(
    id="carts",
    tables=("events", "orders"),
    origin=plain(
        "events AS e LEFT JOIN (SELECT customer_id, MAX(ordered_at) AS last_at FROM orders"
        " WHERE counts AND NOT customer_id IS NULL AND ordered_at <= $now"
        " GROUP BY customer_id) AS b ON b.customer_id = e.customer_id"
    ),
    moment="e.occurred_at",
    own={"events": "e"},
    joins={
        "customers": ("c", "c.customer_id = e.customer_id"),
        "products": ("p", "p.product_id = e.product_id"),
    },
    where="e.type = 'cart_added'",
    customer="e.customer_id",
)
