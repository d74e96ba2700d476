"""The lines of orders: one row a product in an order, money converted to the reporting currency."""

from crm.reports.sources.base import Source, Step, plain

AROUND_A_LINE = {
    "products": ("p", "p.product_id = l.product_id"),
    "orders": ("o", "o.order_id = l.order_id"),
    "customers": ("c", "c.customer_id = l.customer_id"),
}

COUNTING_LINES = Source(
    id="order_lines",
    tables=("orders", "order_items"),
    origin=plain("order_lines AS l"),
    moment="l.ordered_at",
    own={"order_items": "l"},
    joins=AROUND_A_LINE,
    where="l.counts",
    customer="l.customer_id",
)

# Lines of every order, with the order itself for its status.
ALL_LINES = Source(
    id="all_lines",
    tables=("orders", "order_items"),
    origin=plain("order_lines AS l JOIN orders AS o ON o.order_id = l.order_id"),
    moment="l.ordered_at",
    own={"order_items": "l", "orders": "o"},
    joins={key: value for key, value in AROUND_A_LINE.items() if key != "orders"},
    customer="l.customer_id",
)

BUYERS_BY_LINES = Source(
    id="line_buyers",
    tables=("orders", "order_items"),
    origin=plain("order_lines AS l"),
    moment="l.ordered_at",
    own={"order_items": "l"},
    joins=AROUND_A_LINE,
    where="l.counts AND NOT l.customer_id IS NULL",
    customer="l.customer_id",
    step=Step(
        unit={"customer_id": "l.customer_id"},
        columns={"orders": "COUNT(DISTINCT l.order_id)"},
    ),
)
