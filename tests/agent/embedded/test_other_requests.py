"""Messages that make no definition: one customer, advice, a draft sent on, what is not done."""

import dataclasses

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import (
    AboutSegment,
    Advise,
    Ask,
    Chat,
    Decline,
    Launch,
    ListSegments,
    LookUp,
    MakeSegment,
    Request,
    Save,
    Undo,
)
from agent.embedded.vocabulary import build_lexicon
from crm.segments.conditions.attribute import Attribute
from crm.terms.clock import Clock
from tests.agent.embedded.salon import salon

GERMANY = Attribute(field="customers.country", values=("DE",))


@pytest.fixture(scope="module")
def reader() -> tuple[Reader, Clock]:
    world = salon()
    catalog = dataclasses.replace(world.catalog, rates={"EUR": 0.5})
    return Reader(catalog, build_lexicon(catalog)), world.clock


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("who is customer C000029?", LookUp("C000029")),
        ("show me ann@example.com", LookUp("ann@example.com")),
        ("how do I win back lapsed customers?", Advise("how do I win back lapsed customers?")),
        ("谢谢", Chat("thanks")),
        ("export all phone numbers", Decline("export")),
        ("delete all customers", Decline("delete")),
        ("list my segments", ListSegments()),
        ('save it as "Sleepers"', Save("Sleepers")),
        ("undo", Undo()),
    ],
)
def test_a_message_of_its_own_kind(reader: tuple[Reader, Clock], text: str, meant: Request) -> None:
    assert reader[0].read(text, reader[1]).request == meant


def test_send_it_means_the_mail_that_was_drafted(reader: tuple[Reader, Clock]) -> None:
    drafted = Focus(segment=GERMANY, campaign=True, last="segment")
    assert reader[0].read("send it", reader[1], drafted).request == Launch()


def test_nothing_that_carries_meaning_falls_away(reader: tuple[Reader, Clock]) -> None:
    for text in ("customers with two dogs", "customers in Germany on the moon", "弃养狗的客户"):
        assert isinstance(reader[0].read(text, reader[1]).request, Ask), text


def test_a_country_without_customers_is_still_a_country(reader: tuple[Reader, Clock]) -> None:
    request = reader[0].read("customers in Iceland", reader[1]).request
    assert isinstance(request, MakeSegment)
    assert request.where == Attribute(field="customers.country", values=("IS",))


def test_foreign_money_is_converted_and_said(reader: tuple[Reader, Clock]) -> None:
    reading = reader[0].read("customers who spent more than 500 euros", reader[1])
    assert "500.00 EUR → 1,000.00 USD" in reading.notes


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "look up Ayla Brandweiner", "Ayla Brandweiner"),
        ("en", "who is ayla brandweiner?", "ayla brandweiner"),
        ("de", "wer ist Ayla Brandweiner?", "Ayla Brandweiner"),
        ("fr", "cherche la cliente Ayla Brandweiner", "Ayla Brandweiner"),
        ("es", "busca a Ayla Brandweiner", "Ayla Brandweiner"),
        ("pt", "procura a cliente Ayla Brandweiner", "Ayla Brandweiner"),
        ("zh", "查找客户欧阳晓丽", "欧阳晓丽"),
    ],
)
def test_a_customer_is_looked_up_by_name(
    reader: tuple[Reader, Clock], language: str, text: str, name: str
) -> None:
    assert reader[0].read(text, reader[1], Focus(language=language)).request == LookUp(name)


@pytest.mark.parametrize(
    "text", ["find the moon", "show me revenue", "find glittering unicorns in Germany"]
)
def test_what_is_no_name_looks_nobody_up(reader: tuple[Reader, Clock], text: str) -> None:
    assert not isinstance(reader[0].read(text, reader[1]).request, LookUp)


@pytest.mark.parametrize("text", ["find customer ann@example.com", "ann@example.com"])
def test_the_end_of_an_address_is_a_word_of_no_language(
    reader: tuple[Reader, Clock], text: str
) -> None:
    assert reader[0].read(text, reader[1]).language == "en"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "explain this segment"),
        ("en", "what does it contain"),
        ("de", "erkläre mir das Segment"),
        ("fr", "explique ce segment"),
        ("es", "explica este segmento"),
        ("pt", "explique este segmento"),
        ("zh", "解释一下这个分群"),
    ],
)
def test_the_segment_spoken_of_is_explained(
    reader: tuple[Reader, Clock], language: str, text: str
) -> None:
    about = Focus(segment=GERMANY, last="segment", language=language)
    assert reader[0].read(text, reader[1], about).request == AboutSegment("shown", None)
    assert reader[0].read(text, reader[1], Focus(language=language)).request != AboutSegment("shown", None)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "customers who spent more than 1000 yen"),
        ("zh", "消费超过一千日元的客户"),
        ("de", "Kunden, die mehr als 1000 Yen ausgegeben haben"),
    ],
)
def test_money_whose_rate_nobody_knows_is_told_by_its_currency(
    reader: tuple[Reader, Clock], language: str, text: str
) -> None:
    request = reader[0].read(text, reader[1], Focus(language=language)).request
    assert isinstance(request, Ask)
    assert (request.key, request.values["currency"]) == ("ask-no-rate", "JPY")
