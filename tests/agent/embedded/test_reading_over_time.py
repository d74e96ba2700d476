"""What is unusual and what will be, asked in five languages, and what goes on from there."""

from typing import Any

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Analyse
from agent.embedded.vocabulary import build_lexicon
from crm.analyses.anomalies import Anomalies
from crm.analyses.forecast import Forecast
from crm.segments.conditions.attribute import Attribute
from crm.terms.clock import Clock
from crm.terms.window import Calendar, Last
from tests.agent.embedded.salon import salon

YEAR = Calendar(period="year")
UNUSUAL = [
    ("en", "anything unusual in revenue this year?", {"window": YEAR}),
    ("en", "are there any anomalies in orders?", {"measure": "orders"}),
    ("en", "any unusual days in orders in the last 90 days", {"measure": "orders", "grain": "day", "window": Last(count=90)}),
    ("en", "find outliers in NPS by country this year", {"measure": "nps", "by": "customers.country", "window": YEAR}),
    ("de", "Gibt es Auffälligkeiten beim Umsatz in diesem Jahr?", {"window": YEAR}),
    ("de", "Ungewöhnliche Tage bei den Bestellungen", {"measure": "orders", "grain": "day"}),
    ("fr", "Y a-t-il des anomalies dans le chiffre d'affaires cette année ?", {"window": YEAR}),
    ("fr", "Quelles semaines sont inhabituelles pour les commandes ?", {"measure": "orders"}),
    ("es", "¿Hay anomalías en los ingresos este año?", {"window": YEAR}),
    ("es", "¿Qué semanas fueron inusuales en los pedidos?", {"measure": "orders"}),
    ("zh", "今年销售额有没有异常？", {"window": YEAR}),
    ("en", "which days were unusual?", {"grain": "day"}),
    ("de", "Welche Tage waren ungewöhnlich?", {"grain": "day"}),
    ("fr", "Quels jours étaient inhabituels ?", {"grain": "day"}),
    ("es", "¿Qué días fueron inusuales?", {"grain": "day"}),
    ("pt", "Quais dias foram incomuns?", {"grain": "day"}),
    ("zh", "哪些天销售额异常？", {"grain": "day"}),
    ("zh", "找出最近90天订单数异常的日子", {"measure": "orders", "grain": "day", "window": Last(count=90)}),
]  # fmt: skip
AHEAD = [
    ("en", "forecast revenue for the next 8 weeks", {"periods": 8}),
    ("en", "what will revenue be next month?", {"grain": "month", "upcoming": "month"}),
    ("en", "how many orders will we have in the next 30 days?", {"measure": "orders", "grain": "day", "periods": 30}),
    ("en", "predict orders by day for the next two weeks", {"measure": "orders", "grain": "day", "periods": 14}),
    ("de", "Prognose des Umsatzes für die nächsten 8 Wochen", {"periods": 8}),
    ("de", "Wie hoch wird der Umsatz im nächsten Monat sein?", {"grain": "month", "upcoming": "month"}),
    ("de", "Umsatzprognose für die nächsten drei Monate", {"grain": "month", "periods": 3}),
    ("fr", "prévision du chiffre d'affaires pour les 8 prochaines semaines", {"periods": 8}),
    ("fr", "Quel sera le chiffre d'affaires le mois prochain ?", {"grain": "month", "upcoming": "month"}),
    ("es", "pronóstico de ingresos para las próximas 8 semanas", {"periods": 8}),
    ("es", "¿Cuáles serán los ingresos el próximo mes?", {"grain": "month", "upcoming": "month"}),
    ("zh", "预测未来8周的销售额", {"periods": 8}),
    ("zh", "未来30天会有多少订单？", {"measure": "orders", "grain": "day", "periods": 30}),
    ("en", "forecast revenue for next quarter", {"grain": "month", "upcoming": "quarter"}),
    ("de", "Umsatzprognose für das nächste Quartal", {"grain": "month", "upcoming": "quarter"}),
    ("fr", "prévision du chiffre d'affaires pour le trimestre prochain", {"grain": "month", "upcoming": "quarter"}),
    ("es", "pronóstico de ingresos para el próximo trimestre", {"grain": "month", "upcoming": "quarter"}),
    ("zh", "预测下季度的销售额", {"grain": "month", "upcoming": "quarter"}),
    ("zh", "预测下个月的销售额", {"grain": "month", "upcoming": "month"}),
    ("zh", "预测未来一周的销售额", {"periods": 1}),
    ("en", "forecast orders for next week", {"measure": "orders", "upcoming": "week"}),
    ("en", "forecast orders by week for next quarter", {"measure": "orders", "upcoming": "quarter"}),
    ("en", "forecast revenue for the coming months", {"grain": "week"}),
]  # fmt: skip
ONLY_GERMANY = [
    ("en", "only Germany"),
    ("de", "nur Deutschland"),
    ("fr", "seulement l'Allemagne"),
    ("es", "solo Alemania"),
    ("zh", "只看德国"),
]
GERMANY = Attribute(field="customers.country", op="is", values=("DE",))
Reads = tuple[Reader, Clock]


