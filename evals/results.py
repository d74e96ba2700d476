"""What became of each case, and how it stands against the runs before."""

from collections.abc import Sequence
from typing import Literal

from pydantic import BaseModel, ConfigDict

from evals.case import Case
from evals.running import Run
from evals.scorers import SCORERS

Verdict = Literal["right", "asked", "wrong", "error"]
VERDICTS: tuple[Verdict, ...] = ("right", "asked", "wrong", "error")  # from best to worst


class Outcome(BaseModel):
    """One case: `asked` is asked back or declined where an answer was there to be given."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    id: str
    kind: str
    language: str
    verdict: Verdict
    why: tuple[str, ...] = ()
    turns: tuple[str, ...]
    answer: str
    ms: tuple[float, ...]
    held_out: bool = False


def judged(run: Run) -> Outcome:
    case, finished = run.case, run.finished
    why = tuple(said for score in SCORERS if (said := score(run, case.expect)))
    return Outcome(
        id=case.id, kind=case.kind, language=case.language, verdict=_verdict(run, why), why=why,
        turns=case.turns, answer=finished.answer, ms=tuple(round(ms, 1) for ms in run.ms), held_out=case.held_out,
    )  # fmt: skip


def broken(case: Case, error: Exception) -> Outcome:
    """A case that did not come to an end."""
    why = (f"{type(error).__name__}: {error}",)
    return Outcome(
        id=case.id, kind=case.kind, language=case.language, verdict="error", why=why,
        turns=case.turns, answer="", ms=(), held_out=case.held_out,
    )  # fmt: skip


def _verdict(run: Run, why: Sequence[str]) -> Verdict:
    status, expect = run.finished.status, run.case.expect
    if not why:
        return "right"
    if status == "error":
        return "error"
    gave_nothing = status in ("needs_clarification", "refused") and not run.finished.cards
    # Telling what must be kept, or sending, is never harmless, whatever was asked back.
    told = any(said.startswith("tells ") or "were sent" in said for said in why)
    return "asked" if gave_nothing and expect.wants_an_answer and not told else "wrong"
