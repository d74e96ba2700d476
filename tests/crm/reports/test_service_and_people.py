"""Tickets, surveys, customers, events and the catalogue, counted by hand."""

import pytest

from tests.crm.reports.asking import MONTH, rows, run, value
from tests.worlds import World

pytestmark = pytest.mark.usefixtures("engine")


@pytest.fixture
def world() -> World:
    world = World()
    world.customers(
        ("ann", {"country": "US", "created_at": "2025-01-01", "birth_date": "1990-06-30"}),
        ("bo", {"country": "US", "created_at": "2026-06-02", "birth_date": "1990-07-01"}),
        ("cy", {"loyalty_points": 30}),
    )
    return world


def test_customers_of_a_window_are_those_created_in_it(world: World) -> None:
    assert value(world, "customers") == 3
    assert value(world, "customers", window=MONTH) == 1
    assert rows(world, "signups", "month") == [("2025-01-01", 1), ("2026-06-01", 1)]
    assert rows(world, "customers", "customers.country") == [("US", 2), (None, 1)]


def test_age_is_in_full_years(world: World) -> None:
    assert value(world, "avg_age") == (36 + 35) / 2


def test_engaged_customers_showed_life_in_ninety_days_unless_said(world: World) -> None:
    world.event("ann", "page_viewed", "2026-06-01", times=2)
    world.event("bo", "email_sent", "2026-06-01")  # no sign of life
    world.order("cy", "2026-01-01", 5)
    assert value(world, "engaged_customers") == 1
    assert value(world, "engaged_customers", window={"kind": "calendar", "period": "year"}) == 2
    assert rows(world, "engaged_customers", "month") == [("2026-01-01", 1), ("2026-06-01", 1)]


def test_reachable_customers_are_as_of_now(world: World) -> None:
    world.add("customers", customer_id="di", email="di@example.com")
    world.consent("di")
    world.consent("ann")  # has no address
    answer = run(world, "reachable", window=MONTH)
    assert answer.rows == ((1,),)
    assert answer.notes[0].startswith("reachable customers: as of now")


def test_satisfaction_is_of_rated_tickets(world: World) -> None:
    for score in (5, 4, 3, None):
        world.ticket("ann", "2026-06-01", category="return", csat=score)
    world.ticket("ann", "2026-06-01", category="billing")
    assert value(world, "csat") == pytest.approx(2 / 3)
    assert rows(world, "avg_csat", "tickets.category") == [("return", 4)]


def test_first_contact_resolution_is_of_closed_tickets(world: World) -> None:
    closed = {"status": "closed", "closed_at": "2026-06-02 12:00"}
    world.ticket("ann", "2026-06-01", first_contact_resolved=True, **closed)
    world.ticket("ann", "2026-06-02", first_contact_resolved=False, **closed)
    world.ticket("ann", "2026-06-03", first_contact_resolved=True, status="open")
    assert rows(world, "tickets open_tickets first_contact_resolution") == [(3, 1, 0.5)]
    assert value(world, "time_to_close") == (36 + 12) / 2


def test_nps_is_promoters_less_detractors(world: World) -> None:
    for score in (10, 9, 8, 7, 6, 0):
        world.survey("ann", "2026-06-01", score)
    world.survey("ann", "2026-06-01", 1, type="csat")
    assert value(world, "nps") == pytest.approx(0)
    assert value(world, "survey_responses") == 7
    world.survey("bo", "2026-06-01", 10)
    assert value(world, "nps") == pytest.approx(100 * (3 - 2) / 7)


def test_a_score_that_nobody_gave_is_said_in_words(world: World) -> None:
    world.survey("ann", "2026-06-01", 4, type="csat")
    assert any("nobody has answered" in note for note in run(world, "nps").notes)
    assert not any("nobody" in note for note in run(world, "survey_responses").notes)


def test_events_are_counted_by_type(world: World) -> None:
    world.event("ann", "page_viewed", "2026-06-01", times=2, device="mobile")
    world.event("bo", "cart_added", "2026-06-01")
    assert rows(world, "page_views cart_additions events") == [(2, 1, 3)]
    assert rows(world, "page_views", "events.device") == [("mobile", 2)]


def test_the_catalogue_is_as_it_stands(world: World) -> None:
    world.products(
        ("a", {"category": "Gel", "stock": 3, "price": 10.0, "rating": 4.0, "tags": "vegan;new"}),
        ("b", {"category": "Gel", "stock": 0, "price": 20.0, "tags": "new"}),
        ("c", {"category": "Wax", "tags": None}),
    )
    assert rows(world, "products stock avg_price avg_rating") == [(3, 3, 15, 4)]
    assert rows(world, "products", "products.tags") == [("new", 2), ("vegan", 1), (None, 1)]


def test_where_nothing_is_said_none_is_counted(world: World) -> None:
    """Of a ticket that does not say how it was resolved, and of an order without a status."""
    world.ticket("ann", "2026-06-01", status="closed")
    world.order("ann", "2026-06-01", 5)
    found = rows(world, "first_contact_resolution cancelled_orders return_rate", "month")
    assert found == [("2026-06-01", 0, 0, 0)]
