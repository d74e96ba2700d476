"""What is in the orders: products, pieces and prices."""

from dataclasses import dataclass

import numpy as np

from crm.warehouse.demo.arrays import Chance, Flags, Floats, Ints, pick
from crm.warehouse.demo.catalogue import Products
from crm.warehouse.demo.demand import Demand
from crm.warehouse.demo.money import LISTS
from crm.warehouse.demo.people import CONSUMER, TYPES, People
from crm.warehouse.demo.stories import in_stockout, price_share
from crm.warehouse.demo.summary import StoryDates
from crm.warehouse.demo.words import shop

MORE_LINES = (0.9, 2.4, 1.6, 4.0)  # beyond the first, by customer type
MORE_PIECES = (0.12, 1.4, 0.6, 4.0)
BULK = (
    "Shampoo",
    "Conditioner",
    "Treatments",
    "Hair Color",
    "Styling",
    "Salon Supplies",
)


@dataclass(frozen=True)
class Lines:
    """One row a line of an order; `order` is the row of the order, ascending."""

    order: Ints
    product: Ints
    quantity: Ints
    unit_price: Floats  # in the currency of the order

    def of(self, orders: Flags) -> "Lines":
        """The lines of these orders alone, with the orders counted anew."""
        keep, number = orders[self.order], np.cumsum(orders) - 1
        return Lines(
            number[self.order[keep]],
            self.product[keep],
            self.quantity[keep],
            self.unit_price[keep],
        )


def fill_baskets(
    chance: Chance,
    demand: Demand,
    people: People,
    products: Products,
    dates: StoryDates,
) -> Lines:
    """The lines that each wanted order has, whether or not it can be delivered."""
    kind = people.type[demand.who]
    order = np.repeat(np.arange(len(kind)), 1 + chance.poisson(np.array(MORE_LINES)[kind]))
    product = _choose(chance, kind[order], demand.at[order], products)
    order, product = _each_once(order, product, len(products))
    return Lines(
        order,
        product,
        _pieces(chance, kind[order], products.category[product]),
        _prices(demand, people, products, order, product, dates),
    )


def without_stock(demand: Demand, lines: Lines, products: Products, dates: StoryDates) -> Flags:
    """Which orders fail because a hair dryer is in them while there are none."""
    dryers = np.zeros(len(demand.at), bool)
    dryers[lines.order[products.is_dryer(lines.product)]] = True
    return dryers & in_stockout(demand.at, dates)


def _choose(chance: Chance, kind: Ints, at: Ints, products: Products) -> Ints:
    """A product for each line: first the category by what such customers want, then by popularity.

    A product that was not launched yet is replaced by one of the oldest of its category.
    """
    category = np.zeros(len(kind), np.int64)
    for index, name in enumerate(TYPES):
        wants = np.array([c.wanted[name] for c in shop().categories], float)
        lines = np.flatnonzero(kind == index)
        category[lines] = pick(chance, wants, len(lines))
    return _by_popularity(chance, category, at, products)


def _by_popularity(chance: Chance, category: Ints, at: Ints, products: Products) -> Ints:
    chosen = np.zeros(len(category), np.int64)
    for index in range(len(shop().categories)):
        lines, shelf = (
            np.flatnonzero(category == index),
            np.flatnonzero(products.category == index),
        )
        oldest = shelf[np.argsort(products.launched[shelf])][: len(shelf) // 3]
        first = shelf[pick(chance, products.popularity[shelf], len(lines))]
        instead = oldest[pick(chance, products.popularity[oldest], len(lines))]
        chosen[lines] = np.where(products.launched[first] <= at[lines], first, instead)
    return chosen


def _each_once(order: Ints, product: Ints, products: int) -> tuple[Ints, Ints]:
    """The lines without a product that the same order has already, in the order of products."""
    pairs = np.unique(order * products + product)
    return pairs // products, pairs % products


def _pieces(chance: Chance, kind: Ints, category: Ints) -> Ints:
    """One of most things; salons and distributors buy what they use up by the dozen."""
    bulk = np.array([c.name in BULK for c in shop().categories])[category]
    more = np.array(MORE_PIECES)[kind] * np.where(bulk | (kind == CONSUMER), 1.0, 0.15)
    return 1 + chance.poisson(more)


def _prices(
    demand: Demand,
    people: People,
    products: Products,
    order: Ints,
    product: Ints,
    dates: StoryDates,
) -> Floats:
    who, at = demand.who[order], demand.at[order]
    lists = np.array([LISTS[currency] for currency in people.currency])[who]
    share = price_share(at, people.type[who] != CONSUMER, people.is_us_salon_owner[who], dates)
    return np.asarray(np.round(products.price[product] * lists * share, 2))
