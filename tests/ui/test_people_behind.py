"""A row of a report leads to its people with a button of its own."""

from pathlib import Path

from markupsafe import Markup

from crm.languages.speak import speaker
from tests.ui.made_cards import REPORT
from tests.ui.stand_in import StandIn
from ui.cards.html import draw
from ui.web.desk import Desk
from ui.web.downloads import Downloads


def test_each_row_has_a_button(tmp_path: Path) -> None:
    drawn: Markup = draw(REPORT, "b1", speaker("en"))
    assert drawn.count('data-do="people"') == len(REPORT.rows)
    assert 'data-format="1"' in drawn


def test_the_button_makes_a_segment_in_the_conversation(tmp_path: Path) -> None:
    assistant = StandIn(tmp_path)
    desk = Desk(assistant, Downloads(lambda: 0.0), lambda: 0.0)
    thread = desk.open({}, "en", "ann").thread
    shown = list(desk.say("weekly", thread, "ann"))[-1].talk["turns"][-1]["blocks"]
    card = next(block["id"] for block in shown if "card" in block["id"])
    after = desk.act({"do": "people", "block": card, "format": "2"}, thread, "ann")
    assert ("segment_row", REPORT.spec, 2, "ann", "en") in assistant.done
    assert "segment" in after.talk["turns"][-1]["blocks"][-1]["html"]
