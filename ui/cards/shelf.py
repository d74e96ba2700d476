"""A product as people look at it: picture, name, price, stock, rating, and why it is here."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote

from crm.languages.speak import Speaker


@dataclass(frozen=True)
class Shown:
    """Every text is empty where the data does not say."""

    name: str
    brand: str
    price: str
    stock: str
    gone: bool  # known to be out of stock
    rating: str
    why: str
    picture: str  # path on this site


def shown(row: Mapping[str, Any], speaker: Speaker) -> Shown:
    stock = row.get("stock")
    return Shown(
        name=str(row.get("name") or row.get("product_id") or ""),
        brand=str(row.get("brand") or ""),
        price=price(row, speaker),
        stock="" if stock is None else stock_words(int(stock), speaker),
        gone=stock is not None and int(stock) <= 0,
        rating="" if row.get("rating") is None else speaker.number(float(row["rating"]), 1),
        why=str(row.get("why") or ""),
        picture=picture(row.get("image_url")),
    )


def price(row: Mapping[str, Any], speaker: Speaker) -> str:
    if row.get("price") is None:
        return ""
    return speaker.money(float(row["price"]), str(row.get("currency") or "USD"))


def stock_words(stock: int, speaker: Speaker) -> str:
    if stock <= 0:
        return speaker.say("screens-out-of-stock")
    return speaker.say("screens-in-stock", shown=speaker.number(stock))


def picture(address: Any) -> str:
    """The path of a picture that this site serves; a picture of another site is not shown."""
    path = PurePosixPath(str(address or "").replace("\\", "/"))
    if not path.name or "://" in str(address) or path.is_absolute() or ".." in path.parts:
        return ""
    return f"/pictures/{quote(str(path))}"
