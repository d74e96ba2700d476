"""Attribution models: each order's revenue is shared out as its model says, and all sums are one."""

from collections import defaultdict
from datetime import timedelta
from random import Random
from typing import Any

import pytest

from crm.analyses.attribution import Attribution
from crm.analyses.base import Analysed
from crm.errors import Misused, NoData
from crm.languages.speak import LANGUAGES
from tests.crm.reports.asking import rows, wording
from tests.crm.reports.random_reports import random_company, world_of
from tests.crm.reports.reference import Company
from tests.worlds import World

WINDOW = timedelta(days=5)


def attributed(world: World, language: str = "en", **asked: Any) -> Analysed:
    analysis = Attribution.model_validate(asked)
    return analysis.run(world.scope(), world, wording(world, language))


@pytest.fixture(scope="module")
def world(engine: str) -> World:
    """Ann buys for 100 after four clicks, bo for 50 after two, cy for 10 after one, di after none."""
    world = World()
    world.customers("ann", "bo", "cy", "di")
    for name, type, cost in (("k1", "promo", 5.0), ("k2", "news", None), ("k3", "news", 2.0)):
        world.campaigns((name, {"type": type, "sent_at": "2026-05-01", "cost": cost, "channel": "email"}))  # fmt: skip
    world.campaigns(("t1", {"type": "promo", "sent_at": "2026-05-01", "channel": "sms"}))
    clicks = (("ann", "k1", 6), ("ann", "k2", 7), ("ann", "k1", 8), ("ann", "k3", 10), ("bo", "k2", 8), ("bo", "k1", 9), ("cy", "k3", 10), ("di", "k1", 1))  # fmt: skip
    for who, campaign, day in clicks:
        world.event(who, "email_clicked", f"2026-05-{day:02} 12:00", campaign_id=campaign)
    world.event("cy", "sms_clicked", "2026-05-10 13:00", campaign_id="t1")
    for who, total in (("ann", 100.0), ("bo", 50.0), ("cy", 10.0), ("di", 70.0)):
        world.order(who, "2026-05-10 18:00", total)
    return world


def test_each_model_shares_out_as_it_says(world: World) -> None:
    found = attributed(world)
    table = {row[0]: row[1:] for row in found.rows}
    # orders by last click, then last, first, linear, decay, position, cost
    assert list(table) == ["k3", "k1", "k2", "without credit (1)", "All"]
    assert table["k3"][:4] == (2, 110.0, 10.0, 100 / 4 + 10)
    assert table["k1"][:4] == (1, 50.0, 100.0, 100 / 2 + 50 / 2)
    assert table["k2"][:4] == (0, 0.0, 50.0, 100 / 4 + 50 / 2)
    # Position: of four 40, 10, 10, 40; of two a half each.
    assert [table[k][5] for k in ("k3", "k1", "k2")] == [40 + 10, 40 + 10 + 25, 10 + 25]
    # Decay halves every 2.5 days, from 4.25, 3.25, 2.25 and 0.25 days before.
    weights = [0.5 ** (days / 2.5) for days in (4.25, 3.25, 2.25, 0.25)]
    assert table["k3"][4] == pytest.approx(100 * weights[3] / sum(weights) + 10)
    assert table["All"][1:6] == pytest.approx((160.0,) * 5)
    assert [table[k][6] for k in ("k1", "k2", "k3")] == [5.0, None, 2.0]
    assert "No cost is known for 2 campaigns." in " ".join(found.notes)
    assert "By last click most goes to k3: $110.00 of $160.00." in found.summary
    assert "First click: k1 with $100.00" in found.summary


def test_last_click_is_the_companys_attributed_revenue(world: World) -> None:
    report = dict(rows(world, "attributed_revenue", "campaigns.type"))
    found = {row[0]: row[2] for row in attributed(world, by="campaigns.type").rows}
    assert found["Promotion"] == report["promo"]
    assert found["News"] == report["news"]


def test_by_channel_text_messages_are_touches_too(world: World) -> None:
    found = {row[0]: row[2:4] for row in attributed(world, by="campaigns.channel").rows}
    assert found["SMS"] == (10.0, 0.0)
    assert found["All"] == pytest.approx((160.0, 160.0))


