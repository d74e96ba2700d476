"""Several requests of one message, done in one turn: a card each, in order, with what they refer to."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent.app import App
from agent.settings import Settings
from crm.terms.clock import Clock
from tests.agent.company import NOW, US_SALON_OWNERS
from tests.agent.conftest import Make
from tests.agent.openai_server import Calls, OpenAIServer, Text
from tools.cards import ReportCard, SegmentCard
from ui.workplace import Workplace


@pytest.fixture(scope="module")
def place(imported: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workplace]:
    home = Path(shutil.copytree(imported, tmp_path_factory.mktemp("several") / "home"))
    made = Workplace(App(Settings(home), lambda: Clock(NOW)))
    yield made
    made.close()


@pytest.mark.parametrize(
    "said",
    [
        "segment US salon owners and show me their revenue by month",
        "Segmentiere Salonbesitzer in den USA und zeig mir ihren Umsatz pro Monat",
        "segmente les propriétaires de salon aux États-Unis et montre-moi leur chiffre d'affaires par mois",
        "segmenta los dueños de salón en Estados Unidos y muéstrame sus ingresos por mes",
        "圈出美国的沙龙老板，然后显示他们每月的销售额",
    ],
)
def test_people_and_then_their_figures(place: Workplace, said: str) -> None:
    finished = place.ask(said)
    segment, report = finished.cards
    assert isinstance(segment, SegmentCard) and isinstance(report, ReportCard)
    assert (finished.status, segment.count) == ("done", 2)
    assert sum(row[-1] for row in report.rows if row[-1]) == pytest.approx(267.5)  # of ann and bo
    assert [call.name for call in finished.tool_calls] == ["make_segment", "run_report"]


def test_a_mail_waits_for_its_approval_and_the_rest_is_answered(place: Workplace) -> None:
    said = "segment US salon owners, then write them an email, then show me revenue by month"
    finished = place.ask(said)
    assert finished.status == "needs_approval" and finished.approval
    assert {card.kind for card in finished.cards} == {"segment", "campaign", "report"}
    assert "2 customers" in finished.answer and "Revenue" in finished.answer


def test_a_part_that_is_asked_about_does_not_lose_the_others(place: Workplace) -> None:
    finished = place.ask("segment customers with a dog and show me revenue by month")
    assert (finished.status, [card.kind for card in finished.cards]) == ("needs_clarification", ["report"])  # fmt: skip
    assert finished.question and "dog" in finished.question.text


def test_the_conversation_goes_on_from_the_last_of_them(place: Workplace) -> None:
    place.ask("show me revenue by month; segment US salon owners", "on")
    finished = place.ask("only those in Austin", "on")
    card = finished.cards[-1]
    assert isinstance(card, SegmentCard) and card.count == 1


def test_a_large_model_is_offered_what_all_of_them_need(
    home: Path, make: Make, server: OpenAIServer
) -> None:
    server.will(
        Calls(("make_segment", {"where": US_SALON_OWNERS, "changes": None})),
        Calls(("run_report", {"report": {"measures": ["revenue"], "breakdowns": []}})),
        Text("Both are shown."),
    )
    finished = make(home).ask("segment US salon owners and show me revenue by month")
    offered = {tool["function"]["name"] for tool in server.requests[0]["tools"]}
    assert {"make_segment", "run_report"} <= offered
    assert [card.kind for card in finished.cards] == ["segment", "report"]
