"""A question about a time to come is answered with a forecast or asked about, never with a time that is over."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.requests import Analyse, Ask, RunReport
from crm.analyses.forecast import Forecast
from tests.worlds import World

ASKED = [
    "what will sales be in {}",
    "Wie hoch wird der Umsatz im {} sein?",
    "Quel sera le chiffre d'affaires en {} ?",
    "¿Cuánto venderemos en {}?",
    "Quanto venderemos em {}?",
]
JULY = ["July", "Juli", "juillet", "julio", "julho"]
MARCH = ["March", "März", "mars", "marzo", "março"]


@pytest.mark.parametrize(("text", "month"), zip(ASKED, JULY, strict=True))
def test_the_next_month_is_forecast(reader: Reader, world: World, text: str, month: str) -> None:
    assert world.clock.today.month == 6
    request = reader.read(text.format(month), world.clock).request
    assert isinstance(request, Analyse), request
    assert isinstance(request.analysis, Forecast) and request.analysis.upcoming == "month"


@pytest.mark.parametrize(("text", "month"), zip(ASKED, MARCH, strict=True))
def test_a_later_one_is_asked_about(reader: Reader, world: World, text: str, month: str) -> None:
    request = reader.read(text.format(month), world.clock).request
    assert request == Ask("ask-for-forecast")


@pytest.mark.parametrize(
    "text", ["sales in March", "how many customers will have a birthday next month"]
)
def test_what_is_over_and_who_is_counted_stay_reports(
    reader: Reader, world: World, text: str
) -> None:
    assert isinstance(reader.read(text, world.clock).request, RunReport)
