"""The words that the demo company is made of: places, names, products, campaigns, letters."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter

HERE = Path(__file__).parent


class Words(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


Trait = tuple[str, str, str]  # word in the name, tag, sentence


class Country(Words):
    country: str
    area: str
    share: float
    currency: str
    languages: dict[str, float]
    names: str
    hours_behind: int  # UTC
    phones: tuple[str, ...] = ()
    phone_tail: str = ""
    cities: tuple[tuple[str, str, str, float], ...]  # name, region, postal code, weight


class Names(Words):
    female: tuple[str, ...]
    male: tuple[str, ...]
    last: tuple[str, ...]
    salons: tuple[str, ...]


class Brand(Words):
    tone: str
    tier: str
    tags: tuple[str, ...]
    line: str


class Kind(Words):
    noun: str
    subcategory: str
    price: tuple[float, float]
    shape: str
    sizes: tuple[tuple[str, float], ...] = (("", 1.0),)
    spec: str
    only: tuple[str, ...] = ()  # which of the category's traits it can have, all unless named
    traits: tuple[Trait, ...] = ()  # its own, in place of the category's
    uses: tuple[str, ...] = ()  # its own, in place of the category's


class Category(Words):
    name: str
    count: int
    brands: tuple[str, ...]
    wanted: dict[str, float]
    kinds: tuple[Kind, ...]
    series: tuple[str, ...]
    traits: tuple[Trait, ...]
    one_trait: bool = False  # a product is one of them, as with shades and scents
    uses: tuple[str, ...]


class Shop(Words):
    brands: dict[str, Brand]
    categories: tuple[Category, ...]


class Promo(Words):
    month: int
    day: int
    name: str
    subject: str
    coupon: str
    percent: int
    lift: float
    sms: str = ""


class Letters(Words):
    newsletters: tuple[tuple[str, str, str, float], ...]
    promos: tuple[Promo, ...]
    winbacks: tuple[tuple[str, str, str, int], ...]
    trade: tuple[tuple[str, str], ...]
    local: dict[str, tuple[tuple[str, str], ...]]
    push: tuple[tuple[str, str, str], ...]


class Service(Words):
    tickets: dict[str, dict[str, tuple[str, ...]]]
    comments: dict[str, dict[str, tuple[str, ...]]]


def _read(name: str) -> Any:
    return yaml.safe_load((HERE / name).read_text(encoding="utf8"))


@cache
def places() -> tuple[Country, ...]:
    return TypeAdapter(tuple[Country, ...]).validate_python(_read("places.yaml"))


@cache
def names() -> dict[str, Names]:
    return TypeAdapter(dict[str, Names]).validate_python(_read("names.yaml"))


@cache
def shop() -> Shop:
    return Shop.model_validate(_read("products.yaml"))


@cache
def letters() -> Letters:
    return Letters.model_validate(_read("campaigns.yaml"))


@cache
def service() -> Service:
    return Service.model_validate(_read("service.yaml"))
