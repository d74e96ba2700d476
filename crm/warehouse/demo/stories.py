"""The stories that are planted in the data. docs/demo.md says which question finds each.

Each story is one or two functions here, called where the part of the company is made that it
changes; everything else about the company knows nothing of them.
"""

from datetime import date, timedelta

import numpy as np

from crm.warehouse.demo.arrays import DAY, Chance, Flags, Floats, Ints, midnight
from crm.warehouse.demo.season import busyness
from crm.warehouse.demo.summary import StoryDates

QUIET_SHARE = 0.68  # of US salon owners, after the price change
TRADE_DISCOUNT = 0.15  # what salons and distributors get, US salon owners until the change
LATE_SHARE = 0.65  # of French deliveries, since they are late


def story_dates(today: date) -> StoryDates:
    monday = today - timedelta(days=today.weekday())
    return StoryDates(
        price_change=monday - timedelta(weeks=17),
        stockout_week=_an_ordinary_week(monday),
        subject_test=monday - timedelta(weeks=5) + timedelta(days=1),
        late_since=monday - timedelta(weeks=13),
    )


def never(today: date) -> StoryDates:
    """The dates of a company without stories: each would happen long after its last day."""
    return story_dates(today + timedelta(weeks=520))


def _an_ordinary_week(monday: date) -> date:
    """Nine weeks ago, or the nearest week whose neighbours are about as busy as itself.

    Beside Black Friday or Christmas a dip would be read as the season.
    """
    weeks = [monday - timedelta(weeks=n) for n in (9, 10, 8, 11, 7, 12)]
    ordinary = (week for week in weeks if _unevenness(week) < 1.12)
    return next(ordinary, min(weeks, key=_unevenness))


def _unevenness(week: date) -> float:
    """The busiest of a week and its neighbours, over the calmest: 1 when all are alike."""
    busy = [_busy_week(week + timedelta(weeks=n)) for n in (-1, 0, 1)]
    return max(busy) / min(busy)


def _busy_week(monday: date) -> float:
    return sum(busyness(monday + timedelta(days=n)) for n in range(7))


# 1. US salon owners go quiet after the trade price has changed.


def us_salon_owners_go_quiet(
    chance: Chance, active_until: Ints, is_us_salon_owner: Flags, dates: StoryDates
) -> tuple[Ints, Flags]:
    """Until when each customer is active, and who left because of the price.

    Most US salon owners stop within 18 days after the change: they neither open, visit nor order.
    """
    change = midnight(dates.price_change)
    last = change + chance.integers(0, 18 * DAY, len(active_until))
    leaves = is_us_salon_owner & (chance.random(len(active_until)) < QUIET_SHARE)
    leaves &= active_until > last
    return np.where(leaves, last, active_until), leaves


def price_share(
    at: Ints, gets_trade_price: Flags, is_us_salon_owner: Flags, dates: StoryDates
) -> Floats:
    """The part of the list price that is paid. US salon owners lose the discount at the change."""
    loses = is_us_salon_owner & (at >= midnight(dates.price_change))
    return np.where(gets_trade_price & ~loses, 1 - TRADE_DISCOUNT, 1.0)


# 2. One week without hair dryers.


def in_stockout(at: Ints, dates: StoryDates) -> Flags:
    """Whether a time is in the week in which no hair dryer could be bought."""
    first = midnight(dates.stockout_week)
    return (at >= first) & (at < first + 7 * DAY)


# 3. A subject line that won: two campaigns at the same minute to random halves of the same people.

SUBJECT_TEST = (
    ("Color Care Letter, subject A", "Our color care newsletter", 0.75, 0.55),
    (
        "Color Care Letter, subject B",
        "Make your color last three weeks longer",
        1.65,
        1.5,
    ),
)  # name, subject, how many times as many open, and of these click


# 4. French deliveries get late. Late people score lower and write tickets, in every country.


def french_deliveries_get_late(
    chance: Chance,
    ordered: Ints,
    promised: Ints,
    delivered: Ints,
    is_french: Flags,
    dates: StoryDates,
) -> Ints:
    """When each order is delivered, with most French ones since the date days after the promise."""
    late = is_french & (ordered >= midnight(dates.late_since))
    late &= chance.random(len(ordered)) < LATE_SHARE
    delay = (chance.uniform(0.5, 7, len(ordered)) * DAY).astype(np.int64)
    return np.where(late, promised + delay, delivered)
