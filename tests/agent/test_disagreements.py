"""Two readings that differ: put to the person, kept, exported as cases; what is confirmed becomes an example."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent.app import App
from agent.assistant import Assistant
from agent.settings import Settings
from crm.readings.disagreements import Disagreements
from crm.readings.examples import Examples
from crm.terms.clock import Clock
from evals.candidates import candidates
from evals.case import load_cases
from tests.agent.company import NOW, US_SALON_OWNERS
from tests.agent.conftest import KEY
from tests.agent.openai_server import Calls, OpenAIServer, Text
from ui.cards import blocks
from ui.cards.html import draw_question
from ui.workplace import Workplace

ASKED = "segment US salon owners not engaging"
TOO_WIDE = Calls(("make_segment", {"where": US_SALON_OWNERS, "changes": None}))


@pytest.fixture(scope="module")
def place(
    imported: Path, served: OpenAIServer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Workplace]:
    home = Path(shutil.copytree(imported, tmp_path_factory.mktemp("readings") / "home"))
    settings = Settings(home, model="scripted", base_url=served.url, api_key=KEY)
    made = Workplace(App(settings, lambda: Clock(NOW)))
    yield made
    made.close()


def kept(place: Assistant) -> Disagreements:
    return Disagreements(place.app.company.workspace.store)


@pytest.mark.parametrize(("reply", "count", "chosen"), [("1", 2, "model"), ("the second one", 1, "embedded"), ("", 1, "embedded")])  # fmt: skip
def test_a_difference_has_one_button_for_each_reading_and_the_choice_is_kept(
    place: Workplace, server: OpenAIServer, reply: str, count: int, chosen: str
) -> None:
    server.will(TOO_WIDE, Text("There are 2."))
    asked = place.ask(ASKED, f"choice-{reply}", "ann")
    assert asked.question is not None and asked.status == "needs_clarification"
    first, second = asked.question.options
    assert first.startswith("2 · Customers who") and second.startswith("1 · Customers who")
    before = len(server.requests)
    done = place.ask(reply or second, f"choice-{reply}", "ann")
    assert len(server.requests) == before  # no model hears a choice
    assert done.cards[-1].count == count  # type: ignore[union-attr]
    [found] = kept(place).all()
    assert (found.chosen, found.chosen_by) == (chosen, "ann")
    assert (found.model.count, found.embedded.count, found.request) == (2, 1, ASKED)


def test_the_conversation_goes_on_from_the_reading_that_was_chosen(
    place: Workplace, server: OpenAIServer
) -> None:
    server.will(TOO_WIDE, Text("There are 2."))
    place.ask(ASKED, "on")
    place.ask("2", "on")
    server.will(Text("unusable"))
    finished = place.ask("only those in Boise", "on")
    assert finished.cards[-1].count == 0  # type: ignore[union-attr]  # bo, who was engaged, is not in it


def test_slack_and_the_page_have_the_whole_option_on_each_button(
    place: Workplace, server: OpenAIServer
) -> None:
    from crm.languages.speak import speaker

    server.will(TOO_WIDE, Text("There are 2."))
    question = place.ask(ASKED, "screens").question
    assert question is not None
    [actions] = [b for b in blocks.question(question) if b["type"] == "actions"]
    assert [b["value"] for b in actions["elements"]] == list(question.options)
    page = draw_question(question, "q", speaker("en"))
    assert all(f'data-text="{option}"' in page for option in question.options)


def test_a_difference_that_the_model_mended_is_kept_too(
    place: Workplace, server: OpenAIServer
) -> None:
    owners = {"kind": "attribute", "field": "customers.customer_type", "op": "is", "values": ["salon_owner"]}  # fmt: skip
    server.will(
        Calls(("run_report", {"report": {"measures": ["customers"], "breakdowns": []}})),
        Calls(("run_report", {"report": {"measures": ["customers"], "breakdowns": [], "who": owners}})),
        Text("There are 3."),
    )  # fmt: skip
    place.ask("how many salon owners are there?", "mended")
    found = next(d for d in kept(place).all() if d.request.startswith("how many"))
    assert (found.model.count, found.embedded.count, found.chosen) == (6, 3, "")


def test_differences_are_exported_as_cases_that_can_be_run(
    place: Workplace, tmp_path: Path
) -> None:
    file = tmp_path / "candidates.yaml"
    file.write_text(candidates(place.app.company.workspace.store), encoding="utf8")
    cases = load_cases(file)
    assert any(case.turns == (ASKED,) and "chosen by" in case.why for case in cases)
    chosen = candidates(place.app.company.workspace.store, chosen_only=True)
    assert "nobody has chosen" not in chosen and "candidate-d-" in chosen


def test_personal_data_is_masked_in_what_is_kept(place: Workplace, server: OpenAIServer) -> None:
    server.will(TOO_WIDE, Text("There are 2."))
    place.ask("segment US salon owners not engaging, says canary.ann@canary-mail.example", "mask")
    place.ask("segment US salon owners for Zyxanna Vexlington", "mask2")
    told = str(kept(place).all()) + str(Examples(place.app.company.workspace.store).all())
    assert "canary" not in told and "Vexlington" not in told


def test_confirmed_requests_are_examples_for_the_next_ones_within_the_tokens(
    place: Workplace, server: OpenAIServer
) -> None:
    server.will(TOO_WIDE, Text("There are 2."))
    asked = place.ask("segment US salon owners", "save")
    place.save_segment(asked.cards[0].id, "Owners", "ann")  # type: ignore[union-attr]
    requests = {e.request for e in Examples(place.app.company.workspace.store).all()}
    assert "segment US salon owners" in requests
    server.reset()
    server.will(TOO_WIDE, Text("There are 2."))
    used = place.ask("segment the salon owners in the US please", "next").usage
    context = server.requests[0]["messages"][1]["content"]
    assert 1 <= context.count(" => {") <= 2, (len(context), used)
    assert "- segment US salon owners => {" in context
    assert used.model.startswith("scripted")


def test_a_follow_up_is_no_example(place: Workplace, server: OpenAIServer) -> None:
    server.will(Text("unusable"), Text("unusable"))
    place.ask("stylists", "follow", "ann")
    changed = place.ask("only those in the US", "follow", "ann")
    place.save_segment(changed.cards[-1].id, "US stylists", "ann")  # type: ignore[union-attr]
    requests = {e.request for e in Examples(place.app.company.workspace.store).all()}
    assert "only those in the US" not in requests
