"""Random small companies: few values, so that things coincide, and missing ones everywhere."""

from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from crm.warehouse.beside import BESIDE
from crm.warehouse.schema import ORDER_LINES, TABLES
from tests.crm.segments.reference_values import Facts
from tests.worlds import World

CUSTOMERS = tuple(f"c{i:02}" for i in range(14))
PRODUCTS = ("p1", "p2", "p3", "p4")
CAMPAIGNS = ("k1", "k2")
EVENT_TYPES = (
    "email_opened",
    "email_clicked",
    "cart_added",
    "product_viewed",
    "email_bounced",
    "email_unsubscribed",
    "email_sent",
    "salon_visit",
)
COUNTRIES = ("US", "us", "DE", "FR", "")
CITIES = ("Lyon", "lyon", "São Paulo", "50% off_", "O'Fallon", "Köln", "")
CATEGORIES, BRANDS = ("Shampoo", "Dryers", "shampoo"), ("Kéra", "Volt")
TAGS = ("vegan", "vegan;refill", "Refill; travel", "new")
STATUSES = ("delivered", "cancelled", "returned", "Shipped")
CHANNELS, CURRENCIES = ("web", "store", "Web"), ("USD", "EUR", "XXX")  # XXX has no rate
DATES = (
    date(2026, 6, 30),
    date(2024, 2, 29),
    date(1976, 2, 29),
    date(2026, 7, 1),
    date(1990, 12, 31),
    date(2000, 1, 1),
)


def random_world(seed: int) -> World:
    """A company of 14 customers with about 300 rows. The same seed gives the same one."""
    r = Random(seed)
    day = r.choice((date(2026, 6, 30), date(2026, 2, 28), date(2028, 2, 29)))
    zone = r.choice(("UTC", "America/New_York", "Asia/Shanghai"))
    world = World(day, rates={"EUR": 0.8}, zone=zone)
    world.column("customers", "salon_size", "integer")
    world.column("customers", "insured", "boolean")
    world.column("customers", "renewal", "timestamp")
    world.column("customers", "timezone", "text")
    _customers(r, world)
    _things(r, world)
    _doings(r, world)
    return world


def _some(r: Random, value: Any, missing: float = 0.25) -> Any:
    return None if r.random() < missing else value


def _moment(r: Random, world: World) -> str:
    """Often right at an edge: now, a day's first instant, whole days before now; at times later."""
    now = world.clock.utc
    days = r.choice((0, 1, 2, 7, 30, 30, 89, 90, 91, 180, 400))
    moment = r.choice(
        (
            now - timedelta(days=days),
            datetime.combine((now - timedelta(days=days)).date(), datetime.min.time()),
            now - timedelta(days=days, seconds=r.randrange(86_400)),
            now + timedelta(days=r.randrange(1, 9)),
        )
    )
    return moment.isoformat(sep=" ")


def _customers(r: Random, world: World) -> None:
    for id in CUSTOMERS:
        born = r.choice((*DATES, world.clock.today.replace(year=1986, day=28), date(1985, 7, 1)))
        world.customers((id, {
            "email": _some(r, r.choice((f"{id}@example.com", ""))),
            "phone": _some(r, "+1"),
            "country": _some(r, r.choice(COUNTRIES)),
            "city": _some(r, r.choice(CITIES)),
            "loyalty_points": _some(r, r.choice((0, 10, 10.5, 100, -3))),
            "birth_date": _some(r, born),
            "created_at": _some(r, _moment(r, world)),
            "salon_size": _some(r, r.randrange(4)),
            "insured": _some(r, r.random() < 0.5),
            "timezone": _some(r, r.choice(("Asia/Tokyo", "America/Lima", "Mars/Base")), 0.8),
            "renewal": _some(r, _moment(r, world)),
        }))  # fmt: skip


def _things(r: Random, world: World) -> None:
    for id in PRODUCTS[:3]:  # the last one is sold and viewed, but not among the products
        world.products((id, {
            "category": _some(r, r.choice(CATEGORIES)),
            "brand": _some(r, r.choice(BRANDS)),
            "price": _some(r, r.choice((5, 10, 20))),
            "currency": _some(r, r.choice(CURRENCIES)),
            "tags": _some(r, r.choice(TAGS)),
        }))  # fmt: skip
    for id in CAMPAIGNS[:1]:
        world.campaigns((id, {"name": "Spring", "type": _some(r, "promo")}))


def _doings(r: Random, world: World) -> None:
    world.event(CUSTOMERS[0], EVENT_TYPES[-1], _moment(r, world))  # so that the type is known
    for _ in range(r.randrange(20, 60)):
        _order(r, world)
    for _ in range(r.randrange(30, 90)):
        world.event(r.choice(CUSTOMERS), r.choice(EVENT_TYPES), _moment(r, world), product_id=_some(r, r.choice(PRODUCTS)),
                    campaign_id=_some(r, r.choice(CAMPAIGNS)), channel=_some(r, r.choice(CHANNELS)), value=_some(r, r.choice((1, 2.5))))  # fmt: skip
    for _ in range(r.randrange(10, 30)):
        status = r.choice(("opted_in", "opted_in", "opted_out", "pending"))
        world.consent(r.choice(CUSTOMERS), status, r.choice(("email", "sms", "push")),
                      purpose=_some(r, "news"), updated_at=_some(r, _moment(r, world)))  # fmt: skip
    for _ in range(r.randrange(5, 25)):
        world.ticket(r.choice(CUSTOMERS), _moment(r, world), category=_some(r, r.choice(("delivery", "refund"))),
                     csat=_some(r, r.randrange(1, 6)), first_contact_resolved=_some(r, r.random() < 0.5), closed_at=_some(r, _moment(r, world)))  # fmt: skip
        world.survey(
            r.choice(CUSTOMERS),
            _moment(r, world),
            r.randrange(11),
            r.choice(("nps", "csat")),
            touchpoint=_some(r, "store"),
        )
    _beside(r, world)


def _beside(r: Random, world: World) -> None:
    """What the store would lay beside the tables, people whom the data does not know among them."""
    for list_id in ("L-1", "L-2"):
        world.listed(list_id, *r.sample((*CUSTOMERS, "gone"), r.randrange(6)))
    for id in r.sample((*CUSTOMERS, "gone"), r.randrange(5)):
        world.suppress(f"{id}@example.com", _moment(r, world))


def _order(r: Random, world: World) -> None:
    items = [
        (r.choice(PRODUCTS), r.choice((1, 2, -1)), _some(r, r.choice((9.99, 10, 20))))
        for _ in range(r.randrange(3))
    ]
    world.order(_some(r, r.choice(CUSTOMERS), 0.1), _moment(r, world), r.choice((33.33, 33.34, 50, 100, 0)), items=items,
                status=_some(r, r.choice(STATUSES)), channel=_some(r, r.choice(CHANNELS)), currency=_some(r, r.choice(CURRENCIES)),
                coupon=_some(r, "SPRING"), discount=_some(r, 5), delivered_at=_some(r, _moment(r, world)), promised_at=_some(r, _moment(r, world)))  # fmt: skip


def facts_of(world: World) -> Facts:
    """The rows as Python has them, read back from the database."""
    tables = {}
    for table in (*TABLES, ORDER_LINES, *BESIDE):
        found = world.rows(f"SELECT * FROM {table.name}")
        tables[table.name] = [dict(zip(found.columns, row, strict=True)) for row in found.rows]
    return Facts(tables, world.clock, world.saved)
