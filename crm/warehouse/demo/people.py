"""The customers: who they are, where they live, how much they shop, and until when."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from crm.warehouse.demo.arrays import (
    DAY,
    Chance,
    Flags,
    Floats,
    Ints,
    Texts,
    pick,
    texts,
)
from crm.warehouse.demo.profiles import (
    CONSUMER,
    DISTRIBUTOR,
    SALON_OWNER,
    STYLIST,
    TYPES,
    language_of,
    profile_columns,
    write_profiles,
)
from crm.warehouse.demo.season import Season
from crm.warehouse.demo.stories import us_salon_owners_go_quiet
from crm.warehouse.demo.summary import StoryDates
from crm.warehouse.demo.words import places

TYPE_SHARES = (0.765, 0.125, 0.092, 0.018)
ORDERS_A_YEAR = (2.2, 3.8, 2.6, 5.0)

__all__ = [
    "CONSUMER",
    "DISTRIBUTOR",
    "SALON_OWNER",
    "STYLIST",
    "TYPES",
    "People",
    "make_people",
]


@dataclass(frozen=True)
class People:
    """One row a customer, in the order of their ids; what the other parts need of them."""

    ids: list[str]
    country: Texts
    area: Texts
    language: Texts
    currency: Texts
    hours_behind: Ints
    type: Ints  # index into TYPES
    created: Ints
    active_until: Ints  # after it they do nothing
    left_for_price: Flags
    orders_a_year: Floats
    openness: Floats  # the chance that they open a mail of average appeal
    has_app: Flags
    has_email: Flags
    has_phone: Flags
    columns: dict[str, Sequence[object]]  # what their file says, without loyalty

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def is_us_salon_owner(self) -> Flags:
        return np.asarray((self.type == SALON_OWNER) & (self.country == "US"))


def make_people(chance: Chance, how_many: int, season: Season, dates: StoryDates) -> People:
    lands = places()
    land = pick(chance, np.array([c.share for c in lands]), how_many)
    kind = pick(chance, np.array(TYPE_SHARES), how_many)
    created = _joined(chance, how_many, season)
    language = texts([language_of(chance, lands[i]) for i in land])
    written = write_profiles(chance, lands, land, kind)
    us_owner = (kind == SALON_OWNER) & (land == 0)
    until, left = us_salon_owners_go_quiet(
        chance, _active_until(chance, created, season), us_owner, dates
    )
    return People(
        ids=[f"C{n:06}" for n in range(1, how_many + 1)],
        country=texts([c.country for c in lands])[land],
        area=texts([c.area for c in lands])[land],
        language=language,
        currency=texts([c.currency for c in lands])[land],
        hours_behind=np.array([c.hours_behind for c in lands])[land],
        type=kind,
        created=created,
        active_until=until,
        left_for_price=left,
        orders_a_year=_orders_a_year(chance, kind),
        openness=chance.beta(1.6, 3.6, how_many),
        has_app=(chance.random(how_many) < 0.34) & (kind != DISTRIBUTOR),
        has_email=np.array([p.email != "" for p in written]),
        has_phone=np.array([p.phone != "" for p in written]),
        columns=profile_columns(chance, written, kind, season.today),
    )


def _joined(chance: Chance, how_many: int, season: Season) -> Ints:
    """Sign-ups, over two and a half years before the data and during it, more and more of them."""
    early = season.start - 912 * DAY
    share = np.sort(chance.random(how_many)) ** 0.72
    return (early + share * (season.end - 3 * 3600 - early)).astype(np.int64)


def _active_until(chance: Chance, created: Ints, season: Season) -> Ints:
    """A third leaves at some time after joining; the end of the data for the others."""
    leaves = chance.random(len(created)) < 0.34
    last = created + (season.end - created) * chance.beta(1.1, 1.2, len(created))
    return np.where(leaves, last.astype(np.int64), season.end)


def _orders_a_year(chance: Chance, kind: Ints) -> Floats:
    rate = np.array(ORDERS_A_YEAR)[kind] * chance.gamma(1.3, 1 / 1.3, len(kind))
    return np.where(chance.random(len(kind)) < 0.16, 0.0, rate)
