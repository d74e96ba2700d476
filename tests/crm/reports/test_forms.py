"""Tops with everything else, shares, running totals, averages, growth, targets, other people."""

from dataclasses import replace
from typing import Any

import pytest

from crm.catalog.overrides import read_overrides
from crm.errors import BadInput, Misused, NoData
from crm.languages.speak import LANGUAGES
from crm.reports.charts import chart
from crm.reports.run import run_report
from tests.crm.reports.asking import asked, days, rows, run, wording
from tests.crm.reports.comparing import SIMPLE, differences
from tests.crm.reports.random_forms import random_form_report
from tests.worlds import World


@pytest.mark.parametrize("seed", range(6))
def test_the_sql_answers_what_is_meant(seed: int, engine: str) -> None:
    kind = replace(SIMPLE, report=random_form_report)
    found = differences(seed, reports=25, engines=(engine,), kind=kind)
    assert found == []


@pytest.fixture
def world() -> World:
    world = World()
    world.customers(
        ("ann", {"country": "US"}), ("bo", {"country": "DE"}), ("cy", {"country": "FR"})
    )
    world.customers("di")
    for who, day, total in (
        ("ann", "2026-01-06", 100), ("bo", "2026-01-20", 50), ("cy", "2026-02-10", 20),
        ("di", "2026-02-11", 10), ("ann", "2026-04-11", 10), ("bo", "2026-04-11", 10),
    ):  # fmt: skip
        world.order(who, day, total)
    return world


def people(country: str) -> dict[str, Any]:
    return {"kind": "attribute", "field": "customers.country", "values": [country]}


def test_everything_else_is_one_more_row_and_the_rows_are_the_whole(world: World) -> None:
    found = rows(world, "revenue aov buyers", "customers.country", top=1, rest=True)
    assert found == [("US", 110, 55, 1), ("All others", 90, 22.5, 3)]
    assert sum(row[1] for row in found) == rows(world, "revenue")[0][0]


def test_everything_else_over_time(world: World) -> None:
    assert rows(world, "revenue", "month", "customers.country", top=1, rest=True) == [
        ("2026-01-01", "US", 100), ("2026-01-01", "All others", 50),
        ("2026-02-01", "All others", 30),
        ("2026-04-01", "US", 10), ("2026-04-01", "All others", 10),
    ]  # fmt: skip


def test_a_group_that_is_left_out_stays_in_the_total_of_the_shares(world: World) -> None:
    found = rows(world, "revenue", "customers.country", top=2, forms=("share",))
    assert found == [("US", 110, 0.55), ("DE", 60, 0.3)]


def test_growth_and_averages_know_a_month_without_orders(world: World) -> None:
    found = rows(world, "orders", "month", forms=("growth", "moving_average"), periods=2)
    assert found == [
        ("2026-01-01", 2, None, None), ("2026-02-01", 2, 0, 2), ("2026-04-01", 2, None, 1),
    ]  # fmt: skip


def test_a_target_that_was_named(world: World) -> None:
    answer = run(world, "revenue", compare={"kind": "target", "value": 500})
    assert answer.rows == ((200, 500, -300, 0.4),)
    assert [column["unit"] for column in answer.columns] == ["USD", "USD", "USD", "fraction"]
    assert answer.summary.endswith("40% of the target of $500.00 is reached.")


def test_the_targets_of_the_company(world: World) -> None:
    settings = read_overrides({"targets": {"revenue": {"month": 50}}}).settings
    catalog = replace(world.catalog, settings=settings)
    scope, words = replace(world.scope(), catalog=catalog), wording(world)
    by_month = asked("revenue orders", "month", compare={"kind": "target"})
    assert run_report(by_month, scope, world, words).rows[0] == ("2026-01-01", 150, 2, 50, 100, 3)
    with pytest.raises(NoData, match=r"No target is set for “revenue” by week"):
        run_report(asked("revenue", "week", compare={"kind": "target"}), scope, world, words)


def test_a_target_that_cannot_be_used_is_named() -> None:
    with pytest.raises(BadInput, match=r"targets\.revenue\.month.*which cannot be used"):
        read_overrides({"targets": {"revenue": {"month": "much"}}})


