"""A funnel counts customers step by step; a step leads to those who reached it or were lost before it."""

import re
from typing import Any

import pytest

from crm.analyses.base import Analysed, Behind
from crm.analyses.funnel import Funnel
from crm.errors import Misused, NoData, Unknown
from crm.languages.speak import LANGUAGES, speaker
from crm.segments.definition import Segment
from crm.segments.words import describe
from tests.crm.reports.asking import days, wording
from tests.worlds import World

VIEW, CART, ORDER = {"types": ["product_viewed"]}, {"types": ["cart_added"]}, {"types": []}
GEL = {"field": "products.category", "values": ["Gel"]}


@pytest.fixture(scope="module")
def shop(engine: str) -> World:
    """ann views, carts and orders; bo carts eight days after the view; cy carts before it; di views."""
    world = World()
    world.customers(
        *((who, {"country": "DE" if who == "di" else "US"}) for who in ("ann", "bo", "cy", "di"))
    )
    world.products(("gel", {"category": "Gel"}), ("dryer", {"category": "Dryer"}))
    for who, type, at in (
        ("ann", "product_viewed", "2026-06-01"), ("ann", "product_viewed", "2026-06-02"),
        ("ann", "cart_added", "2026-06-03"), ("bo", "product_viewed", "2026-06-01"),
        ("bo", "cart_added", "2026-06-09"), ("cy", "cart_added", "2026-06-01"),
        ("cy", "product_viewed", "2026-06-05"), ("di", "product_viewed", "2026-05-01"),
    ):  # fmt: skip
        world.event(who, type, at, product_id="gel")
    world.order("ann", "2026-06-05", items=[("gel", 1, 10.0)])
    world.order("bo", "2026-06-08", items=[("dryer", 1, 10.0)])
    world.order(None, "2026-06-09", items=[("gel", 1, 10.0)])
    return world


def funnel(world: World, *steps: Any, language: str = "en", **more: Any) -> Analysed:
    asked = Funnel.model_validate({"steps": steps, **more})
    return asked.run(world.scope(), world, wording(world, language))


def behind(world: World, number: int, lost: bool, *steps: Any, **more: Any) -> set[str]:
    asked = Funnel.model_validate({"steps": steps, **more})
    rows = asked.run(world.scope(), world, wording(world)).rows
    return world.members(asked.people(rows, Behind(number, lost=lost), world.scope()).where)


def test_each_step_follows_the_one_before(shop: World) -> None:
    found = funnel(shop, VIEW, CART, ORDER)
    assert found.rows == (
        ("1. Product viewed", 4, 1.0, None, None, None),
        (
            "2. Added to cart",
            2,
            0.5,
            0.5,
            2,
            108.0,
        ),  # a day after ann's last view, eight after bo's
        ("3. Order", 1, 0.25, 0.5, 1, 48.0),
    )
    assert found.summary == (
        "Of 4 customers with “Product viewed”, 1 reached “Order” (25%). "
        "Most are lost between “Product viewed” and “Added to cart”: 2 customers; 50% went on."
    )
    assert found.chart is not None
    assert found.chart["data"][0]["type"] == "funnel"
    assert found.notes[-1].startswith("Only 4 customers")


def test_time_between_steps_period_people_and_goods(shop: World) -> None:
    def reached(**more: Any) -> list[Any]:
        return [row[1] for row in funnel(shop, VIEW, CART, ORDER, **more).rows]

    assert reached(within_days=7) == [4, 1, 1]
    assert reached(within_hours=24) == [4, 1, 0]
    assert reached(window=days("2026-06-01", "2026-06-30")) == [3, 2, 1]
    assert reached(who={"kind": "attribute", "field": "customers.country", "values": ["DE"]}) == [
        1,
        0,
        0,
    ]
    assert reached(where=[{"field": "customers.country", "values": ["DE"]}]) == [1, 0, 0]
    assert reached(where=[GEL]) == [4, 2, 1]
    dryers = {"field": "products.category", "values": ["Dryer"]}
    assert [row[1] for row in funnel(shop, VIEW, {"where": [dryers]}).rows] == [4, 1]


def test_a_filter_that_a_step_does_not_know_is_said(shop: World) -> None:
    web = {"field": "orders.channel", "op": "is_empty", "values": []}
    assert any(
        "does not apply to Product viewed" in note
        for note in funnel(shop, VIEW, ORDER, where=[web]).notes
    )
    with pytest.raises(Misused, match="No step"):
        funnel(shop, VIEW, CART, where=[web])


def test_those_of_a_step_and_those_lost_before_it(shop: World) -> None:
    steps = (VIEW, CART, ORDER)
    assert behind(shop, 2, False, *steps) == {"ann", "bo"}
    assert behind(shop, 3, False, *steps) == {"ann"}
    assert behind(shop, 2, True, *steps) == {"cy", "di"}
    assert behind(shop, 3, True, *steps) == {"bo"}
    assert behind(shop, 2, True, *steps, within_days=7) == {"bo", "cy", "di"}
    us = {"kind": "attribute", "field": "customers.country", "values": ["US"]}
    assert behind(shop, 2, True, *steps, who=us) == {"cy"}
    for number, lost, key in ((4, False, "behind-no-row"), (1, True, "funnel-none-lost-first")):
        with pytest.raises(Misused) as error:
            behind(shop, number, lost, *steps)
        assert error.value.key == key


def test_one_moment_may_be_two_steps_but_one_event_may_not(engine: str) -> None:
    world = World()
    world.customers("ann")
    world.event("ann", "email_sent", "2026-06-01")
    world.event("ann", "email_delivered", "2026-06-01")
    sent, delivered = {"types": ["email_sent"]}, {"types": ["email_delivered"]}
    assert [row[1] for row in funnel(world, sent, delivered).rows] == [1, 1]
    assert [row[1] for row in funnel(world, sent, sent).rows] == [1, 0]


def test_steps_that_do_not_exist_and_nobody_at_all(shop: World, engine: str) -> None:
    with pytest.raises(Unknown, match=r'called "cart add".*: added to cart') as refused:
        funnel(shop, VIEW, {"types": ["cart_add"]})
    assert "in den Warenkorb gelegt" in refused.value.sentence("de")
    nobody = funnel(shop, VIEW, CART, window=days("2025-01-01", "2025-01-31"))
    assert (nobody.chart, nobody.summary[:11]) == (None, "No customer")
    world = World()
    world.never_imported("events")
    with pytest.raises(NoData):
        funnel(world, VIEW, CART)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_said_in_every_language_with_numbers_of_its_rows(shop: World, language: str) -> None:
    found = funnel(shop, VIEW, CART, ORDER, language=language, within_days=7)
    numbers = {str(cell) for row in found.rows for cell in row[1:] if cell is not None}
    numbers |= {f"{float(str(c)) * 100:g}" for row in found.rows for c in row[2:4] if c is not None}
    assert set(re.findall(r"\d+", found.summary)) <= numbers
    lost = Funnel.model_validate({"steps": [VIEW, CART, ORDER], "within_days": 7})
    where = lost.people(found.rows, Behind(3, lost=True), shop.scope()).where
    said = describe(Segment(where=where), wording(shop, language))
    assert "7" in said and "  " not in said and " ," not in said
    assert speaker(language).say("funnel-order") in found.title
