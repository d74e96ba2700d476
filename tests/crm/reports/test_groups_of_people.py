"""Reports by cohort and by saved segment, counted by hand, and the people behind their rows."""

from collections.abc import Iterator

import pytest

from crm.errors import CrmError, NoData
from crm.reports.behind import people_behind
from crm.segments.parsing import parse_segment
from tests.crm.reports.asking import asked, rows, run
from tests.worlds import World

WON = [{"kind": "cohort"}]
SIGNED_UP = [{"kind": "cohort", "start": "signup", "grain": "quarter"}]
SEGMENTS = [{"kind": "segments", "segments": ["Germans", "Frequent"]}]


@pytest.fixture(scope="module")
def world(engine: str) -> Iterator[World]:
    """Ann comes in January, Bo and Cid in February, a guest buys in March."""
    world = World()
    world.customers(("ann", {"country": "US", "created_at": "2025-12-31"}))
    world.customers(("bo", {"country": "DE", "created_at": "2026-02-01"}), "cid")
    world.order("ann", "2026-01-05", 10)
    world.order("ann", "2026-02-05", 20)
    world.order("ann", "2026-03-05", 30)
    world.order("bo", "2026-01-01", 500, status="cancelled")
    world.order("bo", "2026-02-07", 40)
    world.order("bo", "2026-03-07", 50)
    world.order("cid", "2026-02-28", 60)
    world.order(None, "2026-03-09", 70)
    world.saved["Germans"] = parse_segment(
        {"kind": "attribute", "field": "customers.country", "values": ["DE"]}
    )
    world.saved["Frequent"] = parse_segment({"kind": "bought", "amount": {"value": 2}})
    yield world
    world.close()


def test_a_cohort_is_the_period_of_the_first_order_that_counts(world: World) -> None:
    found = rows(world, "revenue buyers", breakdowns=WON)
    assert found == [("2026-01-01", 60, 1), ("2026-02-01", 150, 2), (None, 70, 0)]


def test_a_cohort_over_time(world: World) -> None:
    found = rows(world, "revenue", breakdowns=[*WON, {"kind": "time", "grain": "month"}])
    by_month = {(cohort, month): money for cohort, month, money in found}
    assert by_month[("2026-02-01", "2026-03-01")] == 50
    assert by_month[("2026-01-01", "2026-03-01")] == 30
    assert sum(by_month.values()) == 280


def test_the_top_of_cohorts_is_the_largest_and_not_the_first(world: World) -> None:
    found = rows(world, "revenue", breakdowns=WON, top=1)
    assert found == [("2026-02-01", 150)]


def test_a_cohort_of_sign_ups(world: World) -> None:
    found = rows(world, "revenue", breakdowns=SIGNED_UP)
    assert found == [("2025-10-01", 60), ("2026-01-01", 90), (None, 130)]


def test_who_is_in_two_segments_is_counted_in_both(world: World) -> None:
    found = rows(world, "revenue", breakdowns=SEGMENTS)
    assert dict(found) == {"Germans": 90, "Frequent": 150, None: 130}
    assert dict(rows(world, "customers", breakdowns=SEGMENTS)) == {
        "Germans": 1, "Frequent": 2, None: 1
    }  # fmt: skip


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "Month of first order"),
        ("de", "Monat der ersten Bestellung"),
        ("fr", "Mois de la première commande"),
        ("es", "Mes del primer pedido"),
        ("zh", "首单月"),
    ],
)
def test_it_is_named_in_five_languages(world: World, language: str, name: str) -> None:
    assert run(world, "revenue", breakdowns=WON, language=language).columns[0]["label"] == name


@pytest.mark.parametrize("breakdown", [WON, SIGNED_UP, SEGMENTS])
def test_behind_a_row_are_its_people(world: World, breakdown: list[dict[str, object]]) -> None:
    report = asked("buyers", breakdowns=breakdown)
    found = rows(world, "buyers", breakdowns=breakdown)
    for number, (_, buyers) in enumerate(found, 1):
        segment = people_behind(report, found, number, world.scope())
        assert world.count(segment.where) == buyers


def test_campaigns_have_no_cohort(world: World) -> None:
    with pytest.raises(CrmError):
        rows(world, "campaigns", breakdowns=WON)


def test_no_cohort_without_the_column(engine: str) -> None:
    world = World()
    world.customers("ann")
    world.never_imported("customers.created_at")
    with pytest.raises(NoData):
        rows(world, "customers", breakdowns=SIGNED_UP)
    world.close()
