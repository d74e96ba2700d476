"""What people looked at: the visits that led to orders, those that did not, and the stores."""

import numpy as np

from crm.warehouse.demo.arrays import DAY, Chance, Flags, Floats, Ints, pick
from crm.warehouse.demo.baskets import Lines
from crm.warehouse.demo.catalogue import Products
from crm.warehouse.demo.eventlog import CHANNELS, EventLog
from crm.warehouse.demo.orders import APP, STORE, WEB, Orders
from crm.warehouse.demo.people import People
from crm.warehouse.demo.season import Season
from crm.warehouse.demo.stories import in_stockout
from crm.warehouse.demo.summary import StoryDates

VISITS_A_YEAR = 4.2
APP_CHANNEL, WEB_CHANNEL = CHANNELS.index("app"), CHANNELS.index("web")


def log_visits(
    chance: Chance,
    log: EventLog,
    orders: Orders,
    lines: Lines,
    people: People,
    products: Products,
    season: Season,
    dates: StoryDates,
) -> None:
    """Add all visits to the log."""
    _before_orders(chance, log, orders, lines)
    _in_stores(chance, log, orders, people, season)
    _browsing(chance, log, people, products, season, dates)


def _before_orders(chance: Chance, log: EventLog, orders: Orders, lines: Lines) -> None:
    """Each online order ends a visit: start, products, cart, checkout, within half an hour."""
    online = np.flatnonzero((orders.channel == WEB) | (orders.channel == APP))
    channel = np.where(orders.channel == APP, APP_CHANNEL, WEB_CHANNEL)
    number = np.full(len(orders), -1)
    number[online] = log.new_sessions(len(online))
    start = orders.at - chance.integers(240, 1500, len(orders))
    _open(log, channel[online], orders.who[online], start[online], number[online])
    line = np.flatnonzero(number[lines.order] >= 0)
    place = line - np.searchsorted(lines.order, lines.order[line])  # first, second… of its order
    line, place = line[place < 3], place[place < 3]
    order, product = lines.order[line], lines.product[line]
    who, way, visit = orders.who[order], channel[order], number[order]
    at = start[order] + 20 + place * 55
    log.add("product_viewed", way, who, at, product=product, session=visit)
    log.add("cart_added", way, who, at + 30, product=product, session=visit)
    log.add(
        "checkout_started",
        channel[online],
        orders.who[online],
        orders.at[online] - 45,
        session=number[online],
    )


def _open(log: EventLog, channel: Ints, who: Ints, at: Ints, session: Ints) -> None:
    """The first thing in a visit: the app is opened, or a page is viewed."""
    app = channel == APP_CHANNEL
    log.add("app_opened", "app", who[app], at[app], session=session[app])
    log.add("page_viewed", "web", who[~app], at[~app], session=session[~app])


def _in_stores(
    chance: Chance, log: EventLog, orders: Orders, people: People, season: Season
) -> None:
    """Whoever is known at the till has visited; some come with the app and buy nothing."""
    bought = np.flatnonzero((orders.channel == STORE) & ~orders.guest)
    log.add("store_visited", "store", orders.who[bought], orders.at[bought] - 120)
    who, at = _when(chance, people, season, np.where(people.has_app, 0.22, 0.0))
    log.add("store_visited", "store", who, at)


def _when(
    chance: Chance,
    people: People,
    season: Season,
    a_year: Floats,
) -> tuple[Ints, Ints]:
    """Who comes and when, at so many times a year for each customer."""
    since = np.maximum(people.created + 600, season.start)
    expected = a_year * season.years(since, people.active_until - 3600)
    who = np.repeat(np.arange(len(people)), chance.poisson(expected))
    until = people.active_until[who] - 3600
    at = season.times(chance, since[who], until, people.hours_behind[who])
    keep = at < until
    return who[keep], at[keep]


def _browsing(
    chance: Chance,
    log: EventLog,
    people: People,
    products: Products,
    season: Season,
    dates: StoryDates,
) -> None:
    """Visits without an order: a page, up to three products, now and then a cart left behind."""
    habit = VISITS_A_YEAR * chance.gamma(0.9, 1.1, len(people))
    who, at = _when(chance, people, season, habit)
    session = log.new_sessions(len(who))
    app = people.has_app[who] & (chance.random(len(who)) < 0.45)
    channel = np.where(app, APP_CHANNEL, WEB_CHANNEL)
    _open(log, channel, who, at, session)
    visit = np.repeat(np.arange(len(who)), np.minimum(chance.poisson(1.3, len(who)), 3))
    product = _seen(chance, products, at[visit])
    seen = at[visit] + chance.integers(15, 900, len(visit))
    rows = (channel[visit], who[visit], seen)
    log.add("product_viewed", *rows, product=product, session=session[visit])
    added = _left_in_cart(chance, products, product, seen, dates)
    way, person, when = (row[added] for row in rows)
    cart = session[visit][added]
    log.add("cart_added", way, person, when + 25, product=product[added], session=cart)
    pays = chance.random(len(when)) < 0.3
    log.add("checkout_started", way[pays], person[pays], when[pays] + 90, session=cart[pays])


def _seen(chance: Chance, products: Products, at: Ints) -> Ints:
    """Popular products, or the nearest older one in the list where it was not launched yet."""
    product = pick(chance, products.popularity, len(at))
    old = np.flatnonzero(products.launched <= at.min(initial=0) + DAY)
    if not len(old):
        return product
    instead = old[np.clip(np.searchsorted(old, product), 0, len(old) - 1)]
    return np.where(products.launched[product] <= at, product, instead)


def _left_in_cart(
    chance: Chance, products: Products, product: Ints, at: Ints, dates: StoryDates
) -> Flags:
    """One view in nine ends in a cart, but no dryer does in the week without dryers."""
    none_left = products.is_dryer(product) & in_stockout(at, dates)
    return (chance.random(len(at)) < 0.11) & ~none_left
