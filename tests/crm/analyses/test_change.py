"""Why a measure changed: the pieces sum to the whole, and the breakdown that tells most comes first."""

from collections import defaultdict
from datetime import date, datetime
from random import Random
from typing import Any

import pytest

from crm.analyses.base import Analysed
from crm.analyses.change import Change
from crm.analyses.parts_of_change import Pair, best, effects, of_rate, of_sum
from crm.errors import Misused, NoData
from crm.languages.speak import LANGUAGES
from tests.crm.reports.asking import days, wording
from tests.crm.reports.random_reports import random_company, world_of
from tests.crm.reports.reference import Company
from tests.worlds import World

MAY, APRIL = (date(2026, 5, 1), date(2026, 5, 31)), (date(2026, 4, 1), date(2026, 4, 30))
IN_MAY = days("2026-05-01", "2026-05-31")


def changed(world: World, language: str = "en", **asked: Any) -> Analysed:
    change = Change.model_validate({"window": IN_MAY} | asked)
    return change.run(world.scope(), world, wording(world, language))


@pytest.fixture
def world(engine: str) -> World:
    """Web orders fall from 4 of 100 to 1 of 100; store orders stay at 1 of 50. Dryers vanish."""
    world = World()
    world.customers(("ann", {"country": "US"}), ("bo", {"country": "DE"}))
    world.products(("dryer", {"category": "Dryers"}), ("gel", {"category": "Gel"}))
    for day in (3, 5, 7):
        world.order("ann", f"2026-04-{day:02}", items=[("dryer", 1, 100.0)], channel="web")
    world.order("bo", "2026-04-09", items=[("gel", 10, 10.0)], channel="web")
    world.order("bo", "2026-04-10", items=[("gel", 5, 10.0)], channel="store")
    world.order("bo", "2026-05-09", items=[("gel", 10, 10.0)], channel="web")
    world.order("bo", "2026-05-10", items=[("gel", 5, 10.0)], channel="store")
    return world


def test_the_value_that_vanished_tells_the_fall(world: World) -> None:
    found = changed(world)
    assert [c["unit"] for c in found.columns] == [None, None, "USD", "USD", "USD", "fraction"]
    assert found.rows[0] == ("All", "", 450.0, 150.0, -300.0, 1.0)
    assert found.rows[1] == ("Product category", "Dryers", 300.0, 0.0, -300.0, 1.0)
    assert ("Product category", "Gel", 150.0, 150.0, 0.0, 0.0) in found.rows
    assert found.summary.startswith(
        "Revenue fell by $300.00, from $450.00 to $150.00. Product category tells most of it: "
        "Dryers (−$300.00, 100% of the change)."
    )


def test_a_change_of_revenue_is_that_of_number_mix_and_worth_of_orders(world: World) -> None:
    pieces = {
        row[1]: row[4] for row in changed(world, by="orders.channel").rows if row[0] == "Orders"
    }
    # 5 orders of 90 on average became 2: -270. By channel: web 4 of 100, store 1 of 50.
    assert pieces == {
        "Number of orders": -270.0,
        "Mix of orders by Sales channel": pytest.approx((1 - 2 * 4 / 5) * 100 + (1 - 2 / 5) * 50),
        "Value of an order": 0.0,
    }
    assert sum(float(str(piece)) for piece in pieces.values()) == pytest.approx(-300)


def test_orders_are_not_split_by_what_one_order_has_several_of(world: World) -> None:
    world.order("bo", "2026-05-20", items=[("gel", 1, 10.0), ("dryer", 1, 10.0)], channel="web")
    assert not any(row[0] == "Product category" for row in changed(world, measure="orders").rows)
    told = changed(world, measure="orders", by="products.category")
    assert not any(row[0] == "Product category" for row in told.rows) and len(told.rows) > 1
    assert "cannot be split by product category" in told.notes[0]


def test_nothing_is_told_of_what_cannot_be_told(world: World) -> None:
    with pytest.raises(Misused, match="neither a sum nor a rate"):
        changed(world, measure="avg_age")
    with pytest.raises(Misused, match="no period before all time"):
        changed(world, window={"kind": "ever"})
    assert "did not change" in changed(world, measure="tickets").summary


def test_data_without_anything_to_split_by(engine: str) -> None:
    world = World()
    world.customers("ann")
    world.order("ann", "2026-05-09", 10)
    world.never_imported("products", "order_items", "customers.country", "customers.customer_type")
    world.never_imported("customers.loyalty_tier", "orders.channel")
    with pytest.raises(NoData, match="nothing in the data to split"):
        changed(world)


