"""The same segments on PostgreSQL find the same people, over a real connection.

The server is the one that RAPPORT_TEST_POSTGRES names, else the usual one of this machine.
"""

import os
from collections.abc import Iterator
from random import Random
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql

from crm.segments.compile import compile_segment
from crm.segments.definition import Segment
from crm.warehouse.schema import ORDER_LINES, TABLES, ColumnType
from tests.crm.segments.examples import EXAMPLES
from tests.crm.segments.random_segments import random_condition
from tests.crm.segments.random_worlds import random_world
from tests.worlds import World

SERVER = os.environ.get("RAPPORT_TEST_POSTGRES", "postgresql://root@127.0.0.1:5432/test")
TYPES: dict[ColumnType, str] = {
    "text": "text", "integer": "bigint", "number": "double precision", "boolean": "boolean",
    "date": "date", "timestamp": "timestamp", "json": "jsonb",
}  # fmt: skip
Connection = psycopg.Connection[tuple[Any, ...]]


@pytest.fixture(scope="module")
def world() -> World:
    world = random_world(3)
    world.saved["S-1"] = Segment.model_validate({"where": {"kind": "engaged"}})
    return world


@pytest.fixture(scope="module")
def server(world: World) -> Iterator[Connection]:
    try:
        connection = psycopg.connect(SERVER, connect_timeout=3)
    except psycopg.OperationalError:
        pytest.skip(f"no PostgreSQL at {SERVER}")
    with connection:
        name = sql.Identifier(f"rapport_{uuid4().hex[:12]}")
        connection.execute(sql.SQL("CREATE SCHEMA {}").format(name))
        connection.execute(sql.SQL("SET search_path = {}").format(name))
        for table in (*TABLES, ORDER_LINES):
            _copy(table.name, world, connection)
        yield connection
        connection.rollback()


def _copy(table: str, world: World, connection: Connection) -> None:
    found, types = world.rows(f"SELECT * FROM {table}"), world.tables()[table]
    columns = sql.SQL(", ").join(
        sql.SQL("{} {}").format(sql.Identifier(name), sql.SQL(TYPES[types[name]]))
        for name in found.columns
    )
    connection.execute(sql.SQL("CREATE TABLE {} ({})").format(sql.Identifier(table), columns))
    marks = sql.SQL(", ").join([sql.Placeholder()] * len(found.columns))
    insert = sql.SQL("INSERT INTO {} VALUES ({})").format(sql.Identifier(table), marks)
    connection.cursor().executemany(insert, found.rows)


def members(where: dict[str, Any], world: World, server: Connection) -> set[str]:
    query = compile_segment(Segment.model_validate({"where": where}), world.scope())
    rows = server.execute(query.run_sql("postgres").encode(), query.values).fetchall()
    return {str(row[0]) for row in rows}


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples(name: str, world: World, server: Connection) -> None:
    assert members(EXAMPLES[name], world, server) == world.members(EXAMPLES[name])


def test_random_segments(world: World, server: Connection) -> None:
    r = Random(7)
    for _ in range(100):
        where = random_condition(r, r.randrange(1, 5))
        assert members(where, world, server) == world.members(where), where
