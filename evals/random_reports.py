"""Random reports on random companies: does the SQL answer exactly what is meant?

    python -m evals.random_reports --count 10000 --seed 1 --engine both

Each company has up to eight customers, orders in several currencies and mails; each definition
(measures, breakdowns by fields and grains of time, filters, windows) is run as SQL, on DuckDB and
on PostgreSQL where a server answers, and compared with its meaning in plain Python
(tests/crm/reports/reference.py). Prints every difference; ends with 1 when there is one.
Run it from a checkout: the plain meaning is part of the tests and not of the installed product.
"""

import argparse
import json
import time

from evals.random_segments import engines_of

EACH = 40  # reports a company


def main() -> int:
    options = _options()
    from tests.crm.reports.comparing import differences

    engines = engines_of(options.engine)
    started, wrong = time.monotonic(), 0
    companies = -(-options.count // EACH)
    for seed in range(options.seed, options.seed + companies):
        for found in differences(seed, EACH, engines=engines):
            wrong += 1
            print(json.dumps({"seed": seed, **found}, ensure_ascii=False))
    seconds = time.monotonic() - started
    print(
        f"{companies * EACH} reports on {companies} companies, on {' and '.join(engines)}: "
        f"{wrong} differences, {seconds:.0f} s"
    )
    return 1 if wrong else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--count", type=int, default=10_000, help="how many reports (10000)")
    parser.add_argument("--seed", type=int, default=1_000, help="the first company's seed (1000)")
    parser.add_argument(
        "--engine",
        choices=("both", "duckdb", "postgres"),
        default="both",
        help="which database (both)",
    )
    return parser.parse_args()


if __name__ == "__main__":
    raise SystemExit(main())
