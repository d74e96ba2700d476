"""A figure that a model states is found in the results, however it is written, or it is not said."""

import pytest

from agent.assistant import Assistant
from agent.events import Said
from agent.figures import numbers_in, numbers_of_card, untraced
from agent.speaking import sentences
from tests.agent.company import US_SALON_OWNERS_NOT_ENGAGED
from tests.agent.openai_server import Calls, OpenAIServer, Text

KNOWN = [1284.0, 20012.0, 0.0642, 12_840_000.0, 1234.5]


@pytest.mark.parametrize(
    "text",
    [
        "There are 1,284 customers, 6.4% of all 20,012.",
        "Es sind 1.284 Kunden, also 6,42 %.",
        "Cela fait 1 284 clients.",
        "Son 1.284 clientes, el 6 %.",
        "共有1284位客户，约1.3千人。",
        "收入为 1284 万元。",
        "About 12.8 million, or 13 M.",
        "$1,234.50 in all",
        "1.235 €",
        "On 15 November 2026, in Q3, at 10:30.",
        "Am 3. März 2026 und im Jahr 2025.",
        "2026年11月15日",
        "1. first\n2. second\n- third",
        "Ask [EMAIL_1] or [PHONE_22].",
        "No number at all.",
    ],
)
def test_what_the_results_hold_may_be_said(text: str) -> None:
    assert untraced(text, KNOWN) == []


@pytest.mark.parametrize(
    "text",
    [
        "There are 1,285 customers.",
        "Es sind 128 Kunden.",
        "Das sind 7 %.",
        "共有1285位客户。",
        "12.9 million",
        "$1,234.60",
        "It rose by 12%.",
        "-3 points",
        "3 times as many",
    ],
)
def test_what_they_do_not_hold_is_found(text: str) -> None:
    assert len(untraced(text, KNOWN)) == 1


def test_a_card_brings_its_numbers_its_shares_and_how_many_rows_it_has() -> None:
    card = {"kind": "segment", "count": 50, "total": 200, "rows": [["a", 3.5]], "sql": "LIMIT 77", "as_of": "2026-06-30 09:41 UTC"}  # fmt: skip
    known = list(numbers_of_card(card))
    assert untraced("50 of 200, 25%, 1 row, 3.5", known) == []
    assert untraced("77", known) == ["77"]
    assert untraced("41 things", known) == ["41 things"]


def test_a_share_is_known_as_a_percentage() -> None:
    assert untraced("the best 5%", list(numbers_in({"kind": "top", "percent": 5.0}))) == []


def test_sentences_are_cut_behind_their_ends_and_not_within_numbers() -> None:
    said = "It has 1.284 customers! And **bold.** z. B. 3.\nNext line. 中文。第二句。end"
    assert sentences(said) == [
        "It has 1.284 customers! ",
        "And **bold.** ",
        "z. B. 3.\n",
        "Next line. ",
        "中文。",
        "第二句。",
        "end",
    ]


def test_a_sentence_with_an_invented_figure_is_never_said_and_the_answer_says_so(
    assistant: Assistant, server: OpenAIServer
) -> None:
    server.will(
        Calls(("make_segment", {"where": US_SALON_OWNERS_NOT_ENGAGED, "changes": None})),
        Text("There is 1 customer. They spent $12,345 last year. Write to them soon."),
    )
    events = list(assistant.say("invented", "segment US salon owners not engaging"))
    said = "".join(event.text for event in events if isinstance(event, Said))
    finished = events[-1]
    assert said == "There is 1 customer. Write to them soon."
    assert finished.answer == (
        f"{said}\n\nOne sentence was left out, because its figure stands in no result."
    )


def test_an_invented_figure_does_not_come_back_in_the_next_turn(
    assistant: Assistant, server: OpenAIServer
) -> None:
    segment = {"where": US_SALON_OWNERS_NOT_ENGAGED, "changes": None}
    server.will(Calls(("make_segment", segment)), Text("There is 1. They spent $12,345."))
    assistant.ask("segment US salon owners not engaging", "again")
    server.will(Text("They spent $12,345, as I said."))
    finished = assistant.ask("hello", "again")
    assert "12,345" not in server.requests[-1]["messages"][-2]["content"]
    assert "12,345" not in finished.answer


def test_an_answer_that_is_invented_throughout_is_given_by_the_embedded_model(
    assistant: Assistant, server: OpenAIServer
) -> None:
    server.will(Text("You have 5,000 salon owners in the US who do not engage."))
    finished = assistant.ask("segment US salon owners not engaging")
    assert "5,000" not in finished.answer
    assert [card.count for card in finished.cards if card.kind == "segment"] == [1]
