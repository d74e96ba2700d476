"""Surveys: NPS after a delivery, CSAT after a ticket. Whoever got their order late scores lower."""

from collections.abc import Sequence

import numpy as np

from crm.warehouse.demo.arrays import DAY, NEVER, Chance, Floats, Ints, pick
from crm.warehouse.demo.files import codes, ids, stamps
from crm.warehouse.demo.helpdesk import DELIVERY, PRICING, Tickets
from crm.warehouse.demo.orders import STORE, Orders
from crm.warehouse.demo.people import People
from crm.warehouse.demo.season import Season
from crm.warehouse.demo.words import service

NPS_ON_TIME = np.array([0.5, 0.5, 0.8, 1.2, 1.8, 3.5, 5.5, 12, 20, 25, 29.0])  # by score 0 to 10
NPS_LATE = np.array([7, 6, 8, 9, 9, 11, 11, 15, 12, 7, 5.0])
TOUCHPOINTS = ("delivery", "store", "support")
NPS, CSAT = "nps", "csat"


def survey_columns(
    chance: Chance, orders: Orders, tickets: Tickets, people: People, season: Season
) -> dict[str, Sequence[object]]:
    """All answers, in the order of time and of ids."""
    nps, csat = _after_delivery(chance, orders), _after_tickets(chance, tickets)
    who, at, score, touchpoint = (np.concatenate(pair) for pair in zip(nps, csat, strict=True))
    type_ = np.repeat([NPS, CSAT], [len(nps[0]), len(csat[0])])
    keep = np.flatnonzero((at >= season.start) & (at < season.end))
    keep = keep[np.argsort(at[keep], kind="stable")]
    who, at, score, touchpoint, type_ = (x[keep] for x in (who, at, score, touchpoint, type_))
    top = np.where(type_ == NPS, 10, 5)
    return {
        "survey_id": ids("V", len(keep), 6),
        "customer_id": codes(who, people.ids),
        "responded_at": stamps(at),
        "type": type_.tolist(),
        "score": score.tolist(),
        "comment": _comments(chance, score / top, who, people),
        "touchpoint": codes(touchpoint, TOUCHPOINTS),
    }


def _after_delivery(chance: Chance, orders: Orders) -> tuple[Ints, Ints, Ints, Ints]:
    answers = (orders.delivered != NEVER) & ~orders.guest
    answers &= chance.random(len(orders)) < 0.24
    which = np.flatnonzero(answers)
    at = orders.delivered[which] + ((0.3 + chance.gamma(1.5, 1.1, len(which))) * DAY).astype(int)
    glad = pick(chance, NPS_ON_TIME, len(which))
    score = np.where(orders.late[which], pick(chance, NPS_LATE, len(which)), glad)
    touchpoint = np.where(orders.channel[which] == STORE, 1, 0)
    return orders.who[which], at, score, touchpoint


def _after_tickets(chance: Chance, tickets: Tickets) -> tuple[Ints, Ints, Ints, Ints]:
    which = np.flatnonzero((tickets.closed != NEVER) & (chance.random(len(tickets)) < 0.4))
    at = tickets.closed[which] + chance.integers(600, 2 * DAY, len(which))
    hard = np.isin(tickets.category[which], (DELIVERY, PRICING))
    score = np.clip(np.round(chance.normal(4.3 - 1.1 * hard, 0.9)), 1, 5).astype(np.int64)
    return tickets.who[which], at, score, np.full(len(which), 2)


def _comments(chance: Chance, share: Floats, who: Ints, people: People) -> list[str]:
    """One in three says something, in their own language, that fits the score."""
    luck, says = chance.random(len(who)), chance.random(len(who)) < 0.33
    comments = []
    for part, person, place, talks in zip(share, who, luck, says, strict=True):
        mood = "glad" if part >= 0.9 else "so_so" if part >= 0.7 else "let_down"
        by_language = service().comments[mood]
        options = by_language.get(people.language[person], by_language["en"])
        comments.append(options[int(place * len(options))] if talks else "")
    return comments
