"""Tokens that a large model is sent for a request: `python -m evals.request_sizes`.

The first turns of all cases, in all languages, on their invented company; nothing is sent. Counted
with tiktoken's own ranks where TIKTOKEN_CACHE_DIR names a folder that has them, else estimated.
Ends with 1 where the median of the requests that were understood is above 2,500.
"""

import statistics
import sys
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from agent.app import App
from agent.request_size import RequestSize, first_request
from agent.settings import Settings
from crm.terms.clock import Clock
from evals.case import load_cases
from evals.worlds import IMPORTED_AT, Worlds

MOST = 2_500
ESTIMATED = 1.2  # how much more an estimate may tell
NOWHERE = "http://127.0.0.1:9/v1"  # nothing is asked of it


def sizes(limit: int | None = None) -> dict[str, list[RequestSize]]:
    """The sizes of the first turns of the cases (the first `limit` of them), by language."""
    found: dict[str, list[RequestSize]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        worlds, apps = Worlds(Path(folder)), {}
        for case in load_cases()[:limit]:
            if case.world not in apps:
                settings = Settings(worlds.get(case.world).home, model="none", base_url=NOWHERE)
                apps[case.world] = App(settings, lambda: Clock(IMPORTED_AT))
            if size := first_request(apps[case.world], case.turns[0]):
                found[case.language].append(size)
    return found


def told(name: str, measured: Sequence[RequestSize]) -> str:
    """One line: how many, p50, p95 and the largest, and how many stay within the mark."""
    tokens = sorted(size.count.tokens for size in measured)
    if not tokens:
        return f"{name:24}{0:5}"
    p95 = tokens[min(len(tokens) - 1, int(0.95 * len(tokens)))]
    within = sum(count <= MOST for count in tokens) / len(tokens)
    return f"{name:24}{len(tokens):5}{statistics.median(tokens):8.0f}{p95:8}{tokens[-1]:8}{within:9.0%}"


def main() -> int:
    found = sizes()
    every = [size for measured in found.values() for size in measured]
    understood = [size for size in every if size.understood]
    exact = all(size.count.exact for size in every)
    print("Counted with tiktoken's ranks." if exact else "Estimated: the ranks are not here.")
    print(f"{'':24}{'n':>5}{'p50':>8}{'p95':>8}{'max':>8}{'≤ 2,500':>9}")
    print(told("understood", understood))
    print(told("not understood whole", [size for size in every if not size.understood]))
    for language, measured in sorted(found.items()):
        print(told(f"understood, {language}", [size for size in measured if size.understood]))
    most = MOST if exact else MOST * ESTIMATED
    return 1 if statistics.median(size.count.tokens for size in understood) > most else 0


if __name__ == "__main__":
    sys.exit(main())
