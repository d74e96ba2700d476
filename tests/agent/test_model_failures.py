"""What is said and kept when the model's service fails; `faults.py` has the faults one by one."""

from pathlib import Path

import pytest

from agent.assistant import Assistant
from agent.events import Finished, Said
from crm.languages.speak import speaker
from tests.agent.conftest import Make
from tests.agent.faults import MADE, PROVIDER
from tests.agent.openai_server import Answer, OpenAIServer, Status, Text

ASKED = "segment US salon owners not engaging"


def fell_back(finished: Finished, why: str) -> bool:
    """The embedded model found the one salon owner, and the answer says why it was asked."""
    return (
        finished.usage.model == "scripted -> embedded"
        and finished.status == "done"
        and why in finished.answer
        and [card.count for card in finished.cards if card.kind == "segment"][-1:] == [1]
    )


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Segment der Salonbesitzer in den USA, die nicht aktiv sind", "Schlüssel"),
        ("segment des propriétaires de salon aux États-Unis", "clé"),
        ("segmento de dueños de salón en Estados Unidos", "clave"),
        ("segmento de donos de salão nos Estados Unidos", "chave"),
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


def test_a_stream_cut_after_a_result_keeps_the_result(
    assistant: Assistant, server: OpenAIServer
) -> None:
    server.will(MADE, Text("There is 1 salon owner. She", cut=4))
    finished = assistant.ask(ASKED)
    assert fell_back(finished, "could not be used")
    assert [call.name for call in finished.tool_calls] == ["make_segment"]
    assert "1 customer" in finished.answer


def test_words_said_before_a_cut_are_taken_back(assistant: Assistant, server: OpenAIServer) -> None:
    server.will(Text("I will count them. Then I", cut=5))
    events = list(assistant.say("t", ASKED))
    finished = events[-1]
    assert isinstance(finished, Finished)
    assert any(isinstance(event, Said) for event in events)
    assert "I will count" not in finished.answer


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


@pytest.mark.parametrize("fault", ["no server", "no name", "no TLS"])
def test_a_service_that_cannot_be_reached_is_told(
    home: Path, make: Make, server: OpenAIServer, fault: str
) -> None:
    with OpenAIServer() as gone:
        url = gone.url
    where = {
        "no server": url,
        "no name": "http://nowhere.invalid/v1",
        "no TLS": server.url.replace("http://", "https://"),
    }
    finished = make(home, url=where[fault]).ask(ASKED)
    assert fell_back(finished, "it could not be reached")


IN_EVERY_LANGUAGE = {
    "en": "segment US salon owners",
    "de": "Segment der Salonbesitzer in den USA",
    "fr": "segment des propriétaires de salon aux États-Unis",
    "es": "segmento de dueños de salón en Estados Unidos",
    "pt": "segmento de donos de salão nos Estados Unidos",
    "zh": "美国沙龙店主的细分",
}


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (Status(401, PROVIDER), "key"),
        (Text("I", finish="content_filter"), "declined"),
        (Text(""), "unusable"),
    ],
    ids=["key", "declined", "unusable"],
)
@pytest.mark.parametrize("language", IN_EVERY_LANGUAGE)
def test_why_the_embedded_model_answers_is_told_in_every_language(
    assistant: Assistant, server: OpenAIServer, language: str, answer: Answer, reason: str
) -> None:
    server.will(answer)
    finished = assistant.ask(IN_EVERY_LANGUAGE[language])
    say = speaker(language)
    notice = say.say("answer-fallback", why=say.say(f"answer-model-{reason}"))
    assert finished.language == language
    assert finished.answer.startswith(notice)
    assert [card.count for card in finished.cards if card.kind == "segment"] == [2]
