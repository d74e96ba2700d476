"""The command: a dozen cases from end to end, the table, the saved run, and what counts as worse."""

import json
from pathlib import Path

import pytest

from evals.baseline import Baseline, keep_baseline, load_baseline, worse
from evals.case import load_cases
from evals.report import failures, table
from evals.results import Outcome, Verdict
from evals.runner import run_cases, run_file

# One of every kind and language that must never break again.
DOZEN = (
    "one-and-done", "pearl-without-app", "average-basket", "two-measures-by-country",
    "cheapest-candles", "no-such-thing", "deletion-wanted", "account-manager",
    "de-warenkorb", "fr-ca-par-mois", "es-ventas-trimestre", "zh-orders-by-month",
)  # fmt: skip


def outcome(id: str, verdict: Verdict, held_out: bool = False) -> Outcome:
    return Outcome(
        id=id, kind="segment", language="en", verdict=verdict, why=("5 missed",),
        turns=(f"words of {id}",), answer="secret", ms=(10.0, 20.0), held_out=held_out,
    )  # fmt: skip


def test_a_dozen_cases_are_right() -> None:
    chosen = [case for case in load_cases() if case.id in DOZEN]
    assert len(chosen) == len(DOZEN)
    assert failures(run_cases(chosen)) == ""


def test_a_file_of_ones_own_is_run_printed_and_saved(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cases, out = tmp_path / "mine.yaml", tmp_path / "out" / "run.json"
    cases.write_text(
        "- {id: good, language: en, turns: [customers in Ireland], expect: {members: country = 'IE'}}\n"
        "- {id: bad, language: en, turns: [customers in Ireland], expect: {members: country = 'SE'}}\n",
        encoding="utf8",
    )
    assert run_file(cases, out=out) is False
    printed = capsys.readouterr().out
    assert "wrong: bad [en] customers in Ireland" in printed
    assert json.loads(out.read_text())["counts"] == {"right": 1, "asked": 0, "wrong": 1, "error": 0}
    assert run_file(cases, out=out, only="good") is True


def test_a_file_that_is_no_file_of_cases_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_file(tmp_path / "none.yaml") is False
    assert "cannot be read" in capsys.readouterr().err


def test_what_falls_below_the_baseline_is_worse() -> None:
    before = Baseline(cases={"a": "right", "b": "wrong", "c": "asked"})
    now = [
        outcome("a", "asked"),
        outcome("b", "asked"),
        outcome("c", "wrong"),
        outcome("new", "error"),
    ]
    assert worse(now, before) == ("a was right, is asked", "c was asked, is wrong")


def test_cases_held_out_are_compared_and_kept_as_figures_only(tmp_path: Path) -> None:
    file = tmp_path / "baseline.json"
    good, bad = outcome("h-1", "right", held_out=True), outcome("h-1", "wrong", held_out=True)
    keep_baseline("embedded", [good], file)
    assert "h-1" not in file.read_text()
    before = load_baseline("embedded", file)
    assert before is not None
    assert worse([good], before) == ()
    assert worse([bad], before) == ("held out: 0 right, were 1", "held out: 1 wrong, were 0")


def test_of_cases_held_out_neither_words_nor_reasons_are_shown() -> None:
    seen = [outcome("h-1", "wrong", held_out=True), outcome("b", "wrong")]
    assert "h-1" not in failures(seen)
    assert "words of b" in failures(seen)


def test_the_table_counts_by_kind_and_language() -> None:
    lines = table([outcome("a", "right"), outcome("b", "wrong")]).splitlines()
    assert lines[1].split() == ["segment", "2", "1", "0", "1", "0", "15", "20"]
    assert lines[-1].split()[:6] == ["all", "2", "1", "0", "1", "0"]
