"""The PostgreSQL server of the tests: the one RAPPORT_TEST_POSTGRES names, else this machine's."""

import atexit
import os
from functools import cache
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
    """The same tables in a new schema of the server, as an import would bring them there."""
    schema = f"rapport_{mark()}_{next(NUMBERS)}"
    with TemporaryDirectory() as scratch:
        make(SERVER, schema, tables, Path(scratch))
    return PostgresWarehouse(SERVER, schema)
