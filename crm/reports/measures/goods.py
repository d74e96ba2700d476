"""What was sold: units, basket size, margin (glossary: Money). Source: lines of counting orders."""

from sqlglot import exp

from crm.reports.frame import Frame, sql
from crm.reports.measures.base import Basis, Gap, Measure, Ratio
from crm.reports.sources.margins import ORDER_MARGINS
from crm.reports.sources.order_lines import COUNTING_LINES

UNITS = Measure("units", "count", (Basis(COUNTING_LINES, "SUM(l.quantity)"),), additive=True)
"""sum(quantity) in counting orders; goods that came back (negative quantities) are taken off."""

ORDERS_WITH_LINES = Measure(
    "orders_with_lines", "count", (Basis(COUNTING_LINES, "COUNT(DISTINCT l.order_id)"),)
)

ITEMS_PER_ORDER = Ratio("items_per_order", "number", UNITS, ORDERS_WITH_LINES)
"""units / counting orders whose lines are known."""

UNKNOWN_COST = "SUM(CASE WHEN l.cost IS NULL THEN l.revenue END) / NULLIF(SUM(l.revenue), 0)"
WITHOUT_COST = Gap("gap-no-cost", (Basis(COUNTING_LINES, UNKNOWN_COST),), share=True)


def _less_discount(frame: Frame) -> exp.Expr:
    if not frame.scope.catalog.has("orders.discount"):
        return sql("SUM(m.margin)")
    return sql("SUM(m.margin - COALESCE(o.discount_value, 0))")


MARGIN = Measure(
    "margin",
    "currency",
    (
        Basis(ORDER_MARGINS, _less_discount),
        Basis(COUNTING_LINES, "SUM(l.revenue - l.cost)"),
    ),
    additive=True,
    gaps=(WITHOUT_COST,),
)
"""sum(quantity x unit_price - quantity x cost) where cost is known, less the orders' discount.

By product the discount is not taken off, since it belongs to no product.
"""

MARGIN_RATE = Ratio(
    "margin_rate",
    "fraction",
    Measure(
        "line_margin",
        "currency",
        (Basis(COUNTING_LINES, "SUM(l.revenue - l.cost)"),),
        gaps=(WITHOUT_COST,),
    ),
    Measure(
        "costed_revenue",
        "currency",
        (Basis(COUNTING_LINES, "SUM(CASE WHEN NOT l.cost IS NULL THEN l.revenue END)"),),
    ),
)
"""(quantity x unit_price - quantity x cost) / (quantity x unit_price), of lines whose cost is known."""

GOODS = (UNITS, ITEMS_PER_ORDER, MARGIN, MARGIN_RATE)
