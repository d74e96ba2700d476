"""Best months, last weekend, cohorts of sign-ups, customers by what they bought, and those who came back."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.requests import Analyse
from crm.analyses.cohorts import Cohorts
from crm.reports.definition import ByAge, ByField, ByTime
from crm.terms.window import Between, Calendar
from tests.agent.embedded.asked_report import asked_report
from tests.worlds import World


@pytest.mark.parametrize(
    "text",
    [
        "best month ever",
        "what was our best month ever?",
        "was war unser bester Monat?",
        "quel a été notre meilleur mois ?",
        "¿cuál fue nuestro mejor mes?",
        "qual foi o nosso melhor mês?",
    ],
)
def test_the_best_month_is_the_one_with_the_most_revenue(
    reader: Reader, world: World, text: str
) -> None:
    report = asked_report(reader, world, text)
    assert (report.measures, report.breakdowns) == (("revenue",), (ByTime(grain="month"),))
    assert (report.top, report.lowest) == (1, False)


def test_the_best_week_by_something_else_is_by_that(reader: Reader, world: World) -> None:
    report = asked_report(reader, world, "worst week for orders this year")
    assert (report.measures, report.breakdowns) == (("orders",), (ByTime(grain="week"),))
    assert report.lowest


@pytest.mark.parametrize(
    "text",
    [
        "revenue last weekend",
        "Umsatz am letzten Wochenende",
        "chiffre d'affaires le week-end dernier",
        "ingresos el fin de semana pasado",
        "receita no fim de semana passado",
        "上周末的销售额",
    ],
)
def test_last_weekend_is_the_latest_saturday_and_sunday_that_are_over(
    reader: Reader, world: World, text: str
) -> None:
    window = asked_report(reader, world, text).window
    assert isinstance(window, Between) and window.first and window.last
    assert (window.first.isoweekday(), window.last.isoweekday()) == (6, 7)
    assert 1 <= (world.clock.today - window.last).days <= 7


@pytest.mark.parametrize(
    "text",
    [
        "weekly cohort retention by sign-up",
        "wöchentliche Kohortenanalyse nach Anmeldung",
    ],
)
def test_cohorts_of_those_who_signed_up(reader: Reader, world: World, text: str) -> None:
    request = reader.read(text, world.clock).request
    assert isinstance(request, Analyse) and isinstance(request.analysis, Cohorts)
    assert (request.analysis.start, request.analysis.grain) == ("signup", "week")


@pytest.mark.parametrize(
    ("text", "measure", "field"),
    [
        ("which channel brings the most customers", "buyers", "orders.channel"),
        ("Welcher Kanal bringt die meisten Kunden?", "buyers", "orders.channel"),
        ("quel canal apporte le plus de clients", "buyers", "orders.channel"),
        ("¿qué canal trae más clientes?", "buyers", "orders.channel"),
        ("哪个渠道带来的客户最多", "buyers", "orders.channel"),
        ("customers by product category", "buyers", "products.category"),
        ("customers by country", "customers", "customers.country"),
    ],
)
def test_customers_by_what_they_bought_are_buyers(
    reader: Reader, world: World, text: str, measure: str, field: str
) -> None:
    report = asked_report(reader, world, text)
    assert (report.measures, report.breakdowns) == ((measure,), (ByField(field=field),))


@pytest.mark.parametrize(
    "text",
    [
        "number of returning customers last month",
        "wie viele wiederkehrende Kunden hatten wir letzten Monat",
        "combien de clients récurrents le mois dernier",
        "上个月有多少回头客",
    ],
)
def test_returning_customers_of_a_month_are_counted_as_in_a_report_by_month(
    reader: Reader, world: World, text: str
) -> None:
    report = asked_report(reader, world, text)
    last_month = Calendar(period="month", offset=-1)
    assert (report.measures, report.window) == (("returning_customers",), last_month)


def test_repeat_customers_bought_twice_in_the_period(reader: Reader, world: World) -> None:
    assert asked_report(reader, world, "repeat customers by month").measures == (
        "repeat_customers",
    )
    assert asked_report(reader, world, "how many repeat customers").measures == ("customers",)


@pytest.mark.parametrize(
    "text",
    [
        "revenue by age group",
        "revenue by age",
        "Umsatz nach Altersgruppe",
        "chiffre d'affaires par tranche d'âge",
        "ingresos por grupo de edad",
        "receita por faixa etária",
        "各年龄段的销售额",
    ],
)
def test_by_age_group(reader: Reader, world: World, text: str) -> None:
    assert asked_report(reader, world, text).breakdowns == (ByAge(),)
