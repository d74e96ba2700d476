"""Customers' names, ids, streets and notes are tokens to a model, to the log and on disk."""

import logging
import sqlite3
from pathlib import Path

import pytest

from agent.assistant import Assistant
from agent.masking import Mask
from tests.agent.company import CANARIES
from tests.agent.conftest import Make
from tests.agent.openai_server import Calls, OpenAIServer, Text


@pytest.fixture
def mask(assistant: Assistant) -> Mask:
    return Mask(find=assistant.app.company.persons.find)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("look up Zyxanna Vexlington", "look up [NAME_1]"),
        ("VEXLINGTON, ZYXANNA please", "[NAME_1] please"),
        ("what did quorlbert buy", "what did [NAME_1] buy"),
        ("Quorlberts Bestellungen", "[NAME_1]s Bestellungen"),
        ("les commandes d’Quorlbert Vexlington", "les commandes d’[NAME_1]"),
        ("查找客户Quorlbert Vexlington的订单", "查找客户[NAME_1]的订单"),
        ("the customer ann", "the customer [CUSTOMER_1]"),
        ("who is allergic to quinoa", "who is [TEXT_1]"),
        ("Frau Zweigelt, Hauptstraße 5", "Frau [NAME_1], [ADDRESS_1]"),
        ("12 Baker Street or 5 rue de la Paix", "[ADDRESS_1] or [ADDRESS_2]"),
        ("朝阳路12号", "[ADDRESS_1]"),
    ],
)
def test_persons_are_found_and_put_back(mask: Mask, text: str, masked: str) -> None:
    assert mask.hide(text) == masked
    assert mask.show(masked) == text


@pytest.mark.parametrize(
    "text",
    [
        "salon owners in Austin, Essen or Lyon",
        "Halo Dryer 2000 and Salon News June",
        "Kunden in den USA, die nichts gekauft haben",
        "clientes de Francia con más de 3 pedidos",
        "an annual report, bought by two",
        "美国的沙龙店主",
    ],
)
def test_cities_products_and_plain_words_are_none(mask: Mask, text: str) -> None:
    assert mask.hide(text) == text


def test_a_name_is_masked_for_the_model_and_real_for_the_tool_and_the_person(
    assistant: Assistant, server: OpenAIServer
) -> None:
    server.will(Calls(("look_up_customer", {"customer": "[NAME_1]"})), Text("This is [NAME_1]."))
    finished = assistant.ask("look up the customer Zyxanna Vexlington")
    assert finished.tool_calls[0].arguments == {"customer": "Zyxanna Vexlington"}
    assert finished.answer == "This is Zyxanna Vexlington."
    assert [canary for canary in CANARIES if canary.casefold() in server.sent().casefold()] == []


def test_a_conversation_on_disk_holds_no_name_and_goes_on_in_another_process(
    home: Path, make: Make, server: OpenAIServer
) -> None:
    server.will(Text(""))  # so that the embedded model answers
    asked = "look up the customer Zyxanna Vexlington, canary.ann@canary-mail.example"
    make(home).ask(asked, "kept")
    written = b"".join(path.read_bytes() for path in home.glob("conversations.db*"))
    assert written
    assert [it for it in CANARIES if it.encode() in written] == []
    server.will(Text("You are welcome, [NAME_1]."))
    assert make(home).ask("thanks", "kept").answer == "You are welcome, Zyxanna Vexlington."
    with sqlite3.connect(home / "store.db") as db:
        kept = dict(db.execute("SELECT token, value FROM masked WHERE thread = 'kept'").fetchall())
    assert kept["[NAME_1]"] == "Zyxanna Vexlington"


def test_an_error_is_logged_without_the_name_in_it(
    mask: Mask, caplog: pytest.LogCaptureFixture
) -> None:
    try:
        raise ValueError("no such person: Zyxanna Vexlington")
    except ValueError:
        logging.getLogger("agent").error("a turn failed: %s", mask.trouble())
    assert "no such person: [NAME_1]" in caplog.text
    assert "Zyxanna" not in caplog.text
