"""Every case asked, judged, printed, saved, and compared with the baseline: `rapport evals run`."""

import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from agent.settings import EMBEDDED
from evals.baseline import keep_baseline, load_baseline, worse
from evals.case import BadCases, Case, load_cases
from evals.report import LATEST, failures, save, table
from evals.results import Outcome, broken, judged
from evals.running import Asking
from evals.worlds import Worlds


def run_file(
    cases: Path | None,
    *,
    model: str | None = None,
    out: Path | None = None,
    only: str | None = None,
    keep: bool = False,
) -> bool:
    """Run the cases of a file, or the product's own, and print how they went.

    `model`: the embedded one unless named. `only`: a kind, a language, an id or its beginning.
    `keep` makes this run the baseline. False when a case is worse than in the baseline, when one of
    an own file is not right, or when the cases cannot be read.
    """
    try:
        chosen = choose(load_cases(cases), only)
    except BadCases as error:
        print(error, file=sys.stderr)
        return False
    outcomes = run_cases(chosen, model or EMBEDDED)
    print(failures(outcomes), table(outcomes), sep="\n\n")
    save(outcomes, model or EMBEDDED, out or LATEST)
    if cases is not None:
        return all(outcome.verdict == "right" for outcome in outcomes)
    return _compared(outcomes, model or EMBEDDED, keep=keep and only is None)


def choose(cases: Sequence[Case], only: str | None) -> tuple[Case, ...]:
    """The cases of that kind, language or id. Raises BadCases where there is none."""
    chosen = tuple(
        case
        for case in cases
        if only is None or only in (case.kind, case.language) or case.id.startswith(only)
    )
    if not chosen:
        raise BadCases(f"No case has the kind, the language or the id {only!r}.")
    return chosen


def run_cases(cases: Sequence[Case], model: str = EMBEDDED) -> list[Outcome]:
    """What became of each, in the order given, on fresh worlds that are gone afterwards."""
    with TemporaryDirectory(prefix="rapport-evals-") as folder:
        asking = Asking(Worlds(Path(folder)), model)
        try:
            return [_outcome(asking, case) for case in cases]
        finally:
            asking.close()


def _outcome(asking: Asking, case: Case) -> Outcome:
    try:
        with asking.run(case) as run:
            return judged(run)
    except Exception as error:  # one case that breaks must not hide the others
        return broken(case, error)


def _compared(outcomes: Sequence[Outcome], model: str, *, keep: bool) -> bool:
    if keep:
        keep_baseline(model, outcomes)
        print("\nKept as the baseline.")
        return True
    before = load_baseline(model)
    if before is None:
        print(f"\nThere is no baseline for {model} yet; --keep makes this run one.")
        return True
    fallen = worse(outcomes, before)
    print("\nWorse than the baseline:" if fallen else "\nNothing is worse than the baseline.")
    print("".join(f"  {said}\n" for said in fallen), end="")
    return not fallen
