"""The customers' file: their profiles, and the loyalty that follows from what they spent."""

from collections.abc import Sequence

import numpy as np

from crm.warehouse.demo.arrays import Floats, texts
from crm.warehouse.demo.files import stamps
from crm.warehouse.demo.money import LISTS
from crm.warehouse.demo.orders import CANCELLED, RETURNED, Orders
from crm.warehouse.demo.people import People

TIERS = texts(["", "bronze", "silver", "gold", "platinum"])
TIER_STARTS = (0.01, 150, 500, 1600)  # US dollars spent


def customer_columns(people: People, orders: Orders) -> dict[str, Sequence[object]]:
    spent = _spent(people, orders)
    profile = people.columns
    return {
        "customer_id": people.ids,
        "email": profile["email"],
        "phone": profile["phone"],
        "first_name": profile["first_name"],
        "last_name": profile["last_name"],
        "country": people.country.tolist(),
        "region": profile["region"],
        "city": profile["city"],
        "postal_code": profile["postal_code"],
        "language": people.language.tolist(),
        "customer_type": profile["customer_type"],
        "company": profile["company"],
        "loyalty_tier": list(TIERS[np.searchsorted(TIER_STARTS, spent, side="right")]),
        "loyalty_points": (spent // 1).astype(int).tolist(),
        "birth_date": profile["birth_date"],
        "gender": profile["gender"],
        "source": profile["source"],
        "created_at": stamps(people.created),
        "business_area": people.area.tolist(),
        "salon_size": profile["salon_size"],
        "hair_type": profile["hair_type"],
        "favorite_service": profile["favorite_service"],
    }


def _spent(people: People, orders: Orders) -> Floats:
    """US dollars by customer, at list rates, of orders that were kept."""
    kept = ~orders.guest & (orders.status != CANCELLED) & (orders.status != RETURNED)
    lists = np.array([LISTS[currency] for currency in people.currency])[orders.who]
    dollars = orders.total / lists * kept
    return np.asarray(np.bincount(orders.who, dollars, len(people)))
