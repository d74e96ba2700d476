"""Questions that are more than a measure by groups, in five languages."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Analyse, RunReport
from agent.embedded.vocabulary import build_lexicon
from crm.analyses.change import Change
from crm.analyses.cohorts import Cohorts
from crm.reports.definition import ByTime, Report
from crm.segments.conditions.attribute import Attribute
from crm.terms.clock import Clock
from crm.terms.window import Calendar
from tests.agent.embedded.salon import salon

LAST_WEEK, LAST_MONTH = Calendar(period="week", offset=-1), Calendar(period="month", offset=-1)
WHY = [
    ("en", "why did revenue fall last week?", "revenue", LAST_WEEK),
    ("en", "Why did sales drop last month?", "revenue", LAST_MONTH),
    ("en", "what explains the drop in orders last month?", "orders", LAST_MONTH),
    ("en", "How come the open rate went down last month?", "open_rate", LAST_MONTH),
    ("en", "why has NPS fallen last month", "nps", LAST_MONTH),
    ("de", "Warum ist der Umsatz letzte Woche gesunken?", "revenue", LAST_WEEK),
    ("de", "Wieso sind die Bestellungen letzten Monat zurückgegangen?", "orders", LAST_MONTH),
    ("de", "Woran liegt es, dass der Umsatz letzten Monat gefallen ist?", "revenue", LAST_MONTH),
    ("fr", "Pourquoi le chiffre d'affaires a-t-il baissé la semaine dernière ?", "revenue", LAST_WEEK),
    ("fr", "Pourquoi les commandes ont-elles diminué le mois dernier ?", "orders", LAST_MONTH),
    ("fr", "Comment s'explique la baisse du chiffre d'affaires le mois dernier ?", "revenue", LAST_MONTH),
    ("es", "¿Por qué bajaron los ingresos la semana pasada?", "revenue", LAST_WEEK),
    ("es", "¿A qué se debe la caída de los ingresos el mes pasado?", "revenue", LAST_MONTH),
    ("es", "¿Por qué han bajado los pedidos el mes pasado?", "orders", LAST_MONTH),
    ("zh", "上周销售额为什么下降？", "revenue", LAST_WEEK),
    ("zh", "为什么上个月订单数减少了？", "orders", LAST_MONTH),
    ("zh", "上个月销售额下降的原因是什么？", "revenue", LAST_MONTH),
]  # fmt: skip
COHORTS = [
    ("en", "cohort retention by month"),
    ("en", "show me the customer retention by month"),
    ("en", "show cohorts"),
    ("de", "Kohorten"),
    ("fr", "cohortes"),
    ("es", "cohortes"),
    ("zh", "队列"),
    ("en", "How many new customers come back after their first order?"),
    ("de", "Kohortenanalyse nach Monat"),
    ("de", "Zeige mir die Retention nach Monat"),
    ("fr", "rétention par cohorte par mois"),
    ("fr", "Montre-moi l'analyse de cohortes"),
    ("es", "retención por cohortes por mes"),
    ("es", "Muéstrame el análisis de cohortes"),
    ("zh", "按月的客户留存分析"),
    ("zh", "给我看同期群留存"),
]


@pytest.fixture(scope="module")
def reader() -> tuple[Reader, Clock]:
    world = salon()
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


Reads = tuple[Reader, Clock]


def analysed(reader: Reads, text: str, focus: Focus) -> object:
    request = reader[0].read(text, reader[1], focus).request
    return request.analysis if isinstance(request, Analyse) else request


@pytest.mark.parametrize(("language", "text", "measure", "window"), WHY)
def test_why_did_it_change(
    reader: Reads, language: str, text: str, measure: str, window: Calendar
) -> None:
    found = analysed(reader, text, Focus(language=language))
    assert found == Change(measure=measure, window=window)


@pytest.mark.parametrize(("language", "text"), COHORTS)
def test_who_came_back(reader: Reads, language: str, text: str) -> None:
    assert analysed(reader, text, Focus(language=language)) == Cohorts(grain="month")


def test_whose_change_and_by_what(reader: Reads) -> None:
    found = analysed(reader, "why did revenue from US customers drop last month?", Focus())
    assert isinstance(found, Change)
    assert found.who == Attribute(field="customers.country", op="is", values=("US",))
    found = analysed(reader, "why did revenue by country drop last month?", Focus())
    assert found == Change(window=LAST_MONTH, by="customers.country")
    found = analysed(reader, "why did revenue of hair dryers fall last month?", Focus())
    assert isinstance(found, Change)
    assert [part.field for part in found.where] == ["products.category"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "why?"),
        ("de", "Warum?"),
        ("fr", "Pourquoi ?"),
        ("es", "¿Por qué?"),
        ("zh", "为什么？"),
    ],
)
def test_why_after_a_report_is_about_it(reader: Reads, language: str, text: str) -> None:
    report = Report(measures=("revenue",), breakdowns=(ByTime(grain="week"),))
    found = analysed(reader, text, Focus(report=report, last="report", language=language))
    assert found == Change(window=LAST_WEEK)


def test_what_is_no_analysis_is_read_as_ever(reader: Reads) -> None:
    assert isinstance(analysed(reader, "revenue last week", Focus()), RunReport)
    for text in ("why did it change?", "customers whose orders dropped", "why?", "explain VIP"):
        assert not isinstance(reader[0].read(text, reader[1], Focus()).request, Analyse)
