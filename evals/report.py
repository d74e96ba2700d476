"""The run as a table for people and as JSON for programs."""

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import quantiles

from evals.results import VERDICTS, Outcome

LATEST = Path(__file__).parent / "results" / "latest.json"
HEADINGS = ("", "cases", *VERDICTS, "p50 ms", "p95 ms")
Line = tuple[str, ...]


def table(outcomes: Sequence[Outcome]) -> str:
    """One line a kind, one a language, those held out, and all."""
    lines = [HEADINGS]
    for name in ("kind", "language"):
        groups = sorted({str(getattr(o, name)) for o in outcomes})
        lines += [_line(g, [o for o in outcomes if getattr(o, name) == g]) for g in groups]
    held = [o for o in outcomes if o.held_out]
    lines += [_line("held out", held)] if held else []
    lines.append(_line("all", outcomes))
    return "\n".join(_aligned(line) for line in lines)


def _line(name: str, outcomes: Sequence[Outcome]) -> Line:
    counts = (str(sum(o.verdict == verdict for o in outcomes)) for verdict in VERDICTS)
    p50, p95 = _percentiles([ms for o in outcomes for ms in o.ms])
    return (name, str(len(outcomes)), *counts, f"{p50:.0f}", f"{p95:.0f}")


def _percentiles(values: Sequence[float]) -> tuple[float, float]:
    if len(values) < 2:
        return (values[0], values[0]) if values else (0.0, 0.0)
    cuts = quantiles(values, n=20, method="inclusive")
    return cuts[9], cuts[18]


def _aligned(line: Line) -> str:
    return f"{line[0]:<12}" + "".join(f"{cell:>8}" for cell in line[1:])


def failures(outcomes: Iterable[Outcome]) -> str:
    """Every case that is not right, with what was expected and got; those held out only counted."""
    said = [_failure(o) for o in outcomes if o.verdict != "right" and not o.held_out]
    return "\n".join(said)


def _failure(outcome: Outcome) -> str:
    answer = " ".join(outcome.answer.split())[:220]
    lines = (
        f"- {outcome.verdict}: {outcome.id} [{outcome.language}] {' | '.join(outcome.turns)[:300]}",
        *(f"    {why}" for why in outcome.why),
        f"    said: {answer}",
    )
    return "\n".join(lines)


def save(outcomes: Sequence[Outcome], model: str, file: Path) -> None:
    """All outcomes as JSON. Of cases held out neither words nor reasons are kept."""
    file.parent.mkdir(parents=True, exist_ok=True)
    made = {
        "model": model,
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "counts": {v: sum(o.verdict == v for o in outcomes) for v in VERDICTS},
        "cases": [_saved(o) for o in outcomes],
    }
    file.write_text(json.dumps(made, ensure_ascii=False, indent=1), encoding="utf8")


def _saved(outcome: Outcome) -> dict[str, object]:
    secret = {"why", "turns", "answer"} if outcome.held_out else None
    return outcome.model_dump(mode="json", exclude=secret)
