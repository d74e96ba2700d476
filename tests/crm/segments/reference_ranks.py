"""What ranks, samples and limits mean, in plain Python: places counted one by one."""

from collections import defaultdict
from datetime import datetime
from fractions import Fraction
from hashlib import md5
from math import ceil
from typing import Any

from crm.segments.conditions.engaged import SIGNS
from crm.segments.conditions.rfm import Rfm
from crm.segments.conditions.sample import Sample
from crm.segments.conditions.top import Top
from crm.segments.limit import Limit
from crm.terms.window import Window
from tests.crm.segments.reference_values import Facts, Row, inside

Amount = float | datetime


def top(condition: Top, facts: Facts, among: set[str]) -> set[str]:
    ranked = {
        id: amount
        for id, amount in amounts(condition.by, condition.window, facts).items()
        if amount is not None and id in among
    }
    return {
        id
        for team in teams(condition.per, facts)
        for id in first(condition, {i: a for i, a in ranked.items() if i in team})
    }


def first(condition: Top, ranked: dict[str, Amount]) -> set[str]:
    """Those whose place is meant; equals have the same one."""
    places = {
        id: 1
        + sum(before(other, amount, condition.by, condition.lowest) for other in ranked.values())
        for id, amount in ranked.items()
    }
    size, low = len(ranked), 0
    if condition.count is not None:
        high = condition.count
    elif condition.part is not None and condition.parts is not None:
        low = ceil(Fraction(condition.part - 1, condition.parts) * size)
        high = ceil(Fraction(condition.part, condition.parts) * size)
    else:
        high = ceil(Fraction(str(condition.percent)) / 100 * size)
    return {id for id, place in places.items() if low < place <= high}


def before(one: Any, other: Any, by: str, lowest: bool) -> bool:
    """Whether one comes before the other; many days since an order is an early last order."""
    larger_first = lowest if by == "days_since_order" else not lowest
    return bool(one > other if larger_first else one < other)


def teams(per: str | None, facts: Facts) -> list[set[str]]:
    """The customers of each value of a field, case aside; all are one team where none is named."""
    customers = facts.tables["customers"]
    if per is None:
        return [{row["customer_id"] for row in customers}]
    found: dict[Any, set[str]] = defaultdict(set)
    for row in customers:
        value = row[per.split(".")[1]]
        if value is not None and value != "":
            found[value.lower() if isinstance(value, str) else value].add(row["customer_id"])
    return list(found.values())


def amounts(by: str, window: Window, facts: Facts) -> dict[str, Amount | None]:
    """What each customer is ranked by; those who did nothing of it in the window are left out."""
    if by.startswith("customers."):
        column = by.split(".")[1]
        return {row["customer_id"]: row[column] for row in facts.tables["customers"]}
    found: dict[str, Amount | None] = {}
    for customer in facts.tables["customers"]:
        id = customer["customer_id"]
        if by == "engagement":
            rows = [r for r in facts.of("events", id) if r["type"] in SIGNS]
            rows = [r for r in rows if inside(r["occurred_at"], window, facts.clock)]
        else:
            rows = [
                r for r in facts.of("order_lines" if by == "units" else "orders", id) if r["counts"]
            ]
            rows = [r for r in rows if inside(r["ordered_at"], window, facts.clock)]
        if rows:
            found[id] = amount(by, rows)
    return found


def amount(by: str, rows: list[Row]) -> Amount:
    if by in ("orders", "engagement"):
        return float(len(rows))
    if by == "units":
        return float(sum(r["quantity"] or 0 for r in rows))
    if by == "days_since_order":
        last: datetime = max(r["ordered_at"] for r in rows)
        return last
    money = sum(r["revenue"] for r in rows if r["revenue"] is not None)
    return round(money if by == "spend" else money / len(rows), 4)


def sample(condition: Sample, facts: Facts, among: set[str]) -> set[str]:
    salt = condition.salt or ("split" if condition.part else "sample")
    if condition.count is not None:
        return set(sorted(among, key=lambda id: shuffled(id, salt))[: condition.count])
    low, high = Fraction(0), Fraction(str(condition.percent or 0)) / 100
    if condition.part is not None and condition.parts is not None:
        low, high = (
            Fraction(condition.part - 1, condition.parts),
            Fraction(condition.part, condition.parts),
        )
    everyone = {row["customer_id"] for row in facts.tables["customers"]}
    return {id for id in everyone if low <= Fraction(int(shuffled(id, salt), 16), 16**32) < high}


def shuffled(id: str, salt: str) -> str:
    return md5(f"{salt}:{id}".encode(), usedforsecurity=False).hexdigest()


def limited(limit: Limit, who: set[str], facts: Facts) -> set[str]:
    """The first so many: those without an amount last, equals in the order of the shuffle."""
    order = sorted(who, key=lambda id: shuffled(id, "sample"))
    if limit.by != "random":
        known = amounts(limit.by, limit.window, facts)
        larger_first = limit.lowest if limit.by == "days_since_order" else not limit.lowest
        have = [id for id in order if known.get(id) is not None]
        have.sort(key=lambda id: known[id], reverse=larger_first)  # type: ignore[arg-type,return-value]
        order = have + [id for id in order if known.get(id) is None]
    return set(order[: limit.count])


def rfm(condition: Rfm, facts: Facts) -> set[str]:
    """Each of the three scores by counting who is worse, then the cell of the grid."""
    known = [amounts(by, condition.window, facts) for by in ("days_since_order", "orders", "spend")]
    found = set()
    for id in known[0]:
        recency, frequency, money = (score(id, amounts) for amounts in known)
        both = ceil((frequency + money) / 2)
        given = (
            (condition.recency, recency),
            (condition.frequency, frequency),
            (condition.money, money),
        )
        right = all(not wanted or own in wanted for wanted, own in given)
        if right and (not condition.classes or CELLS[recency, both] in condition.classes):
            found.add(id)
    return found


def score(id: str, amounts: dict[str, Any]) -> int:
    worse = sum(bool(other < amounts[id]) for other in amounts.values())
    return 1 + worse * 5 // len(amounts)


ROWS = {  # the classes of frequency and money together from 1 to 5, for each score of recency
    1: ("hibernating", "hibernating", "at_risk", "at_risk", "cant_lose"),
    2: ("hibernating", "hibernating", "at_risk", "at_risk", "cant_lose"),
    3: ("about_to_sleep", "about_to_sleep", "need_attention", "loyal", "loyal"),
    4: ("promising", "potential_loyalists", "potential_loyalists", "loyal", "loyal"),
    5: ("new_customers", "potential_loyalists", "potential_loyalists", "champions", "champions"),
}
CELLS = {(r, both + 1): name for r, row in ROWS.items() for both, name in enumerate(row)}