def test_a_rate_is_told_by_rate_and_weight(engine: str) -> None:
    world = World()
    world.customers(("ann", {"country": "FR"}), ("bo", {"country": "DE"}))
    for month, good in (("04", "ann"), ("05", "")):
        for who in ("ann", "bo"):
            world.survey(who, f"2026-{month}-10", 10 if who in (good, "bo") else 0)
    found = changed(world, measure="nps")
    # France went from 100 to -100 with half of the answers, Germany stayed.
    assert found.rows[1] == ("Country", "France", 100.0, -100.0, -100.0, 1.0)
    assert "fell by 100, from 100 to 0" in found.summary


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_said_in_every_language(world: World, language: str) -> None:
    if world.engine == "postgres":
        pytest.skip("words are the same on both")
    found = changed(world, language)
    assert "300" in found.summary
    assert found.title
    assert found.chart


# -- the meaning in plain Python ------------------------------------------------------------------


def by_hand(company: Company, field: str) -> dict[str | None, list[float]]:
    """Revenue before and now of each value, of orders that count and whose money is known."""
    rates = {row["currency"]: row["per_usd"] for row in company["fx_rates"]}
    people = {row["customer_id"]: row["country"] for row in company["customers"]}
    goods = {row["product_id"]: row["category"] for row in company["products"]}
    sums: dict[str | None, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for order in company["orders"]:
        rate = rates.get(order["currency"])
        if order["status"] in ("cancelled", "returned") or rate is None:
            continue
        for at, (first, last) in enumerate((APRIL, MAY)):
            if not first <= datetime.fromisoformat(str(order["ordered_at"])).date() <= last:
                continue
            if field == "products.category":
                for product, quantity, price in order["items"]:
                    sums[goods[product]][at] += quantity * price / rate
            else:
                value = people.get(order["customer_id"]) if "country" in field else order["channel"]
                sums[value][at] += order["total"] / rate
    return sums


@pytest.mark.parametrize("seed", range(8))
def test_random_companies_are_told_as_by_hand(engine: str, seed: int) -> None:
    company = random_company(Random(f"change {seed}"))
    world = world_of(company)
    for field in ("products.category", "customers.country", "orders.channel"):
        told = by_hand(company, field)
        wanted = sorted(
            (round(b, 4), round(n, 4), round(n - b, 4)) for b, n in told.values() if b or n
        )
        rows = [r for r in changed(world, by=field).rows[1:] if r[0] != "Orders"]
        found = sorted(tuple(round(float(str(v)), 4) for v in r[2:5]) for r in rows if r[2] or r[3])
        assert found == wanted
    world.close()


# -- the rule -------------------------------------------------------------------------------------


def test_the_large_value_that_falls_as_all_do_tells_nothing() -> None:
    alike = of_sum("a", "A", {"large": Pair(900, 450), "small": Pair(100, 50)})
    planted = of_sum("b", "B", {"x": Pair(500, 500), "y": Pair(500, 0)})
    assert (alike.score, alike.stands_out) == (0, False)
    assert (planted.score, planted.telling[0].label) == (0.5, "y")
    assert best([alike, planted]) == [planted, alike]


def test_many_small_pieces_tell_nothing() -> None:
    many = of_sum("a", "A", {str(i): Pair(10, 5) for i in range(20)})
    assert (many.telling, many.stands_out) == ((), False)


def test_the_pieces_of_a_rate_sum_to_its_difference() -> None:
    r = Random(5)
    for _ in range(200):
        found = {
            str(i): Pair(r.random(), r.random(), r.randrange(1, 9), r.randrange(1, 9))
            for i in range(4)
        }
        before, now = (
            sum(getattr(p, at) * getattr(p, f"weight_{at}") for p in found.values())
            / sum(getattr(p, f"weight_{at}") for p in found.values())
            for at in ("before", "now")
        )
        assert of_rate("a", "A", found).difference == pytest.approx(now - before)


def test_number_mix_and_worth_sum_to_the_change_of_money() -> None:
    r = Random(6)
    for _ in range(200):
        orders = {str(i): Pair(r.randrange(0, 5), r.randrange(0, 5)) for i in range(4)} | {
            "z": Pair(1, 1)
        }
        money = {k: Pair(p.before * r.random(), p.now * r.random()) for k, p in orders.items()}
        told = effects(money, orders)
        change = sum(p.now - p.before for p in money.values())
        assert told.volume + told.mix + told.rate == pytest.approx(change)
