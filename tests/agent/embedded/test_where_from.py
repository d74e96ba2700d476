"""Where people come from or live: how many of them in each country, in six languages."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import RunReport
from agent.embedded.vocabulary import build_lexicon
from crm.reports.definition import ByField
from crm.terms.clock import Clock
from tests.agent.embedded.salon import salon

Asked = tuple[Reader, Clock]


@pytest.fixture(scope="module")
def reader() -> Asked:
    world = salon()
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "where do our customers come from?"),
        ("en", "where do our VIPs live"),
        ("en", "where do they live?"),
        ("de", "woher kommen unsere Kunden?"),
        ("de", "wo wohnen unsere VIPs?"),
        ("de", "woher kommen sie?"),
        ("fr", "d'où viennent nos clients ?"),
        ("fr", "d'où viennent-ils ?"),
        ("es", "¿de dónde son nuestros clientes?"),
        ("es", "¿de dónde vienen?"),
        ("pt", "de onde vêm os nossos clientes?"),
        ("pt", "de onde vêm?"),
        ("zh", "我们的客户来自哪里？"),
    ],
)
def test_people_are_counted_by_country(reader: Asked, language: str, text: str) -> None:
    request = reader[0].read(text, reader[1], Focus(language=language)).request
    assert isinstance(request, RunReport), request
    assert request.report.measures == ("customers",)
    assert request.report.breakdowns == (ByField(field="customers.country"),)


@pytest.mark.parametrize(
    "text", ["where does the number come from?", "where are we losing customers"]
)
def test_other_questions_that_begin_so_are_none_of_these(reader: Asked, text: str) -> None:
    request = reader[0].read(text, reader[1], Focus(language="en")).request
    assert "customers.country" not in str(request)
