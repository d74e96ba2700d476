"""Random definitions on random companies, as SQL and as their plain meaning: the runner that both share."""

import argparse
import json
import sys
import time
from collections.abc import Callable
from typing import Any

EACH = 40  # definitions a company
Differences = Callable[..., list[dict[str, Any]]]


def run(what: str, description: str | None, differences: Differences) -> int:
    """Asks as many as the arguments say and prints every difference; 1 when there is one.

    `what` are the definitions in a word; `differences(seed, reports, engines=...)` makes a company
    and so many definitions, and gives those that its databases answer otherwise than is meant.
    """
    options = _options(what, description)
    engines = engines_of(options.engine)
    started, wrong = time.monotonic(), 0
    companies = -(-options.count // EACH)
    for seed in range(options.seed, options.seed + companies):
        for found in differences(seed, EACH, engines=engines):
            wrong += 1
            print(json.dumps({"seed": seed, **found}, ensure_ascii=False), flush=True)
    seconds = time.monotonic() - started
    print(
        f"{companies * EACH} {what} on {companies} companies, on {' and '.join(engines)}: "
        f"{wrong} differences, {seconds:.0f} s"
    )
    return 1 if wrong else 0


def engines_of(wanted: str) -> tuple[str, ...]:
    """The databases to ask; of both, those that answer. Raises SystemExit where one is missing."""
    from tests.servers import answers

    if wanted == "duckdb":
        return ("duckdb",)
    if not answers():
        missing = "no PostgreSQL server answers (RAPPORT_TEST_POSTGRES)"
        if wanted == "postgres":
            raise SystemExit(missing)
        print(f"{missing}: DuckDB alone", file=sys.stderr)
        return ("duckdb",)
    return ("duckdb", "postgres") if wanted == "both" else ("postgres",)


def _options(what: str, description: str | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--count", type=int, default=10_000, help=f"how many {what} (10000)")
    parser.add_argument("--seed", type=int, default=1_000, help="the first company's seed (1000)")
    parser.add_argument(
        "--engine",
        choices=("both", "duckdb", "postgres"),
        default="both",
        help="which database (both)",
    )
    return parser.parse_args()
