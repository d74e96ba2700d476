"""The shelf: products in two currencies, some without cost or rating, two with names that are not names."""

from datetime import datetime, timedelta

from evals.retailer.chance import Chance, Row, names, written


def products(chance: Chance) -> list[Row]:
    ordinary = [
        (f"{brand} {chance.one(names()['moods'])} {noun}", category, brand)
        for category, (_, _, noun) in names()["categories"].items()
        for brand in names()["brands"]
        for _ in range(chance.whole(1, 3))
    ]
    odd = [(name, category, brand) for name, category, brand in names()["odd_products"]]
    made = [*ordinary, *odd]
    return [_product(number, *about, chance) for number, about in enumerate(made, 1)]


def _product(number: int, name: str, category: str, brand: str, chance: Chance) -> Row:
    low, high, _ = names()["categories"][category]
    # Prices end on their number, so that no two products cost or rate the same.
    price = round(chance.amount(low, high), 0) + number % 100 / 100
    return {
        "product_id": f"G{number:03d}",
        "name": f"{name} {number}",
        "brand": brand,
        "category": category,
        "price": f"{price:.2f}",
        "currency": "GBP" if brand in ("Hollow Oak", "Norrsken") else "USD",
        "cost": "" if chance.happens(0.1) else f"{price * 0.45:.2f}",
        "stock": 0 if chance.happens(0.15) else chance.about(90) + 1,
        "rating": "" if chance.happens(0.1) else round(3 + 2 * (number * 37 % 101) / 101, 2),
        "review_count": chance.about(60),
        "description": f"For {category.lower()} lovers, by {brand}.",
        "url": f"https://saltmarsh.example/{number}",
        "launched_at": written(datetime(2023, 6, 1) + timedelta(days=chance.whole(0, 880))),
        "tags": chance.one(names()["tags"]),
    }
