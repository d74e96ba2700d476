"""A process that gives one answer ends at once, with its status, when everything was said."""

import gc
import os
import sys
from collections.abc import Iterator

import pytest

from ui.one_answer import ending_at_once


@pytest.fixture
def ended(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """The statuses that the process would have ended with; garbage is looked for again after."""
    statuses: list[int] = []
    monkeypatch.setattr(os, "_exit", statuses.append)
    yield statuses
    gc.enable()


@pytest.mark.parametrize("status", [0, 1, 2])
def test_one_question_ends_the_process_with_its_status(ended: list[int], status: int) -> None:
    with pytest.raises(SystemExit), ending_at_once(["ask", "weekly revenue"]):
        assert not gc.isenabled()
        raise SystemExit(status)
    assert ended == [status]


@pytest.mark.parametrize(
    "words", [["serve"], ["ask", "--batch", "-"], ["ask", "--batch=q.jsonl"], []]
)
def test_any_other_command_ends_as_ever(ended: list[int], words: list[str]) -> None:
    with pytest.raises(SystemExit), ending_at_once(words):
        assert gc.isenabled()
        raise SystemExit(0)
    assert ended == []


def test_a_defect_is_still_told(ended: list[int]) -> None:
    with pytest.raises(ZeroDivisionError), ending_at_once(["ask", "x"]):
        raise ZeroDivisionError
    assert ended == []


def test_where_nobody_listens_any_more_the_process_ends_as_ever(
    ended: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone() -> None:
        raise BrokenPipeError

    monkeypatch.setattr(sys.stdout, "flush", gone)
    with pytest.raises(SystemExit), ending_at_once(["ask", "x"]):
        raise SystemExit(0)
    assert ended == []
