"""Why, after an answer, in six languages: the most unusual period, the last one, a row, the number spoken of."""

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Analyse, Ask, Request, WhyRow
from agent.embedded.vocabulary import build_lexicon
from crm.analyses.anomalies import Anomalies
from crm.analyses.change import Change
from crm.analyses.cohorts import Cohorts
from crm.analyses.forecast import Forecast
from crm.reports.definition import ByField, ByTime, Report
from crm.terms.clock import at_end_of
from crm.terms.window import Between, Calendar
from tests.agent.embedded.salon import salon

LAST_YEAR = Calendar(period="year", offset=-1)
MONTHLY = Report(measures=("revenue",), breakdowns=(ByTime(grain="month"),), window=LAST_YEAR)
BY_COUNTRY = Report(measures=("revenue",), breakdowns=(ByField(field="customers.country"),))
MAY = Between(first=date(2026, 5, 1), last=date(2026, 5, 31))
WHY = {"en": "why?", "de": "warum?", "fr": "pourquoi ?", "es": "¿por qué?", "pt": "por quê?", "zh": "为什么？"}  # fmt: skip
ROW = {
    "en": "why is the third row so low?", "de": "warum ist die dritte Zeile so niedrig?",
    "fr": "pourquoi la troisième ligne ?", "es": "¿por qué la tercera fila?",
    "pt": "por que a terceira linha?", "zh": "为什么第三行这么低？",
}  # fmt: skip
IN_MAY = {
    "en": "why did it fall in May?", "de": "warum ist er im Mai gefallen?",
    "fr": "pourquoi a-t-il baissé en mai ?", "es": "¿por qué bajó eso en mayo?",
    "pt": "por que isso caiu em maio?", "zh": "为什么它在5月下降？",
}  # fmt: skip
GERMANY = {"en": "only Germany", "de": "nur Deutschland", "fr": "seulement l'Allemagne", "es": "solo Alemania", "pt": "só Alemanha", "zh": "只看德国"}  # fmt: skip


@pytest.fixture(scope="module")
def reader() -> Reader:
    catalog = salon().catalog
    return Reader(catalog, build_lexicon(catalog))


def read(reader: Reader, text: str, language: str, shown: Any) -> Request:
    is_report = isinstance(shown, Report)
    focus = Focus(
        report=shown if is_report else None, last="report" if is_report else None,
        shown=shown.model_dump_json(), language=language,
    )  # fmt: skip
    return reader.read(text, at_end_of(date(2026, 6, 30), ZoneInfo("UTC")), focus).single


@pytest.mark.parametrize("language", WHY)
def test_why_alone_is_of_what_stands_out_or_came_last(reader: Reader, language: str) -> None:
    for shown, row in ((Anomalies(), 1), (MONTHLY, -1)):
        assert read(reader, WHY[language], language, shown) == WhyRow(shown, row)
    assert isinstance(read(reader, WHY[language], language, BY_COUNTRY), Analyse)
    for key, other in (("ask-why-of-this", Forecast()), ("ask-why-change", Change())):
        asked = read(reader, WHY[language], language, other)
        assert isinstance(asked, Ask) and asked.key == key


@pytest.mark.parametrize("language", ROW)
def test_why_of_a_row(reader: Reader, language: str) -> None:
    assert read(reader, ROW[language], language, BY_COUNTRY) == WhyRow(BY_COUNTRY, 3)


@pytest.mark.parametrize("language", IN_MAY)
def test_why_it_fell_is_of_the_number_spoken_of(reader: Reader, language: str) -> None:
    for shown in (BY_COUNTRY, Anomalies()):
        found = read(reader, IN_MAY[language], language, shown)
        assert isinstance(found, Analyse) and isinstance(found.analysis, Change), found
        assert (found.analysis.measure, found.analysis.window) == ("revenue", MAY)


@pytest.mark.parametrize("language", GERMANY)
def test_a_change_and_cohorts_are_narrowed(reader: Reader, language: str) -> None:
    for shown in (Change(measure="orders"), Cohorts(grain="week")):
        found = read(reader, GERMANY[language], language, shown)
        assert isinstance(found, Analyse) and found.analysis.who is not None, found
        assert found.analysis.model_copy(update={"who": None}) == shown


def test_a_number_of_its_own_is_not_the_one_spoken_of(reader: Reader) -> None:
    found = read(reader, "why did orders fall last month?", "en", MONTHLY)
    assert isinstance(found, Analyse) and isinstance(found.analysis, Change)
    assert found.analysis.measure == "orders"
    germany = read(reader, "why is Germany down?", "en", MONTHLY)
    assert isinstance(germany, Analyse) and isinstance(germany.analysis, Change)
    assert germany.analysis.measure == "revenue" and germany.analysis.who is not None
