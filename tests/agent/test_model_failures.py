"""Whatever the model's service does, the person is answered, in time and in their language."""

import json
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent.assistant import Assistant
from agent.events import Finished, Said
from agent.patience import OutOfTime, retry_after, within
from tests.agent.company import US_SALON_OWNERS, US_SALON_OWNERS_NOT_ENGAGED
from tests.agent.conftest import Make
from tests.agent.openai_server import (
    Answer,
    Calls,
    Drip,
    Hang,
    OpenAIServer,
    Raw,
    Refusal,
    Status,
    Text,
)

ASKED = "segment US salon owners not engaging"
SEGMENT = {"where": US_SALON_OWNERS_NOT_ENGAGED, "changes": None}
COUNTRY = US_SALON_OWNERS["of"][0]
MADE = Calls(("make_segment", SEGMENT))
PROVIDER = "provider secret text"


@pytest.fixture
def in_three_seconds(assistant: Assistant) -> Iterator[None]:
    """Turns of three seconds, two of them for the large model."""
    usual = assistant.app.settings
    assistant.app.settings = replace(usual, turn_seconds=3)
    yield
    assistant.app.settings = usual


def fell_back(finished: Finished, why: str) -> bool:
    """The embedded model found the one salon owner, and the answer says why it was asked."""
    return (
        finished.usage.model == "scripted -> embedded"
        and finished.status == "done"
        and why in finished.answer
        and [card.count for card in finished.cards if card.kind == "segment"][-1:] == [1]
    )


@pytest.mark.parametrize(
    ("reply", "why"),
    [
        pytest.param(Status(401, PROVIDER), "its key was refused", id="wrong key"),
        pytest.param(Status(403, PROVIDER), "its key was refused", id="key without the right"),
        pytest.param(Status(400, PROVIDER), "could not be used", id="request refused"),
        pytest.param(Status(404, PROVIDER), "could not be used", id="no such model"),
        pytest.param(
            Status(429, PROVIDER, "insufficient_quota"), "it is busy", id="budget is spent"
        ),
        pytest.param(
            Status(429, PROVIDER, headers={"Retry-After": "3600"}),
            "it is busy",
            id="an hour's wait",
        ),
        pytest.param(Text("I have counted", cut=2), "could not be used", id="text cut"),
        pytest.param(Text("There is one", finish=None), "could not be used", id="no finish reason"),
        pytest.param(Calls(("make_segment", SEGMENT), cut=9), "could not be used", id="call cut"),
        pytest.param(
            Calls(("make_segment", SEGMENT), finish="length"),
            "could not be used",
            id="call too long",
        ),
        pytest.param(Text(""), "could not be used", id="empty answer"),
        pytest.param(Text(" \n "), "could not be used", id="whitespace"),
        pytest.param(Text("I cannot see any data."), "could not be used", id="no data asked for"),
        pytest.param(Refusal(), "could not be used", id="refusal"),
        pytest.param(
            Text("Let me", finish="content_filter"), "it declined to answer", id="content filter"
        ),
        pytest.param(Raw(b"data: {not json\n\n"), "could not be used", id="no JSON"),
        pytest.param(Raw(b'data: {"choices": null}\n\n'), "could not be used", id="no choices"),
        pytest.param(
            Raw(b'data: {"error": {"message": "provider secret text"}}\n\n'),
            "could not be used",
            id="error in the stream",
        ),
    ],
)
def test_the_embedded_model_answers_and_says_why(
    assistant: Assistant, server: OpenAIServer, reply: Answer, why: str
) -> None:
    server.will(reply)
    finished = assistant.ask(ASKED)
    assert fell_back(finished, why)
    assert len(server.requests) == 1  # no storm of retries
    assert PROVIDER not in finished.answer


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Segment der Salonbesitzer in den USA, die nicht aktiv sind", "Schlüssel"),
        ("segment des propriétaires de salon aux États-Unis", "clé"),
        ("segmento de dueños de salón en Estados Unidos", "clave"),
        ("美国沙龙店主的细分", "密钥"),
    ],
)
def test_a_wrong_key_is_told_in_the_language_asked(
    assistant: Assistant, server: OpenAIServer, asked: str, said: str
) -> None:
    server.will(Status(401, PROVIDER))
    finished = assistant.ask(asked)
    assert said in finished.answer
    assert finished.usage.model == "scripted -> embedded"


@pytest.mark.parametrize("reply", [Hang(), Drip(), Text("There is 1.", pause=0.5)])
def test_a_service_that_takes_too_long_is_not_waited_for(
    assistant: Assistant, server: OpenAIServer, reply: Answer, in_three_seconds: None
) -> None:
    server.will(reply)
    started = time.monotonic()
    finished = assistant.ask(ASKED)
    assert fell_back(finished, "it took too long")
    assert time.monotonic() - started < 5  # also on a busy machine


def test_a_service_that_is_not_there_is_told(home: Path, make: Make) -> None:
    with OpenAIServer() as gone:
        url = gone.url
    finished = make(home, url=url).ask(ASKED)
    assert fell_back(finished, "it could not be reached")


def test_a_busy_service_is_asked_again_when_it_says(
    assistant: Assistant, server: OpenAIServer
) -> None:
    server.will(Status(429, headers={"Retry-After": "0"}), Status(500), MADE, Text("Done."))
    finished = assistant.ask(ASKED)
    assert (finished.usage.model, finished.answer) == ("scripted", "Done.")
    assert len(server.requests) == 4


