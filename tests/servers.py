"""The PostgreSQL server of the tests: the one RAPPORT_TEST_POSTGRES names, else this machine's."""

import atexit
import os
from functools import cache
from hashlib import sha256
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

import duckdb
import psycopg

from crm.warehouse.postgres_engine import PostgresWarehouse
from crm.warehouse.postgres_schema import make, remove

SERVER = os.environ.get("RAPPORT_TEST_POSTGRES", "postgresql://root@127.0.0.1:5432/test")
NUMBERS = count(1)
SCHEMAS: dict[str, str] = {}


@cache
def answers() -> bool:
    """Whether there is a server; asked once."""
    try:
        psycopg.connect(SERVER, connect_timeout=3).close()
    except psycopg.OperationalError:
        return False
    return True


@cache
def mark() -> str:
    """Of the schemas that this process makes, all of which go when it ends."""
    mine = f"test{uuid4().hex[:8]}"
    atexit.register(remove, SERVER, mine, set())
    return mine


def on_postgres(tables: duckdb.DuckDBPyConnection) -> PostgresWarehouse:
    """The same tables in a schema of the server, as an import would bring them there.

    Tests only read it, so tables that hold the same are brought there once.
    """
    held = _digest(tables)
    if held not in SCHEMAS:
        schema = f"rapport_{mark()}_{next(NUMBERS)}"
        with TemporaryDirectory() as scratch:
            make(SERVER, schema, tables, Path(scratch))
        SCHEMAS[held] = schema
    return PostgresWarehouse(SERVER, SCHEMAS[held])


def _digest(tables: duckdb.DuckDBPyConnection) -> str:
    """Equal for tables with the same columns, types and rows in the same order."""
    names = sorted(str(row[0]) for row in tables.execute("SHOW TABLES").fetchall())
    found = sha256()
    for name in names:
        read = tables.execute(f'SELECT * FROM "{name}"')
        found.update(repr((name, read.description, read.fetchall())).encode())
    return found.hexdigest()
