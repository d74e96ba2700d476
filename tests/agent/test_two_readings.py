"""A large model's definition is held to the embedded reading of the same sentence, by its members."""

from agent.assistant import Assistant
from agent.events import Shown
from tests.agent.company import NOT_ENGAGED, US_SALON_OWNERS, US_SALON_OWNERS_NOT_ENGAGED
from tests.agent.openai_server import Calls, OpenAIServer, Text

ASKED = "segment US salon owners not engaging"
TOO_WIDE = Calls(("make_segment", {"where": US_SALON_OWNERS, "changes": None}))
RIGHT = Calls(("make_segment", {"where": US_SALON_OWNERS_NOT_ENGAGED, "changes": None}))
OWNERS = {
    "kind": "attribute",
    "field": "customers.customer_type",
    "op": "is",
    "values": ["salon_owner"],
}


def test_a_condition_that_is_missing_is_named_to_the_model_once(
    assistant: Assistant, server: OpenAIServer
) -> None:
    server.will(TOO_WIDE, RIGHT, Text("There is 1."))
    finished = assistant.ask(ASKED)
    *_, result, reminder = server.requests[1]["messages"]
    assert (result["role"], reminder["role"]) == ("tool", "user")
    assert "who have not been engaged in the last 90 days" in reminder["content"]
    assert "salon owners" not in reminder["content"]  # only what is missing is named
    assert "also says" not in str(server.requests[2]["messages"])
    assert finished.answer == "There is 1."
    assert [card.count for card in finished.cards if card.kind == "segment"] == [2, 1]


def test_a_model_that_holds_to_its_reading_is_shown_beside_the_other_with_both_counts(
    assistant: Assistant, server: OpenAIServer
) -> None:
    server.will(TOO_WIDE, Text("There are 2 salon owners in the US."))
    events = list(assistant.say("both", ASKED))
    finished = events[-1]
    assert len(server.requests) == 2
    assert "2 customers against 1" in finished.answer
    assert [card.count for card in finished.cards if card.kind == "segment"] == [2, 1]
    assert sum(isinstance(event, Shown) for event in events) == 2


def test_after_both_were_shown_the_conversation_goes_on_from_the_models_reading(
    assistant: Assistant, server: OpenAIServer
) -> None:
    server.will(TOO_WIDE, Text("There are 2."))
    assistant.ask(ASKED, "goes on")
    server.will(Text("That cannot be used"))  # so that the embedded model answers
    finished = assistant.ask("only those in Austin", "goes on")
    assert [card.count for card in finished.cards if card.kind == "segment"][-1] == 1
    assert "Austin" in str(finished.cards[-1])


def test_the_same_people_in_other_words_are_no_difference(
    assistant: Assistant, server: OpenAIServer
) -> None:
    turned = {"kind": "all", "of": [NOT_ENGAGED, {"kind": "not", "of": {"kind": "not", "of": OWNERS}}, US_SALON_OWNERS["of"][0]]}  # fmt: skip
    server.will(Calls(("make_segment", {"where": turned, "changes": None})), Text("There is 1."))
    finished = assistant.ask(ASKED)
    assert (finished.answer, len(finished.cards)) == ("There is 1.", 1)


def test_equal_counts_of_different_people_are_a_difference(
    assistant: Assistant, server: OpenAIServer
) -> None:
    bo = {"kind": "all", "of": [*US_SALON_OWNERS["of"], {"kind": "not", "of": NOT_ENGAGED}]}
    server.will(Calls(("make_segment", {"where": bo, "changes": None})), Text("There is 1."))
    finished = assistant.ask(ASKED)
    assert "1 customers against 1" in finished.answer


def test_people_that_a_report_forgets_are_named_to_the_model(
    assistant: Assistant, server: OpenAIServer
) -> None:
    report = {"measures": ["customers"], "breakdowns": []}
    server.will(
        Calls(("run_report", {"report": report})),
        Calls(("run_report", {"report": {**report, "who": OWNERS}})),
        Text("There are 3."),
    )
    finished = assistant.ask("how many salon owners are there?")
    assert "who are salon owners" in server.requests[1]["messages"][-1]["content"]
    assert finished.answer == "There are 3."
