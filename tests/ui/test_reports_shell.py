"""Reports in the shell: kept under a name, run again, written to a file, a row's people segmented."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from crm.errors import BadInput, Unknown
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


def test_reports_and_analyses_are_written_in_every_form(home: Path, tmp_path: Path) -> None:
    begins = {"csv": b"\xef\xbb\xbf", "xlsx": b"PK", "png": b"\x89PNG", "pdf": b"%PDF"}
    for command in (("run", "Buyers"), ("analyse", "cohort retention by month")):
        files = {form: tmp_path / f"{command[0]}.{form}" for form in begins}
        options = [part for form, path in files.items() for part in (f"--{form}", str(path))]
        done = shell("reports", *command, *options, "--home", str(home), "--as-of", "2026-06-30")
        assert done.output.split() == [str(path) for path in files.values()]
        assert all(files[form].read_bytes().startswith(start) for form, start in begins.items())


def test_an_analysis_is_asked_for_in_words_or_as_json(home: Path, tmp_path: Path) -> None:
    said = shell("reports", "analyse", "cohort retention by month", "--home", str(home))
    given = tmp_path / "cohorts.json"
    given.write_text('{"kind": "cohorts", "grain": "month"}')
    told = shell("reports", "analyse", str(given), "--home", str(home))
    assert json.loads(said.output)["spec"] == json.loads(told.output)["spec"]


@pytest.mark.parametrize("given", ["revenue by month", '{"measures": ["revenue"]}'])
def test_what_is_no_analysis_is_refused(home: Path, given: str) -> None:
    with pytest.raises(BadInput):
        shell("reports", "analyse", given, "--home", str(home))


def test_a_saved_report_is_revised_by_its_name(home: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.json"
    new.write_text(json.dumps({**SPEC, "measures": ["orders"]}))
    first = tmp_path / "first.json"
    first.write_text(json.dumps(SPEC))
    at = ("--home", str(home))
    shell("reports", "save", str(first), "Changing", *at)
    assert "  2  Changing" in shell("reports", "revise", "changing", str(new), *at).output
    listed = shell("reports", "versions", "Changing", *at).output.splitlines()
    assert [line.split()[0] for line in listed] == ["1", "2"]
    assert '"buyers"' in shell("reports", "show", "Changing", "--version", "1", *at).output
    assert '"orders"' in shell("reports", "show", "Changing", *at).output
    shell("reports", "undo", "Changing", *at)
    assert '"buyers"' in shell("reports", "show", "Changing", *at).output
    with pytest.raises(Unknown):
        shell("reports", "show", "Changing", "--version", "9", *at)


def test_an_answer_is_written_where_it_was_asked(home: Path, tmp_path: Path) -> None:
    to = tmp_path / "revenue.pdf"
    done = shell("ask", "revenue by country this year", "--export", str(to), "--home", str(home))
    assert done.exit_code == 0
    assert to.read_bytes().startswith(b"%PDF")
