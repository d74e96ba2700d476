"""Random ranks and samples, for `random_segments`."""

from random import Random
from typing import Any

from crm.segments.conditions.rfm import GRID

Json = dict[str, Any]
MEASURES = (
    "spend", "orders", "units", "average_order", "days_since_order", "engagement", "customers.loyalty_points",
)  # fmt: skip


def random_top(r: Random, depth: int) -> Json:
    from tests.crm.segments.random_segments import window

    return {
        **_share(r),
        "by": r.choice(MEASURES),
        "window": window(r),
        "lowest": r.random() < 0.3,
        "among": _among(r) if depth > 1 and r.random() < 0.4 else None,
        "per": r.choice((None, None, "customers.country", "customers.city", "customers.insured")),
    }


def _share(r: Random) -> Json:
    parts = r.choice((2, 3, 4, 5, 10))
    return r.choice((
        {"count": r.randrange(1, 5)},
        {"percent": r.choice((0.1, 5, 10, 33.3, 50, 100))},
        {"part": r.randrange(1, parts + 1), "parts": parts},
    ))  # fmt: skip


def random_sample(r: Random, depth: int) -> Json:
    share = _share(r)
    drawn = "count" in share and depth > 1 and r.random() < 0.5
    return {**share, **({"among": _among(r)} if drawn else {}), "salt": r.choice(("", "spring"))}


def _among(r: Random) -> Json:
    from tests.crm.segments.random_segments import random_condition

    return random_condition(r, 1)


def random_rfm(r: Random) -> Json:
    from tests.crm.segments.random_segments import window

    classes = r.sample(list(GRID), r.randrange(1, 4)) if r.random() < 0.6 else []
    scores = {
        name: r.sample(range(1, 6), r.randrange(1, 4))
        for name in ("recency", "frequency", "money")
        if r.random() < 0.3
    }
    return {"classes": classes or ([] if scores else ["at_risk"]), **scores, "window": window(r)}
