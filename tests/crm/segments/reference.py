"""What every kind of condition means, in plain Python on plain rows: slow, and plainly right.

Written from the docstrings and the glossary, not from the SQL, so that the two can disagree. It
shares with the product only the definitions and the arithmetic of windows.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from crm.segments.conditions.age import Age
from crm.segments.conditions.anniversary import Anniversary
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.base import BaseCondition
from crm.segments.conditions.bought import Bought
from crm.segments.conditions.consent import Consent
from crm.segments.conditions.dated import Dated
from crm.segments.conditions.due import Due
from crm.segments.conditions.engaged import EMAIL_SIGNS, SIGNS, Engaged
from crm.segments.conditions.event import Event
from crm.segments.conditions.event_date import EventDate
from crm.segments.conditions.everyone import Everyone
from crm.segments.conditions.in_list import InList
from crm.segments.conditions.in_segment import InSegment
from crm.segments.conditions.lapsed import Lapsed
from crm.segments.conditions.logic import All, AnyOf, Not
from crm.segments.conditions.lookalike import Lookalike
from crm.segments.conditions.nth_order import NthOrder
from crm.segments.conditions.order_date import OrderDate
from crm.segments.conditions.path import Path
from crm.segments.conditions.reachable import Reachable
from crm.segments.conditions.rfm import Rfm
from crm.segments.conditions.sample import Sample
from crm.segments.conditions.sequence import Sequence as Steps
from crm.segments.conditions.sequence import Step
from crm.segments.conditions.suppressed import Suppressed
from crm.segments.conditions.survey import Survey
from crm.segments.conditions.ticket import Ticket
from crm.segments.conditions.together import Together
from crm.segments.conditions.top import Top
from crm.segments.limit import Limited
from crm.terms.window import EVER
from tests.crm.segments.reference_happenings import (
    anniversary,
    by_line,
    comes_in,
    days,
    due,
    event_date,
    nth_order,
    order_date,
    together,
)
from tests.crm.segments.reference_lookalike import lookalike
from tests.crm.segments.reference_paths import path
from tests.crm.segments.reference_ranks import limited, rfm, sample, top
from tests.crm.segments.reference_values import (
    Facts,
    Row,
    compares,
    inside,
    passes,
    years_old,
)

REFUSALS = ("email_bounced", "email_complained", "email_unsubscribed")


def members(condition: BaseCondition, facts: Facts) -> set[str]:
    """The ids of the customers who satisfy the condition."""
    everyone = facts.tables["customers"]
    if isinstance(condition, Top):
        return top(condition, facts, among(condition.among, facts))
    if isinstance(condition, Rfm):
        return rfm(condition, facts)
    if isinstance(condition, Lookalike):
        return lookalike(condition.count, members(condition.of, facts), facts)
    if isinstance(condition, Sample):
        return sample(condition, facts, among(condition.among, facts))
    if isinstance(condition, Limited):
        return limited(condition.limit, members(condition.of, facts), facts)
    if isinstance(condition, All):
        return set.intersection(*(members(part, facts) for part in condition.of))
    if isinstance(condition, AnyOf):
        return set.union(*(members(part, facts) for part in condition.of))
    if isinstance(condition, Not):
        return {row["customer_id"] for row in everyone} - members(condition.of, facts)
    if isinstance(condition, InSegment):
        return members(facts.saved[condition.segment].whole, facts)
    return {row["customer_id"] for row in everyone if holds(condition, row, facts)}


def among(condition: BaseCondition | None, facts: Facts) -> set[str]:
    """The ids among whom something is asked: everybody where nobody is named."""
    return members(condition or Everyone(), facts)


def holds(condition: BaseCondition, customer: Row, facts: Facts) -> bool:
    """Whether one customer satisfies a condition that asks about this customer alone."""
    id, clock = customer["customer_id"], facts.clock
    match condition:
        case Everyone():
            return True
        case Attribute(field=field, op=op, values=values):
            return compares(customer[field.split(".")[1]], op, values, clock)
        case Dated(field=field, window=window):
            return inside(customer[field.split(".")[1]], window, clock, happened=False)
        case Age(years=years):
            born = customer["birth_date"]
            return (
                born is not None
                and years_old(born, clock) >= 0
                and years.holds(years_old(born, clock))
            )
        case Anniversary():
            return anniversary(condition, customer, facts)
        case Event():
            found = [e for e in facts.of("events", id) if e["type"] in condition.types]
            found = [e for e in found if inside(e["occurred_at"], condition.window, clock)]
            found = [e for e in found if passes(e, "events", condition.where, facts)]
            found = [e for e in found if comes_in(e, e["occurred_at"], condition.during, facts)]
            moments = [e["occurred_at"] for e in found]
            return condition.count.holds(
                days(moments, clock) if condition.counted == "days" else len(moments)
            )
        case Engaged():
            signs = EMAIL_SIGNS if condition.by == "email" else SIGNS
            moments = [e["occurred_at"] for e in facts.of("events", id) if e["type"] in signs]
            if condition.by == "any":
                moments += [o["ordered_at"] for o in facts.of("orders", id) if o["counts"]]
            moments = [m for m in moments if inside(m, condition.window, clock)]
            moments = [m for m in moments if comes_in(customer, m, condition.during, facts)]
            return condition.days.holds(days(moments, clock)) if condition.days else bool(moments)
        case Bought():
            return bought(condition, id, facts)
        case Lapsed(window=window):
            moments = counting(id, facts)
            return bool(moments) and not any(inside(moment, window, clock) for moment in moments)
        case NthOrder():
            return nth_order(condition, id, facts)
        case OrderDate():
            return order_date(condition, id, facts)
        case EventDate():
            return event_date(condition, id, facts)
        case Together():
            return together(condition, id, facts)
        case Due():
            return due(condition, id, facts)
        case Steps():
            return sequence(condition, id, facts)
        case Path():
            return path(condition, _each_step(condition, id, facts), clock)
        case Consent(channel=channel, status=status):
            return any(consents(id, channel, status, facts))
        case Suppressed():
            return suppressed(customer, facts)
        case InList(list=list_id):
            found = [row for row in facts.of("list_members", id) if row["list_id"] == list_id]
            return bool(found)
        case Reachable(channel=channel):
            return reachable(customer, channel, facts)
        case Ticket():
            found = [
                t
                for t in facts.of("tickets", id)
                if inside(t["opened_at"], condition.window, clock)
            ]
            return condition.count.holds(
                len([t for t in found if passes(t, "tickets", condition.where, facts)])
            )
        case Survey():
            return any(answers(condition, survey, facts) for survey in facts.of("surveys", id))
    raise AssertionError(condition)


# -- orders ---------------------------------------------------------------------------------------


def counting(id: str, facts: Facts) -> list[datetime]:
    """The moments of the customer's counting orders up to now."""
    found = [o["ordered_at"] for o in facts.of("orders", id) if o["counts"]]
    return [moment for moment in found if moment <= facts.clock.utc]


