"""rapport segments keeps saved segments in order, in the shell."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from crm.errors import CrmError
from tests.small_company import write_company
from ui.cli import app

DAY = ("--as-of", "2026-06-30")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shell")
    run("import", str(write_company(folder / "tables")), "--home", str(folder / "home"))
    made = run("ask", "salon owners in the US", "--home", str(folder / "home"), *DAY, "--json")
    id = json.loads(made)["artifacts"][0]["id"]
    assert "Saved" in run("segments", "save", id, "US salons", "--home", str(folder / "home"), *DAY)
    return folder / "home"


def run(*args: str) -> str:
    done = CliRunner().invoke(app, args, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


def segments(home: Path, *args: str) -> str:
    return run("segments", *args, "--home", str(home), *DAY)


def test_a_segment_is_copied_tagged_moved_renamed_and_taken_back(home: Path) -> None:
    segments(home, "copy", "US salons", "Second")
    segments(home, "tag", "Second", "summer", "vip")
    segments(home, "move", "Second", "Regions")
    listed = json.loads(segments(home, "list", "--tag", "summer", "--json"))["card"]["kept"]
    assert [(one["name"], one["count"], one["folder"], one["tags"]) for one in listed] == [("Second", 2, "Regions", ["summer", "vip"])]  # fmt: skip
    assert "same as “US salons”" in segments(home, "alike", "Second")
    segments(home, "rename", "Second", "Third")
    assert "Second" in segments(home, "undo", "Third")
    assert "renamed “Third”" in segments(home, "versions", "Second")
    segments(home, "archive", "Second")
    assert "Second" not in segments(home, "list")
    assert "Second" in segments(home, "list", "--archived")
    segments(home, "restore", "Second")


def test_sizes_are_kept_and_plans_are_due(home: Path) -> None:
    assert "2 customers" in segments(home, "refresh", "US salons")
    assert json.loads(segments(home, "sizes", "US salons", "--json"))["card"]["table"]["rows"][0][1] == 2  # fmt: skip
    segments(home, "plan", "US salons", "daily", "--at", "07:30", "--notice", "10")
    assert "No segment is due" in segments(home, "refresh", "--due")
    told = run("segments", "refresh", "--due", "--home", str(home), "--as-of", "2026-07-01", "--json")  # fmt: skip
    assert json.loads(told)["customers"] == 2
    assert "no notices" in segments(home, "notices")


def test_what_is_wrong_is_said_in_a_sentence(home: Path) -> None:
    with pytest.raises(CrmError, match="no saved segment called"):
        segments(home, "archive", "Nope")
    with pytest.raises(CrmError, match="no time of day"):
        segments(home, "plan", "US salons", "daily", "--at", "25:99")


def test_fields_are_found_by_topic(home: Path) -> None:
    found = json.loads(run("segments", "fields", "loyalty", "--home", str(home), "--json"))
    assert "customers.loyalty_tier" in [row[1] for row in found["card"]["table"]["rows"]]
