"""Weeks that are named by a day or a number, and measures of worth, carts and lists, in five languages."""

from datetime import date

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Ask, MakeSegment, RunReport
from agent.embedded.vocabulary import build_lexicon
from crm.reports.definition import ByCohort, ByField, BySegment, ByTime, Report
from crm.segments.conditions.bought import Bought
from crm.terms.clock import Clock
from crm.terms.window import Between
from tests.agent.embedded.salon import salon

WEEK = Between(first=date(2026, 4, 27), last=date(2026, 5, 3))
Asked = tuple[Reader, Clock]


@pytest.fixture(scope="module")
def reader() -> Asked:
    world = salon()
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


def report(reader: Asked, language: str, text: str) -> Report:
    request = reader[0].read(text, reader[1], Focus(language=language)).request
    assert isinstance(request, RunReport), request
    return request.report


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "revenue in the week of April 27"),
        ("en", "revenue in the week of 29 April 2026"),
        ("en", "revenue in week 18"),
        ("de", "Umsatz in der Woche vom 27. April"),
        ("de", "Umsatz in KW 18"),
        ("fr", "chiffre d'affaires de la semaine du 27 avril"),
        ("fr", "chiffre d'affaires de la semaine 18"),
        ("es", "ingresos en la semana del 27 de abril"),
        ("es", "ingresos de la semana 18"),
        ("zh", "4月27日那一周的销售额"),
        ("zh", "第18周的销售额"),
    ],
)
def test_a_week_is_monday_to_sunday(reader: Asked, language: str, text: str) -> None:
    assert report(reader, language, text).window == WEEK


def test_a_week_can_begin_a_stretch_and_belong_to_people(reader: Asked) -> None:
    since = report(reader, "en", "revenue since the week of April 29")
    assert since.window == Between(first=WEEK.first)
    request = reader[0].read("customers who bought in the week of April 27", reader[1]).request
    assert isinstance(request, MakeSegment)
    assert request.where == Bought(window=WEEK)


def test_a_week_to_come_is_that_of_the_year_before(reader: Asked) -> None:
    found = report(reader, "en", "revenue in week 40").window
    assert found == Between(first=date(2025, 9, 29), last=date(2025, 10, 5))


def test_a_week_that_no_year_has_is_asked_about(reader: Asked) -> None:
    assert not isinstance(reader[0].read("revenue in week 99", reader[1]).request, RunReport)


COUNTRY = (ByField(field="customers.country"),)
MONTH = (ByTime(grain="month"),)


@pytest.mark.parametrize(
    ("language", "text", "measure", "breakdowns"),
    [
        ("en", "LTV to CAC by country", "ltv_to_cac", COUNTRY),
        ("de", "LTV zu CAC nach Land", "ltv_to_cac", COUNTRY),
        ("fr", "ratio LTV/CAC par pays", "ltv_to_cac", COUNTRY),
        ("es", "relación LTV/CAC por país", "ltv_to_cac", COUNTRY),
        ("zh", "各国的LTV/CAC", "ltv_to_cac", COUNTRY),
        ("en", "list growth by month", "list_growth", MONTH),
        ("de", "Listenwachstum pro Monat", "list_growth", MONTH),
        ("fr", "croissance de la liste par mois", "list_growth", MONTH),
        ("es", "crecimiento de la lista por mes", "list_growth", MONTH),
        ("zh", "每月列表增长", "list_growth", MONTH),
        ("en", "cart abandonment rate", "cart_abandonment_rate", ()),
        ("de", "Warenkorbabbruchrate", "cart_abandonment_rate", ()),
        ("fr", "taux d'abandon de panier", "cart_abandonment_rate", ()),
        ("es", "tasa de abandono del carrito", "cart_abandonment_rate", ()),
        ("zh", "弃购率", "cart_abandonment_rate", ()),
        ("fr", "délai entre commandes", "time_between_orders", ()),
        ("es", "tasa de recompra", "repeat_purchase_rate", ()),
        ("zh", "获客成本", "cac", ()),
        ("de", "Amortisationsdauer", "payback", ()),
        ("en", "revenue in local currency by currency", "own_currency_revenue",
         (ByField(field="orders.currency"),)),
    ],
)  # fmt: skip
def test_measures_are_known_by_their_names(
    reader: Asked, language: str, text: str, measure: str, breakdowns: tuple[object, ...]
) -> None:
    found = report(reader, language, text)
    assert (found.measures, found.breakdowns) == ((measure,), breakdowns)


@pytest.mark.parametrize(
    ("language", "text", "cohort"),
    [
        ("en", "revenue by month of first order", ByCohort()),
        ("en", "revenue by sign-up quarter", ByCohort(start="signup", grain="quarter")),
        ("de", "Umsatz nach Monat der ersten Bestellung", ByCohort()),
        ("fr", "chiffre d'affaires par mois de première commande", ByCohort()),
        ("es", "ingresos por mes del primer pedido", ByCohort()),
        ("zh", "按首单月份的销售额", ByCohort()),
        ("en", "revenue by cohort", ByCohort()),
        ("en", "show me revenue per quarterly cohort", ByCohort(grain="quarter")),
        ("de", "Umsatz nach Kohorte", ByCohort()),
        ("de", "Umsatz pro Quartalskohorte", ByCohort(grain="quarter")),
        ("fr", "chiffre d'affaires par cohorte", ByCohort()),
        ("fr", "chiffre d'affaires par cohorte trimestrielle", ByCohort(grain="quarter")),
        ("es", "ingresos por cohorte", ByCohort()),
        ("es", "ingresos por cohorte anual", ByCohort(grain="year")),
        ("zh", "按队列的收入", ByCohort()),
        ("zh", "各季度队列的销售额", ByCohort(grain="quarter")),
    ],
)
def test_a_cohort_is_a_breakdown(reader: Asked, language: str, text: str, cohort: ByCohort) -> None:
    found = report(reader, language, text)
    assert (found.measures, found.breakdowns) == (("revenue",), (cohort,))


def test_saved_segments_are_a_breakdown(reader: Asked) -> None:
    saved = [("S-1", "Sleepy Salons"), ("S-2", "Golden Owners")]
    knowing = Reader(reader[0].catalog, reader[0].lexicon, saved=lambda: saved)
    found = report((knowing, reader[1]), "en", "revenue by segment Sleepy Salons and Golden Owners")
    assert found.breakdowns == (BySegment(segments=("S-1", "S-2")),)


def test_by_segment_without_a_name_is_asked_about(reader: Asked) -> None:
    assert isinstance(reader[0].read("revenue by segment", reader[1]).request, Ask)
