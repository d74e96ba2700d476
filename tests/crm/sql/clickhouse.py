"""ClickHouse in this process (chdb), with the tables of a `World`."""

import json
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from crm.warehouse.postgres_schema import tables_of
from crm.warehouse.schema import ColumnType
from tests.worlds import World

TYPES: dict[ColumnType, str] = {
    "text": "Nullable(String)",
    "integer": "Nullable(Int64)",
    "number": "Nullable(Float64)",
    "boolean": "Nullable(Bool)",
    "date": "Nullable(Date32)",
    "timestamp": "Nullable(DateTime64(6, 'UTC'))",
    "json": "Nullable(String)",
}


@cache
def session() -> Any:
    """The one there can be in a process."""
    from chdb.session import Session

    return Session()


def fill(world: World) -> None:
    """The world's tables instead of those that were there."""
    for table, columns in tables_of(world._db).items():
        spelt = ", ".join(f"`{name}` {TYPES[kind]}" for name, kind in columns.items())
        session().query(f"CREATE OR REPLACE TABLE {table} ({spelt}) ENGINE = Memory")
        with TemporaryDirectory() as folder:
            path = Path(folder) / "rows.csv"
            names = ", ".join(f'"{name}"' for name in columns)
            world._db.execute(
                f"COPY (SELECT {names} FROM {table}) TO '{path}' (NULLSTR '\\N', HEADER FALSE)"
            )
            if path.stat().st_size:
                shape = ", ".join(f"`{name}` {TYPES[kind]}" for name, kind in columns.items())
                session().query(
                    f"INSERT INTO {table} SELECT * FROM file('{path}', 'CSV', '{quoted(shape)}')"
                )


def quoted(text: str) -> str:
    return text.replace("'", "''")


def rows(sql: str) -> list[list[Any]]:
    """What it answers, as JSON has it."""
    told = session().query(sql, "JSONCompactEachRow").bytes().decode()
    return [json.loads(line) for line in told.splitlines()]
