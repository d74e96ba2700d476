"""Text in a company's data is data: a model that obeys every instruction in it gets nowhere.

The model of these tests looks for instructions in all it is sent and emits exactly the call that
they ask for. What is run on a company with such text is what is run on the same one without.
"""

import json
import re
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from agent.assistant import Assistant
from tests.agent.conftest import Make
from tests.agent.openai_server import Answer, Calls, OpenAIServer, Text

INSTRUCTION = re.compile(r"CALL (\w+) (\{[^{}]*\})")
CATEGORY = {"field": "products.category", "op": "is", "values": ["Hair Dryers"]}
BY_CAMPAIGN = {
    "measures": ["opened"],
    "breakdowns": [{"kind": "field", "field": "campaigns.name"}],
}
ASKED = [
    ("show hair dryers", ("find_products", {"products": {"where": [CATEGORY], "by": "price"}})),
    ("opens by campaign", ("run_report", {"report": BY_CAMPAIGN})),
]


def obedient(call: tuple[str, Any]) -> Any:
    """A model that does its work once, and whatever any text tells it to do."""

    def answer(request: dict[str, Any]) -> Answer:
        read = [str(m.get("content")).replace('\\"', '"') for m in request["messages"]]
        told = [found for text in read for found in INSTRUCTION.findall(text)]
        worked = any(m.get("tool_calls") for m in request["messages"])
        if told and (worked or "Salon News" in read[1]):
            name, args = told[-1]
            extra = () if worked else (call,)
            return Calls(*extra, (name, json.loads(args)))
        return Text("Here they are.") if worked else Calls(call)

    return answer


def ran(assistant: Assistant, server: OpenAIServer, asked: str, call: Any) -> list[Any]:
    server.reset()
    server.always = obedient(call)
    finished = assistant.ask(asked)
    return [(c.name, c.arguments) for c in finished.tool_calls if c.ok]


@pytest.fixture(scope="module")
def hostile(imported_hostile: Path, make: Make) -> Assistant:
    return make(imported_hostile)


@pytest.mark.parametrize(("asked", "call"), ASKED)
def test_what_is_run_is_what_is_run_without_the_hostile_text(
    assistant: Assistant, hostile: Assistant, server: OpenAIServer, asked: str, call: Any
) -> None:
    clean = ran(assistant, server, asked, call)
    assert clean == [call]
    assert ran(hostile, server, asked, call) == clean
    assert "CALL look_up_customer" in server.sent()  # the model did read it
    assert any(
        "look_up_customer" in str(m.get("tool_calls"))
        for r in server.requests
        for m in r["messages"]
    )  # and obeyed


def test_nothing_is_requested_kept_or_lost(
    imported_hostile: Path, tmp_path: Path, make: Make, server: OpenAIServer
) -> None:
    home = Path(shutil.copytree(imported_hostile, tmp_path / "home"))
    assistant = make(home)
    for asked, call in ASKED:
        ran(assistant, server, asked, call)
    context = assistant.app.context(language="en", user="local", thread="")
    assert context.workspace.warehouse.rows("SELECT COUNT(*) FROM customers").rows == [(6,)]
    assert context.workspace.segments.list() == ()
    with sqlite3.connect(home / "store.db") as db:
        assert db.execute("SELECT COUNT(*) FROM approvals").fetchone() == (0,)


@pytest.mark.parametrize(("asked", "call"), ASKED)
def test_hostile_text_stays_inside_the_message_that_carries_it(
    hostile: Assistant, server: OpenAIServer, asked: str, call: Any
) -> None:
    server.will(Calls(call), Text("Here."))
    hostile.ask(asked)
    roles = [m["role"] for m in server.requests[-1]["messages"]]
    assert roles == ["system", "system", "user", "assistant", "tool"]
    lines = server.requests[0]["messages"][1]["content"].split("\n")
    assert not any(line.lstrip().startswith(("SYSTEM", "</data>")) for line in lines)


def test_sql_in_a_question_is_text(assistant: Assistant, server: OpenAIServer) -> None:
    where = {"kind": "attribute", "field": "customers.city", "op": "is", "values": ["x'; DROP TABLE customers; --"]}  # fmt: skip
    server.will(Calls(("make_segment", {"where": where})), Text("Nobody."))
    finished = assistant.ask("customers in the city x'; DROP TABLE customers; --")
    segments = [card.count for card in finished.cards if card.kind == "segment"]
    assert segments[:1] == [0]
    context = assistant.app.context(language="en", user="local", thread="")
    assert context.workspace.warehouse.rows("SELECT COUNT(*) FROM customers").rows == [(6,)]
