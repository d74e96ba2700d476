"""Orders and their lines: in the money of the customer's country, some returned, late, or by a guest."""

from datetime import datetime, timedelta

from evals.retailer.chance import LAST_MOMENT, Chance, Row, names, written

STATUS = {"delivered": 80, "shipped": 5, "placed": 4, "returned": 7, "cancelled": 4}
CHANNELS = {"web": 50, "app": 20, "store": 25, "phone": 5}


def orders(people: list[Row], shelf: list[Row], chance: Chance) -> tuple[list[Row], list[Row]]:
    """The orders, and their lines."""
    heads: list[Row] = []
    lines: list[Row] = []
    for person in people:
        for at in _moments(person, chance):
            bought = _lines(f"R{len(heads) + 1:06d}", person, shelf, chance)
            heads.append(_order(bought, person, at, chance))
            lines += bought
    return heads, lines


def _moments(person: Row, chance: Chance) -> list[datetime]:
    """When the person buys; a third of them stop at some point, a fifth never begin."""
    if chance.happens(0.2):
        return []
    trade = person["customer_type"] in ("salon_owner", "spa", "gift_shop")
    start = datetime.strptime(person["created_at"], "%Y-%m-%dT%H:%M:%SZ")
    end = chance.moment(start, LAST_MOMENT) if chance.happens(0.35) else LAST_MOMENT
    return [chance.moment(start, end) for _ in range(chance.about(5 if trade else 2.4))]


def _lines(order: str, person: Row, shelf: list[Row], chance: Chance) -> list[Row]:
    rates = names()["rates"]
    mine = rates[_currency(person)]
    taken = {chance.whole(0, len(shelf) - 1) for _ in range(chance.whole(1, 4))}
    lines = []
    for index in sorted(taken):
        product = shelf[index]
        price = float(product["price"]) / rates[product["currency"]] * mine
        lines.append(
            {
                "order_id": order,
                "product_id": product["product_id"],
                "quantity": chance.whole(1, 3),
                "unit_price": f"{price:.2f}",
            }
        )
    return lines


def _currency(person: Row) -> str:
    return str(names()["countries"][person["country"]][1])


def _order(lines: list[Row], person: Row, at: datetime, chance: Chance) -> Row:
    gross = sum(line["quantity"] * float(line["unit_price"]) for line in lines)
    discount = round(gross * 0.1, 2) if chance.happens(0.2) else 0.0
    status = chance.by_weight(STATUS)
    arrived = status in ("delivered", "returned")
    took = timedelta(days=6 if chance.happens(0.15) else 2, hours=chance.whole(0, 20))
    return {
        "order_id": lines[0]["order_id"],
        "customer_id": "" if chance.happens(0.02) else person["customer_id"],
        "ordered_at": written(at),
        "total": f"{gross - discount:.2f}",
        "currency": _currency(person),
        "status": status,
        "channel": chance.by_weight(CHANNELS),
        "discount": f"{discount:.2f}",
        "coupon": chance.one(names()["coupons"]) if discount else "",
        "promised_at": written(at + timedelta(days=4)),
        "delivered_at": written(at + took) if arrived and at + took < LAST_MOMENT else "",
    }
