"""Generated report SQL against SQL written by hand for the same, on a large made-up company.

    python -m evals.bench_reports --data /tmp/reports.duckdb
    python -m evals.bench_reports --data /tmp/reports.duckdb --customers 100000 --orders 1000000 --events 5000000

Makes the data once (1 million customers, 10 million orders, 50 million events: a few minutes and
2 GB), then runs each report both ways in turn, best of `--times`, and prints processor time, ratio,
time on the clock and the number of rows. Ends with 1 when two answers differ.
"""

from collections.abc import Sequence
from datetime import date, datetime
from math import isclose
from pathlib import Path

from crm.catalog.model import Catalog
from crm.reports.compile import compile_report
from crm.reports.definition import Report
from crm.segments.conditions.base import Scope
from crm.segments.definition import Segment
from crm.sql.binding import Binding
from crm.warehouse.duckdb_engine import DuckDBWarehouse
from evals.bench_reports_cases import CASES, MAKE
from evals.by_hand import AS_OF, Taken, arguments, best, company

Row = Sequence[object]


def main() -> int:
    parser = arguments(__doc__, "reports")
    parser.add_argument("--orders", type=int, default=10_000_000)
    options = parser.parse_args()
    sizes = {name: getattr(options, name) for name in ("customers", "orders", "events")}
    warehouse, catalog = company(Path(options.data), MAKE, **sizes)
    chosen = [name for name in CASES if not options.only or options.only in name]
    alike = [compare(name, warehouse, catalog, options.times) for name in chosen]
    return 0 if all(alike) else 1


def compare(name: str, warehouse: DuckDBWarehouse, catalog: Catalog, times: int) -> bool:
    """Prints one line; whether both ways answer the same."""
    definition, by_hand = CASES[name]
    scope = Scope(catalog, AS_OF, Binding(), _no_segment)
    ours = compile_report(Report.model_validate(definition), scope).query
    generated = best(lambda: warehouse.rows(ours.run_sql(), ours.values).rows, times)
    written = best(lambda: warehouse.rows(by_hand).rows, times)
    same = _alike(_rows(generated), _rows(written))
    print(
        f"{name:28} generated {generated.processor:6.0f} ms  by hand {written.processor:6.0f} ms"
        f"  ratio {generated.processor / written.processor:4.2f}  on the clock"
        f" {generated.clock:5.0f} ms {written.clock:5.0f} ms  {len(_rows(generated)):>4} rows"
        f"{'' if same else '  DIFFERENT'}",
        flush=True,
    )
    return same


def _rows(taken: Taken) -> list[Row]:
    assert isinstance(taken.answer, list)
    return taken.answer


def _alike(ours: Sequence[Row], by_hand: Sequence[Row]) -> bool:
    """The same groups in the same order with the same numbers; what is beside them by hand may be less."""
    return len(ours) == len(by_hand) and all(
        _same(a, b)
        for one, other in zip(ours, by_hand, strict=True)
        for a, b in zip(one, other, strict=False)
    )


def _same(a: object, b: object) -> bool:
    if isinstance(a, date) and isinstance(b, date):
        return _day(a) == _day(b)
    if isinstance(a, str) or a is None or b is None:
        return a == b
    return isclose(float(str(a)), float(str(b)), rel_tol=1e-6)


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _no_segment(name: str) -> Segment:
    raise LookupError(name)


if __name__ == "__main__":
    raise SystemExit(main())
