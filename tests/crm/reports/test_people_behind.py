"""From a row of a report to its people: the segment has exactly the customers of that row."""

from datetime import date
from random import Random
from typing import Any

import pytest

from crm.errors import Misused
from crm.reports.behind import people_behind
from crm.reports.definition import Report
from crm.segments.definition import Segment
from tests.crm.reports.asking import asked, days, run, wording
from tests.crm.reports.random_reports import random_company, random_report, world_of
from tests.crm.reports.reference import TOTALS, _group, _people, _rows, _source
from tests.crm.reports.reference_worth import OF_WORTH
from tests.worlds import World

pytestmark = pytest.mark.usefixtures("engine")


NOT_SAID = ("new_customers", "sell_through", *OF_WORTH)


def behind(world: World, report: Report, number: int = 1) -> Segment:
    from crm.reports.run import run_report

    found = run_report(report, world.scope(), world, wording(world))
    return people_behind(report, found.rows, number, world.scope())


def members(world: World, segment: Segment) -> set[str]:
    return world.members(segment.where.model_dump(mode="json"))


@pytest.mark.parametrize("seed", range(6))
def test_the_people_behind_each_row_are_those_who_did_what_it_counts(
    seed: int, engine: str
) -> None:
    r = Random(seed)
    company = random_company(r)
    world, seen = world_of(company), 0
    for _ in range(10):
        definition = random_report(r)
        if definition["measures"][0] in NOT_SAID:
            continue
        report = Report.model_validate(definition)
        found = run(world, definition["measures"][0], **_rest(definition)).rows
        meant = _meant(report, company)
        for number, row in enumerate(found, 1):
            group = row[: len(report.breakdowns)]
            try:
                segment = people_behind(report, found, number, world.scope())
            except Misused as error:
                assert error.key == "behind-cut-period", definition
                assert "weekday" in str(definition) or "hour_of_day" in str(definition)
                continue
            seen += 1
            assert members(world, segment) == meant.get(group, set()), (definition, row)
    assert seen > 5


def _rest(definition: dict[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in definition.items() if k != "measures"}


def _meant(report: Report, company: Any) -> dict[Any, set[str]]:
    """The customers of each group in plain Python; behind a rate, those that it is a share of."""
    measure = report.measures[0]
    steps = {"open_rate": "delivered", "click_to_open_rate": "opened", **TOTALS}
    step = steps.get(measure, measure)
    groups: dict[Any, list[Any]] = {}
    for row in _rows(_source(measure, report), report, company):
        if "steps" not in row or step in row["steps"]:
            groups.setdefault(_group(row, report), []).append(row)
    return {group: _people(rows) for group, rows in groups.items()}


@pytest.fixture
def shop(engine: str) -> World:
    world = World()
    world.customers(("ann", {"country": "US"}), ("bo", {"country": "DE"}), ("cy", {}))
    world.order("ann", "2026-05-02", 50)
    world.order("ann", "2026-06-02", 50)
    world.order("bo", "2026-06-03", 20, status="returned")
    world.order("cy", "2026-06-04", 10)
    world.add("tickets", ticket_id="t1", customer_id="bo", opened_at="2026-06-05", status="open")
    world.add("tickets", ticket_id="t2", customer_id="cy", opened_at="2026-06-06", status="Closed")
    world.add("surveys", survey_id="s1", customer_id="ann", responded_at="2026-06-07",
              type="nps", score=3)  # fmt: skip
    return world


@pytest.mark.parametrize(
    ("measures", "by", "row", "who"),
    [
        ("revenue", ["month"], 2, {"ann", "cy"}),
        ("revenue", ["customers.country"], 1, {"ann"}),
        ("returned_orders", [], 1, {"bo"}),
        ("return_rate", ["customers.country"], 3, {"cy"}),
        ("returning_customers", ["month"], 2, {"ann"}),
        ("new_customers", ["month"], 2, {"cy"}),
        ("repeat_customers", [], 1, {"ann"}),
        ("open_tickets", [], 1, {"bo"}),
        ("closed_tickets", [], 1, {"cy"}),
        ("nps", ["week"], 1, {"ann"}),
        ("customers", ["customers.country"], 2, {"bo", "cy", "ann"}),
    ],
)
def test_each_kind_of_row_leads_to_its_people(
    shop: World, measures: str, by: list[str], row: int, who: set[str]
) -> None:
    found = members(shop, behind(shop, asked(measures, *by), row))
    assert found == who if measures != "customers" else len(found) == 1


def test_the_last_30_days_stay_the_last_30_days(shop: World) -> None:
    report = asked("orders", "customers.country", window={"kind": "last", "count": 30})
    segment = behind(shop, report)
    assert '"kind":"last","count":30' in segment.model_dump_json().replace(" ", "")


def test_a_period_that_the_window_cuts_is_cut_for_its_people_too(shop: World) -> None:
    report = asked("orders", "month", window=days("2026-05-15", "2026-06-02"))
    segment = behind(shop, report, 1)
    assert members(shop, segment) == {"ann"}


@pytest.mark.parametrize(
    ("measures", "by", "row", "key"),
    [
        ("revenue", [], 2, "behind-no-row"),
        ("campaigns", [], 1, "behind-nobody"),
        ("new_customers", ["orders.status"], 1, "behind-not-said"),
        ("attributed_revenue", [], 1, "behind-not-said"),
        ("tickets", ["weekday"], 1, "behind-cut-period"),
    ],
)
def test_what_cannot_be_said_is_said_so(
    shop: World, measures: str, by: list[str], row: int, key: str
) -> None:
    with pytest.raises(Misused) as error:
        behind(shop, asked(measures, *by), row)
    assert error.value.key == key


def test_everything_else_beside_the_top_is_nobody_in_particular(shop: World) -> None:
    report = asked("revenue", "customers.country", top=1, rest=True)
    with pytest.raises(Misused) as error:
        behind(shop, report, 2)
    assert error.value.key == "behind-not-said"


def test_two_products_of_one_name_are_not_told_apart_by_it(engine: str) -> None:
    world = World()
    world.customers("ann")
    world.products(("p1", {"name": "Gel"}), ("p2", {"name": "Gel"}))
    world.order("ann", date(2026, 6, 1).isoformat(), 5, items=[("p1", 1, 2.0), ("p2", 1, 3.0)])
    with pytest.raises(Misused) as error:
        behind(world, asked("units", "products.name"))
    assert error.value.key == "behind-same-name"
