"""Orders and the money in them (glossary: Money), by ordered_at.

Where a question needs products, the same is measured on the lines of the orders: revenue is then
the sum of quantity x unit_price, and an order counts where it holds such a line.
"""

from crm.reports.measures.base import Basis, Gap, Measure, Ratio
from crm.reports.sources.order_lines import COUNTING_LINES
from crm.reports.sources.orders import COUNTING_ORDERS

UNCONVERTED = Gap(
    "gap-no-rate",
    (
        Basis(COUNTING_ORDERS, "COUNT_IF(o.revenue IS NULL)"),
        Basis(COUNTING_LINES, "COUNT(DISTINCT CASE WHEN l.revenue IS NULL THEN l.order_id END)"),
    ),
)

REVENUE = Measure(
    "revenue",
    "currency",
    (Basis(COUNTING_ORDERS, "SUM(o.revenue)"), Basis(COUNTING_LINES, "SUM(l.revenue)")),
    additive=True,
    gaps=(UNCONVERTED,),
)
"""sum(total) of counting orders, converted to the reporting currency; parts sum to the whole."""

ORDERS = Measure(
    "orders",
    "count",
    (
        Basis(COUNTING_ORDERS, "COUNT(*)"),
        Basis(COUNTING_LINES, "COUNT(DISTINCT l.order_id)"),
    ),
    additive=True,
)
"""Number of counting orders. By product one order is in several parts, which then sum to more."""

PRICED_ORDERS = Measure(
    "priced_orders",
    "count",
    (
        Basis(COUNTING_ORDERS, "COUNT(o.revenue)"),
        Basis(
            COUNTING_LINES,
            "COUNT(DISTINCT CASE WHEN NOT l.revenue IS NULL THEN l.order_id END)",
        ),
    ),
)
"""Counting orders whose money is known: what revenue is divided by."""

AOV = Ratio("aov", "currency", REVENUE, PRICED_ORDERS)
"""Average order value = revenue / counting orders."""

DISCOUNT = Measure(
    "discount",
    "currency",
    (Basis(COUNTING_ORDERS, "SUM(COALESCE(o.discount_value, 0))"),),
    additive=True,
)
"""sum(discount) of counting orders, converted. Not known by product."""

GROSS_REVENUE = Measure(
    "gross_revenue",
    "currency",
    (Basis(COUNTING_ORDERS, "SUM(o.revenue + COALESCE(o.discount_value, 0))"),),
    additive=True,
    gaps=(UNCONVERTED,),
)
"""Revenue before discount: sum(total + discount) of counting orders, converted. Revenue is net of it."""

DISCOUNT_SHARE = Ratio("discount_share", "fraction", DISCOUNT, GROSS_REVENUE)
"""discount / (revenue + discount): how much of the price before discount was given away."""

OWN_CURRENCY_REVENUE = Measure(
    "own_currency_revenue",
    "number",
    (Basis(COUNTING_ORDERS, "SUM(o.total)"),),
    apart="orders.currency",
)
"""sum(total) of counting orders as they were charged, not converted: each currency by itself."""

SALES = (
    REVENUE,
    GROSS_REVENUE,
    OWN_CURRENCY_REVENUE,
    ORDERS,
    AOV,
    DISCOUNT,
    DISCOUNT_SHARE,
)
