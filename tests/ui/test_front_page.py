"""The start page as it is drawn, and what its buttons do."""

from pathlib import Path

import pytest

from crm.languages.speak import LANGUAGES, speaker
from tests.ui.stand_in import StandIn, front
from ui.cards.spark import spark
from ui.web.desk import Desk
from ui.web.downloads import Downloads
from ui.web.welcome import welcome


@pytest.fixture
def desk(tmp_path: Path) -> tuple[Desk, StandIn]:
    assistant = StandIn(tmp_path)
    return Desk(assistant, Downloads(lambda: 0.0), lambda: 0.0), assistant


@pytest.mark.parametrize("language", LANGUAGES)
def test_figures_pins_and_news_are_drawn_in_every_language(language: str) -> None:
    drawn = str(welcome(speaker(language), (), "", front(("Sales", "Stock"), ("“US” grew.",))))
    for shown in ("$67,523.51", "Nov 9 – 15, 2026", "UTC", "“US” grew.", "72% of 20,000", "Sales"):
        assert shown in drawn
    assert 'data-text="Revenue last week vs the week before"' in drawn
    assert "No data in these days." in drawn and "Texas &lt;b&gt;" in drawn
    assert drawn.count('data-do="unpin"') == 2 and drawn.count('data-do="pin-earlier"') == 1


def test_without_figures_the_page_is_as_before() -> None:
    drawn = str(welcome(speaker("en"), ("a", "b", "c", "d")))
    assert "tiles" not in drawn and drawn.count('class="example"') == 4


def test_a_course_is_a_line_with_words_and_gaps() -> None:
    drawn = str(spark((1.0, None, 3.0, 2.0), 'from "1" to 3'))
    assert (
        drawn.count("M") == 3 and "from &#34;1&#34; to 3" in drawn
    )  # two pieces, and the last point
    assert spark((1.0,), "") == spark((None, None), "") == ""
    flat = str(spark((5.0, 5.0), ""))
    assert "nan" not in flat


def test_a_report_is_pinned_from_its_card_and_the_page_follows(desk: tuple[Desk, StandIn]) -> None:
    page, assistant = desk
    view = page.open({}, "en", "ann")
    *_, last = page.say("weekly revenue", view.thread, "ann")
    place = next(b["id"] for b in last.talk["turns"][0]["blocks"] if "card report" in b["html"])
    done = page.act({"do": "pin", "block": place}, view.thread, "ann")
    assert assistant.done[-1][0] == "pin" and "start page" in done.talk["notice"]
    assert "Weekly revenue" in done.talk["welcome"]
    moved = page.act({"do": "unpin", "format": "0"}, view.thread, "ann")
    assert "Weekly revenue" not in moved.talk["welcome"]


def test_pins_are_opened_and_moved_and_news_put_aside(desk: tuple[Desk, StandIn]) -> None:
    page, assistant = desk
    assistant.pinned, assistant.news = ["A", "B"], ["Heard?"]
    view = page.open({}, "en", "ann")
    assert "Heard?" in view.talk["welcome"]
    opened = page.act({"do": "open-pin", "format": "1"}, view.thread, "ann")
    assert "card report" in str(opened.talk["turns"])
    page.act({"do": "pin-later", "format": "0"}, view.thread, "ann")
    assert assistant.pinned == ["B", "A"]
    aside = page.act({"do": "news-seen"}, view.thread, "ann")
    assert "Heard?" not in aside.talk["welcome"] and ("aside", "ann") in assistant.done
