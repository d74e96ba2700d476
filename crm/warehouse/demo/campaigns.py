"""The campaigns: what was planned to be sent when, to whom, and how well it was written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np

from crm.warehouse.demo.arrays import DAY, Chance, Ints, midnight
from crm.warehouse.demo.catalogue import Products
from crm.warehouse.demo.files import ids, stamps
from crm.warehouse.demo.season import Season
from crm.warehouse.demo.stories import SUBJECT_TEST
from crm.warehouse.demo.summary import StoryDates
from crm.warehouse.demo.words import letters

AREA_NAMES = {"US": "US", "DE": "Germany", "FR": "France", "EU": "Rest of EU"}


@dataclass(frozen=True)
class Campaign:
    """One send. share: of the people it is meant for, this part gets it."""

    name: str
    channel: str
    subject: str
    type: str
    sent: int
    segment: str = "Half of everyone with consent"
    area: str = ""
    trade: bool = False  # to salon owners and stylists alone
    owners: bool = False  # to salon owners alone
    lapsed: bool = False  # to buyers without an order in the 180 days before
    share: float = 0.6
    half: int = 0  # of a test: 1 or 2
    lift: float = 1.0
    click_lift: float = 1.0
    coupon: str = ""
    percent: int = 0


def plan_campaigns(season: Season, products: Products, dates: StoryDates) -> list[Campaign]:
    """All campaigns of the two years, by time."""
    days = [season.today - timedelta(days=n) for n in range((season.end - season.start) // DAY)]
    plans = [plan for day in days for plan in _of_day(day)]
    plans += [*_launches(products, season), *_subject_test(dates), _price_notice(dates)]
    sent = (plan for plan in plans if plan.sent < season.end)  # a story that never happens is none
    return sorted(sent, key=lambda plan: (plan.sent, plan.name))


def _at(day: date, hour: int, minute: int = 0) -> int:
    return midnight(day) + hour * 3600 + minute * 60


def _of_day(day: date) -> list[Campaign]:
    week = (day.day - 1) // 7  # of the month, for campaigns of the first Tuesday and the like
    return [
        *(_newsletter(day) if day.weekday() == 1 and week == 0 else ()),
        *(_trade_letter(day) if day.weekday() == 2 and week == 2 else ()),
        *(_local_letters(day) if day.weekday() == 3 and week == 1 and day.month % 2 else ()),
        *(_winback(day) if day.weekday() == 3 and week == 3 and day.month % 3 == 0 else ()),
        *(_push(day, week) if day.weekday() == 5 and week in (0, 2) else ()),
        *_promos(day),
    ]


def _newsletter(day: date) -> list[Campaign]:
    name, even, odd, lift = letters().newsletters[day.month - 1]
    subject = odd if day.year % 2 else even
    full = f"{name} {day.year}"
    return [Campaign(full, "email", subject, "newsletter", _at(day, 9), lift=lift, share=0.45)]


def _trade_letter(day: date) -> list[Campaign]:
    name, subject = letters().trade[day.month % len(letters().trade)]
    plan = Campaign(f"{name} {day:%Y-%m}", "email", subject, "newsletter", _at(day, 7, 30))
    return [replace(plan, trade=True, segment="Salon owners and stylists", share=0.9, lift=1.1)]


def _local_letters(day: date) -> list[Campaign]:
    return [
        Campaign(
            f"{name} {day:%Y-%m}",
            "email",
            subject,
            "newsletter",
            _at(day, 10),
            segment=f"{AREA_NAMES[area]} with consent",
            area=area,
            lift=1.12,
        )
        for area, kinds in letters().local.items()
        for name, subject in [kinds[day.month // 2 % len(kinds)]]
    ]


def _winback(day: date) -> list[Campaign]:
    name, subject, coupon, percent = letters().winbacks[day.month // 3 % 2]
    plan = Campaign(f"{name} {day:%Y-%m}", "email", subject, "winback", _at(day, 11))
    plan = replace(plan, segment="Bought, but not in 180 days", lapsed=True, share=0.9, lift=0.7)
    return [replace(plan, coupon=coupon, percent=percent)]


def _push(day: date, week: int) -> list[Campaign]:
    name, text, kind = letters().push[(day.month * 2 + week // 2) % len(letters().push)]
    plan = Campaign(f"{name} {day:%Y-%m-%d}", "push", text, kind, _at(day, 16))
    return [replace(plan, segment="App users", share=0.6)]


def _promos(day: date) -> list[Campaign]:
    plans = []
    for promo in letters().promos:
        if (promo.month, promo.day) != (day.month, day.day):
            continue
        plan = Campaign(f"{promo.name} {day.year}", "email", promo.subject, "promo", _at(day, 8))
        plan = replace(
            plan,
            lift=promo.lift,
            coupon=promo.coupon,
            percent=promo.percent,
            share=0.45,
        )
        plans.append(plan)
        if promo.sms:
            text = replace(plan, name=f"{plan.name} SMS", channel="sms", subject=promo.sms)
            plans.append(
                replace(
                    text,
                    sent=_at(day, 12),
                    share=0.5,
                    segment="Half of everyone with consent for SMS",
                )
            )
    return plans


def _launches(products: Products, season: Season) -> list[Campaign]:
    """New products, four a year, told by mail ten days after they came."""
    new = [n for n in np.argsort(products.launched) if products.launched[n] > season.start]
    plans, before = [], 0
    for n in new:
        sent = int(products.launched[n]) // DAY * DAY + 10 * DAY + 9 * 3600 + 1800
        if sent - before < 85 * DAY or sent > season.end:
            continue
        name, before = products.articles[n].name, sent
        subject = f"New: {name}"
        plan = Campaign(f"Launch of {name}", "email", subject, "launch", sent, share=0.35)
        plans.append(replace(plan, segment="A third of everyone with consent", click_lift=1.15))
    return plans


def _subject_test(dates: StoryDates) -> list[Campaign]:
    """Two subject lines for the same letter, to halves of the same people, at the same minute."""
    sent = _at(dates.subject_test, 9)
    return [
        Campaign(
            name,
            "email",
            subject,
            "newsletter",
            sent,
            segment="Everyone with consent, random half",
            half=half,
            share=1.0,
            lift=lift,
            click_lift=clicks,
        )
        for half, (name, subject, lift, clicks) in enumerate(SUBJECT_TEST, start=1)
    ]


def _price_notice(dates: StoryDates) -> Campaign:
    day = dates.price_change - timedelta(days=5)
    subject = "Your trade prices from " + f"{dates.price_change:%B} {dates.price_change.day}"
    plan = Campaign("Trade price notice", "email", subject, "newsletter", _at(day, 14))
    return replace(plan, segment="US salon owners", area="US", owners=True, share=1.0, lift=1.4)


def campaign_columns(
    chance: Chance, campaigns: Sequence[Campaign], sends: Ints
) -> dict[str, Sequence[object]]:
    """sends: how many people got each."""
    each = np.array([{"email": 0.004, "sms": 0.06, "push": 0.001}[c.channel] for c in campaigns])
    work = np.round(chance.gamma(4, 90, len(campaigns)), -1)
    return {
        "campaign_id": ids("K", len(campaigns), 3),
        "name": [c.name for c in campaigns],
        "channel": [c.channel for c in campaigns],
        "subject": [c.subject for c in campaigns],
        "type": [c.type for c in campaigns],
        "sent_at": stamps(np.array([c.sent for c in campaigns])),
        "segment": [c.segment for c in campaigns],
        "cost": np.round(work + each * sends, 2).tolist(),
        "currency": ["EUR" if c.area in ("DE", "FR") else "USD" for c in campaigns],
    }
