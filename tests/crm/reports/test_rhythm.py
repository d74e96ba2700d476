"""Time between orders, who lapsed and who came back, and what a mail brings in."""

import pytest

from tests.crm.reports.asking import days, rows, value
from tests.worlds import World

SPRING, SUMMER = days("2026-01-01", "2026-03-31"), days("2026-04-01", "2026-06-30")


@pytest.fixture
def world(engine: str) -> World:
    """ann came back after 190 days, bo lapsed in April, cy bought twice within ten days."""
    world = World()
    world.customers("ann", "bo", "cy")
    world.order("ann", "2025-09-01", 10)
    world.order("ann", "2026-03-10", 10)
    world.order("bo", "2025-10-15", 10)
    world.order("cy", "2026-05-01", 10)
    world.order("cy", "2026-05-11", 10)
    world.order("cy", "2026-05-12", 10, status="cancelled")
    world.order(None, "2026-05-12", 10)
    world.engine = engine
    return world


def test_the_days_between_two_orders_of_one_customer(world: World) -> None:
    assert value(world, "time_between_orders") == pytest.approx((190 + 10) / 2)
    assert value(world, "time_between_orders", window=SUMMER) == pytest.approx(10)
    assert value(world, "time_between_orders", window=days("2025-01-01", "2025-12-31")) is None


def test_who_came_back(world: World) -> None:
    assert value(world, "win_backs", window=SPRING) == 1
    assert value(world, "win_backs", window=SUMMER) == 0


def test_who_lapsed(world: World) -> None:
    assert rows(world, "churned", "month") == [("2026-02-01", 1), ("2026-04-01", 1)]


def test_what_a_delivered_mail_brings_in() -> None:
    world = World()
    world.customers("ann", "bo")
    world.campaigns(("k", {"sent_at": "2026-06-01"}))
    for who in ("ann", "bo"):
        world.event(who, "email_delivered", "2026-06-01", campaign_id="k")
    world.event("ann", "email_clicked", "2026-06-01", campaign_id="k")
    world.order("ann", "2026-06-02", 30)
    assert value(world, "revenue_per_mail") == 15
