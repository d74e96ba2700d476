"""A small company whose names sentences can use: a row for every value, nothing to count."""

from tests.worlds import World

COUNTRIES = ("DE", "FR", "AT", "GB", "US", "CN", "JP", "BR")
CITIES = ("München", "Paris", "London", "Berlin", "Wien")
REGIONS = ("Texas", "California", "Florida", "Bayern")
TYPES = ("consumer", "stylist", "salon_owner", "distributor")
TIERS = ("bronze", "silver", "gold", "platinum")
SOURCES = ("organic", "referral", "partner", "trade_fair")
CATEGORIES = (
    "Shampoo", "Conditioner", "Hair Dryers", "Straighteners", "Curling Irons", "Scissors",
    "Nail Polish", "Face Cream", "Salon Furniture",
)  # fmt: skip
BRANDS = ("Kumo", "Salonic", "Velora")
CHANNELS = ("web", "app", "store", "phone")
TICKETS = ("delivery", "defect", "return", "billing")
TRACKED = (
    "email_sent", "email_delivered", "email_opened", "email_clicked", "email_unsubscribed",
    "push_sent", "push_opened", "sms_sent", "sms_clicked", "page_viewed", "product_viewed",
    "cart_added", "checkout_started", "app_opened", "store_visited",
)  # fmt: skip


def salon() -> World:
    """The company. Its clock stands at the end of 30 June 2026."""
    world = World()
    _customers(world)
    for number, category in enumerate(CATEGORIES):
        world.products(
            (f"p{number}", {"category": category, "brand": BRANDS[number % 3], "price": 10.0, "rating": 4.5,
                            "stock": 3, "tags": "vegan;new"}),
        )  # fmt: skip
    for channel in CHANNELS:
        world.order("c0", "2026-06-01", 50, channel=channel, coupon="SPRING10", status="delivered")
    for event in TRACKED:
        world.event("c0", event, "2026-06-20")
    world.campaigns(("m1", {"channel": "email", "type": "newsletter", "sent_at": "2026-06-01"}))
    for channel in ("email", "sms", "push"):
        world.consent("c0", channel=channel)
    for category in TICKETS:
        world.ticket(
            "c0", "2026-05-01", category=category, status="open", priority="high", channel="email"
        )
    world.survey("c0", "2026-05-01", 9)
    return world


def _customers(world: World) -> None:
    for number in range(12):
        world.customers(
            (
                f"c{number}",
                {
                    "country": COUNTRIES[number % len(COUNTRIES)],
                    "city": CITIES[number % len(CITIES)],
                    "region": REGIONS[number % len(REGIONS)],
                    "customer_type": TYPES[number % len(TYPES)],
                    "loyalty_tier": TIERS[number % len(TIERS)],
                    "source": SOURCES[number % len(SOURCES)],
                    "gender": ("female", "male")[number % 2],
                    "language": ("en", "de", "fr", "es")[number % 4],
                    "birth_date": "1980-01-01",
                    "created_at": "2026-01-01",
                    "loyalty_points": 100,
                    "email": f"c{number}@example.com",
                    "phone": "0",
                },
            )
        )