def test_some_campaigns_some_people_some_days(world: World) -> None:
    news = [{"field": "campaigns.type", "op": "is", "values": ["news"]}]
    found = attributed(world, where=news)
    assert [row[0] for row in found.rows] == ["k3", "k2", "All"]
    assert any("sums can differ" in note for note in found.notes)
    cy = {"kind": "attribute", "field": "customers.customer_id", "op": "is", "values": ["cy"]}
    assert attributed(world, who=cy).rows[-1][2] == 10.0
    with pytest.raises(NoData, match="within 5 days after a click"):
        attributed(world, window={"kind": "between", "first": "2026-06-01", "last": "2026-06-02"})
    with pytest.raises(Misused, match="no field of campaigns"):
        attributed(world, by="customers.country")


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_said_in_every_language(world: World, language: str) -> None:
    if world.engine == "postgres":
        pytest.skip("words are the same on both")
    found = attributed(world, language)
    assert "110" in found.summary
    assert found.chart is not None
    assert len(found.chart["data"]) == 5


def test_costs_that_were_never_imported_are_said(engine: str) -> None:
    world = World()
    world.customers("ann")
    world.campaigns(("k1", {"sent_at": "2026-05-01"}))
    world.event("ann", "email_clicked", "2026-05-02", campaign_id="k1")
    world.order("ann", "2026-05-03", 10)
    world.never_imported("campaigns.cost", "campaigns.cost_value")
    assert "No campaign costs were imported" in attributed(world).notes[-1]
    world.close()


# -- the meaning in plain Python ------------------------------------------------------------------


def shares(count: int, ages: list[float], model: str) -> list[float]:
    """What each of the touches of an order, earliest first, gets of it."""
    if model == "last":
        return [0.0] * (count - 1) + [1.0]
    if model == "first":
        return [1.0] + [0.0] * (count - 1)
    if model == "linear":
        return [1 / count] * count
    if model == "decay":
        weights = [0.5 ** (age / 2.5) for age in ages]
        return [weight / sum(weights) for weight in weights]
    if count <= 2:
        return [1 / count] * count
    return [0.4, *[0.2 / (count - 2)] * (count - 2), 0.4]


def by_hand(company: Company) -> dict[str, list[float]]:
    rates = {row["currency"]: row["per_usd"] for row in company["fx_rates"]}
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0] * 5)
    for order in company["orders"]:
        at, rate = order["ordered_at"], rates.get(order["currency"])
        touches = sorted(
            (event["occurred_at"], event["campaign_id"])
            for event in company["events"]
            if event["type"] == "email_clicked"
            and event["customer_id"] == order["customer_id"]
            and at - WINDOW <= event["occurred_at"] <= at
        )
        if order["status"] in ("cancelled", "returned") or rate is None or not touches:
            continue
        ages = [_days(at - moment) for moment, _ in touches]
        for n, model in enumerate(("last", "first", "linear", "decay", "position")):
            parts = shares(len(touches), ages, model)
            for (_, campaign), part in zip(touches, parts, strict=True):
                sums[campaign][n] += part * order["total"] / rate
    return sums


def _days(gap: timedelta) -> float:
    return gap / timedelta(days=1)


@pytest.mark.parametrize("seed", range(3))
def test_random_companies_are_credited_as_by_hand(engine: str, seed: int) -> None:
    r = Random(f"attribution {seed}")
    company = random_company(r)
    for event in company["events"]:  # clicks near orders, some of them at the same moment
        event["type"] = "email_clicked"
        if company["orders"]:
            order = r.choice(company["orders"])
            event["customer_id"] = order["customer_id"] or event["customer_id"]
            event["occurred_at"] = order["ordered_at"] - timedelta(hours=r.randrange(0, 150, 6))
    wanted = {k: v for k, v in by_hand(company).items() if any(v)}
    world = world_of(company)
    if wanted:
        table = {row[0]: row[2:7] for row in attributed(world).rows}
        for campaign, sums in wanted.items():
            assert table[campaign] == pytest.approx(tuple(sums))
        assert table["All"] == pytest.approx((table["All"][0],) * 5)
    world.close()
