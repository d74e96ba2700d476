"""What benchmarks against SQL written by hand share: the made-up company, and measuring both ways."""

import argparse
import resource
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from crm.catalog.harvest import Harvest, harvest, load_harvest, save_harvest
from crm.catalog.load import load_catalog
from crm.catalog.model import Catalog
from crm.terms.clock import at_end_of
from crm.warehouse.duckdb_engine import DuckDBWarehouse

AS_OF = at_end_of(date(2026, 6, 30))


@dataclass(frozen=True)
class Taken:
    """The least processor time and the least time on the clock, in milliseconds, and the answer."""

    processor: float
    clock: float
    answer: object


def company(path: Path, statements: Sequence[str], **sizes: int) -> tuple[DuckDBWarehouse, Catalog]:
    """The company of the file with its catalog; made of the statements when it is not there yet."""
    if not path.exists():
        _make(path, statements, sizes)
    warehouse = DuckDBWarehouse(path, memory="4GB", seconds=600)
    # The lines' own table is not needed: the import has put what they tell into order_lines.
    tables = {**warehouse.tables(), "order_items": {"order_id": "text", "product_id": "text"}}
    return warehouse, load_catalog(tables, _harvest(path, warehouse), {})  # type: ignore[arg-type]


def _make(path: Path, statements: Sequence[str], sizes: dict[str, int]) -> None:
    """The warehouse, laid out as an import lays it out. The same numbers, the same data."""
    import duckdb

    with duckdb.connect(str(path)) as connection:
        for statement in statements:
            connection.execute(statement.format(**sizes))


def _harvest(path: Path, warehouse: DuckDBWarehouse) -> Harvest:
    """What an import would have kept of the values, made once."""
    kept = path.with_suffix(".harvest.json")
    found = load_harvest(kept)
    if found is None:
        found = harvest(warehouse)
        save_harvest(found, kept)
    return found


def best(ask: Callable[[], object], times: int) -> Taken:
    """The best of so many: the processor time is little changed by other work on the machine."""
    taken = [_once(ask) for _ in range(times)]
    return Taken(min(t.processor for t in taken), min(t.clock for t in taken), taken[-1].answer)


def _once(ask: Callable[[], object]) -> Taken:
    processor, clock = _processor(), time.perf_counter()
    answer = ask()
    return Taken((_processor() - processor) * 1000, (time.perf_counter() - clock) * 1000, answer)


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def arguments(description: str | None, what: str) -> argparse.ArgumentParser:
    """The arguments that both benchmarks take."""
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--data", required=True, help="the DuckDB file; made when it is not there")
    parser.add_argument("--customers", type=int, default=1_000_000)
    parser.add_argument("--events", type=int, default=50_000_000)
    parser.add_argument("--times", type=int, default=5, help="how often each is asked (5)")
    parser.add_argument("--only", default="", help=f"only {what} whose name has this in it")
    return parser
