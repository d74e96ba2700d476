"""What the page is told, event by event, without a browser."""

from pathlib import Path

import pytest

from crm.errors import NoData
from tests.ui.stand_in import StandIn
from ui.web.desk import MOST_CHARACTERS, Desk, View
from ui.web.downloads import Downloads


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(StandIn(tmp_path), Downloads(lambda: 0.0), lambda: 0.0)


def html(view: View) -> str:
    return "".join(block["html"] for turn in view.talk["turns"] for block in turn["blocks"])


def test_the_question_stands_on_the_page_before_anything_is_computed(
    desk: Desk,
) -> None:
    thread = desk.open({}, "en", "local").thread
    first = next(desk.say("segment salons", thread, "local"))
    assert "segment salons" in html(first) and first.box == "busy" and first.talk["busy"]


def test_a_turn_ends_with_the_box_ready(desk: Desk) -> None:
    thread = desk.open({}, "en", "local").thread
    *_, last = desk.say("segment salons", thread, "local")
    assert last.box == "ready" and not last.talk["busy"]


def test_a_file_asked_for_in_words_is_handed_out(desk: Desk) -> None:
    thread = desk.open({}, "en", "local").thread
    *_, last = desk.say("export it as excel", thread, "local")
    assert last.talk["download"].startswith("/download/") and last.box == "ready"


def test_nobody_is_given_another_persons_conversation(desk: Desk) -> None:
    thread = desk.open({}, "en", "ann").thread
    list(desk.say("segment salons", thread, "ann"))
    assert desk.open({"thread": thread}, "en", "bo").talk["turns"] == []
    assert len(desk.open({"thread": thread}, "en", "ann").talk["turns"]) == 1


def test_a_made_up_thread_is_replaced(desk: Desk) -> None:
    assert desk.open({"thread": "../x"}, "en", "ann").thread != "../x"


@pytest.mark.parametrize("text", ["", "   ", "\0"])
def test_an_empty_question_asks_nothing(desk: Desk, text: str) -> None:
    thread = desk.open({}, "en", "local").thread
    (only,) = desk.say(text, thread, "local")
    assert only.talk["turns"] == []


def test_a_question_beyond_measure_is_answered_in_one_sentence(desk: Desk) -> None:
    thread = desk.open({}, "de", "local").thread
    *_, last = desk.say("x" * (MOST_CHARACTERS + 1), thread, "local")
    assert "Die Frage ist zu lang: 20.001 Zeichen" in html(last)


def test_a_broken_surrogate_is_replaced(desk: Desk) -> None:
    thread = desk.open({}, "en", "local").thread
    *_, last = desk.say("segment \ud800 salons", thread, "local")
    html(last).encode("utf8")


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"do": "save"},
        {"do": "save", "block": "t9-card0"},
        {"do": "approve", "block": "t1-approval"},
        {"do": "export", "block": "t1-card0", "format": "exe"},
        {"do": "language", "value": "xx"},
        {"do": ["list"], "block": {"a": 1}},
    ],
)
def test_an_action_that_fits_no_card_does_nothing(desk: Desk, data: dict[str, object]) -> None:
    thread = desk.open({}, "en", "local").thread
    list(desk.say("segment salons", thread, "local"))
    view = desk.act(data, thread, "local")
    assert not view.talk.get("download")


def test_a_decision_is_made_once(desk: Desk) -> None:
    thread = desk.open({}, "en", "local").thread
    list(desk.say("draft a mail", thread, "local"))
    first = desk.act({"do": "approve", "block": "t1-approval"}, thread, "local")
    again = desk.act({"do": "reject", "block": "t1-approval"}, thread, "local")
    assert "Sent to 1,017 people" in html(first)
    assert "Sent to" not in html(again) and "Approved" in html(again)


def test_a_stopped_turn_says_so_and_keeps_what_was_said(desk: Desk) -> None:
    thread = desk.open({}, "en", "local").thread
    views = desk.say("segment salons", thread, "local")
    next(views)
    stopped = desk.stop(thread, "local")
    assert "Stopped." in html(stopped) and stopped.box == "ready"


def test_a_second_question_waits_until_the_first_is_answered_or_stopped(desk: Desk) -> None:
    thread = desk.open({}, "en", "local").thread
    first = desk.say("segment salons", thread, "local")
    next(first)
    (held,) = desk.say("weekly sales", thread, "local")
    assert held.box == "same" and held.talk["turns"] == []
    desk.stop(thread, "local")
    *_, answered = desk.say("weekly sales", thread, "local")
    assert "Weekly revenue" in html(answered)
    assert list(first) == []  # what was stopped says nothing more


def test_a_page_that_was_left_in_the_middle_of_a_turn_can_ask_again(desk: Desk) -> None:
    thread = desk.open({}, "en", "local").thread
    next(desk.say("segment salons", thread, "local"))
    assert "Stopped." in html(desk.open({"thread": thread}, "en", "local"))
    *_, answered = desk.say("weekly sales", thread, "local")
    assert "Weekly revenue" in html(answered)


def test_a_company_without_data_is_told_what_to_do(tmp_path: Path) -> None:
    class Empty(StandIn):
        def company(self) -> dict[str, object]:
            raise NoData("screens-file-gone")

    desk = Desk(Empty(tmp_path), Downloads(lambda: 0.0), lambda: 0.0)
    assert "exportieren Sie" in desk.open({}, "de", "local").talk["welcome"]