def test_other_people_stand_beside(world: World) -> None:
    beside = {"kind": "people", "who": people("DE")}
    answer = run(world, "revenue", who=people("US"), compare=beside)
    assert answer.rows[0][:2] == (110, 60)
    assert answer.rows[0][2] == pytest.approx(50 / 60)
    by_month = rows(world, "revenue", "month", who=people("US"), compare=beside)
    assert [row[:3] for row in by_month] == [("2026-01-01", 100, 50), ("2026-04-01", 10, 10)]


def test_what_has_no_such_form_is_said(world: World) -> None:
    for form, breakdown, said in (
        ("share", "customers.country", "not of “average order value”"),
        ("cumulative", "month", "does not add up"),
        ("growth", "customers.country", "run over time"),
    ):
        with pytest.raises(Misused, match=said):
            rows(world, "aov", breakdown, forms=(form,))
    with pytest.raises(Misused, match="which come first"):
        rows(world, "revenue", "customers.country", rest=True)


def test_a_part_is_a_share_of_its_whole(world: World) -> None:
    """Germany's revenue of everybody's, and of Germany's and France's alone."""
    of_all = rows(world, "revenue", who=people("DE"), forms=("share",), whole={})
    assert of_all == [(60, 0.3)]
    both = people("DE") | {"values": ["DE", "FR"]}
    assert rows(world, "revenue", who=people("DE"), forms=("share",), whole={"who": both}) == [
        (60, 0.75)
    ]
    february = rows(world, "revenue", "month", who=people("FR"), forms=("share",), whole={})
    assert [row[-1] for row in february] == [pytest.approx(20 / 30)]


def test_shares_of_products_are_of_the_same_lines(world: World) -> None:
    """An order's discount is no product's, so that the shares still sum to one."""
    world.products(("tea", {"category": "Tea"}), ("pot", {"category": "Pots"}))
    world.order("ann", "2026-05-01", 80, items=[("tea", 1, 30.0), ("pot", 1, 70.0)])
    found = rows(world, "revenue", "products.category", forms=("share",))
    assert [row[:3] for row in found if row[0]] == [("Pots", 70, 0.7), ("Tea", 30, 0.3)]


def test_only_the_measures_that_have_a_share_get_one(world: World) -> None:
    answer = run(world, "aov revenue", "customers.country", forms=("share",))
    assert [column["name"] for column in answer.columns][-1] == "revenue_share"


def test_a_breakdown_of_which_nothing_is_known_is_said(world: World) -> None:
    answer = run(world, "revenue", "customers.city", window=days("2026-01-01", "2026-06-30"))
    assert answer.notes == ("Nothing is known about city here: every row is without it.",)


def test_the_chart_draws_the_form(world: World) -> None:
    def drawn(*forms: str) -> Any:
        found = chart(run(world, "revenue", "month", forms=forms), wording(world))
        assert found
        return [(trace["type"], trace["name"]) for trace in found.figure["data"]]

    assert drawn("cumulative") == [("scatter", "Revenue, cumulative")]
    assert drawn("growth") == [("bar", "Revenue, growth")]
    assert drawn("moving_average") == [
        ("scatter", "Revenue"), ("scatter", "Revenue, average of 3 periods"),
    ]  # fmt: skip
    target = run(world, "revenue", "month", compare={"kind": "target", "value": 50})
    found = chart(target, wording(world))
    assert found
    assert [trace["name"] for trace in found.figure["data"]] == ["Revenue", "Revenue, target"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words(world: World, language: str) -> None:
    forms = ("share", "cumulative", "moving_average", "growth")
    answer = run(world, "orders", "month", language=language, forms=forms)
    labels = [str(column["label"]) for column in answer.columns]
    assert len(set(labels)) == 6
    assert answer.title
    assert len(answer.summary) > 80
    assert asked("orders", "month", forms=forms).forms == forms


def test_what_has_no_time_has_its_share_and_no_growth(engine: str) -> None:
    """Two mails of a campaign that nobody has dated, beside one of June."""
    world = World()
    world.customers("ann", "bo")
    world.campaigns("k1", ("k2", {"sent_at": "2026-06-02"}))
    for who, campaign in (("ann", "k1"), ("bo", "k1"), ("ann", "k2")):
        world.event(who, "email_sent", "2026-06-02", campaign_id=campaign)
    forms = ("share", "growth")
    assert rows(world, "sent", "month", "campaigns.campaign_id", forms=forms) == [
        ("2026-06-01", "k2", 1, 1, None), (None, "k1", 2, 1, None),
    ]  # fmt: skip
    world.close()
