"""Random funnels, RFM grids, basket pairs and Pareto on random companies: does the SQL answer what is meant?"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from random import Random
from typing import Any

from crm.analyses.base import Analysed
from crm.analyses.basket_pairs import BasketPairs
from crm.analyses.funnel import Funnel
from crm.analyses.pareto import Pareto
from crm.analyses.rfm_grid import RfmGrid
from crm.segments.conditions.rfm import GRID
from tests.crm.analyses import by_hand
from tests.crm.reports.asking import wording
from tests.crm.reports.random_reports import START, moment, random_company, world_of
from tests.crm.reports.reference import Company
from tests.worlds import World

TYPES = ("email_sent", "email_delivered", "email_opened", "email_clicked")
Found = list[tuple[Any, ...]]


def company_of(seed: int) -> Company:
    """A company whose events crowd into ten days, so that steps follow, tie and come too late."""
    r = Random(f"analyses {seed}")
    company = random_company(r)
    for event in company["events"]:
        event["occurred_at"] = START + timedelta(hours=6 * r.randrange(40))
    for order in company["orders"][::2]:
        order["ordered_at"] = START + timedelta(hours=6 * r.randrange(60))
    return company


def differences(seed: int, analyses: int, *, engines: Sequence[str]) -> list[dict[str, Any]]:
    """Of so many, a quarter of each kind, those that differ from their plain meaning: what was found and is meant."""
    company, r = company_of(seed), Random(seed)
    asked = [made(r) for _ in range(analyses // 4) for made in (_funnel, _rfm, _pairs, _pareto)]
    return [wrong for engine in engines for wrong in _wrong(asked, company, engine)]


def _wrong(asked: list[Any], company: Company, engine: str) -> Iterator[dict[str, Any]]:
    before, World.engine = World.engine, engine
    world = world_of(company)
    for one in asked:
        found, meant = _found(one, world), _meant(one, company)
        if found != meant:
            told = one.model_dump(mode="json", exclude_defaults=True)
            yield {"engine": engine, "asked": told, "found": str(found), "meant": str(meant)}
    world.close()
    World.engine = before


def _found(one: Any, world: World) -> Any:
    answer = one.run(world.scope(), world, wording(world))
    return {"funnel": _funnel_found, "rfm_grid": _rfm_found, "basket_pairs": _pairs_found, "pareto": _pareto_found}[one.kind](answer)  # fmt: skip


def _meant(one: Any, company: Company) -> Any:
    return {"funnel": _funnel_meant, "rfm_grid": _rfm_meant, "basket_pairs": _pairs_meant, "pareto": _pareto_meant}[one.kind](one, company)  # fmt: skip


def _common(r: Random) -> dict[str, Any]:
    told: dict[str, Any] = {}
    if r.random() < 0.5:
        first, last = sorted((moment(r).date().isoformat(), moment(r).date().isoformat()))
        told["window"] = {"kind": "between", "first": first, "last": last}
    if r.random() < 0.3:
        told["who"] = {"kind": "attribute", "field": "customers.country", "values": [r.choice(("US", "DE"))]}  # fmt: skip
    return told


def _funnel(r: Random) -> Funnel:
    steps = [
        {"types": r.sample(TYPES, r.randrange(1, 3))} if r.random() < 0.75 else {}
        for _ in range(r.randrange(2, 5))
    ]
    time = r.choice(({}, {"within_days": r.randrange(1, 4)}, {"within_hours": r.randrange(1, 30)}))
    return Funnel.model_validate({"steps": steps, **time, **_common(r)})


def _funnel_found(answer: Analysed) -> Found:
    return [(row[1], _rounded(row[5])) for row in answer.rows]


def _funnel_meant(one: Funnel, company: Company) -> Found:
    return [(count, _rounded(hours)) for count, hours in by_hand.funnel(one, company)]


def _rfm(r: Random) -> RfmGrid:
    across = r.choice(("frequency", "money", "both"))
    return RfmGrid.model_validate({"across": across, **_common(r)})


def _rfm_found(answer: Analysed) -> dict[Any, Any]:
    groups = dict(zip(((name,) for name in GRID), answer.rows, strict=False))
    cells = {row[1:4]: row for row in answer.rows[len(GRID) : -1]}
    return {key: (row[4], _rounded(row[6])) for key, row in {**groups, **cells}.items() if row[4]}


def _rfm_meant(one: RfmGrid, company: Company) -> dict[Any, Any]:
    return {key: (n, _rounded(money)) for key, (n, money) in by_hand.rfm(one, company).items()}


def _pairs(r: Random) -> BasketPairs:
    told: dict[str, Any] = {"by": r.choice(("products.name", "products.category")), "top": 1000}
    told["least"] = r.randrange(1, 4)
    told["sort_by"] = r.choice(("orders", "lift", "confidence"))
    if r.random() < 0.4:
        told["anchor"] = [{"field": "products.category", "values": [r.choice(("Gel", "Dryer"))]}]
    return BasketPairs.model_validate({**told, **_common(r)})


def _pairs_found(answer: Analysed) -> dict[Any, Any]:
    found = {}
    for one, other, both, with_one, with_other, support, confidence, back, lift in answer.rows:
        alone = [n for _, n in sorted(((one, with_one), (other, with_other)))]  # type: ignore[type-var]
        shares = [_rounded(v) for v in (support, lift)] + sorted(_rounded(v) for v in (confidence, back))  # fmt: skip
        found[frozenset((one, other))] = (both, *alone, *shares)
    return found


def _pairs_meant(one: BasketPairs, company: Company) -> dict[Any, Any]:
    meant = {}
    for pair, (both, a, b, n) in by_hand.pairs(one, company).items():
        shares = [_rounded(both / n), _rounded(both * n / (a * b))]
        meant[pair] = (both, a, b, *shares, *sorted((_rounded(both / a), _rounded(both / b))))
    return meant


def _pareto(r: Random) -> Pareto:
    by = r.choice(("customers.customer_id", "products.category", "orders.channel"))
    measure = "revenue" if by == "products.category" else r.choice(("revenue", "orders"))
    share = r.choice((0.5, 0.75, 0.8))
    return Pareto.model_validate({"by": by, "measure": measure, "share": share, **_common(r)})


def _pareto_found(answer: Analysed) -> Any:
    if not answer.rows:
        return []
    if answer.columns[0]["name"] == "part":
        return sorted((row[1], _rounded(row[3])) for row in answer.rows)
    return [_rounded(row[3]) for row in answer.rows]


def _pareto_meant(one: Pareto, company: Company) -> Any:
    sums = by_hand.pareto(one, company)
    if not sums or sum(sums) <= 0:
        return []
    if one.by != "customers.customer_id":
        return [_rounded(v) for v in sums]
    places = [-(-len(sums) * p // 100) for p in (1, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100)]
    places.append(by_hand.reaching(sums, one.share))
    return sorted((place, _rounded(sum(sums[:place]))) for place in places)


def _rounded(value: Any) -> Any:
    return None if value is None else round(float(value), 4)
