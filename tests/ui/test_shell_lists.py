"""rapport lists, rapport events and rapport segments freeze, as a person types them."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crm.segments.definition import Segment
from crm.warehouse.importing.run import run_import
from crm.workspace import open_workspace
from tests.small_company import write_company

NOW = datetime(2026, 6, 30, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shell")
    run_import(str(write_company(folder / "tables")), folder / "home", now=NOW)
    return folder / "home"


def rapport(home: Path, *words: str, given: str = "", fails: bool = False) -> str:
    command = [sys.executable, "-m", "ui.cli", *words, "--home", str(home)]
    environment = {"PATH": "", "LC_ALL": "C.UTF-8", "HOME": str(home)}
    done = subprocess.run(
        command,
        input=given,
        capture_output=True,
        text=True,
        env=environment,
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert (done.returncode != 0) == fails, done.stderr
    return done.stderr if fails else done.stdout


def test_a_list_is_added_shown_used_and_removed(home: Path) -> None:
    assert "2 customers" in rapport(
        home, "lists", "add", "-", "--name", "Fair", given="ann\nBO@example.com\nwho\n"
    )
    assert "Fair" in rapport(home, "lists", "list")
    assert rapport(home, "lists", "show", "fair").splitlines()[1:] == ["ann", "bo"]
    assert "nearest are: Fair" in rapport(home, "lists", "show", "fare", fails=True)
    assert "removed" in rapport(home, "lists", "remove", "fair")
    assert "Fair" not in rapport(home, "lists", "list")


def test_a_segment_is_frozen(home: Path) -> None:
    where = {"kind": "attribute", "field": "customers.country", "values": ["US"]}
    made = open_workspace(home).segments.draft(
        Segment.model_validate({"where": where}),
        name="US", request="", language="en", by="ann", now=NOW,
    )  # fmt: skip
    assert "2 customers" in rapport(home, "segments", "freeze", made.id, "--name", "US in June")
    assert f"members of “{made.id}”" in rapport(home, "lists", "show", "US in June")


def test_events_are_added_from_standard_input(home: Path) -> None:
    rows = "customer_id,occurred_at,type\nann,2026-06-29,email_sent\n"
    assert "1 new event is recorded" in rapport(home, "events", "add", "-", given=rows)
    assert "recorded before" in rapport(home, "events", "add", "-", given=rows)
    assert "no file" in rapport(home, "events", "add", "/nowhere.csv", fails=True)
