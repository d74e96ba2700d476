"""Words that several languages share: the grammar tells which is meant, whatever was spoken before, or it is asked."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Ask, MakeSegment, RunReport
from agent.embedded.vocabulary import build_lexicon
from crm.languages.speak import LANGUAGES
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.logic import Not
from crm.terms.clock import Clock
from tests.agent.embedded.salon import salon

SHARED = [
    ("pt", "clientes no Reino Unido"),
    ("pt", "clientes no Brasil"),
    ("pt", "clientes dos Estados Unidos"),
    ("pt", "clientes em Portugal"),
    ("pt", "clientes sem compras"),
    ("pt", "vendas por mês"),
    ("pt", "pedidos no Texas"),
    ("pt", "pedidos no app"),
    ("pt", "ticket médio por canal no último ano"),
    ("es", "ventas por mes"),
    ("es", "clientes no franceses"),
    ("es", "clientes no activos"),
    ("es", "clientes no consumidores"),
    ("es", "clientes que no compraron"),
    ("fr", "clients en France"),
    ("fr", "clients sans achat"),
    ("de", "Kunden in Texas"),
    ("en", "clients in Germany"),
    ("en", "what was our revenue in Germany"),
    ("de", "was war der Umsatz in Texas"),
]
BRAZIL = Attribute(field="customers.country", values=("BR",))


@pytest.fixture(scope="module")
def reader() -> tuple[Reader, Clock]:
    world = salon()
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


@pytest.mark.parametrize(("language", "said"), SHARED)
def test_a_sentence_means_the_same_whatever_was_spoken_before(
    language: str, said: str, reader: tuple[Reader, Clock]
) -> None:
    readings = [reader[0].read(said, reader[1], Focus(language=before)) for before in LANGUAGES]
    assert {reading.language for reading in readings} == {language}
    assert isinstance(readings[0].request, MakeSegment | RunReport)
    assert all(reading.request == readings[0].request for reading in readings)


def test_portuguese_no_is_a_place_and_no_denial(reader: tuple[Reader, Clock]) -> None:
    read = reader[0].read("clientes no Brasil", reader[1], Focus())
    assert read.request == MakeSegment(BRAZIL)


@pytest.mark.parametrize("before", ["en", "zh", "de", "fr"])
def test_words_that_mean_different_things_are_asked_about(
    before: str, reader: tuple[Reader, Clock]
) -> None:
    asked = reader[0].read("no Brasil", reader[1], Focus(language=before)).single
    assert isinstance(asked, Ask)
    assert asked.key == "ask-which-language"
    meant = [reader[0].read(option, reader[1], Focus()).single for option in asked.options]
    assert meant == [MakeSegment(Not(of=BRAZIL)), MakeSegment(BRAZIL)]


@pytest.mark.parametrize(("before", "means"), [("es", Not(of=BRAZIL)), ("pt", BRAZIL)])
def test_the_conversation_decides_between_equals(
    before: str, means: Not | Attribute, reader: tuple[Reader, Clock]
) -> None:
    read = reader[0].read("no Brasil", reader[1], Focus(language=before))
    assert read.request == MakeSegment(means)
