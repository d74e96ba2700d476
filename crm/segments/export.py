"""The customer ids of a segment as a file."""

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Literal


def write_ids(ids: Sequence[str], path: Path, format: Literal["csv", "parquet"]) -> Path:
    """Write one id a row under the heading customer_id, and say where."""
    if format == "csv":
        with path.open("w", encoding="utf8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["customer_id"])
            writer.writerows([id] for id in ids)
        return path
    import duckdb

    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE ids (customer_id VARCHAR)")
        connection.execute("INSERT INTO ids SELECT UNNEST($1::VARCHAR[])", [list(ids)])
        connection.execute(
            f"COPY (SELECT * FROM ids ORDER BY 1) TO '{_quoted(path)}' (FORMAT parquet)"
        )
    return path


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
