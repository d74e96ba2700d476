"""Follow-ups: what a service is sent is well-formed, whatever happened before; and it is kept on disk."""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import ormsgpack
from langchain_core.messages import AIMessage, HumanMessage, ToolMessage

from agent.assistant import Assistant
from agent.conversation import MOST_MESSAGES, NOT_RUN, answered, last_exchanges, prompted
from agent.masking import Mask
from tests.agent.company import US_SALON_OWNERS, US_SALON_OWNERS_NOT_ENGAGED
from tests.agent.conftest import Make
from tests.agent.openai_server import Calls, OpenAIServer, Status, Text

ASKED = "segment US salon owners"
MADE = Calls(("make_segment", {"where": US_SALON_OWNERS, "changes": None}))


def _unpacked(data: bytes, of_class: Callable[[int, bytes], Any]) -> Any:
    return ormsgpack.unpackb(data, ext_hook=of_class, option=ormsgpack.OPT_NON_STR_KEYS)


def well_formed(request: dict[str, Any]) -> bool:
    """Every tool call has one answer, right behind it, and every answer its call."""
    waiting: list[str] = []
    for message in request["messages"]:
        if message["role"] == "tool":
            waiting.remove(message["tool_call_id"])
        elif waiting:
            return False
        waiting += [call["id"] for call in message.get("tool_calls", ())]
    return not waiting


def test_a_follow_up_brings_what_was_said_and_made(
    assistant: Assistant, server: OpenAIServer
) -> None:
    server.will(MADE, Text("There are 2."))
    first = assistant.ask(ASKED, "follow")
    id = first.cards[0].id  # type: ignore[union-attr]
    assert server.requests[1]["messages"][-1]["content"].endswith(f"id: {id}")
    server.will(
        Calls(("make_segment", {"where": US_SALON_OWNERS_NOT_ENGAGED, "changes": id})),
        Text("1 is left."),
    )
    finished = assistant.ask("only those not engaged", "follow")
    assert [m["role"] for m in server.requests[2]["messages"]] == [
        "system", "system", "user", "assistant", "tool", "assistant", "user",
    ]  # fmt: skip
    assert (finished.answer, finished.cards[-1].id) == ("1 is left.", id)  # type: ignore[union-attr]
    assert all(well_formed(request) for request in server.requests)


def test_turns_of_the_embedded_model_stand_in_it_too(
    assistant: Assistant, server: OpenAIServer
) -> None:
    server.will(Status(401))
    assistant.ask(ASKED, "mixed")
    server.will(Calls(("make_segment", "{broken"), ("nothing", {})), MADE, Text("There are 2."))
    assistant.ask(ASKED, "mixed")
    server.will(Text("You are welcome."))
    assistant.ask("thanks", "mixed")
    assert all(well_formed(request) for request in server.requests)
    assert len(server.requests[-1]["messages"]) > 8


def test_a_question_back_ends_the_turn_and_the_answer_to_it_goes_on(
    assistant: Assistant, server: OpenAIServer
) -> None:
    question = {"text": "Which salon owners?", "options": ["in the US", "all"]}
    ask = Calls(("ask_person", question), ("list_segments", {}))
    server.will(ask, ask)
    finished = assistant.ask(ASKED, "asks")
    assert (finished.status, finished.question.text) == (  # type: ignore[union-attr]
        "needs_clarification",
        "Which salon owners?",
    )
    server.will(MADE, Text("There are 2."))
    assert assistant.ask("segment salon owners in the US", "asks").answer == "There are 2."
    assert all(well_formed(request) for request in server.requests)


def test_a_turn_that_was_stopped_in_its_middle_does_not_spoil_the_conversation(
    assistant: Assistant, server: OpenAIServer
) -> None:
    server.will(MADE, Text("There are 2. And more.", pause=0.05))
    events = assistant.say("stopped", ASKED)
    next(events)
    events.close()  # type: ignore[attr-defined]
    server.reset()
    server.will(MADE, Text("There are 2."))
    assert assistant.ask(ASKED, "stopped").answer == "There are 2."
    assert all(well_formed(request) for request in server.requests)


def test_a_call_without_its_answer_gets_one_and_an_answer_without_its_call_goes() -> None:
    call = {"name": "make_segment", "args": {}, "id": "call_0", "type": "tool_call"}
    messages = [
        ToolMessage("alone", tool_call_id="call_9"),
        HumanMessage("a"),
        AIMessage("", tool_calls=[call]),
        HumanMessage("b"),
        AIMessage("", tool_calls=[call]),
        ToolMessage("made", tool_call_id="call_0"),
    ]
    told = [(m.type, m.content) for m in answered(messages)]
    assert told == [
        ("human", "a"), ("ai", ""), ("tool", NOT_RUN), ("human", "b"), ("ai", ""), ("tool", "made"),
    ]  # fmt: skip


def test_a_long_conversation_is_cut_before_a_message_of_the_person() -> None:
    messages = [m for n in range(50) for m in (HumanMessage(f"q{n}"), AIMessage(f"a{n}"))]
    kept = last_exchanges(messages)
    assert MOST_MESSAGES <= len(kept) <= MOST_MESSAGES + 2
    assert isinstance(kept[0], HumanMessage)
    assert kept[-1].content == "a49"


def test_a_huge_result_is_cut_and_the_rules_and_the_request_stay() -> None:
    call = {"name": "run_report", "args": {}, "id": "c", "type": "tool_call"}
    messages = [
        HumanMessage("my request"),
        AIMessage("", tool_calls=[call]),
        ToolMessage("x" * 1_000_000, tool_call_id="c"),
    ]
    sent = prompted(messages, "Data", Mask())
    assert sum(len(str(m.content)) for m in sent) < 8_000
    assert str(sent[0].content).startswith("You are Rapport")
    assert sent[2].content == "my request"


def test_a_second_process_goes_on_with_the_conversation(
    home: Path, make: Make, server: OpenAIServer
) -> None:
    server.will(MADE, Text("There are 2."))
    make(home).ask(ASKED, "kept")
    command = [
        sys.executable, "-m", "ui.cli", "ask", "only those in Austin", "--json",
        "--home", str(home), "--thread", "kept", "--as-of", "2026-06-30", "--model", "embedded",
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    answer = json.loads(done.stdout)
    assert (answer["thread"], answer["artifacts"][-1]["count"]) == ("kept", 1)
    assert "salon owners" in answer["artifacts"][-1]["description"]


def test_a_conversation_on_disk_is_plain_data(home: Path, make: Make, server: OpenAIServer) -> None:
    """Every value in it is JSON's or a message of the library: no class of ours has to be loaded."""
    server.will(MADE, Text("There are 2."))
    make(home).ask(ASKED, "plain")
    named: set[str] = set()

    def class_of(code: int, data: bytes) -> Any:
        parts = _unpacked(data, class_of)
        named.add(f"{parts[0]}.{parts[1]}")
        return parts

    with sqlite3.connect(home / "conversations.db") as db:
        kept = db.execute("SELECT type, checkpoint FROM checkpoints").fetchall()
    for type, checkpoint in kept:
        assert type == "msgpack"
        _unpacked(checkpoint, class_of)
    assert kept
    assert {name.split(".")[0] for name in named} <= {"langchain_core"}
