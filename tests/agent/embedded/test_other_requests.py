"""Messages that make no definition: one customer, advice, a draft sent on, what is not done."""

import dataclasses

import pytest

from agent.embedded.dialogue import Reader
from agent.embedded.focus import Focus
from agent.embedded.requests import (
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
