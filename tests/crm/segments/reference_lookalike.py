"""What a lookalike means, in plain Python: bins, weights of evidence, and their sums."""

from collections import Counter
from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal
from hashlib import md5
from math import log
from typing import Any

from crm.terms.window import EVER, Last
from tests.crm.segments.reference_ranks import amounts, score, shuffled
from tests.crm.segments.reference_values import Facts, Row, inside


def lookalike(count: int, seed: set[str], facts: Facts) -> set[str]:
    everyone = {row["customer_id"]: bins(row, facts) for row in facts.tables["customers"]}
    scores = {id: Decimal(0) for id in everyone}
    for feature in next(iter(everyone.values())):
        weight = weights({id: of[feature] for id, of in everyone.items()}, seed)
        for id, of in everyone.items():
            scores[id] += weight[of[feature]]
    others = [id for id in everyone if id not in seed]
    others.sort(key=lambda id: (-scores[id], shuffled(id, "lookalike")))
    return set(others[:count])


def weights(of: dict[str, str], seed: set[str]) -> dict[str, Decimal]:
    inside, outside = Counter(of[id] for id in seed), Counter(of[id] for id in of if id not in seed)
    found, names = {}, set(of.values())
    for name in names:
        mine = (inside[name] + 1) / (len(seed) + len(names))
        theirs = (outside[name] + 1) / (len(of) - len(seed) + len(names))
        found[name] = Decimal(log(mine) - log(theirs)).quantize(Decimal("0.0001"), ROUND_HALF_UP)
    return found


def bins(customer: Row, facts: Facts) -> dict[str, str]:
    id = customer["customer_id"]
    last, orders, spend = (
        amounts(by, EVER, facts) for by in ("days_since_order", "orders", "spend")
    )
    seen = amounts("engagement", Last(count=90), facts)
    return {
        "recency": since(last.get(id), (30, 90, 180, 365), facts),
        "frequency": steps(orders.get(id), (6, 3, 2, 1)),
        "money": str(score(id, spend)) if id in spend else "none",
        "engagement": steps(seen.get(id), (10, 3, 1)),
        "tenure": since(customer["created_at"], (90, 365, 1095), facts),
        "category": category(id, facts),
        **{
            field: (customer[field] or "").lower()
            for field in ("customer_type", "loyalty_tier", "country")
        },
    }


def since(moment: Any, edges: tuple[int, ...], facts: Facts) -> str:
    if moment is None:
        return "never"
    return next((str(d) for d in edges if moment >= facts.clock.utc - timedelta(days=d)), "longer")


def steps(amount: Any, edges: tuple[int, ...]) -> str:
    return next((str(least) for least in edges if (amount or 0) >= least), "none")


def category(id: str, facts: Facts) -> str:
    bought: Counter[str] = Counter()
    for line in facts.of("order_lines", id):
        product = facts.one("products", "product_id", line["product_id"])
        if (
            line["counts"]
            and inside(line["ordered_at"], EVER, facts.clock)
            and product
            and product["category"]
        ):
            bought[product["category"].lower()] += line["quantity"] or 0
    order = sorted(bought, key=lambda name: (-bought[name], md5(name.encode()).hexdigest()))
    return order[0] if order else "none"
