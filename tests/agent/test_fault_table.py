"""Every fault of the table, over real HTTP: the turn ends as its row says, in time, with an answer."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from agent.assistant import Assistant
from tests.agent.faults import FAULTS, PROVIDER, Fault
from tests.agent.openai_server import OpenAIServer

ASKED = "segment US salon owners not engaging"


@pytest.fixture
def within(assistant: Assistant) -> Iterator[Callable[[float | None], None]]:
    """Makes turns take so many seconds at most, one of them kept for the embedded model."""
    usual = assistant.app.settings

    def limit(seconds: float | None) -> None:
        assistant.app.settings = replace(usual, turn_seconds=seconds or usual.turn_seconds)

    yield limit
    assistant.app.settings = usual


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.row} {fault.id}")
def test_a_fault_ends_as_its_row_says(
    assistant: Assistant,
    server: OpenAIServer,
    within: Callable[[float | None], None],
    fault: Fault,
) -> None:
    server.will(*fault.replies)
    if fault.always:
        server.always = fault.always
    within(fault.seconds)
    started = time.monotonic()
    finished = assistant.ask(ASKED)
    assert time.monotonic() - started < (fault.seconds or 20) + 5  # also on a busy machine
    assert finished.status == "done"
    assert finished.usage.model == ("scripted" if fault.model else "scripted -> embedded")
    assert fault.why in finished.answer
    assert finished.answer.startswith(fault.says)
    # Whoever answered: the one salon owner is found, in one card, and nothing else was done.
    assert [card.count for card in finished.cards if card.kind == "segment"] == [1]
    assert finished.approval is None
    assert len(server.requests) == fault.requests
    if fault.calls is not None:
        assert tuple(call.ok for call in finished.tool_calls) == fault.calls
    assert fault.told in str([m["content"] for m in server.requests[-1]["messages"]])
    assert PROVIDER not in str(finished)


def test_the_table_has_every_kind_that_a_row_can_tell() -> None:
    assert {fault.row for fault in FAULTS} >= {
        "D01",
        "D02",
        "D03",
        "D04",
        "D05",
        "D06",
        "D07",
        "D08",
    }
    assert len({fault.id for fault in FAULTS}) == len(FAULTS)
