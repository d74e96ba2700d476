"""What worth, rhythm, carts, the mailing list and shared costs mean, in plain Python over plain rows."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

from crm.terms.clock import Clock, at_end_of

Row = dict[str, Any]
Company = dict[str, Any]  # rows by table; perhaps a clock
TODAY = at_end_of(date(2026, 6, 30))

SOURCES = {
    "ltv": "lifetimes", "time_between_orders": "gaps", "list_growth": "changes",
    "list_joined": "changes", "list_left": "changes", "cart_abandonment_rate": "carts",
    "campaign_cost": "costs", "stock": "shelf", "monthly_margin": "earnings",
}  # fmt: skip
OF_WORTH = ("ltv", "time_between_orders", "list_growth", "list_joined", "list_left",
            "cart_abandonment_rate", "campaign_cost", "cac", "ltv_to_cac")  # fmt: skip
# One measure divided by another, or by both together.
QUOTIENTS = {"cac": ("campaign_cost", "new_customers"), "ltv_to_cac": ("ltv", "cac"),
             "payback": ("cac", "monthly_margin"), "sell_through": ("units", "stock"),
             "cart_rate": ("cart_customers", "product_viewers"),
             "checkout_rate": ("checkout_customers", "cart_customers"),
             "conversion_rate": ("converted", "delivered"),
             "revenue_per_mail": ("converted_revenue", "delivered")}  # fmt: skip
OF_BOTH = ("sell_through",)
SENDINGS = ("email_sent", "sms_sent", "push_sent")


def clock_of(company: Company) -> Clock:
    return company.get("clock") or TODAY


def converted(amount: float | None, currency: str | None, company: Company) -> float | None:
    """In the reporting currency, which an amount without one is in; None where there is no rate."""
    rates = {row["currency"]: row["per_usd"] for row in company["fx_rates"]}
    rate = rates.get(currency or "USD")
    return amount / rate if amount is not None and rate else None


def counts(order: Row) -> bool:
    return order["status"] not in ("cancelled", "returned")


def counting(company: Company) -> list[Row]:
    return [o for o in company["orders"] if counts(o)]


def priced_lines(order: Row, company: Company) -> Iterable[Row]:
    """The lines of an order with what was paid for them and what they cost, where that is known."""
    products = {row["product_id"]: row for row in company["products"]}
    for product, quantity, price in order["items"]:
        cost = products[product].get("cost")
        cost = converted(cost, products[product].get("currency"), company)
        yield {
            "product": product,
            "quantity": quantity,
            "money": converted(quantity * price, order["currency"], company),
            "cost": None if cost is None else quantity * cost,
        }


def order_margin(order: Row, company: Company) -> float | None:
    """The margin of the lines whose money and cost are known, before the order's discount."""
    known = [
        line["money"] - line["cost"]
        for line in priced_lines(order, company)
        if line["money"] is not None and line["cost"] is not None
    ]
    return sum(known) if known else None


def added(amounts: list[float | None]) -> float | None:
    """The sum of those that are known; unknown where none of them is, and 0 of nothing at all."""
    known = [amount for amount in amounts if amount is not None]
    return sum(known) if known or not amounts else None


def by_now(company: Company) -> Company:
    """The company without what lies after its now."""
    now = clock_of(company).utc
    return company | {"orders": [o for o in company["orders"] if o["ordered_at"] <= now]}


def worth_rows(source: str, company: Company, by_people: bool) -> Iterable[Row]:
    """The rows of a source, each with its customer and moment."""
    if source == "costs":
        return _costs(company, by_people)
    return ROWS[source](company)


def _of_each(company: Company) -> dict[str, list[Row]]:
    """The counting orders of each known customer in their order."""
    found: dict[str, list[Row]] = {}
    for order in sorted(counting(company), key=lambda o: (o["ordered_at"], o["order_id"])):
        if order["customer_id"] is not None:
            found.setdefault(order["customer_id"], []).append(order)
    return found


def _lifetimes(company: Company) -> Iterable[Row]:
    for customer, orders in _of_each(by_now(company)).items():
        money = [converted(o["total"], o["currency"], company) for o in orders]
        known = [m for m in money if m is not None]
        spend = sum(known) if known else None
        yield {"customer": customer, "moment": orders[0]["ordered_at"], "spend": spend}


