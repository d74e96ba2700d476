"""Wider random companies: clocks in many zones, service, devices, costs, two years of orders."""

from datetime import date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from crm.segments.definition import Segment
from crm.terms.clock import at_end_of
from tests.crm.reports.random_reports import CURRENCIES, moment, random_company, world_of
from tests.crm.reports.reference_worth import Company, Row
from tests.worlds import World

ZONES = ("UTC", "UTC", "Europe/Berlin", "America/New_York", "Asia/Tokyo", "Asia/Kolkata")
MORE_TYPES = (
    "email_bounced", "email_complained", "push_sent", "push_opened", "sms_sent", "sms_clicked",
)  # fmt: skip
DEEDS = (
    "page_viewed", "product_viewed", "product_viewed", "cart_added", "checkout_started",
    "app_opened", "store_visited",
)  # fmt: skip
SEGMENTS = {"S-DE": ("DE",), "S-KNOWN": ("US", "DE"), "S-FR": ("FR",)}


def wide_company(r: Random) -> Company:
    company = random_company(r)
    customers, products = company["customers"], company["products"]
    company["clock"] = at_end_of(
        date(2026, 6, 30) - timedelta(days=r.randrange(60)), ZoneInfo(r.choice(ZONES))
    )
    for row in customers:
        row.update(_person(r))
    for row in products:
        row.update(_goods(r))
    for row in company["campaigns"]:
        row["sent_at"] = None if r.random() < 0.1 else _any_time(r)
    for row in company["orders"]:
        row["ordered_at"] = _any_time(r)
        row.update(_delivery(r, row["ordered_at"]))
    company["events"] += [_deed(r, company) for _ in range(r.randrange(60))]
    company["events"] += [
        {**row, "type": "cart_added", "campaign_id": None} for row in company["carts"]
    ]
    company["carts"] = []
    company["tickets"] = [_ticket(r, customers, i) for i in range(r.randrange(15))]
    company["surveys"] = [_survey(r, customers) for _ in range(r.randrange(20))]
    company["segments"] = {
        name: {row["customer_id"] for row in customers if row["country"] in countries}
        for name, countries in SEGMENTS.items()
    }
    return company


def _any_time(r: Random) -> datetime:
    """In the last months, or in the same ones of the year before; often at the edge of a day."""
    at = moment(r)
    if r.random() < 0.3:
        at = at.replace(hour=r.choice((0, 4, 22, 23)))
    return at - timedelta(days=r.choice((364, 365, 366))) if r.random() < 0.3 else at


def _person(r: Random) -> Row:
    year, month, day = r.randrange(1950, 2008), r.randrange(1, 13), r.randrange(1, 29)
    return {
        "created_at": r.choice((None, _any_time(r), _any_time(r))),
        "birth_date": r.choice((None, date(year, month, day))),
        "loyalty_points": r.choice((None, 0, 10, 250)),
        "email": r.choice((None, "a@example.com", "b@example.com")),
    }


def _goods(r: Random) -> Row:
    return {
        "price": r.choice((None, 10, 25, 40)),
        "cost": r.choice((None, 4, 12)),
        "currency": r.choice((*CURRENCIES, None)),
        "rating": r.choice((None, 3.5, 4.5)),
        "tags": r.choice((None, "", "vegan", "vegan;refill", "refill")),
    }


def _delivery(r: Random, ordered: datetime) -> Row:
    hours = [r.choice((None, 24, 60, 100)) for _ in range(2)]
    promised, delivered = (None if h is None else ordered + timedelta(hours=h) for h in hours)
    return {"promised_at": promised, "delivered_at": delivered}


def _deed(r: Random, company: Company) -> Row:
    mailed = r.random() < 0.4
    campaign = r.choice(company["campaigns"])["campaign_id"]
    product = r.choice(company["products"])["product_id"]
    return {
        "customer_id": r.choice(company["customers"])["customer_id"],
        "type": r.choice(MORE_TYPES if mailed else DEEDS),
        "occurred_at": _any_time(r),
        "campaign_id": campaign if mailed else r.choice((None, None, campaign)),
        "product_id": r.choice((None, product)),
        "session_id": r.choice((None, "v1", "v2", "v3")),
        "device": r.choice((None, "phone", "desktop")),
    }


def _ticket(r: Random, customers: list[Row], number: int) -> Row:
    opened = _any_time(r)
    return {
        "ticket_id": f"t{number}",
        "customer_id": r.choice(customers)["customer_id"],
        "opened_at": opened,
        "closed_at": r.choice((None, opened + timedelta(hours=r.randrange(1, 200)))),
        "status": r.choice((None, "open", "Closed")),
        "category": r.choice((None, "delivery", "pricing")),
        "first_contact_resolved": r.choice((None, True, False)),
        "csat": r.choice((None, 1, 3, 4, 5)),
    }


def _survey(r: Random, customers: list[Row]) -> Row:
    return {
        "customer_id": r.choice(customers)["customer_id"],
        "responded_at": _any_time(r),
        "type": r.choice(("nps", "NPS", "csat")),
        "score": r.randrange(11),
    }


def wide_world(company: Company) -> World:
    """The company in a warehouse, with its clock and its saved segments."""
    world = world_of(company)
    world.clock = company["clock"]
    for row in company["tickets"]:
        rest = {k: v for k, v in row.items() if k not in ("customer_id", "opened_at")}
        world.ticket(row["customer_id"], row["opened_at"], **rest)
    for row in company["surveys"]:
        world.survey(row["customer_id"], row["responded_at"], row["score"], row["type"])
    for name, countries in SEGMENTS.items():
        where = {"kind": "attribute", "field": "customers.country", "values": list(countries)}
        world.saved[name] = Segment.model_validate({"where": where})
    return world
