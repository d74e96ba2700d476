"""A row of a report leads to its people with a button of its own."""

from pathlib import Path

from markupsafe import Markup

from agent.app import App
from agent.settings import settings_from
from crm.languages.speak import speaker
from crm.terms.clock import Clock
from tests.agent.company import NOW, make_company
from tests.ui.made_cards import REPORT
from tests.ui.stand_in import StandIn
from tools.cards import SegmentCard
from ui.cards.html import draw
from ui.web.desk import Desk
from ui.web.downloads import Downloads
from ui.workplace import Workplace


def test_each_row_has_a_button(tmp_path: Path) -> None:
    drawn: Markup = draw(REPORT, "b1", speaker("en"))
    assert drawn.count('data-do="people"') == len(REPORT.rows)
    assert 'data-format="1"' in drawn


def test_a_step_of_a_funnel_leads_to_its_people(tmp_path: Path) -> None:
    spec = {"kind": "funnel", "steps": [{"types": ["email_opened"]}, {"types": []}]}
    drawn = draw(REPORT.model_copy(update={"spec": spec}), "b1", speaker("en"))
    assert drawn.count('data-do="people"') == len(REPORT.rows)
    desk = Workplace(App(settings_from({}, make_company(tmp_path)), lambda: Clock(NOW)))
    (card,) = desk.segment_row(spec, 1, "ann", "en", "t").cards
    assert isinstance(card, SegmentCard)
    assert card.definition["kind"] == "path"
    assert card.description.startswith("Customers who have opened an email")


def test_the_button_makes_a_segment_in_the_conversation(tmp_path: Path) -> None:
    assistant = StandIn(tmp_path)
    desk = Desk(assistant, Downloads(lambda: 0.0), lambda: 0.0)
    thread = desk.open({}, "en", "ann").thread
    shown = list(desk.say("weekly", thread, "ann"))[-1].talk["turns"][-1]["blocks"]
    card = next(block["id"] for block in shown if "card" in block["id"])
    after = desk.act({"do": "people", "block": card, "format": "2"}, thread, "ann")
    assert ("segment_row", REPORT.spec, 2, "ann", "en") in assistant.done
    assert "segment" in after.talk["turns"][-1]["blocks"][-1]["html"]
