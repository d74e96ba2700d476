"""The cases themselves: readable, with an answer of their own, and some that nobody tunes for."""

from pathlib import Path

import pytest

from crm.languages.speak import LANGUAGES
from evals.case import BadCases, Case, load_cases
from evals.worlds import Worlds


def test_there_are_cases_in_every_language_and_some_are_held_out() -> None:
    cases = load_cases()
    assert len(cases) >= 120
    assert {case.language for case in cases} == set(LANGUAGES)
    assert sum(case.held_out for case in cases) >= 80  # nobody tunes for these


def test_every_case_tells_right_from_wrong(worlds: Worlds) -> None:
    """Neither nobody nor everybody is meant, and every figure asked for is there."""
    flat = [case.id for case in load_cases() if not _can_fail(case, worlds)]
    assert flat == []


def _can_fail(case: Case, worlds: Worlds) -> bool:
    truth = worlds.get(case.world).truth
    everyone = truth.members("TRUE", case.as_of)
    groups = [truth.members(where, case.as_of) for where in case.expect.members]
    wanted = (*case.expect.report, *case.expect.value, *case.expect.products)
    figures = [truth.rows(sql, case.as_of) for sql in wanted]
    return all(0 < len(group) < len(everyone) for group in groups) and all(
        rows and any(cell is not None for row in rows for cell in row) for rows in figures
    )


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("- id: a\n  language: en\n  turns: [hi]\n  expect: {}", "can never fail"),
        ("- id: a\n  language: it\n  turns: [hi]\n  expect: {status: done}", "case a: language"),
        (
            "- id: a\n  language: en\n  turns: []\n  expect: {sttus: done}",
            "case a: expect.sttus",
        ),
        ("cases: none", "must be a list"),
        ("- [", "cannot be read as YAML"),
    ],
)
def test_a_wrong_case_is_named_with_what_is_wrong(tmp_path: Path, given: str, said: str) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(given, encoding="utf8")
    with pytest.raises(BadCases, match=said):
        load_cases(file)


def test_two_cases_of_one_id_are_refused(tmp_path: Path) -> None:
    case = "- {id: a, language: en, turns: [hi], expect: {status: done}}\n"
    (tmp_path / "mine.yaml").write_text(case * 2, encoding="utf8")
    with pytest.raises(BadCases, match="same id: a"):
        load_cases(tmp_path / "mine.yaml")
