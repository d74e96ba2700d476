"""Reports in the shell: kept under a name, run again, written to a file, a row's people segmented."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from tests.small_company import write_company
from ui.cli import app

SPEC = {"measures": ["buyers"], "breakdowns": [{"kind": "field", "field": "customers.country"}]}


def shell(*args: str) -> Any:
    return CliRunner().invoke(app, list(args), catch_exceptions=False)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("company")
    home = folder / "home"
    shell("import", str(write_company(folder / "tables")), "--home", str(home))
    (folder / "report.json").write_text(json.dumps(SPEC))
    kept = shell("reports", "save", str(folder / "report.json"), "Buyers", "--home", str(home))
    assert kept.output.startswith("R-")
    return home


def test_a_saved_report_is_listed_and_runs_by_its_name(home: Path) -> None:
    assert "Buyers" in shell("reports", "list", "--home", str(home)).output
    card = json.loads(shell("reports", "run", "buyers", "--home", str(home)).output)
    assert card["spec"]["measures"] == ["buyers"]
    assert card["rows"]


def test_the_segment_of_a_row_has_as_many_as_the_row_counts(home: Path) -> None:
    card = json.loads(shell("reports", "run", "Buyers", "--home", str(home)).output)
    for number, row in enumerate(card["rows"], 1):
        made = shell("reports", "segment", "Buyers", str(number), "--home", str(home))
        assert json.loads(made.output)["count"] == row[1]


def test_it_is_written_to_a_file(home: Path, tmp_path: Path) -> None:
    to = tmp_path / "buyers.xlsx"
    done = shell("reports", "export", "Buyers", "--to", str(to), "--home", str(home))
    assert done.output.strip() == str(to)
    assert to.read_bytes().startswith(b"PK")
    pasted = shell("reports", "export", "Buyers", "--format", "tsv", "--home", str(home))
    assert pasted.output.splitlines()[0].count("\t") == 1
