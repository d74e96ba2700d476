"""A conversation that two processes share, that a crash cut off, or that somebody has damaged."""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import ormsgpack
import pytest

from agent.assistant import Assistant
from agent.claims import Claims
from crm.errors import Misused
from crm.workspace import open_workspace
from tests.agent.company import US_SALON_OWNERS
from tests.agent.conftest import Make
from tests.agent.openai_server import Answer, Calls, Hang, OpenAIServer, Request, Text

ASKED = "segment US salon owners"
MADE = Calls(("make_segment", {"where": US_SALON_OWNERS, "changes": None}))


def conversation(home: Path) -> sqlite3.Connection:
    return sqlite3.connect(home / "conversations.db")


def counted(assistant: Assistant, thread: str) -> list[int]:
    return [card.count for card in assistant.ask(ASKED, thread).cards if card.kind == "segment"]


def test_the_second_process_is_told_that_somebody_is_answering(
    home: Path, make: Make, server: OpenAIServer
) -> None:
    """D13: the one goes on undisturbed, the other changes nothing."""
    server.will(MADE, Text("There are 2. " + "So it is. " * 5, pause=0.1))
    one, other = make(home), make(home)
    answers: list[str] = []
    turn = threading.Thread(target=lambda: answers.append(one.ask(ASKED, "shared").answer))
    turn.start()
    while len(server.requests) < 2:
        time.sleep(0.02)
    refused = other.ask(ASKED, "shared")
    assert (refused.status, refused.answer.partition(".")[0]) == (
        "error",
        "Somebody is being answered in this conversation right now, in another window or process",
    )
    turn.join()
    assert answers[0].startswith("There are 2.")
    server.will(MADE, Text("There are 2."))
    assert other.ask(ASKED, "shared").answer == "There are 2."


def test_a_killed_process_leaves_the_conversation_as_it_was_and_free(
    home: Path, make: Make, server: OpenAIServer
) -> None:
    """D11: killed after the tool ran and before anything was written down; then asked again."""
    killed: list[int] = []

    def reply(request: Request) -> Answer:
        if request["messages"][-1]["role"] != "tool" or killed:
            return MADE if request["messages"][-1]["role"] != "tool" else Text("There are 2.")
        killed.append(process.pid)
        os.kill(process.pid, signal.SIGKILL)
        return Hang()

    server.always = reply
    command = [
        sys.executable, "-m", "ui.cli", "ask", ASKED, "--home", str(home), "--thread", "killed",
        "--as-of", "2026-06-30", "--model", "scripted",
    ]  # fmt: skip
    environment = {**os.environ, "OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": "x"}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
    assert process.wait(timeout=60) == -signal.SIGKILL
    server.over.set()  # lets go of the request that hangs
    server.over.clear()
    assistant = make(home)
    assert counted(assistant, "killed") == [2]
    assert len(server.requests[-1]["messages"]) == 5  # nothing of the turn that was lost
    assert open_workspace(home).segments.list() == ()


@pytest.mark.parametrize("harm", ["cut", "hostile", "text"])
def test_a_damaged_conversation_is_put_aside_and_others_go_on(
    home: Path, make: Make, server: OpenAIServer, tmp_path: Path, harm: str
) -> None:
    """D14: no code runs, the person is told, and what was there is kept."""
    server.always = lambda request: (
        MADE if request["messages"][-1]["role"] == "user" else Text("2.")
    )
    before = make(home)
    before.ask(ASKED, "bad")
    before.ask(ASKED, "good")
    touched = tmp_path / "touched"
    hostile = ormsgpack.packb(
        ormsgpack.Ext(1, ormsgpack.packb(("os", "system", f"touch {touched}"))),
    )
    with conversation(home) as db:
        kept = db.execute("SELECT checkpoint FROM checkpoints WHERE thread_id = 'bad'").fetchone()
        blob = {"cut": kept[0][:-40], "hostile": hostile, "text": b"not a checkpoint"}[harm]
        db.execute("UPDATE checkpoints SET checkpoint = ? WHERE thread_id = 'bad'", (blob,))
    db.close()
    after = make(home)
    finished = after.ask(ASKED, "bad")
    assert not touched.exists()
    assert finished.answer.startswith("What was said before in this conversation could not be read")
    assert [card.count for card in finished.cards] == [2]
    assert not after.ask(ASKED, "bad").answer.startswith("What was said before")
    assert counted(after, "good") == [2]
    with conversation(home) as db:
        aside = db.execute("SELECT thread_id FROM checkpoints WHERE thread_id LIKE 'bad#%'")
        assert aside.fetchall()
    db.close()


def test_a_claim_ends_with_its_turn_with_its_time_and_with_its_process(tmp_path: Path) -> None:
    one, other = Claims(tmp_path), Claims(tmp_path)
    with one.claimed("t", 60), pytest.raises(Misused):
        other.claimed("t", 60).__enter__()
    with other.claimed("t", 60), one.claimed("u", 60):
        pass
    ended = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True
    )
    held = one.claimed("t", 60)
    held.__enter__()
    other._do("UPDATE turns SET pid = ?", int(ended.stdout))
    with other.claimed("t", 60):
        pass
    late = one.claimed("t", -1)
    late.__enter__()
    with other.claimed("t", 60):
        pass
    for claim in (held, late):
        claim.__exit__(None, None, None)
    one.close()
    other.close()


def test_a_conversation_goes_on_with_another_provider(
    home: Path, make: Make, server: OpenAIServer
) -> None:
    """D15: one that gives its calls no ids, or the same ids again, or ids of another form."""
    server.will(MADE, Text("There are 2."))
    make(home).ask(ASKED, "moved")
    with OpenAIServer() as elsewhere:
        elsewhere.will(MADE, Text("There are 2."))
        moved = make(home, url=elsewhere.url).ask(ASKED, "moved")
        assert moved.answer == "There are 2."
        roles = [m["role"] for m in elsewhere.requests[-1]["messages"]]
        assert roles == ["system", "system", "user", "assistant", "tool", "assistant", "user", "assistant", "tool"]  # fmt: skip
