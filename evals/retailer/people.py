"""Customers and what they allowed. Some know nothing of themselves: no city, no birth date, no type."""

from datetime import date, timedelta

from evals.retailer.chance import FIRST_DAY, LAST_MOMENT, Chance, Row, names, written

CHANNELS = {"email": (74, 16, 10), "sms": (35, 50, 15), "push": (45, 40, 15)}


def customers(count: int, chance: Chance) -> list[Row]:
    return [_customer(number, chance) for number in range(1, count + 1)]


def _customer(number: int, chance: Chance) -> Row:
    places = names()["countries"]
    country = chance.by_weight({code: about[0] for code, about in places.items()})
    first, last = chance.one(names()["first_names"]), chance.one(names()["last_names"])
    type = chance.by_weight(names()["types"])
    signed_up = chance.moment(FIRST_DAY, LAST_MOMENT)
    return {
        "customer_id": f"SP-{number:05d}",
        "email": "" if chance.happens(0.06) else f"c{number}@mail.example",
        "phone": "" if chance.happens(0.3) else f"+4470000{number:05d}",
        "first_name": first,
        "last_name": last,
        **_place(country, chance),
        "language": places[country][2],
        "customer_type": type,
        "company": "" if type in ("consumer", "") else f"{last} {type.replace('_', ' ').title()}",
        "loyalty_tier": chance.by_weight(names()["tiers"]),
        "loyalty_points": "" if chance.happens(0.05) else chance.about(420),
        "birth_date": "" if chance.happens(0.12) else _birth_date(chance),
        "gender": chance.by_weight(names()["genders"]),
        "source": chance.by_weight(names()["sources"]),
        "created_at": written(signed_up),
        **_own_attributes(type, chance),
    }


def _place(country: str, chance: Chance) -> Row:
    regions = names()["countries"][country][3]
    region = chance.one(list(regions))
    city = "" if chance.happens(0.08) else chance.one(regions[region])
    return {"country": country, "region": region, "city": city}


def _birth_date(chance: Chance) -> str:
    return (date(1944, 1, 1) + timedelta(days=chance.whole(0, 23_000))).isoformat()


def _own_attributes(type: str, chance: Chance) -> Row:
    """Columns that only this company has."""
    trade = type in ("salon_owner", "spa", "gift_shop")
    return {
        "preferred_scent": chance.by_weight(names()["scents"]),
        "household_size": "" if trade or chance.happens(0.3) else chance.whole(1, 6),
        "has_garden": chance.by_weight({"true": 4, "false": 4, "": 2}),
        "account_manager": chance.one(names()["managers"]) if trade else "",
        "note": chance.one(names()["notes"]),
    }


def consents(people: list[Row], chance: Chance) -> list[Row]:
    rows = []
    for person in people:
        for channel, (yes, no, open_) in CHANNELS.items():
            if chance.happens(0.08):
                continue  # never asked
            status = chance.by_weight({"opted_in": yes, "opted_out": no, "pending": open_})
            rows.append(
                {
                    "customer_id": person["customer_id"],
                    "channel": channel,
                    "status": status,
                    "purpose": "marketing",
                    "updated_at": person["created_at"],
                }
            )
    return rows
