"""Days and hours in reports, what orders have, one of two and not both, decades, averages."""

from typing import Any

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Ask, MakeSegment, RunReport
from agent.embedded.vocabulary import build_lexicon
from crm.reports.definition import Report
from crm.segments.conditions.dated import Dated
from crm.segments.conditions.logic import All, AnyOf, Not
from crm.terms.clock import Clock
from crm.terms.window import Between
from tests.agent.embedded.salon import salon

MONDAYS = {"measures": ("revenue",), "during": {"weekdays": ("monday",)}}
COUPONS = {
    "measures": ("orders",),
    "breakdowns": ({"kind": "time", "grain": "month"},),
    "where": ({"field": "orders.coupon", "op": "is_not_empty"},),
}
CLOCK = {
    "measures": ("orders",),
    "breakdowns": ({"kind": "time", "grain": "weekday"}, {"kind": "time", "grain": "hour_of_day"}),
}
MOST = {"measures": ("orders",), "breakdowns": ({"kind": "time", "grain": "month"},), "top": 1}
REPORTS: dict[str, dict[str, Any]] = {
    "sales on Mondays": MONDAYS,
    "Umsatz montags": MONDAYS,
    "ventes le lundi": MONDAYS,
    "ventas los lunes": MONDAYS,
    "周一的销售额": MONDAYS,
    "orders with a coupon by month": COUPONS,
    "Bestellungen mit Gutschein pro Monat": COUPONS,
    "pedidos con cupón por mes": COUPONS,
    "orders by weekday and hour": CLOCK,
    "Bestellungen nach Wochentag und Stunde": CLOCK,
    "commandes par jour de la semaine et heure": CLOCK,
    "pedidos por día de la semana y hora": CLOCK,
    "按星期几和小时的订单数": CLOCK,
    "when did we get the most orders?": MOST,
}
NOT_BOTH = (
    "bought shampoo or scissors but not both",
    "haben Shampoo oder Scheren gekauft, aber nicht beides",
    "ont acheté du shampooing ou des ciseaux mais pas les deux",
    "compraron champú o tijeras pero no ambos",
    "买过洗发水或剪刀但没有两样都买的客户",
)
NINETIES = (
    "born in the 90s",
    "Kunden, die in den 90ern geboren sind",
    "clients nés dans les années 90",
    "clientes nacidos en los años 90",
    "90年代出生的客户",
)
AVERAGE = (
    "above-average spenders",
    "Kunden, die überdurchschnittlich viel ausgeben",
    "clients qui dépensent plus que la moyenne",
    "clientes que gastan más que la media",
    "消费高于平均水平的客户",
)


@pytest.fixture(scope="module")
def reader() -> tuple[Reader, Clock]:
    world = salon()
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


@pytest.mark.parametrize(("sentence", "means"), REPORTS.items())
def test_a_report_keeps_its_days_and_what_its_rows_have(
    sentence: str, means: dict[str, Any], reader: tuple[Reader, Clock]
) -> None:
    asked = reader[0].read(sentence, reader[1]).single
    assert isinstance(asked, RunReport)
    assert asked.report == Report.model_validate(means)


@pytest.mark.parametrize("sentence", NOT_BOTH)
def test_one_of_two_and_not_both(sentence: str, reader: tuple[Reader, Clock]) -> None:
    asked = reader[0].read(sentence, reader[1]).single
    assert isinstance(asked, MakeSegment) and isinstance(asked.where, All)
    either, both = asked.where.of
    assert isinstance(either, AnyOf) and both == Not(of=All(of=either.of))


@pytest.mark.parametrize("sentence", NINETIES)
def test_a_decade_is_ten_years(sentence: str, reader: tuple[Reader, Clock]) -> None:
    asked = reader[0].read(sentence, reader[1]).single
    assert isinstance(asked, MakeSegment) and isinstance(asked.where, Dated)
    window = asked.where.window
    assert isinstance(window, Between)
    assert (str(window.first), str(window.last)) == ("1990-01-01", "1999-12-31")


@pytest.mark.parametrize("sentence", AVERAGE)
def test_people_against_an_average_are_asked_about(
    sentence: str, reader: tuple[Reader, Clock]
) -> None:
    assert reader[0].read(sentence, reader[1]).single == Ask("ask-average")


def test_orders_of_people_with_a_coupon_stay_theirs(reader: tuple[Reader, Clock]) -> None:
    asked = reader[0].read("revenue of customers with a coupon by month", reader[1]).single
    assert isinstance(asked, RunReport) and asked.report.who is not None
    assert asked.report.where == ()


def test_an_analysis_of_some_days_is_asked_about(reader: tuple[Reader, Clock]) -> None:
    for sentence in ("why did revenue on Mondays drop in June?", "forecast of revenue on Mondays"):
        assert isinstance(reader[0].read(sentence, reader[1]).single, Ask)


def test_days_are_put_into_the_last_report(reader: tuple[Reader, Clock]) -> None:
    before = Focus(report=Report(measures=("revenue",)), last="report")
    asked = reader[0].read("only on weekends", reader[1], before).single
    assert isinstance(asked, RunReport) and asked.report.during is not None
    assert asked.report.during.weekdays == ("saturday", "sunday")
