"""A plain question finds each story that the demo company was made with, by its numbers.

What is to be found is reckoned from the plan of the demo, and a company that was made without
stories is asked the same: there nothing of the kind may be found.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from agent.app import App
from agent.assistant import Assistant
from agent.events import Finished
from agent.settings import settings_from
from crm.terms.clock import at_end_of
from crm.warehouse.demo import make_demo
from crm.warehouse.demo.stories import LATE_SHARE, QUIET_SHARE, SUBJECT_TEST, story_dates
from crm.warehouse.importing.run import run_import
from tools.cards import ReportCard, SegmentCard

TODAY = date(2026, 6, 30)
PLAN = story_dates(TODAY)
QUARTERS = ("first", "second", "third", "fourth")
Row = tuple[Any, ...]


def _spoken(day: date) -> str:
    return f"{day:%B} {day.day}"


def _rows(finished: Finished) -> list[Row]:
    """The rows of the report or analysis; none where there is no answer."""
    return [row for card in finished.cards if isinstance(card, ReportCard) for row in card.rows]


def _explained(finished: Finished) -> Row:
    """Breakdown, value, before and now of what tells most of a change."""
    return (*_rows(finished), (None,) * 6, (None,) * 6)[1][:4]


def _salons_tell_it(finished: Finished) -> bool:
    """Two thirds of them left in March of two quarters: less than that share is left of the first."""
    field, value, before, now = _explained(finished)
    return (field, value) == ("Customer type", "Salon owner") and now < before * (1 - QUIET_SHARE / 2)  # fmt: skip


def _most_are_quiet(finished: Finished) -> bool:
    """The share of the plan, and those who would be quiet anyway."""
    quiet, all_ = (card.count for card in finished.cards if isinstance(card, SegmentCard))
    return quiet / all_ > QUIET_SHARE


def _dryers_tell_it(finished: Finished) -> bool:
    field, value, _, now = _explained(finished)
    return (field, value, now) == ("Product category", "Hair Dryers", 0)


def _the_week_stands_out(finished: Finished) -> bool:
    """As the most unusual of all."""
    first = (*_rows(finished), (None,) * 3)[0]
    return first[1:3] == (PLAN.stockout_week.isoformat(), 0)


def _the_subject_won(finished: Finished) -> bool:
    """How many times as many click follows from the plan: more open, and more of these click."""
    rows = _rows(finished)
    if len(rows) != 2:
        return False
    (_, _, *loses), (name, _, *wins) = SUBJECT_TEST
    times = wins[0] * wins[1] / (loses[0] * loses[1])
    better, worse = rows
    sure = better[0] == name and worse[-1] == "real"
    return sure and times / 2 < better[2] / worse[2] < times * 2


def _french_parcels_are_late(finished: Finished) -> bool:
    on_time = dict(_rows(finished))
    others = [rate for country, rate in on_time.items() if country != "FR"]
    return abs(1 - on_time["FR"] - LATE_SHARE) < 0.1 and min(others) > on_time["FR"] + 0.3


def _france_tells_it(finished: Finished) -> bool:
    field, value, before, now = _explained(finished)
    return (field, value) == ("Country", "France") and now < before - 20


def _tickets_reach_a_new_level(finished: Finished) -> bool:
    """Within two weeks of the day, explained by France."""
    levels = [row for row in _rows(finished) if "level" in str(row[0])]
    days = [(date.fromisoformat(row[1]) - PLAN.late_since).days for row in levels]
    return bool(levels) and 0 <= days[0] <= 14 and "France" in str(levels[0][-1])


STORIES: dict[str, tuple[tuple[str, ...], Callable[[Finished], bool]]] = {
    "the salons that went quiet": (
        (f"why did revenue from US customers fall in the {QUARTERS[(PLAN.price_change.month - 1) // 3 + 1]} quarter?",),
        _salons_tell_it,
    ),
    "how many of them are quiet": (
        ("segment US salon owners not engaging", "segment US salon owners"),
        _most_are_quiet,
    ),
    "the week without dryers": (
        (f"why did revenue fall in the week of {_spoken(PLAN.stockout_week)}?",),
        _dryers_tell_it,
    ),
    "that week among all weeks": (
        ("anything unusual in weekly units of hair dryers?",),
        _the_week_stands_out,
    ),
    "the subject line that won": (
        ("compare the Color Care Letter campaigns",),
        _the_subject_won,
    ),
    "the late deliveries": (
        (f"on time delivery rate by country since {_spoken(PLAN.late_since)}",),
        _french_parcels_are_late,
    ),
    "what they did to the NPS": (("why did NPS fall in the last 3 months?",), _france_tells_it),
    "what they did to the help desk": (
        ("anything unusual in delivery tickets by week?",),
        _tickets_reach_a_new_level,
    ),
}  # fmt: skip


def _assistant(folder: Path, stories: bool) -> Assistant:
    files, home = folder / "files", folder / "home"
    home.mkdir()
    make_demo(files, customers=6_000, today=TODAY, stories=stories)
    run_import(str(files), home, now=datetime(2026, 7, 1, tzinfo=UTC))
    return Assistant(App(settings_from({"RAPPORT_HOME": str(home)}), lambda: at_end_of(TODAY)))


@pytest.fixture(scope="module", params=[True, False], ids=["planted", "not planted"])
def company(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Assistant, bool]]:
    """The demo company with its stories, and the same one without any."""
    assistant = _assistant(tmp_path_factory.mktemp("demo"), request.param)
    yield assistant, request.param
    assistant.close()


@pytest.mark.parametrize("story", STORIES)
def test_a_plain_question_finds_it_where_it_is_and_only_there(
    company: tuple[Assistant, bool], story: str
) -> None:
    assistant, planted = company
    questions, found = STORIES[story]
    answers = [assistant.ask(question) for question in questions]
    cards = tuple(card for answer in answers for card in answer.cards)
    assert found(replace(answers[-1], cards=cards)) is planted, answers[-1].answer
