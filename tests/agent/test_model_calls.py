"""Which calls of a model are run: no tool it was not offered, nothing for ever, and not fifty at once."""

import json
from pathlib import Path

import pytest

from agent.assistant import Assistant
from crm.audit import trail
from tests.agent.company import US_SALON_OWNERS, US_SALON_OWNERS_NOT_ENGAGED
from tests.agent.conftest import Make
from tests.agent.faults import MADE, SEGMENT
from tests.agent.openai_server import Answer, Calls, OpenAIServer, Text

ASKED = "segment US salon owners not engaging"


def test_a_tool_that_does_not_exist_brings_in_those_that_do(
    assistant: Assistant, server: OpenAIServer
) -> None:
    server.will(Calls(("create_segment", SEGMENT)), MADE, Text("There is 1."))
    finished = assistant.ask(ASKED)
    first, second = ([t["function"]["name"] for t in r["tools"]] for r in server.requests[:2])
    assert first == ["make_segment", "ask_person", "decline"]
    assert set(first) < set(second)
    assert not {"request_launch", "draft_campaign", "keep_segment"} & set(second)
    assert finished.status == "done"


def test_a_tool_that_was_not_thought_of_is_offered_at_a_new_beginning(
    assistant: Assistant, server: OpenAIServer
) -> None:
    server.will(*[Calls(("list_segments", {}))] * 2, MADE, Text("None is saved."))
    finished = assistant.ask(ASKED)
    first, second, third, _ = server.requests
    assert [m["role"] for m in second["messages"]] == ["system", "system", "user"]
    assert '"US"' in first["messages"][1]["content"]
    assert '"US"' not in second["messages"][1]["content"]  # no value of the data any more
    offered = [tool["function"]["name"] for tool in third["tools"]]
    assert offered == ["list_segments", "ask_person", "decline"]  # what it chose then is the plan
    assert [(c.name, c.ok) for c in finished.tool_calls] == [
        ("list_segments", True),
        ("make_segment", False),
    ]


def test_an_endless_loop_is_cut_after_eight_calls_with_what_is_known(
    assistant: Assistant, server: OpenAIServer
) -> None:
    days = iter(range(90, 190))

    def again(request: dict[str, object]) -> Answer:
        where = json.loads(json.dumps(US_SALON_OWNERS_NOT_ENGAGED).replace("90", str(next(days))))
        return Calls(("make_segment", {"where": where, "changes": None}))

    server.always = again
    finished = assistant.ask(ASKED)
    assert len(server.requests) == 8
    assert finished.answer.startswith("I stopped because this took too many steps.")
    assert "1 customer" in finished.answer
    assert finished.cards


def test_fifty_calls_at_once_are_cut(assistant: Assistant, server: OpenAIServer) -> None:
    fields = [
        {"kind": "attribute", "field": "customers.city", "op": "is", "values": [f"City {n}"]}
        for n in range(50)
    ]
    server.will(Calls(*(("make_segment", {"where": where}) for where in fields)), Text("Done."))
    finished = assistant.ask(ASKED)
    assert sum(call.ok for call in finished.tool_calls) == 12
    tools = [m for m in server.requests[-1]["messages"] if m["role"] == "tool"]
    assert len(tools) in (0, 50)  # each call is answered where the model is asked again


@pytest.mark.parametrize(
    ("called", "object", "why"),
    [
        ("erase_everything", "unknown", "unknown"),
        ("make_segmnet", "make_segment", "misspelt"),
        ("request_launch", "request_launch", "not_offered"),
        ("learn_word", "learn_word", "of_the_house"),
    ],
)
def test_each_call_of_a_tool_that_it_does_not_have_is_refused_listed_and_audited(
    home: Path, make: Make, server: OpenAIServer, called: str, object: str, why: str
) -> None:
    assistant = make(home)
    store = assistant.app.company.workspace.store
    before = trail.denied(store, "tool.call")
    call = (called, {"campaign": "c1"})
    made = ("make_segment", {"where": US_SALON_OWNERS, "changes": None})
    server.will(Calls(call), Calls(made, call), Text("There are 2."))
    finished = assistant.ask("segment US salon owners", user="ann")
    assert [(c.name, c.ok) for c in finished.tool_calls] == [
        ("make_segment", True),
        (called, False),
    ]
    assert (finished.approval, finished.status) == (None, "done")
    refused = [
        row for row in trail.entries(store) if row.who == "ann" and row.action == "tool.call"
    ]
    told = [(row.object, row.outcome, row.details["why"]) for row in refused]
    assert told == [(object, "denied", why)] * 2
    assert trail.denied(store, "tool.call") == before + 2
    assert trail.verify(store).holds
