"""A request answered by a large model, over real HTTP, on a real company."""

from agent.assistant import Assistant
from agent.events import Finished, Said, Shown
from tests.agent.company import US_SALON_OWNERS_NOT_ENGAGED
from tests.agent.openai_server import Calls, OpenAIServer, Text

ASKED = "segment US salon owners not engaging"
MADE = Calls(("make_segment", {"where": US_SALON_OWNERS_NOT_ENGAGED, "changes": None}))


def test_a_segment_is_made_counted_shown_and_said_as_it_comes(
    assistant: Assistant, server: OpenAIServer
) -> None:
    server.will(MADE, Text("There is 1 salon owner in the US. She has not engaged for 90 days."))
    events = list(assistant.say("t", ASKED))
    said = [event.text for event in events if isinstance(event, Said)]
    finished = events[-1]
    assert isinstance(finished, Finished)
    assert said == ["There is 1 salon owner in the US. ", "She has not engaged for 90 days."]
    assert finished.answer == "".join(said)
    assert finished.status == "done"
    assert [(card.kind, card.count) for card in finished.cards] == [("segment", 1)]
    assert [call.name for call in finished.tool_calls] == ["make_segment"]
    assert (finished.usage.model, finished.usage.input_tokens) == ("scripted", 2000)
    assert any(isinstance(event, Shown) for event in events[: len(events) - 2])
