"""The short form of `python -m evals.fuzzed_calls --count 10000`."""

from pathlib import Path

from crm.workspace import open_workspace
from evals.fuzzed_calls import run
from tests.agent.company import make_company


def test_no_call_raises_takes_long_or_changes_anything_when_it_is_wrong(tmp_path: Path) -> None:
    tally = run(400, 7, open_workspace(make_company(tmp_path)))
    assert tally.wrong == []
    assert set(tally.ended) == {"done", "not readable", "answered with what is wrong"}