def _earnings(company: Company) -> Iterable[Row]:
    """Of each buyer the margin of all orders so far, and for how many months they have been one."""
    now = clock_of(company).utc
    for customer, orders in _of_each(by_now(company)).items():
        first, earned = orders[0]["ordered_at"], 0.0
        for order in orders:
            margin = order_margin(order, company)
            discount = converted(order["discount"], order["currency"], company) or 0
            earned += 0 if margin is None else margin - discount
        months = (now - first) / timedelta(days=30.436875)
        yield {"customer": customer, "moment": first, "earned": earned, "months": months}


def _gaps(company: Company) -> Iterable[Row]:
    for customer, orders in _of_each(company).items():
        for one, other in pairwise(orders):
            days = (other["ordered_at"] - one["ordered_at"]).total_seconds() / 86400
            known = {f"orders.{name}": value for name, value in other.items()}
            yield known | {"customer": customer, "moment": other["ordered_at"], "days": days}


def _changes(company: Company) -> Iterable[Row]:
    """Who came onto the mailing list and who left it."""
    told: dict[str, list[tuple[datetime, bool]]] = {}
    for row in company["consents"]:
        if row["channel"] == "email":
            told.setdefault(row["customer_id"], []).append(
                (row["updated_at"], row["status"] == "opted_in")
            )
    for event in company["events"]:
        if event["type"] in ("email_unsubscribed", "email_bounced", "email_complained"):
            told.setdefault(event["customer_id"], []).append((event["occurred_at"], False))
    for customer, states in told.items():
        before = False
        for moment, listed in sorted(states):
            if listed != before:
                yield {"customer": customer, "moment": moment, "change": 1 if listed else -1}
            before = listed


def _carts(company: Company) -> Iterable[Row]:
    latest = {c: orders[-1]["ordered_at"] for c, orders in _of_each(by_now(company)).items()}
    added = [e for e in company["events"] if e["type"] == "cart_added"]
    for row in (*company["carts"], *added):
        customer, moment = row["customer_id"], row["occurred_at"]
        left = customer not in latest or latest[customer] <= moment
        yield {"customer": customer, "moment": moment, "left": left}


def _costs(company: Company, by_people: bool) -> Iterable[Row]:
    """What campaigns cost; by customers, shared evenly among those it was sent to."""
    for campaign in company["campaigns"]:
        known = {f"campaigns.{name}": value for name, value in campaign.items()}
        sent = [e for e in company["events"] if e["type"] in SENDINGS]
        people = {e["customer_id"] for e in sent if e["campaign_id"] == campaign["campaign_id"]}
        shared: list[str | None] = sorted(people) if by_people and people else [None]
        cost = campaign["cost"]
        for customer in shared:
            share = None if cost is None else cost / len(shared)
            yield known | {"customer": customer, "moment": campaign["sent_at"], "cost": share}


def _shelf(company: Company) -> Iterable[Row]:
    for product in company["products"]:
        known = {f"products.{name}": value for name, value in product.items()}
        yield known | {"customer": None, "stock": product["stock"]}


ROWS: dict[str, Callable[[Company], Iterable[Row]]] = {
    "lifetimes": _lifetimes, "gaps": _gaps, "changes": _changes, "carts": _carts, "shelf": _shelf,
    "earnings": _earnings,
}  # fmt: skip


def _mean(name: str) -> Callable[[list[Row]], float | None]:
    def mean(rows: list[Row]) -> float | None:
        known = [row[name] for row in rows if row[name] is not None]
        return sum(known) / len(known) if known else None

    return mean


def _total(name: str) -> Callable[[list[Row]], float | None]:
    return lambda rows: added([row[name] for row in rows])


def _left_in_cart(rows: list[Row]) -> float | None:
    everybody = {row["customer"] for row in rows}
    left = {row["customer"] for row in rows if row["left"]}
    return len(left) / len(everybody) if everybody else None


def _monthly(rows: list[Row]) -> float | None:
    earned, months = sum(row["earned"] for row in rows), sum(row["months"] for row in rows)
    return earned / months if earned > 0 and months else None


WORTH: dict[str, Callable[[list[Row]], Any]] = {
    "ltv": _mean("spend"),
    "time_between_orders": _mean("days"),
    "list_growth": _total("change"),
    "list_joined": lambda rows: sum(row["change"] > 0 for row in rows),
    "list_left": lambda rows: sum(row["change"] < 0 for row in rows),
    "cart_abandonment_rate": _left_in_cart,
    "campaign_cost": _total("cost"),
    "stock": _total("stock"),
    "monthly_margin": _monthly,
}
