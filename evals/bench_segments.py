"""Generated segment SQL against SQL written by hand for the same, on a large made-up company.

    python -m evals.bench_segments --data /tmp/bench.duckdb
    python -m evals.bench_segments --data /tmp/bench.duckdb --customers 100000 --events 5000000

Makes the data once (1 million customers, 50 million events: about a minute and 1 GB), then
counts each segment both ways in turn, best of `--times`, and prints processor time, ratio and counts.
Ends with 1 when two counts differ.
"""

from pathlib import Path

from crm.catalog.model import Catalog
from crm.segments.compile import compile_count
from crm.segments.conditions.base import Scope
from crm.segments.definition import Segment
from crm.segments.parsing import parse_segment
from crm.sql.binding import Binding
from crm.warehouse.duckdb_engine import DuckDBWarehouse
from evals.bench_segments_cases import CASES, MAKE, OPENED, SAVED
from evals.by_hand import AS_OF, arguments, best, company


def main() -> int:
    options = arguments(__doc__, "segments").parse_args()
    sizes = {"customers": options.customers, "events": options.events}
    warehouse, catalog = company(Path(options.data), MAKE, **sizes)
    chosen = [name for name in CASES if not options.only or options.only in name]
    alike = [compare(name, warehouse, catalog, options.times) for name in chosen]
    return 0 if all(alike) else 1


def compare(name: str, warehouse: DuckDBWarehouse, catalog: Catalog, times: int) -> bool:
    """Prints one line; whether both ways count the same."""
    where, by_hand = CASES[name]
    scope = Scope(catalog, AS_OF, Binding(), _segment)
    ours = compile_count(parse_segment(where), scope)
    generated = best(lambda: warehouse.rows(ours.run_sql(), ours.values).rows[0][0], times)
    hand = f"SELECT count(*) FROM customers c WHERE {by_hand}"
    written = best(lambda: warehouse.rows(hand).rows[0][0], times)
    print(
        f"{name:28} generated {generated.processor:6.0f} ms  by hand {written.processor:6.0f} ms"
        f"  ratio {generated.processor / written.processor:4.2f}"
        f"  {generated.answer:>8} {written.answer:>8}",
        flush=True,
    )
    return generated.answer == written.answer


def _segment(name: str) -> Segment:
    return {SAVED: parse_segment(OPENED)}[name]


if __name__ == "__main__":
    raise SystemExit(main())
