"""Who bought (glossary: Customers, Money). Source: counting orders of known customers."""

from sqlglot import exp

from crm.reports.frame import Frame, bucket, sql
from crm.reports.measures.base import Basis, Measure, Ratio
from crm.reports.sources.order_lines import BUYERS_BY_LINES, COUNTING_LINES
from crm.reports.sources.orders import (
    BUYERS_BY_ORDERS,
    COUNTING_ORDERS,
    FIRST_MOMENTS,
    FIRST_ORDER_LINES,
    FIRST_ORDERS,
    LIFETIMES,
    ORDERS_WITH_FIRST,
)
from crm.sql.windows import local

BUYERS = Measure(
    "buyers",
    "count",
    (
        Basis(COUNTING_ORDERS, "COUNT(DISTINCT o.customer_id)"),
        Basis(COUNTING_LINES, "COUNT(DISTINCT l.customer_id)"),
    ),
)
"""Customers with at least one counting order in the window. Guests are nobody."""

NEW_CUSTOMERS = Measure(
    "new_customers",
    "count",
    (
        Basis(FIRST_MOMENTS, "COUNT(*)"),
        Basis(FIRST_ORDERS, "COUNT(DISTINCT o.customer_id)"),
        Basis(FIRST_ORDER_LINES, "COUNT(DISTINCT o.customer_id)"),
    ),
    additive=True,
)
"""Customers whose first counting order is in the window, broken down by what that order was."""


def _bought_before(frame: Frame) -> exp.Expr:
    """TRUE for an order whose customer had bought before the period that the order falls into."""
    moment = local(sql("o.ordered_at"), frame.scope.clock)
    first = local(sql("f.first_at"), frame.scope.clock)
    tests: list[exp.Expr] = []
    if frame.stretch.since is not None:
        start = frame.scope.binding(frame.stretch.since)
        tests.append(exp.LT(this=sql("f.first_at"), expression=start))
    if frame.grain and frame.grain not in ("weekday", "hour_of_day"):
        periods = bucket(frame.grain, first), bucket(frame.grain, moment)
        tests.append(exp.LT(this=periods[0], expression=periods[1]))
    return exp.or_(*tests) if tests else sql("f.first_at < o.ordered_at")


def _returning(frame: Frame) -> exp.Expr:
    customer = exp.Case().when(_bought_before(frame), sql("o.customer_id"))
    return exp.Count(this=exp.Distinct(expressions=[customer]))


RETURNING_CUSTOMERS = Measure(
    "returning_customers", "count", (Basis(ORDERS_WITH_FIRST, _returning),)
)
"""Buyers of the period whose first counting order lies before it; over all time, those who came back."""

REPEAT_CUSTOMERS = Measure(
    "repeat_customers",
    "count",
    (
        Basis(BUYERS_BY_ORDERS, "COUNT_IF(u.orders >= 2)"),
        Basis(BUYERS_BY_LINES, "COUNT_IF(u.orders >= 2)"),
    ),
)
"""Customers with two or more counting orders in the window."""

ALL_BUYERS = Measure(
    "all_buyers",
    "count",
    (Basis(BUYERS_BY_ORDERS, "COUNT(*)"), Basis(BUYERS_BY_LINES, "COUNT(*)")),
)

REPEAT_PURCHASE_RATE = Ratio("repeat_purchase_rate", "fraction", REPEAT_CUSTOMERS, ALL_BUYERS)
"""Customers with two or more counting orders in the window / customers with at least one."""

ORDERS_PER_BUYER = Ratio(
    "orders_per_buyer",
    "number",
    Measure("buyer_orders", "count", (Basis(BUYERS_BY_ORDERS, "SUM(u.orders)"),)),
    Measure("order_buyers", "count", (Basis(BUYERS_BY_ORDERS, "COUNT(*)"),)),
)
"""Counting orders / customers who placed them, in the window."""

LTV = Measure("ltv", "currency", (Basis(LIFETIMES, "AVG(b.spend)"),))
"""Average lifetime spend of buyers. A window or time breakdown is that of the first order."""

BUYING = (
    BUYERS,
    NEW_CUSTOMERS,
    RETURNING_CUSTOMERS,
    REPEAT_CUSTOMERS,
    REPEAT_PURCHASE_RATE,
    ORDERS_PER_BUYER,
    LTV,
)
