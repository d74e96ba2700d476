"""From looking to paying, in customers. Source: events, by occurred_at, and counting orders."""

from crm.reports.measures.base import Basis, Measure, Ratio
from crm.reports.measures.events import event_rows
from crm.reports.sources.carts import CARTS


def customers_who(id: str, event: str) -> Measure:
    """How many customers have an event of the type in the window."""
    return Measure(id, "count", (Basis(event_rows(event), "COUNT(DISTINCT e.customer_id)"),))


VIEWERS = customers_who("product_viewers", "product_viewed")
CART_CUSTOMERS = customers_who("cart_customers", "cart_added")
CHECKOUT_CUSTOMERS = customers_who("checkout_customers", "checkout_started")

CART_RATE = Ratio("cart_rate", "fraction", CART_CUSTOMERS, VIEWERS)
"""Customers who put something into the cart / customers who viewed a product."""

CHECKOUT_RATE = Ratio("checkout_rate", "fraction", CHECKOUT_CUSTOMERS, CART_CUSTOMERS)
"""Customers who started a checkout / customers who put something into the cart."""

LEFT_IN_CART = Measure(
    "abandoned_carts",
    "count",
    (
        Basis(
            CARTS,
            "COUNT(DISTINCT CASE WHEN b.last_at IS NULL OR b.last_at <= e.occurred_at"
            " THEN e.customer_id END)",
        ),
    ),
)
WITH_CART = Measure("carts", "count", (Basis(CARTS, "COUNT(DISTINCT e.customer_id)"),))

CART_ABANDONMENT_RATE = Ratio("cart_abandonment_rate", "fraction", LEFT_IN_CART, WITH_CART)
"""Customers with a cart addition and no counting order after it / customers with a cart addition."""

BASKETS = (CART_RATE, CHECKOUT_RATE, CART_ABANDONMENT_RATE)
