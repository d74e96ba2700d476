"""They: those who were named before, in the conversation or in the message; where there are none, it is asked."""

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import Ask, MakeSegment, RunReport
from agent.embedded.understood import Several
from agent.embedded.vocabulary import build_lexicon
from crm.reports.definition import Report
from crm.segments.conditions.attribute import Attribute
from crm.terms.clock import Clock
from tests.agent.embedded.salon import salon

Asked = tuple[Reader, Clock]
GOLD = Attribute(field="customers.loyalty_tier", values=("gold",))


@pytest.fixture(scope="module")
def reader() -> Asked:
    world = salon()
    return Reader(world.catalog, build_lexicon(world.catalog)), world.clock


NOBODY = [
    ("en", "what do they buy most?", "they"),
    ("en", "how many of them opened an email?", "them"),
    ("en", "their revenue by month", "their"),
    ("de", "was kaufen sie am meisten?", "sie"),
    ("de", "wie viele von ihnen haben eine E-Mail geöffnet?", "ihnen"),
    ("fr", "combien d'entre eux ont ouvert un e-mail ?", "eux"),
    ("fr", "leur chiffre d’affaires par mois", "leur"),
    ("es", "¿cuántos de ellos abrieron un correo?", "ellos"),
    ("pt", "quantos deles abriram um e-mail?", "deles"),
    ("zh", "他们中有多少人打开过邮件", "他们"),
]


@pytest.mark.parametrize(("language", "text", "word"), NOBODY)
def test_with_nobody_spoken_of_it_is_asked_who_they_are(
    reader: Asked, language: str, text: str, word: str
) -> None:
    request = reader[0].read(text, reader[1], Focus(language=language)).request
    assert isinstance(request, Ask)
    assert (request.key, request.values["words"]) == ("ask-they", word)


@pytest.mark.parametrize(("language", "text", "word"), NOBODY)
def test_with_somebody_spoken_of_they_are_meant(
    reader: Asked, language: str, text: str, word: str
) -> None:
    before = Focus(segment=GOLD, last="segment", language=language)
    request = reader[0].read(text, reader[1], before).request
    assert isinstance(request, RunReport)
    assert "gold" in str(request.report.who)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Können Sie mir den Umsatz nach Monat zeigen?"),
        ("de", "zeigen sie mir den umsatz nach monat"),
        ("de", "Würden Sie mir bitte den Umsatz nach Monat geben?"),
        ("de", "Geben Sie mir den Umsatz nach Monat"),
    ],
)
def test_who_is_spoken_to_politely_is_not_asked_for_and_spends_nothing(
    reader: Asked, language: str, text: str
) -> None:
    request = reader[0].read(text, reader[1], Focus(language=language)).request
    assert isinstance(request, RunReport)
    assert (request.report.measures, request.report.who) == (("revenue",), None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "gold members and what do they buy most?"),
        ("en", "gold members, what do they buy most?"),
        ("de", "Gold-Mitglieder und was kaufen sie am meisten?"),
        ("fr", "membres or et qu'achètent-ils le plus ?"),
        ("pt", "membros ouro e o que compram mais?"),
    ],
)
def test_of_those_named_in_the_message_something_is_asked(
    reader: Asked, language: str, text: str
) -> None:
    request = reader[0].read(text, reader[1], Focus(language=language)).request
    assert isinstance(request, Several)
    people, bought = (part.request for part in request.parts)
    assert isinstance(people, MakeSegment)
    assert isinstance(bought, RunReport)
    assert (people.where, bought.report.who, bought.report.measures) == (GOLD, GOLD, ("units",))


def test_those_who_were_counted_are_spoken_of(reader: Asked) -> None:
    counted = Focus(report=Report(measures=("customers",), who=GOLD), last="report")
    request = reader[0].read("what do they buy most?", reader[1], counted).request
    assert isinstance(request, RunReport)
    assert (request.report.measures, request.report.who) == (("units",), GOLD)


def test_what_is_said_of_the_same_people_twice_is_one_request(reader: Asked) -> None:
    text = "clientes que compraron shampoo y que compraron conditioner"
    request = reader[0].read(text, reader[1], Focus(language="es")).request
    assert isinstance(request, MakeSegment)
    assert request.where.kind == "all"
