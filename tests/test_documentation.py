"""What the documentation says works: every example is asked, every link leads somewhere.

A fenced block that is marked `ask` holds questions, a line each; an indented line follows up the
line above it.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent.assistant import Assistant, new_thread
from ui.commands.demo import make_and_import
from ui.commands.options import app_of

ROOT = Path(__file__).parent.parent
PAGES = sorted((*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")))
DAY = "2026-06-30"
ANSWERED = ("done", "needs_approval")
PICTURE_LIMIT = 300_000  # bytes; a page of the documentation should open at once


def conversations() -> list[tuple[str, ...]]:
    """The examples of all pages, each once."""
    blocks = [b for p in PAGES for b in re.findall(r"^```ask\n(.*?)^```", p.read_text("utf8"), re.M | re.S)]  # fmt: skip
    return list(dict.fromkeys(turns for block in blocks for turns in talks(block)))


def talks(block: str) -> Iterator[tuple[str, ...]]:
    turns: tuple[str, ...] = ()
    for line in block.splitlines():
        if not line.startswith(" ") and turns:
            yield turns
            turns = ()
        turns = (*turns, line.strip())
    yield turns


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    home = tmp_path_factory.mktemp("wrenfield")
    make_and_import(home, seed=7, customers=800, last_day=DAY)
    assistant = Assistant(app_of(home, "embedded", DAY))
    yield assistant
    assistant.close()


@pytest.mark.parametrize("turns", conversations(), ids=" | ".join)
def test_every_example_is_answered(assistant: Assistant, turns: tuple[str, ...]) -> None:
    thread = new_thread()
    for turn in turns:
        finished = assistant.ask(turn, thread)
        assert finished.status in ANSWERED, (turn, finished.answer)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_to_a_file(page: Path) -> None:
    for link in re.findall(r"\]\(([^)#]+)\)", page.read_text("utf8")):
        assert "://" in link or (page.parent / link).exists(), link


def test_pictures_are_small() -> None:
    pictures = list((ROOT / "docs" / "pictures").glob("*.png"))
    assert pictures
    assert all(picture.stat().st_size < PICTURE_LIMIT for picture in pictures)
