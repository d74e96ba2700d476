"""What worth, rhythm, carts, the mailing list and shared costs mean, in plain Python over plain rows."""

from collections.abc import Callable, Iterable
from datetime import datetime
from itertools import pairwise
from typing import Any

Row = dict[str, Any]
Company = dict[str, list[Row]]

SOURCES = {
    "ltv": "lifetimes", "time_between_orders": "gaps", "list_growth": "changes",
    "list_joined": "changes", "list_left": "changes", "cart_abandonment_rate": "carts",
    "campaign_cost": "costs", "stock": "shelf",
}  # fmt: skip
OF_WORTH = ("ltv", "time_between_orders", "list_growth", "list_joined", "list_left",
            "cart_abandonment_rate", "campaign_cost", "cac", "ltv_to_cac")  # fmt: skip
# One measure divided by another, or by both together.
QUOTIENTS = {"cac": ("campaign_cost", "new_customers"), "ltv_to_cac": ("ltv", "cac"),
             "sell_through": ("units", "stock")}  # fmt: skip
OF_BOTH = ("sell_through",)


def converted(amount: float | None, currency: str, company: Company) -> float | None:
    rates = {row["currency"]: row["per_usd"] for row in company["fx_rates"]}
    known = amount is not None and currency in rates
    return amount / rates[currency] if known else None


def counting(company: Company) -> list[Row]:
    return [o for o in company["orders"] if o["status"] not in ("cancelled", "returned")]


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
    for customer, orders in _of_each(company).items():
        money = [converted(o["total"], o["currency"], company) for o in orders]
        known = [m for m in money if m is not None]
        spend = sum(known) if known else None
        yield {"customer": customer, "moment": orders[0]["ordered_at"], "spend": spend}


def _gaps(company: Company) -> Iterable[Row]:
    for customer, orders in _of_each(company).items():
        for one, other in pairwise(orders):
            days = (other["ordered_at"] - one["ordered_at"]).total_seconds() / 86400
            yield {"customer": customer, "moment": other["ordered_at"], "days": days}


def _changes(company: Company) -> Iterable[Row]:
    """Who came onto the mailing list and who left it."""
    told: dict[str, list[tuple[datetime, bool]]] = {}
    for row in company["consents"]:
        if row["channel"] == "email":
            told.setdefault(row["customer_id"], []).append(
                (row["updated_at"], row["status"] == "opted_in")
            )
    for event in company["events"]:
        if event["type"] == "email_unsubscribed":
            told.setdefault(event["customer_id"], []).append((event["occurred_at"], False))
    for customer, states in told.items():
        before = False
        for moment, listed in sorted(states):
            if listed != before:
                yield {"customer": customer, "moment": moment, "change": 1 if listed else -1}
            before = listed


def _carts(company: Company) -> Iterable[Row]:
    latest = {c: orders[-1]["ordered_at"] for c, orders in _of_each(company).items()}
    for row in company["carts"]:
        customer, moment = row["customer_id"], row["occurred_at"]
        left = customer not in latest or latest[customer] <= moment
        yield {"customer": customer, "moment": moment, "left": left}


def _costs(company: Company, by_people: bool) -> Iterable[Row]:
    """What campaigns cost; by customers, shared evenly among those it was sent to."""
    for campaign in company["campaigns"]:
        known = {f"campaigns.{name}": value for name, value in campaign.items()}
        sent = [e for e in company["events"] if e["type"] == "email_sent"]
        people = {e["customer_id"] for e in sent if e["campaign_id"] == campaign["campaign_id"]}
        shared: list[str | None] = sorted(people) if by_people and people else [None]
        cost = campaign["cost"]
        for customer in shared:
            share = None if cost is None else cost / len(shared)
            yield known | {"customer": customer, "moment": campaign["sent_at"], "cost": share}


def _shelf(company: Company) -> Iterable[Row]:
    for product in company["products"]:
        known = {f"products.{name}": value for name, value in product.items()}
        yield known | {"customer": None, "moment": None, "stock": product["stock"]}


ROWS: dict[str, Callable[[Company], Iterable[Row]]] = {
    "lifetimes": _lifetimes, "gaps": _gaps, "changes": _changes, "carts": _carts, "shelf": _shelf,
}  # fmt: skip


def _mean(name: str) -> Callable[[list[Row]], float | None]:
    def mean(rows: list[Row]) -> float | None:
        known = [row[name] for row in rows if row[name] is not None]
        return sum(known) / len(known) if known else None

    return mean


def _total(name: str) -> Callable[[list[Row]], float]:
    return lambda rows: sum(row[name] or 0 for row in rows)


def _left_in_cart(rows: list[Row]) -> float | None:
    everybody = {row["customer"] for row in rows}
    left = {row["customer"] for row in rows if row["left"]}
    return len(left) / len(everybody) if everybody else None


WORTH: dict[str, Callable[[list[Row]], Any]] = {
    "ltv": _mean("spend"),
    "time_between_orders": _mean("days"),
    "list_growth": _total("change"),
    "list_joined": lambda rows: sum(row["change"] > 0 for row in rows),
    "list_left": lambda rows: sum(row["change"] < 0 for row in rows),
    "cart_abandonment_rate": _left_in_cart,
    "campaign_cost": _total("cost"),
    "stock": _total("stock"),
}