def test_a_service_that_stays_broken_is_tried_three_times(
    assistant: Assistant, server: OpenAIServer
) -> None:
    server.always = lambda request: Status(500, PROVIDER)
    finished = assistant.ask(ASKED)
    assert fell_back(finished, "it could not be reached")
    assert len(server.requests) == 3


def test_a_service_that_falls_silent_is_given_up_before_the_turn_is_over() -> None:
    def pieces() -> Iterator[str]:
        yield "one"
        time.sleep(1)
        yield "two"

    heard = within(30, pieces, silence=0.2)
    assert next(heard) == "one"
    started = time.monotonic()
    with pytest.raises(OutOfTime):
        next(heard)
    assert time.monotonic() - started < 0.8


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("2", 2.0),
        ("-5", 0.0),
        ("0.5", 0.5),
        ("Tue, 30 Jun 2026 12:00:30 GMT", 30.0),
        ("Tue, 30 Jun 2026 11:00:00 GMT", 0.0),
        ("soon", None),
        (None, None),
    ],
)
def test_retry_after_is_seconds_or_a_date(header: str | None, seconds: float | None) -> None:
    assert retry_after(header, datetime(2026, 6, 30, 12, tzinfo=UTC)) == seconds


def test_a_stream_cut_after_a_result_keeps_the_result(
    assistant: Assistant, server: OpenAIServer
) -> None:
    server.will(MADE, Text("There is 1 salon owner. She", cut=4))
    finished = assistant.ask(ASKED)
    assert fell_back(finished, "could not be used")
    assert [call.name for call in finished.tool_calls] == ["make_segment"]
    assert "1 customer" in finished.answer


def test_a_long_conversation_is_cut_to_the_last_message_and_that_is_said(
    assistant: Assistant, server: OpenAIServer
) -> None:
    server.will(MADE, Text("One."))
    assistant.ask(ASKED, "long")
    server.will(Status(400, "too long", "context_length_exceeded"), MADE, Text("Here."))
    finished = assistant.ask("segment US salon owners not engaging in the last 90 days", "long")
    assert finished.usage.model == "scripted"
    assert finished.answer.startswith("This conversation no longer fits the language model")
    assert [m["role"] for m in server.requests[-2]["messages"]] == ["system", "system", "user"]


def test_wrong_arguments_are_mended_once(assistant: Assistant, server: OpenAIServer) -> None:
    server.will(
        Calls(("make_segment", {"where": {**COUNTRY, "op": "equals"}})),
        MADE,
        Text("There is 1."),
    )
    finished = assistant.ask(ASKED)
    told = server.requests[1]["messages"][-1]
    assert (told["role"], "where.attribute.op" in told["content"]) == ("tool", True)
    assert (finished.status, finished.usage.model) == ("done", "scripted")
    assert [call.ok for call in finished.tool_calls] == [False, True]


@pytest.mark.parametrize("args", ['{"where": {', "[]", '"x"', "NaN", '{"where": 1e400}', ""])
def test_arguments_that_are_no_object_are_mended_too(
    assistant: Assistant, server: OpenAIServer, args: str
) -> None:
    server.will(Calls(("make_segment", args)), MADE, Text("There is 1."))
    finished = assistant.ask(ASKED)
    assert (finished.status, finished.usage.model) == ("done", "scripted")
    assert [card.count for card in finished.cards if card.kind == "segment"] == [1]


def test_an_unknown_field_is_answered_with_the_nearest_ones(
    assistant: Assistant, server: OpenAIServer
) -> None:
    wrong = {"where": {**COUNTRY, "field": "customers.contry"}}
    server.will(Calls(("make_segment", wrong)), MADE, Text("There is 1."))
    finished = assistant.ask(ASKED)
    assert "customers.country" in server.requests[1]["messages"][-1]["content"]
    assert finished.status == "done"


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


def test_a_tool_that_keeps_something_is_not_run_unless_words_ask_for_it(
    assistant: Assistant, server: OpenAIServer
) -> None:
    launch = ("request_launch", {"campaign": "c1"})
    server.will(Calls(launch), Calls(("make_segment", SEGMENT), launch), Text("Done."))
    finished = assistant.ask(ASKED)
    assert [(c.name, c.ok) for c in finished.tool_calls] == [
        ("make_segment", True),
        ("request_launch", False),
    ]
    assert finished.approval is None


def test_three_wrong_calls_hand_over_to_the_embedded_model(
    assistant: Assistant, server: OpenAIServer
) -> None:
    server.always = lambda request: Calls(("make_segment", {"where": {"kind": "nonsense"}}))
    finished = assistant.ask(ASKED)
    assert fell_back(finished, "could not be used")
    assert len(server.requests) == 3


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


def test_the_same_call_is_not_run_twice(assistant: Assistant, server: OpenAIServer) -> None:
    server.will(MADE, MADE, Text("There is 1."))
    finished = assistant.ask(ASKED)
    assert [call.ok for call in finished.tool_calls] == [True, False]
    assert len(finished.cards) == 1


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


def test_words_said_before_a_cut_are_taken_back(assistant: Assistant, server: OpenAIServer) -> None:
    server.will(Text("I will count them. Then I", cut=5))
    events = list(assistant.say("t", ASKED))
    finished = events[-1]
    assert isinstance(finished, Finished)
    assert any(isinstance(event, Said) for event in events)
    assert "I will count" not in finished.answer
