"""Amounts that no exchange rate adds up: each currency by itself, and why."""

from collections.abc import Iterator
from datetime import date

import pytest

from crm.errors import Misused
from crm.languages.speak import LANGUAGES
from crm.reports.definition import ByField, ByTime, Report
from crm.reports.each_currency import nearest_report
from crm.terms.comparison import Filter
from crm.terms.window import Between
from tests.crm.reports.asking import wording
from tests.worlds import World

CURRENCY = ByField(field="orders.currency")


@pytest.fixture(scope="module")
def world(engine: str) -> Iterator[World]:
    """Two orders in dollars, and two in a currency without a rate."""
    world = World()
    world.customers(("ann", {"country": "US"}), ("bo", {"country": "DE"}))
    for who, day, total, currency in (
        ("ann", "2026-05-01", 50, "USD"), ("ann", "2026-06-01", 5, "USD"),
        ("bo", "2026-06-10", 30, "NOK"), ("bo", "2026-06-11", 3, "NOK"),
    ):  # fmt: skip
        world.order(who, day, total, currency=currency)
    yield world
    world.close()


def _asked(
    world: World, language: str = "en", **report: object
) -> tuple[Report, list[object], str]:
    asked = Report.model_validate({"measures": ("revenue",), **report})
    made, found = nearest_report(asked, world.scope(), world, wording(world, language))
    return made, list(found.rows), " ".join((found.summary, *found.notes))


@pytest.mark.parametrize("language", LANGUAGES)
def test_revenue_without_rates_is_told_by_currency(world: World, language: str) -> None:
    made, rows, said = _asked(world, language)
    assert (made.measures, made.breakdowns) == (("own_currency_revenue",), (CURRENCY,))
    assert rows == [("USD", 55), ("NOK", 33)]
    assert "33" in said and "55" in said and "report-" not in said


def test_its_breakdowns_and_filters_stay(world: World) -> None:
    _, rows, said = _asked(world, breakdowns=(ByTime(grain="month"),))
    assert rows == [("2026-05-01", "USD", 50), ("2026-06-01", "NOK", 33), ("2026-06-01", "USD", 5)]
    assert (
        "the highest of each currency: May 2026 / US dollar 50 and Jun 2026 / Norwegian Krone 33"
        in said
    )
    only = Filter(field="customers.country", values=("US",))
    assert _asked(world, where=(only,))[1] == [(55,)]  # nothing is without a rate there


def test_amounts_as_charged_are_split_by_currency_where_they_would_be_added_up(
    world: World,
) -> None:
    _, rows, said = _asked(world, measures=("own_currency_revenue",))
    assert rows == [("USD", 55), ("NOK", 33)]
    assert "each currency is shown by itself" in said


def test_what_no_such_report_says_stays_as_it_is(world: World) -> None:
    _, rows, said = _asked(world, measures=("revenue", "orders"))
    assert rows == [(55, 4)]
    assert "2 orders are in a currency without an exchange rate" in said


def test_a_time_that_has_not_begun_has_no_numbers(world: World) -> None:
    with pytest.raises(Misused) as refused:
        _asked(world, window=Between(first=date(2031, 1, 1), last=date(2031, 12, 31)))
    assert refused.value.key == "report-to-come"
