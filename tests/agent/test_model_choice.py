"""What a company chooses of large models: whether one answers, who checks it, what a day may cost."""

from pathlib import Path

import pytest

from agent.assistant import Assistant
from crm.catalog.model import Models
from crm.errors import BadInput
from tests.agent.company import US_SALON_OWNERS
from tests.agent.conftest import Make
from tests.agent.openai_server import Calls, OpenAIServer, Text
from ui.cards.contract import as_answer

ASKED = "segment US salon owners not engaging"
TOO_WIDE = Calls(("make_segment", {"where": US_SALON_OWNERS, "changes": None}))


def choosing(home: Path, make: Make, models: str) -> Assistant:
    (home / "catalog.yaml").write_text(f"models: {{{models}}}\n", encoding="utf8")
    return make(home)


def test_embedded_never_asks_the_large_model(home: Path, make: Make, server: OpenAIServer) -> None:
    finished = choosing(home, make, "answers: embedded").ask(ASKED)
    assert (finished.usage.model, server.requests) == ("embedded", [])
    assert finished.cards[-1].count == 1  # type: ignore[union-attr]


def test_checked_shows_both_readings_and_large_takes_the_models(
    home: Path, make: Make, server: OpenAIServer
) -> None:
    server.will(TOO_WIDE, Text("There are 2."), TOO_WIDE, Text("There are 2."))
    checked = choosing(home, make, "answers: checked").ask(ASKED)
    alone = choosing(home, make, "answers: large").ask(ASKED)
    assert [len(checked.cards), len(alone.cards)] == [2, 1]
    assert alone.answer == "There are 2."


def test_large_falls_back_on_the_embedded_one(home: Path, make: Make, server: OpenAIServer) -> None:
    server.will(Text(""))
    finished = choosing(home, make, "answers: large").ask(ASKED)
    assert finished.usage.model == "scripted -> embedded"
    assert finished.cards[-1].count == 1  # type: ignore[union-attr]


def test_an_answer_tells_its_cost_and_a_spent_budget_hands_over_to_the_embedded_one(
    home: Path, make: Make, server: OpenAIServer
) -> None:
    """1,000 tokens at 2 and 20 at 10 a million are 0.0022; two answers reach the budget."""
    assistant = choosing(home, make, "input: 2, output: 10, currency: EUR, budget: 0.004")
    server.will(Text("You are welcome."), Text("You are welcome."))
    first = as_answer(assistant.ask("thanks"))
    assert first["usage"]["cost"] == {"amount": 0.0022, "currency": "EUR"}
    assistant.ask("thanks")
    asked = len(server.requests)
    third = assistant.ask(ASKED)
    assert len(server.requests) == asked
    assert third.answer.startswith("The day’s budget for the language model is spent")
    assert third.usage.cost is None
    assert "cost" not in as_answer(third)["usage"]


def test_what_a_service_had_already_costs_less() -> None:
    assert Models(input=2, output=10, cached=0.5).cost(1_000_000, 100_000, 400_000) == 2.4
    assert Models(input=2, output=10).cost(1_000_000, 0, 400_000) == 2


def test_a_choice_that_there_is_none_of_is_named(home: Path, make: Make) -> None:
    with pytest.raises(BadInput) as wrong:
        _ = choosing(home, make, "answers: best").app.company
    assert "models.answers" in wrong.value.sentence("en")
