"""What cannot be answered: a clear sentence and what would work, never a wrong number."""

from collections.abc import Iterator

import pytest

from crm.catalog.called import MeasureNamed
from crm.errors import CrmError, Misused, NoData, Unknown
from crm.languages.speak import LANGUAGES
from tests.crm.reports.asking import MONTH, days, rows, run, value
from tests.worlds import World


@pytest.fixture(scope="module")
def world(engine: str) -> Iterator[World]:
    world = World()
    world.customers(("ann", {"country": "US"}), ("bo", {"country": "DE"}))
    world.products(("gel", {"stock": 4}))
    world.order("ann", "2026-06-01", 50, items=[("gel", 1, 50.0)], currency="XXX")
    world.order("bo", "2026-06-10", 30, items=[("gel", 1, 30.0)])
    world.ticket("ann", "2026-06-01")
    yield world
    world.close()


def test_a_measure_that_does_not_exist_names_its_neighbours(world: World) -> None:
    with pytest.raises(Unknown) as error:
        rows(world, "revenu")
    assert "revenue" in str(error.value)


def test_a_breakdown_without_data_says_that_nothing_is_known(world: World) -> None:
    found = run(world, "revenue", "customers.region")
    assert [row[0] for row in found.rows] == [None]
    assert any("region" in note.casefold() for note in found.notes)


def test_a_column_that_was_never_imported_is_named(engine: str) -> None:
    world = World()
    world.never_imported("customers.region")
    with pytest.raises(CrmError, match="region"):
        rows(world, "customers", "customers.region")
    world.close()


def test_a_table_that_was_never_imported_is_named(engine: str) -> None:
    world = World()
    world.never_imported("tickets")
    with pytest.raises(NoData, match="ticket"):
        rows(world, "time_to_close")
    world.close()


def test_a_period_without_data_says_where_there_is_some(world: World) -> None:
    found = run(world, "orders", window=days("2020-01-01", "2020-12-31"))
    assert found.rows == ((0,),)
    assert "The data on this runs from Jun 1, 2026 to Jun 10, 2026." in found.notes


def test_more_groups_than_can_be_shown_are_counted(engine: str) -> None:
    world = World()
    world.add("customers", customer_id="c", city="none")
    world._db.execute(
        "INSERT INTO customers (customer_id, city) SELECT 'k' || i, 'city ' || i FROM range(10050) t(i)"
    )
    found = run(world, "customers", "customers.city")
    assert len(found.rows) == 10_000
    assert any("10,051 groups; the first 10,000 are shown" in note for note in found.notes)
    world.close()


@pytest.mark.parametrize(
    "measure", ["aov", "cac", "ltv_to_cac", "payback", "sell_through", "cart_rate", "open_rate",
                "repeat_purchase_rate", "discount_share", "margin_rate", "revenue_per_buyer"]
)  # fmt: skip
def test_nothing_divided_by_nothing_is_nothing(engine: str, measure: str) -> None:
    """No error and no 0: there is no such rate, which is said."""
    world = World()
    assert value(world, measure) is None
    if measure != "payback":  # which needs more than one number
        assert any("nothing to divide by" in note for note in run(world, measure).notes)
    world.close()


def test_money_without_a_rate_is_left_out_and_said(world: World) -> None:
    found = run(world, "revenue aov")
    assert found.rows == ((30, 30),)
    assert any("1 order is in a currency without an exchange rate" in n for n in found.notes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_mixed_currencies_are_refused_with_a_way_out(world: World, language: str) -> None:
    from crm.languages.speak import speaker

    with pytest.raises(Misused) as error:
        rows(world, "own_currency_revenue", "month")
    said = speaker(language).say(error.value.key, **error.value.values)
    assert "report-mixed" not in said


def test_stock_has_no_month_before(world: World) -> None:
    """What is known as of now alone is no different then: comparing it would say 0 %."""
    for compare in ("previous", "last_year"):
        with pytest.raises(Misused) as error:
            rows(world, "stock", window=MONTH, compare=compare)
        assert error.value.key == "report-no-past"
    with pytest.raises(Misused):
        rows(world, "sell_through", window=MONTH, compare="previous")


def test_all_time_has_nothing_before_it(world: World) -> None:
    with pytest.raises(Misused, match="period"):
        rows(world, "revenue", compare="previous")


def test_tickets_know_no_products(world: World) -> None:
    with pytest.raises(Misused, match="It can be by fields of"):
        rows(world, "tickets", "products.category")


@pytest.mark.parametrize(
    ("measure", "field"),
    [
        ("open_rate", "products.brand"), ("click_rate", "products.brand"), ("nps", "campaigns.name"),
        ("stock", "customers.country"), ("cac", "products.name"), ("units", "campaigns.type"),
        ("signups", "products.brand"), ("revenue", "tickets.category"),
    ],
)  # fmt: skip
def test_an_impossible_breakdown_says_what_works(world: World, measure: str, field: str) -> None:
    """By the name of the rate itself, and with an example."""
    with pytest.raises(Misused) as error:
        rows(world, measure, field)
    assert error.value.key.startswith("report-not-by")
    assert MeasureNamed(measure).said("de") in error.value.sentence("de")
    example = error.value.values.get("example")
    if measure != "stock":  # there is no split of this small data's products
        assert str(example).startswith(f"{MeasureNamed(measure)} by ")
