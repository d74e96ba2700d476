"""A demo company as it was written, read back with DuckDB."""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import duckdb

from crm.warehouse.demo import DemoSummary

CUSTOMERS = 6_000
RATES = "(SELECT arg_max(per_usd, date) FROM fx_rates f WHERE f.currency = o.currency)"


@dataclass(frozen=True)
class Demo:
    summary: DemoSummary
    connection: duckdb.DuckDBPyConnection

    def rows(self, sql: str, **values: Any) -> list[tuple[Any, ...]]:
        found: list[tuple[Any, ...]] = self.connection.execute(sql, values or None).fetchall()
        return found

    def one(self, sql: str, **values: Any) -> Any:
        return self.rows(sql, **values)[0][0]


def read_tables(folder: Path) -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect(config={"threads": 2})
    connection.execute("SET TimeZone = 'UTC'")
    for path in sorted(folder.glob("*.csv")):
        connection.execute(
            f"CREATE TABLE {path.stem} AS SELECT * FROM read_csv('{path}', header = TRUE, "
            "timestampformat = '%Y-%m-%dT%H:%M:%SZ', sample_size = -1)"
        )
    connection.execute(
        "CREATE VIEW sales AS SELECT o.*, c.country, c.customer_type, "
        f"o.total / {RATES} AS revenue FROM orders o LEFT JOIN customers c USING (customer_id) "
        "WHERE o.status NOT IN ('cancelled', 'returned')"
    )
    return connection


def day(at: date, days: int = 0) -> str:
    return (at + timedelta(days=days)).isoformat()
