"""Tickets: what customers wrote to the helpdesk, why, and how it ended."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from crm.warehouse.demo.arrays import DAY, NEVER, Chance, Flags, Ints, midnight, pick
from crm.warehouse.demo.files import codes, ids, stamps
from crm.warehouse.demo.orders import RETURNED, Orders
from crm.warehouse.demo.people import People
from crm.warehouse.demo.season import Season
from crm.warehouse.demo.summary import StoryDates
from crm.warehouse.demo.words import service

CATEGORIES = (
    "delivery",
    "defect",
    "return",
    "billing",
    "product_question",
    "pricing",
    "availability",
)
DELIVERY, DEFECT, RETURN, BILLING, QUESTION, PRICING, AVAILABILITY = range(7)
CHANNELS = ("email", "chat", "phone")
PRIORITIES = ("low", "normal", "high")


@dataclass(frozen=True)
class Tickets:
    """One row a ticket, in the order of time and of ids."""

    who: Ints
    opened: Ints
    category: Ints  # index into CATEGORIES
    closed: Ints  # NEVER while it is open

    def __len__(self) -> int:
        return len(self.who)


@dataclass(frozen=True)
class Lost:
    """Orders that could not be placed because there were no hair dryers."""

    who: Ints
    at: Ints


def open_tickets(
    chance: Chance,
    orders: Orders,
    people: People,
    lost: Lost,
    season: Season,
    dates: StoryDates,
) -> Tickets:
    """Tickets about orders, and of the stories: no dryers, and prices."""
    parts = [*_about_orders(chance, orders), *_of_stories(chance, people, lost, dates)]
    who, opened, category = (np.concatenate(column) for column in zip(*parts, strict=True))
    keep = np.flatnonzero((opened >= season.start) & (opened < season.end))
    keep = keep[np.argsort(opened[keep], kind="stable")]
    hours = np.where(category == DELIVERY, 30, 14) * chance.gamma(1.2, 1.0, len(opened))
    closed = opened + 600 + (hours * 3600).astype(np.int64)
    stays = (closed >= season.end) | (chance.random(len(closed)) < 0.012)
    closed = np.where(stays, NEVER, closed)
    return Tickets(who[keep], opened[keep], category[keep], closed[keep])


def _about_orders(chance: Chance, orders: Orders) -> list[tuple[Ints, Ints, Ints]]:
    """Late orders are asked after often, returned ones sometimes, all the others seldom."""
    luck, when = chance.random((5, len(orders))), chance.random((5, len(orders)))
    delivered = np.where(orders.delivered == NEVER, orders.at + 4 * DAY, orders.delivered)
    due = np.where(orders.promised == NEVER, orders.at, orders.promised)
    causes = (
        (
            DELIVERY,
            luck[0] < np.where(orders.late, 0.32, 0.012),
            due + when[0] * 1.5 * DAY,
        ),
        (DEFECT, luck[1] < 0.016, delivered + (1 + when[1] * 25) * DAY),
        (
            RETURN,
            (orders.status == RETURNED) & (luck[2] < 0.5),
            delivered + when[2] * 9 * DAY,
        ),
        (BILLING, luck[3] < 0.009, orders.at + when[3] * 10 * DAY),
        (QUESTION, luck[4] < 0.028, orders.at - when[4] * 6 * DAY),
    )
    return [
        _rows(orders.who, at.astype(np.int64), writes & ~orders.guest, cause)
        for cause, writes, at in causes
    ]


def _of_stories(
    chance: Chance, people: People, lost: Lost, dates: StoryDates
) -> list[tuple[Ints, Ints, Ints]]:
    complains = people.left_for_price & (chance.random(len(people)) < 0.22)
    after = midnight(dates.price_change) + chance.integers(0, 24 * DAY, len(people))
    misses = chance.random(len(lost.who)) < 0.35
    return [
        _rows(np.arange(len(people)), after, complains, PRICING),
        _rows(lost.who, lost.at + 1200, misses, AVAILABILITY),
    ]


def _rows(who: Ints, at: Ints, writes: Flags, category: int) -> tuple[Ints, Ints, Ints]:
    return who[writes], at[writes], np.full(int(writes.sum()), category)


def ticket_columns(chance: Chance, tickets: Tickets, people: People) -> dict[str, Sequence[object]]:
    size, done = len(tickets), tickets.closed != NEVER
    hard = np.isin(tickets.category, (DELIVERY, PRICING))
    solved = chance.random(size) < np.where(hard, 0.48, 0.76)
    rated = done & (chance.random(size) < 0.55)
    return {
        "ticket_id": ids("T", size, 6),
        "customer_id": codes(tickets.who, people.ids),
        "opened_at": stamps(tickets.opened),
        "closed_at": stamps(tickets.closed),
        "channel": codes(pick(chance, np.array([52, 30, 18.0]), size), CHANNELS),
        "category": codes(tickets.category, CATEGORIES),
        "priority": codes(pick(chance, np.array([26, 56, 18.0]), size), PRIORITIES),
        "status": list(np.where(done, "closed", "open")),
        "first_contact_resolved": list(np.where(done, np.where(solved, "true", "false"), "")),
        "csat": [n if r else "" for n, r in zip(_csat(chance, hard, solved), rated, strict=True)],
        "text": _texts(chance, tickets, people),
    }


def _csat(chance: Chance, hard: Flags, solved: Flags) -> list[int]:
    score = np.round(chance.normal(4.3 - 0.9 * hard - 0.6 * ~solved, 0.9))
    return [int(n) for n in np.clip(score, 1, 5)]


def _texts(chance: Chance, tickets: Tickets, people: People) -> list[str]:
    luck = chance.random(len(tickets))
    said = []
    for who, category, part in zip(tickets.who, tickets.category, luck, strict=True):
        by_language = service().tickets[CATEGORIES[category]]
        options = by_language.get(people.language[who], by_language["en"])
        said.append(options[int(part * len(options))])
    return said
