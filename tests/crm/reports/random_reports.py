"""Random companies and random reports about them, the same for the same seed."""

from datetime import datetime, timedelta
from random import Random
from typing import Any

from tests.crm.reports.reference import OF_MAIL, OF_ORDERS, OF_ORDERS_ALONE, Company, Row
from tests.crm.reports.reference_worth import OF_WORTH
from tests.worlds import World

START, HOURS = datetime(2026, 1, 1), 24 * 181
COUNTRIES, CHANNELS, CATEGORIES = ("US", "DE", None), ("web", "store", None), ("Gel", "Dryer", None)
STATUSES = ("delivered", "placed", "cancelled", "returned")
CURRENCIES = ("USD", "EUR", "EUR", "XXX")  # the last one has no rate
GRAINS = ("day", "week", "month", "quarter", "year", "weekday", "hour_of_day")
TYPES = ("email_sent", "email_delivered", "email_opened", "email_clicked", "email_unsubscribed")


def random_company(r: Random) -> Company:
    customers = [
        {"customer_id": f"c{i}", "country": r.choice(COUNTRIES)} for i in range(r.randrange(1, 9))
    ]
    products = [
        {"product_id": f"p{i}", "category": r.choice(CATEGORIES), "stock": r.randrange(20)}
        for i in range(5)
    ]
    campaigns = [_campaign(r, i) for i in range(4)]
    return {
        "customers": customers,
        "products": products,
        "campaigns": campaigns,
        "orders": [_order(r, i, customers, products) for i in range(r.randrange(40))],
        "events": [_event(r, customers, campaigns) for _ in range(r.randrange(60))],
        "carts": [_cart(r, customers) for _ in range(r.randrange(12))],
        "consents": [_consent(r, customers) for _ in range(r.randrange(20))],
        "fx_rates": [{"currency": "USD", "per_usd": 1.0}, {"currency": "EUR", "per_usd": 0.8}],
    }


def _campaign(r: Random, number: int) -> Row:
    cost = r.choice((None, 60, 90))
    type_ = r.choice(("promo", None))
    return {"campaign_id": f"k{number}", "type": type_, "sent_at": moment(r), "cost": cost}


def _cart(r: Random, customers: list[Row]) -> Row:
    return {"customer_id": r.choice(customers)["customer_id"], "occurred_at": moment(r)}


def _consent(r: Random, customers: list[Row]) -> Row:
    return {
        "customer_id": r.choice(customers)["customer_id"],
        "channel": r.choice(("email", "email", "sms")),
        "status": r.choice(("opted_in", "opted_in", "opted_out", "pending")),
        "updated_at": moment(r),
    }


def moment(r: Random) -> datetime:
    return START + timedelta(hours=r.randrange(HOURS))


def _order(r: Random, number: int, customers: list[Row], products: list[Row]) -> Row:
    chosen = r.sample(products, r.randrange(1, 4))
    return {
        "order_id": f"o{number}",
        "customer_id": r.choice([*(c["customer_id"] for c in customers), None]),
        "ordered_at": moment(r),
        "total": r.randrange(1, 100),
        "currency": r.choice(CURRENCIES),
        "status": r.choice(STATUSES),
        "channel": r.choice(CHANNELS),
        "discount": r.choice((None, 0, 5)),
        "items": [(p["product_id"], r.randrange(-1, 4), r.randrange(1, 50)) for p in chosen],
    }


def _event(r: Random, customers: list[Row], campaigns: list[Row]) -> Row:
    return {
        "customer_id": r.choice(customers)["customer_id"],
        "campaign_id": r.choice(campaigns)["campaign_id"],
        "type": r.choice(TYPES),
        "occurred_at": moment(r),
    }


def world_of(company: Company) -> World:
    """The company in a warehouse."""
    world = World(rates={row["currency"]: row["per_usd"] for row in company["fx_rates"]})
    for row in company["customers"]:
        world.customers((row["customer_id"], _rest(row, "customer_id")))
    for row in company["products"]:
        world.products((row["product_id"], _rest(row, "product_id")))
    for row in company["campaigns"]:
        known = {name: row[name] for name in ("type", "sent_at", "cost")}
        world.campaigns((row["campaign_id"], known))
    for row in company["carts"]:
        world.event(row["customer_id"], "cart_added", row["occurred_at"])
    for row in company["consents"]:
        world.consent(
            row["customer_id"], row["status"], row["channel"], updated_at=row["updated_at"]
        )
    for order in company["orders"]:
        rest = _rest(order, "customer_id", "ordered_at", "total")
        world.order(order["customer_id"], order["ordered_at"], order["total"], **rest)
    for event in company["events"]:
        rest = _rest(event, "customer_id", "type", "occurred_at")
        world.event(event["customer_id"], event["type"], event["occurred_at"], **rest)
    return world


def _rest(row: Row, *names: str) -> Row:
    return {name: value for name, value in row.items() if name not in names}


def random_report(r: Random) -> dict[str, Any]:
    """A definition as JSON: measures of one kind of rows, with what they can be asked about."""
    mail = r.random() < 0.3
    fields = ["customers.country"] + (
        ["campaigns.type", "campaigns.campaign_id"] if mail else ["orders.channel"]
    )
    measure = r.choice(OF_MAIL if mail else (*OF_ORDERS, *OF_ORDERS_ALONE))
    if r.random() < 0.3:
        return _of_worth(r)
    if not mail and measure not in OF_ORDERS_ALONE and r.random() < 0.4:
        fields.append("products.category")
    report: dict[str, Any] = {"measures": [measure]}
    breakdowns = [{"kind": "field", "field": name} for name in r.sample(fields, r.randrange(0, 3))]
    if measure == "own_currency_revenue":
        breakdowns.append({"kind": "field", "field": "orders.currency"})
    if r.random() < 0.5:
        breakdowns.append({"kind": "time", "grain": r.choice(GRAINS)})
    report["breakdowns"] = breakdowns
    return report | _narrowed(r, fields)


def _of_worth(r: Random) -> dict[str, Any]:
    """What customers are worth and cost, lists, carts: by country or, for stock, by category."""
    measure = r.choice((*OF_WORTH, "sell_through"))
    sold = measure == "sell_through"
    fields = ["products.category" if sold else "customers.country"]
    breakdowns = [{"kind": "field", "field": name} for name in fields if r.random() < 0.5]
    if not sold and r.random() < 0.5:
        breakdowns.append({"kind": "time", "grain": r.choice(GRAINS)})
    return {"measures": [measure], "breakdowns": breakdowns, **_narrowed(r, fields)}


def _narrowed(r: Random, fields: list[str]) -> dict[str, Any]:
    """Half of them in a window, some with a filter."""
    told: dict[str, Any] = {}
    if r.random() < 0.5:
        first, last = sorted((moment(r).date(), moment(r).date()))
        told["window"] = {
            "kind": "between", "first": first.isoformat(), "last": last.isoformat()
        }  # fmt: skip
    if r.random() < 0.3:
        told["where"] = [_filter(r, r.choice(fields))]
    return told


def _filter(r: Random, field: str) -> dict[str, Any]:
    values = {
        "customers.country": ["us", "DE"], "orders.channel": ["web", "store"],
        "products.category": ["gel", "Dryer"], "campaigns.type": ["promo"],
        "campaigns.campaign_id": ["k0", "k1", "k2"],
    }[field]  # fmt: skip
    chosen = r.sample(values, r.randrange(1, len(values) + 1))
    return {"field": field, "op": r.choice(("is", "is", "is_not")), "values": chosen}
