"""In which currency money is told is no filter on what orders were paid in."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Ask, RunReport
from crm.reports.definition import ByField, Report
from tests.worlds import World

BY_COUNTRY = Report(measures=("revenue",), breakdowns=(ByField(field="customers.country"),))


@pytest.mark.parametrize(
    "text",
    [
        "revenue in euros",
        "revenue by country in EUR",
        "Umsatz in Euro nach Monat",
        "chiffre d'affaires en euros",
        "ingresos en euros",
        "receita em euros",
    ],
)
def test_money_in_another_currency_is_asked_about(reader: Reader, world: World, text: str) -> None:
    told = Ask("ask-other-currency", {"currency": "EUR", "ours": "USD"})
    assert reader.read(text, world.clock).request == told


def test_after_a_report_too(reader: Reader, world: World) -> None:
    focus = Focus(last="report", report=BY_COUNTRY)
    request = reader.read("in euros", world.clock, focus).request
    assert isinstance(request, Ask) and request.key == "ask-other-currency"


def test_in_our_own_currency_it_is_all_of_the_money(reader: Reader, world: World) -> None:
    request = reader.read("revenue in US dollars", world.clock).request
    assert isinstance(request, RunReport) and request.report == Report(measures=("revenue",))


@pytest.mark.parametrize("text", ["orders in euros", "revenue from orders over 100 euros"])
def test_the_currency_of_orders_and_of_amounts_is_another_matter(
    reader: Reader, world: World, text: str
) -> None:
    request = reader.read(text, world.clock).request
    assert not isinstance(request, Ask) or request.key != "ask-other-currency"


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("revenue from customers who spent over 100 dollars", ("revenue",)),
        ("AOV of customers who returned an order", ("aov",)),
    ],
)
def test_what_is_told_of_people_is_no_further_number(
    reader: Reader, world: World, text: str, measures: tuple[str, ...]
) -> None:
    request = reader.read(text, world.clock).request
    assert isinstance(request, RunReport), request
    assert request.report.measures == measures and request.report.who is not None
