"""The orders: what they came to, how they were placed, and when they were sent and delivered."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from crm.warehouse.demo.arrays import DAY, NEVER, Chance, Flags, Floats, Ints, pick
from crm.warehouse.demo.baskets import Lines
from crm.warehouse.demo.campaigns import Campaign
from crm.warehouse.demo.catalogue import Products
from crm.warehouse.demo.demand import Demand
from crm.warehouse.demo.files import codes, ids, stamps
from crm.warehouse.demo.people import CONSUMER, People
from crm.warehouse.demo.season import Season
from crm.warehouse.demo.stories import french_deliveries_get_late
from crm.warehouse.demo.summary import StoryDates

CHANNELS = ("web", "app", "store", "phone")
WEB, APP, STORE, PHONE = range(4)
STATUSES = ("placed", "shipped", "delivered", "returned", "cancelled")
PLACED, SHIPPED, DELIVERED, RETURNED, CANCELLED = range(5)


@dataclass(frozen=True)
class Orders:
    """One row an order, in the order of time and of ids."""

    who: Ints
    at: Ints
    channel: Ints  # index into CHANNELS
    guest: Flags  # bought in a store without saying who they are
    status: Ints  # index into STATUSES
    shipped: Ints
    promised: Ints
    delivered: Ints
    late: Flags  # delivered after the promise
    coupon: Ints
    discount: Floats  # in the order's currency, like total
    total: Floats

    def __len__(self) -> int:
        return len(self.at)


def place_orders(
    chance: Chance,
    demand: Demand,
    lines: Lines,
    people: People,
    season: Season,
    dates: StoryDates,
    campaigns: Sequence[Campaign],
) -> Orders:
    who, at = demand.who, demand.at
    channel = _channels(chance, people, who, demand.coupon)
    french = np.asarray(people.country[who] == "FR")
    shipped, promised, delivered = _journey(chance, at, channel, french, dates)
    late = (promised != NEVER) & (delivered > promised)
    status = _statuses(chance, at, shipped, delivered, late, season)
    gross = np.bincount(lines.order, lines.unit_price * lines.quantity, len(at))
    percents = np.array([c.percent for c in campaigns] + [0])
    discount = np.round(gross * percents[demand.coupon] / 100, 2)
    done = (status == DELIVERED) | (status == RETURNED)
    return Orders(
        who=who,
        at=at,
        channel=channel,
        guest=(channel == STORE) & (people.type[who] == CONSUMER) & (chance.random(len(at)) < 0.12),
        status=status,
        shipped=np.where(done | (status == SHIPPED), shipped, NEVER),
        promised=promised,
        delivered=np.where(done, delivered, NEVER),
        late=late & done,
        coupon=demand.coupon,
        discount=discount,
        total=np.round(gross - discount, 2),
    )


def _channels(chance: Chance, people: People, who: Ints, coupon: Ints) -> Ints:
    """The app for those who have it; salons phone more; a code from a mail is used online."""
    private, trade = np.array([62, 12, 22, 4.0]), np.array([58, 6, 12, 24.0])
    consumer = people.type[who] == CONSUMER
    channel = np.where(consumer, pick(chance, private, len(who)), pick(chance, trade, len(who)))
    app = people.has_app[who] & (channel == WEB) & (chance.random(len(who)) < 0.5)
    channel = np.where(app | (channel == APP) & people.has_app[who], APP, channel)
    channel = np.where((channel == APP) & ~people.has_app[who], WEB, channel)
    return np.where((coupon != NEVER) & (channel >= STORE), WEB, channel)


def _journey(
    chance: Chance, at: Ints, channel: Ints, french: Flags, dates: StoryDates
) -> tuple[Ints, Ints, Ints]:
    """When each order is shipped, promised for and delivered; a store hands it over at once."""
    size = len(at)
    shipped = at + (chance.gamma(2.2, 0.25, size) * DAY).astype(np.int64) + 3600
    promised = (at // DAY + 4) * DAY + 18 * 3600
    delivered = shipped + (chance.gamma(4.5, 0.38, size) * DAY).astype(np.int64) + 3 * 3600
    delivered = french_deliveries_get_late(chance, at, promised, delivered, french, dates)
    store = channel == STORE
    return (
        np.where(store, at, shipped),
        np.where(store, NEVER, promised),
        np.where(store, at, np.maximum(delivered, shipped + 3600)),
    )


def _statuses(
    chance: Chance,
    at: Ints,
    shipped: Ints,
    delivered: Ints,
    late: Flags,
    season: Season,
) -> Ints:
    """Where each order is at the end of the data."""
    luck = chance.random(len(at))
    status = np.where(luck < np.where(late, 0.09, 0.045), RETURNED, DELIVERED)
    status = np.where(delivered >= season.end, SHIPPED, status)
    status = np.where(shipped >= season.end, PLACED, status)
    return np.where(luck > 0.972, CANCELLED, status)


def order_columns(
    orders: Orders, people: People, campaigns: Sequence[Campaign]
) -> dict[str, Sequence[object]]:
    customers = np.where(orders.guest, NEVER, orders.who)
    return {
        "order_id": ids("O", len(orders), 7),
        "customer_id": codes(customers, people.ids),
        "ordered_at": stamps(orders.at),
        "total": orders.total.tolist(),
        "currency": people.currency[orders.who].tolist(),
        "status": codes(orders.status, STATUSES),
        "channel": codes(orders.channel, CHANNELS),
        "discount": orders.discount.tolist(),
        "coupon": codes(orders.coupon, [c.coupon for c in campaigns]),
        "shipped_at": stamps(orders.shipped),
        "delivered_at": stamps(orders.delivered),
        "promised_at": stamps(orders.promised),
    }


def line_columns(lines: Lines, products: Products) -> dict[str, Sequence[object]]:
    numbers = ids("O", int(lines.order.max(initial=-1)) + 1, 7)
    return {
        "order_id": codes(lines.order, numbers),
        "product_id": codes(lines.product, products.ids),
        "quantity": lines.quantity.tolist(),
        "unit_price": lines.unit_price.tolist(),
    }
