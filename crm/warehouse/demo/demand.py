"""Who wants to order when, of their own accord; campaigns add to it in mailing.py."""

from dataclasses import dataclass

import numpy as np

from crm.warehouse.demo.arrays import DAY, NEVER, Chance, Flags, Ints
from crm.warehouse.demo.people import People
from crm.warehouse.demo.season import Season


@dataclass(frozen=True)
class Demand:
    """One row an order that somebody wants to place."""

    who: Ints
    at: Ints
    coupon: Ints  # index into the campaigns, NEVER without one

    def only(self, orders: Flags) -> "Demand":
        return Demand(self.who[orders], self.at[orders], self.coupon[orders])

    def and_also(self, other: "Demand") -> "Demand":
        """Both, in the order of time."""
        at = np.concatenate([self.at, other.at])
        first = np.argsort(at, kind="stable")
        return Demand(
            np.concatenate([self.who, other.who])[first],
            at[first],
            np.concatenate([self.coupon, other.coupon])[first],
        )


def own_demand(chance: Chance, people: People, season: Season) -> Demand:
    """First orders soon after joining, then orders at each customer's own pace."""
    return _first_orders(chance, people, season).and_also(_regular(chance, people, season))


def _regular(chance: Chance, people: People, season: Season) -> Demand:
    since = np.maximum(people.created + DAY // 4, season.start)
    expected = people.orders_a_year * season.years(since, people.active_until)
    who = np.repeat(np.arange(len(people)), chance.poisson(expected))
    at = season.times(chance, since[who], people.active_until[who], people.hours_behind[who])
    return Demand(who, at, np.full(len(who), NEVER))


def _first_orders(chance: Chance, people: People, season: Season) -> Demand:
    """Two in five who join during the data buy within days, half of them at once."""
    delay = np.where(
        chance.random(len(people)) < 0.5, 1800, chance.gamma(1.5, 4 * DAY, len(people))
    )
    at = people.created + delay.astype(np.int64)
    buys = (people.created >= season.start) & (at < people.active_until) & (at < season.end)
    buys &= (people.orders_a_year > 0) & (chance.random(len(people)) < 0.42)
    who = np.flatnonzero(buys)
    return Demand(who, at[who], np.full(len(who), NEVER))
