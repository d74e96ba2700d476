"""An analysis that was asked for with something that it cannot take: which part, and what would work."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Ask, RunReport
from agent.embedded.vocabulary import build_lexicon
from agent.embedded.wording import question
from crm.reports.definition import ByField
from tests.agent.embedded.salon import salon

WORLD = salon()
READER = Reader(WORLD.catalog, build_lexicon(WORLD.catalog))
FUNNELS = {
    "en": ("show me the funnel of unicorns", "unicorns"), "de": ("Trichter der Einhörner", "Einhörner"),
    "fr": ("entonnoir des licornes", "licornes"), "es": ("embudo de los unicornios", "unicornios"),
    "pt": ("funil dos unicórnios", "unicórnios"), "zh": ("独角兽漏斗", "独角兽"),
}  # fmt: skip
MONDAYS = {
    "en": "forecast revenue on Mondays", "de": "Prognose des Umsatzes montags",
    "fr": "prévision du chiffre d'affaires le lundi", "es": "previsión de ingresos los lunes",
    "pt": "previsão da receita às segundas-feiras", "zh": "周一销售额的预测",
}  # fmt: skip
BY_CUSTOMER = {"en": "revenue by customer", "de": "Umsatz nach Kunden", "zh": "按客户的销售额"}


@pytest.mark.parametrize("language", FUNNELS)
def test_what_a_funnel_cannot_take_is_named(language: str) -> None:
    text, words = FUNNELS[language]
    asked = READER.read(text, WORLD.clock, Focus(language=language)).single
    assert isinstance(asked, Ask) and asked.key == "ask-part-of-funnel", asked
    assert asked.values["words"] == words
    assert words in question(asked, language)[0]


@pytest.mark.parametrize("language", MONDAYS)
def test_days_that_a_forecast_cannot_take_are_said(language: str) -> None:
    asked = READER.read(MONDAYS[language], WORLD.clock, Focus(language=language)).single
    assert isinstance(asked, Ask) and asked.key == "ask-all-days", asked


@pytest.mark.parametrize("language", BY_CUSTOMER)
def test_by_customer_is_a_row_for_each_and_never_dropped(language: str) -> None:
    asked = READER.read(BY_CUSTOMER[language], WORLD.clock, Focus(language=language)).single
    assert isinstance(asked, RunReport), asked
    assert asked.report.measures == ("revenue",)
    assert asked.report.breakdowns == (ByField(field="customers.customer_id"),)
