"""The run that others are compared with: `baseline.json`, one entry a model, committed with the code.

Cases that are held out leave figures only, so that nobody tunes a sentence of theirs.
"""

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from evals.results import VERDICTS, Outcome, Verdict

FILE = Path(__file__).with_suffix(".json")


class Baseline(BaseModel):
    """Verdicts by case, and how many of each among those held out."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    cases: dict[str, Verdict] = {}
    held_out: dict[Verdict, int] = {}


def load_baseline(model: str, file: Path = FILE) -> Baseline | None:
    known = json.loads(file.read_text(encoding="utf8")) if file.is_file() else {}
    return Baseline.model_validate(known[model]) if model in known else None


def keep_baseline(model: str, outcomes: Iterable[Outcome], file: Path = FILE) -> None:
    known = json.loads(file.read_text(encoding="utf8")) if file.is_file() else {}
    known[model] = _of(outcomes).model_dump(mode="json")
    file.write_text(json.dumps(known, indent=1, ensure_ascii=False) + "\n", encoding="utf8")


def _of(outcomes: Iterable[Outcome]) -> Baseline:
    seen = sorted(outcomes, key=lambda outcome: outcome.id)
    counts = Counter(outcome.verdict for outcome in seen if outcome.held_out)
    return Baseline(
        cases={o.id: o.verdict for o in seen if not o.held_out},
        held_out={verdict: counts[verdict] for verdict in VERDICTS},
    )


def worse(outcomes: Iterable[Outcome], before: Baseline) -> tuple[str, ...]:
    """What got worse, one sentence each; cases that the baseline does not know cannot."""
    seen = list(outcomes)
    known = [(o, before.cases[o.id]) for o in seen if o.id in before.cases]
    fallen = [f"{o.id} was {was}, is {o.verdict}" for o, was in known if _below(o.verdict, was)]
    held = Counter(o.verdict for o in seen if o.held_out)
    if held.total() == sum(before.held_out.values()):  # all of them were run
        fallen += [
            f"held out: {held[v]} {v}, were {was}"
            for v, was in before.held_out.items()
            if (held[v] < was if v == "right" else v != "asked" and held[v] > was)
        ]
    return tuple(fallen)


def _below(now: Verdict, was: Verdict) -> bool:
    return VERDICTS.index(now) > VERDICTS.index(was)