def bought(condition: Bought, id: str, facts: Facts) -> bool:
    lines = condition.measure in ("units", *APART) or by_line(condition.where)
    table, known_as = ("order_lines", "order_items") if lines else ("orders", "orders")
    rows = [
        r for r in facts.of(table, id) if inside(r["ordered_at"], condition.window, facts.clock)
    ]
    rows = [r for r in rows if of_status(r, condition.orders, lines, facts)]
    rows = [r for r in rows if comes_in(r, r["ordered_at"], condition.during, facts)]
    rows = [r for r in rows if passes(r, known_as, condition.where, facts)]
    orders = len({r["order_id"] for r in rows})
    money = [r["revenue"] for r in rows if r["revenue"] is not None]
    if condition.measure == "average_order":
        return bool(money) and condition.amount.holds(round(sum(money) / orders, 4))
    if condition.measure == "orders":
        return condition.amount.holds(orders)
    if condition.measure == "days":
        return condition.amount.holds(days([r["ordered_at"] for r in rows], facts.clock))
    if condition.measure in APART:
        return condition.amount.holds(len(apart(rows, APART[condition.measure], facts)))
    if condition.measure == "units":
        return condition.amount.holds(sum(r["quantity"] for r in rows if r["quantity"] is not None))
    return condition.amount.holds(round(sum(money), 4))


APART = {"products": "product_id", "categories": "category", "brands": "brand"}


def apart(rows: list[Row], column: str, facts: Facts) -> set[str]:
    """The different products of lines, or their categories or brands."""
    if column == "product_id":
        return {r["product_id"] for r in rows} - {None}
    products = [facts.one("products", "product_id", r["product_id"]) for r in rows]
    return {p[column] for p in products if p is not None} - {None}


