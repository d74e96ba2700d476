"""What is written of each customer: name, address, phone, birthday, custom attributes.

Everyone is invented. Mail addresses end in example.com, .org or .net; phone numbers come from
the ranges that regulators keep for films and books.
"""

import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import numpy as np

from crm.warehouse.demo.arrays import (
    DAY,
    NEVER,
    Chance,
    Flags,
    Floats,
    Ints,
    midnight,
    pick,
    texts,
)
from crm.warehouse.demo.words import Country, names

TYPES = ("consumer", "salon_owner", "stylist", "distributor")
CONSUMER, SALON_OWNER, STYLIST, DISTRIBUTOR = range(4)


class Person(NamedTuple):
    """What a customer's file says of who they are."""

    email: str
    phone: str
    first_name: str
    last_name: str
    region: str
    city: str
    postal_code: str
    company: str
    gender: str


def language_of(chance: Chance, land: Country) -> str:
    if len(land.languages) == 1:
        return next(iter(land.languages))
    return _one(chance, tuple(land.languages), np.array(list(land.languages.values())))


def _one(chance: Chance, options: Sequence[str], weights: Floats | None = None) -> str:
    if weights is None:
        return options[int(chance.random() * len(options))]
    return options[int(pick(chance, weights, 1)[0])]


def write_profiles(
    chance: Chance, lands: Sequence[Country], land: Ints, kind: Ints
) -> list[Person]:
    phones = {c.country: _phones(chance, c) for c in lands}
    cities = [np.array([city[3] for city in c.cities]) for c in lands]
    people = []
    for n, (where, what) in enumerate(zip(land.tolist(), kind.tolist(), strict=True)):
        country = lands[where]
        city = country.cities[int(pick(chance, cities[where], 1)[0])]
        people.append(_person(chance, n, country, city, what, phones[country.country]))
    return people


def _person(
    chance: Chance,
    number: int,
    country: Country,
    city: tuple[str, str, str, float],
    kind: int,
    phones: list[str],
) -> Person:
    known = names()[country.names]
    female = chance.random() < 0.68
    first = _one(chance, known.female if female else known.male)
    last = _one(chance, known.last)
    email = f"{_ascii(first)}.{_ascii(last)}.{number + 1}@example.{_one(chance, _ENDINGS)}"
    return Person(
        email=email if chance.random() > 0.035 else "",
        phone=phones.pop() if phones and chance.random() < 0.72 else "",
        first_name=first,
        last_name=last,
        region=city[1],
        city=city[0],
        postal_code=_digits(chance, city[2]),
        company=_company(chance, known.salons, first, last, kind),
        gender=("female" if female else "male") if chance.random() < 0.9 else "",
    )


_ENDINGS = ("com", "com", "org", "net")
_PLAIN = str.maketrans({"ß": "ss", "ł": "l", "ø": "o", "æ": "ae", "\u0131": "i", "'": "", " ": ""})


def _ascii(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.lower().translate(_PLAIN))
    return "".join(letter for letter in plain if letter.isascii())


def _digits(chance: Chance, pattern: str) -> str:
    return "".join(str(int(chance.random() * 10)) if c == "#" else c for c in pattern)


def _phones(chance: Chance, country: Country) -> list[str]:
    """Every number of the country's fictional ranges, in a random order: nobody shares one."""
    free = country.phone_tail.count("#")
    fixed = country.phone_tail.rstrip("#")
    every = [f"{p}{fixed}{n:0{free}}" for p in country.phones for n in range(10**free)]
    return [every[i] for i in chance.permutation(len(every))]


def _company(chance: Chance, salons: Sequence[str], first: str, last: str, kind: int) -> str:
    if kind == SALON_OWNER:
        return _one(chance, salons).format(first=first, last=last)
    return f"{last} Beauty Supply" if kind == DISTRIBUTOR else ""


def profile_columns(
    chance: Chance, written: list[Person], kind: Ints, today: date
) -> dict[str, Sequence[object]]:
    """What is written of each customer; from salon_size on, custom attributes."""
    size = len(written)
    fields = zip(Person._fields, zip(*written, strict=True), strict=True)
    consumer = kind == CONSUMER
    return {
        **dict(fields),
        "customer_type": [TYPES[k] for k in kind],
        "birth_date": _birthdays(chance, size, today),
        "source": _sources(chance, kind),
        "salon_size": _salon_sizes(chance, kind),
        "hair_type": _maybe(chance, consumer, ("straight", "wavy", "curly", "coily"), 0.7),
        "favorite_service": _maybe(chance, consumer, ("cut", "color", "blow-dry", "care"), 0.45),
    }


def _birthdays(chance: Chance, how_many: int, today: date) -> list[str]:
    years = 18 + 52 * chance.beta(1.7, 2.3, how_many)
    born = midnight(today) - (years * 365.25).astype(np.int64) * DAY
    known = chance.random(how_many) < 0.82
    days = np.datetime_as_string(born.astype("datetime64[s]"), unit="D")
    return list(np.where(known, days, ""))


def _sources(chance: Chance, kind: Ints) -> list[str]:
    ways = texts(["organic", "paid_social", "referral", "store", "search_ads", "trade_fair", ""])
    private = pick(chance, np.array([30, 26, 16, 14, 10, 0, 4.0]), len(kind))
    trade = pick(chance, np.array([18, 8, 28, 8, 10, 25, 3.0]), len(kind))
    return list(ways[np.where(kind == CONSUMER, private, trade)])


def _salon_sizes(chance: Chance, kind: Ints) -> list[object]:
    """Chairs of a salon: most have three to eight, a few more than twenty."""
    chairs = 1 + np.minimum(chance.gamma(2.0, 2.8, len(kind)).astype(np.int64), 39)
    known = (kind == SALON_OWNER) & (chance.random(len(kind)) < 0.95)
    return [int(n) if k else "" for n, k in zip(chairs, known, strict=True)]


def _maybe(chance: Chance, who: Flags, options: Sequence[str], share: float) -> list[str]:
    said = who & (chance.random(len(who)) < share)
    index = np.where(said, chance.integers(0, len(options), len(who)), NEVER)
    return list(texts([*options, ""])[index])
