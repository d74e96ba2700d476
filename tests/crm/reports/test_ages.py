"""Numbers by age group: whole years as of now, whoever's age is not known in a group of their own."""

from dataclasses import replace

import pytest

from crm.errors import NoData
from crm.reports.ages import need_ages
from crm.reports.behind import people_behind
from crm.reports.definition import ByAge, Report
from crm.reports.run import run_report
from crm.reports.words import heading
from tests.crm.reports.asking import wording
from tests.worlds import World

pytestmark = pytest.mark.usefixtures("engine")
# As of 30 June 2026: 17 tomorrow 18, 18 today, 24 tomorrow 25, 65 today, one yet to be born, unknown.
BORN = {
    "kid": "2008-07-01",
    "ann": "2008-06-30",
    "bo": "2001-07-01",
    "cy": "1961-06-30",
    "late": "2030-01-01",
    "who": None,
}
SPENT = {"kid": 1, "ann": 10, "bo": 20, "cy": 5, "late": 3, "who": 4}


@pytest.fixture
def world() -> World:
    world = World()
    for name, born in BORN.items():
        world.customers((name, {"birth_date": born} if born else {}))
        world.order(name, "2026-06-10", SPENT[name])
    return world


def by_age(world: World, measure: str, **more: object) -> Report:
    return Report.model_validate({"measures": [measure], "breakdowns": [ByAge()], **more})


def answer(world: World, report: Report) -> list[tuple[object, ...]]:
    return [tuple(row) for row in run_report(report, world.scope(), world, wording(world)).rows]


def test_groups_stand_in_the_order_of_age(world: World) -> None:
    assert answer(world, by_age(world, "revenue")) == [
        ("0–17", 1), ("18–24", 30), ("65+", 5), (None, 7),
    ]  # fmt: skip
    assert answer(world, by_age(world, "customers"))[1:3] == [("18–24", 2), ("65+", 1)]


def test_a_top_of_them_is_by_the_number(world: World) -> None:
    assert answer(world, by_age(world, "revenue", top=1)) == [("18–24", 30)]


def test_a_row_leads_to_its_people(world: World) -> None:
    report = by_age(world, "revenue")
    rows = answer(world, report)
    found = [
        world.members(
            people_behind(report, rows, number, world.scope()).where.model_dump(mode="json")
        )
        for number in range(1, 5)
    ]
    assert found == [{"kid"}, {"ann", "bo"}, {"cy"}, {"late", "who"}]


def test_its_heading_is_said_in_words(world: World) -> None:
    assert heading(by_age(world, "revenue"), wording(world)) == "Revenue by age group"
    assert heading(by_age(world, "orders"), wording(world, "de")).endswith("nach Altersgruppe")


def test_who_is_of_no_known_age_is_said_to_be_unknown(world: World) -> None:
    world.order("who", "2026-06-11", 100)
    found = run_report(by_age(world, "revenue"), world.scope(), world, wording(world))
    assert found.summary.startswith("Revenue is highest for unknown with $107.00")


def test_without_birth_dates_it_is_refused(world: World) -> None:
    fields = {n: f for n, f in world.catalog.fields.items() if n != "customers.birth_date"}
    with pytest.raises(NoData):
        need_ages(replace(world.catalog, fields=fields))