def of_status(row: Row, status: str, line: bool, facts: Facts) -> bool:
    if status == "any":
        return True
    if status == "counting":
        return bool(row["counts"])
    if status in ("first", "last"):
        edge = {"first": min, "last": max}[status]
        counted = counting(row["customer_id"], facts)
        return bool(row["counts"]) and bool(counted) and row["ordered_at"] == edge(counted)
    order = facts.one("orders", "order_id", row["order_id"]) if line else row
    assert order is not None
    if status == "late":
        due, came = order["promised_at"], order["delivered_at"]
        return due is not None and came is not None and came > due
    return (order["status"] or "").lower() == status


# -- one thing after another ----------------------------------------------------------------------


def sequence(condition: Steps, id: str, facts: Facts) -> bool:
    firsts = [
        m for m in moments(condition.first, id, facts) if inside(m, condition.window, facts.clock)
    ]
    if not condition.followed:  # only what had the time to be followed can have been left
        firsts = [m for m in firsts if m + time_to_follow(condition) <= facts.clock.utc]
    thens = [m for m in moments(condition.then, id, facts) if m <= facts.clock.utc]
    return any(any(follows(t, f, condition) for t in thens) == condition.followed for f in firsts)


def _each_step(condition: Path, id: str, facts: Facts) -> list[list[datetime]]:
    return [moments(step, id, facts) for step in condition.steps]


def follows(then: datetime, first: datetime, condition: Steps) -> bool:
    if then <= first:
        return False
    time = time_to_follow(condition)
    return not time or then <= first + time


def time_to_follow(condition: Steps) -> timedelta:
    return timedelta(days=condition.within_days or 0, hours=condition.within_hours or 0)


def moments(step: Step, id: str, facts: Facts) -> list[datetime]:
    if step.types:
        events = [e for e in facts.of("events", id) if e["type"] in step.types]
        return [e["occurred_at"] for e in events if passes(e, "events", step.where, facts)]
    table, known_as = (
        ("order_lines", "order_items") if by_line(step.where) else ("orders", "orders")
    )
    rows = [r for r in facts.of(table, id) if r["counts"]]
    return [r["ordered_at"] for r in rows if passes(r, known_as, step.where, facts)]


# -- consents and service -------------------------------------------------------------------------


def consents(id: str, channel: str, status: str, facts: Facts) -> Iterable[Row]:
    """The customer's records of that status that no later record of the same purpose replaces."""
    own = [k for k in facts.of("consents", id) if k["channel"].lower() == channel]
    for record in own:
        rivals = [
            k for k in own if k["purpose"] == record["purpose"] and k["status"] != record["status"]
        ]
        if record["status"] == status and not any(
            is_later(k["updated_at"], record["updated_at"]) for k in rivals
        ):
            yield record


def is_later(moment: datetime | None, other: datetime | None) -> bool:
    return moment is not None and other is not None and moment > other


def reachable(customer: Row, channel: str, facts: Facts) -> bool:
    address = {"email": "email", "sms": "phone"}.get(channel)
    if address and not customer[address]:
        return False
    id = customer["customer_id"]
    refused = [
        e["occurred_at"]
        for e in facts.of("events", id)
        if channel == "email"
        and e["type"] in REFUSALS
        and inside(e["occurred_at"], EVER, facts.clock)
    ]
    return any(
        not any(record["updated_at"] is None or moment > record["updated_at"] for moment in refused)
        for record in consents(id, channel, "opted_in", facts)
    )


def suppressed(customer: Row, facts: Facts) -> bool:
    """On the do-not-mail list by now, or a refusal that no later opt-in followed."""
    address = (customer["email"] or "").strip().lower()
    listed = [row["listed_at"] for row in facts.tables["suppressions"] if row["address"] == address]
    id = customer["customer_id"]
    refused = [e["occurred_at"] for e in facts.of("events", id) if e["type"] in REFUSALS]
    granted = [k["updated_at"] for k in consents(id, "email", "opted_in", facts)]
    return any(at <= facts.clock.utc for at in listed) or any(
        not any(updated is not None and updated >= at for updated in granted)
        for at in refused
        if inside(at, EVER, facts.clock)
    )


def answers(condition: Survey, survey: Row, facts: Facts) -> bool:
    return (
        inside(survey["responded_at"], condition.window, facts.clock)
        and (condition.type is None or survey["type"].lower() == condition.type)
        and (condition.score is None or condition.score.holds(survey["score"]))
        and passes(survey, "surveys", condition.where, facts)
    )
