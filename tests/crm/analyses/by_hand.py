"""What funnels, RFM grids, basket pairs and Pareto mean, in plain Python on plain rows."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import combinations
from math import ceil
from statistics import median
from typing import Any

from crm.analyses.basket_pairs import BasketPairs
from crm.analyses.funnel import Funnel
from crm.analyses.pareto import Pareto
from crm.analyses.rfm_grid import RfmGrid
from tests.crm.reports.reference import Company, Row
from tests.crm.segments.reference_ranks import CELLS

Moments = list[datetime]


def counting(company: Company) -> list[Row]:
    return [o for o in company["orders"] if o["status"] not in ("cancelled", "returned")]


def within(moment: datetime, window: Any) -> bool:
    return window.kind == "ever" or bool(window.first <= moment.date() <= window.last)


def people(company: Company, asked: Any) -> set[str]:
    """The customers who are meant; `who` is always a country."""
    wanted = asked.who.values if asked.who else None
    rows = company["customers"]
    return {r["customer_id"] for r in rows if wanted is None or r["country"] in wanted}


# -- funnels --------------------------------------------------------------------------------------


def funnel(asked: Funnel, company: Company) -> list[tuple[int, float | None]]:
    """Of each step the customers who reached it, and the median hours since the step before."""
    time = timedelta(days=asked.within_days or 0, hours=asked.within_hours or 0)
    reached: list[list[float | None]] = [[] for _ in asked.steps]
    for who in people(company, asked):
        steps = [moments(step, who, company) for step in asked.steps]
        level = [(m, m) for m in steps[0] if within(m, asked.window)]
        for at in range(len(asked.steps)):
            if at:
                apart = may_be_one(asked.steps[at - 1], asked.steps[at])
                level = follow([m for m, _ in level], steps[at], time, apart)
            if level:
                moment, before = min(level)
                reached[at].append((moment - before) / timedelta(hours=1) if at else None)
    return [
        (len(found), median(found) if found and at else None) for at, found in enumerate(reached)
    ]  # type: ignore[type-var]


def moments(step: Any, who: str, company: Company) -> Moments:
    if step.types:
        events = company["events"]
        return [e["occurred_at"] for e in events if e["customer_id"] == who and e["type"] in step.types]  # fmt: skip
    return [o["ordered_at"] for o in counting(company) if o["customer_id"] == who]


def may_be_one(one: Any, other: Any) -> bool:
    return bool(one.types) == bool(other.types) and (not one.types or bool(set(one.types) & set(other.types)))  # fmt: skip


def follow(
    before: Moments, after: Moments, time: timedelta, apart: bool
) -> list[tuple[datetime, datetime]]:
    """The moments that follow one before, each with the latest of those."""
    found = []
    for moment in after:
        sooner = [m for m in before if m < moment or (m == moment and not apart)]
        if sooner and (not time or moment - max(sooner) <= time):
            found.append((moment, max(sooner)))
    return found


# -- RFM grids ------------------------------------------------------------------------------------


def rfm(asked: RfmGrid, company: Company) -> dict[tuple[Any, ...], list[float]]:
    """Customers and revenue by class, and by scores."""
    rates = {row["currency"]: row["per_usd"] for row in company["fx_rates"]}
    bought: dict[str, list[Row]] = defaultdict(list)
    for order in counting(company):
        if order["customer_id"] and within(order["ordered_at"], asked.window):
            bought[order["customer_id"]].append(order)
    amounts = [
        {id: max(o["ordered_at"] for o in orders) for id, orders in bought.items()},
        {id: len(orders) for id, orders in bought.items()},
        {id: sum(o["total"] / rates[o["currency"]] for o in orders if o["currency"] in rates) for id, orders in bought.items()},
    ]  # fmt: skip
    held: dict[tuple[Any, ...], list[float]] = defaultdict(lambda: [0, 0.0])
    for id in bought.keys() & people(company, asked):
        r, f, m = (1 + 5 * sum(v < a[id] for v in a.values()) // len(a) for a in amounts)  # type: ignore[operator]
        cell = {"frequency": (r, f, None), "money": (r, None, m), "both": (r, f, m)}[asked.across]
        for key in (cell, (CELLS[r, ceil((f + m) / 2)],)):
            held[key][0] += 1
            held[key][1] += float(amounts[2][id])  # type: ignore[arg-type]
    return held


# -- basket pairs ---------------------------------------------------------------------------------


def pairs(asked: BasketPairs, company: Company) -> dict[frozenset[str], tuple[int, ...]]:
    """Orders with both, with the one and the other by name, and in all."""
    goods = {row["product_id"]: row["category"] for row in company["products"]}
    known, baskets = people(company, asked), []
    for order in counting(company):
        if asked.who is not None and order["customer_id"] not in known:
            continue
        things = {p if asked.by == "products.name" else goods[p] for p, _, _ in order["items"]}
        if within(order["ordered_at"], asked.window) and things - {None}:
            baskets.append(things - {None})
    alone = Counter(thing for basket in baskets for thing in basket)
    both = Counter(frozenset(pair) for basket in baskets for pair in combinations(basket, 2))
    return {
        pair: (n, *(alone[t] for t in sorted(pair)), len(baskets))
        for pair, n in both.items()
        if n >= asked.least and (not asked.anchor or any(anchored(t, asked, goods) for t in pair))
    }


def anchored(thing: str, asked: BasketPairs, goods: dict[str, Any]) -> bool:
    value = thing if asked.by == "products.category" else goods[thing]
    return value in asked.anchor[0].values


# -- Pareto ---------------------------------------------------------------------------------------


def pareto(asked: Pareto, company: Company) -> list[float]:
    """The measure of each group, largest first."""
    rates = {row["currency"]: row["per_usd"] for row in company["fx_rates"]}
    goods = {row["product_id"]: row["category"] for row in company["products"]}
    known, sums = people(company, asked), defaultdict(list)
    for order in counting(company):
        who, rate = order["customer_id"], rates.get(order["currency"])
        if not within(order["ordered_at"], asked.window) or (asked.who and who not in known):
            continue
        if asked.by == "products.category":
            for product, quantity, price in order["items"]:
                sums[goods[product]].append(None if rate is None else quantity * price / rate)
        elif who or asked.by != "customers.customer_id":
            key = who if asked.by == "customers.customer_id" else order["channel"]
            sums[key].append(1 if asked.measure == "orders" else rate and order["total"] / rate)
    known_sums = [[v for v in values if v is not None] for values in sums.values()]
    return sorted((sum(values) for values in known_sums if values), reverse=True)


def reaching(sums: Sequence[float], share: float) -> int:
    """How many of the first make the share."""
    running, whole = 0.0, sum(sums)
    for place, value in enumerate(sums, 1):
        running += value
        if running >= whole * share - 1e-9 * whole:
            return place
    raise AssertionError(sums)