@pytest.fixture(scope="module")
def reader() -> Reads:
    world = salon()
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


def analysed(reader: Reads, text: str, focus: Focus) -> object:
    request = reader[0].read(text, reader[1], focus).request
    return request.analysis if isinstance(request, Analyse) else request


@pytest.mark.parametrize(("language", "text", "means"), UNUSUAL)
def test_what_is_unusual(reader: Reads, language: str, text: str, means: dict[str, Any]) -> None:
    assert analysed(reader, text, Focus(language=language)) == Anomalies(**means)


@pytest.mark.parametrize(("language", "text", "means"), AHEAD)
def test_what_will_be(reader: Reads, language: str, text: str, means: dict[str, Any]) -> None:
    assert analysed(reader, text, Focus(language=language)) == Forecast(**means)


@pytest.mark.parametrize(("language", "text"), ONLY_GERMANY)
def test_the_same_for_some_people(reader: Reads, language: str, text: str) -> None:
    for shown in (Forecast(periods=8), Anomalies(measure="orders", window=YEAR)):
        focus = Focus(language=language, shown=shown.model_dump_json())
        assert analysed(reader, text, focus) == shown.model_copy(update={"who": GERMANY})


def test_what_goes_on_from_an_analysis(reader: Reads) -> None:
    unusual = Focus(shown=Anomalies(window=YEAR).model_dump_json())
    assert analysed(reader, "by day", unusual) == Anomalies(grain="day", window=YEAR)
    assert analysed(reader, "by country", unusual) == Anomalies(by="customers.country", window=YEAR)
    ahead = Focus(shown=Forecast(periods=8).model_dump_json())
    assert analysed(reader, "for the next 12 weeks", ahead) == Forecast(periods=12)
    assert analysed(reader, "by month", ahead) == Forecast(grain="month", periods=2)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "customers whose birthday is in the next 30 days"),
        ("en", "customers expected to order in the next 30 days"),
        ("en", "which customers are unusual?"),
        ("de", "Kunden mit Geburtstag in den nächsten 30 Tagen"),
        ("zh", "哪些客户异常？"),
        ("en", "revenue last week"),
    ],
)
def test_what_asks_for_people_is_no_series(reader: Reads, language: str, text: str) -> None:
    assert not isinstance(analysed(reader, text, Focus(language=language)), Anomalies | Forecast)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Y a-t-il des anomalies dans le chiffre d'affaires cette année ?"),
        ("de", "Attribution nach Kanal in diesem Jahr"),
        ("es", "¿Hay anomalías en los ingresos este año?"),
    ],
)
def test_words_of_several_languages_are_answered_in_that_of_the_message(
    reader: Reads, language: str, text: str
) -> None:
    found = reader[0].read(text, reader[1], Focus())
    assert isinstance(found.request, Analyse)
    assert found.language == language
