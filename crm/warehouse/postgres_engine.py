"""A warehouse in PostgreSQL: one schema an import, read through a few connections at a time.

A connection only reads, looks into that one schema, answers within the seconds allowed, and takes
on a role that may read the schema and nothing else, where the import could make one.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import count
from typing import Any, LiteralString
from weakref import WeakKeyDictionary

import psycopg
from psycopg import sql as build
from psycopg.adapt import Loader
from psycopg.types.string import StrDumper, TextLoader
from psycopg_pool import ConnectionPool, PoolTimeout
from sqlglot import exp

from crm.errors import Unavailable
from crm.warehouse.beside import BESIDE, Beside, Delta, Ground
from crm.warehouse.engine import Parameters, Rows
from crm.warehouse.guard import checked
from crm.warehouse.importing.databases import without_password
from crm.warehouse.schema import EVENTS, POSTGRES_TYPES, ColumnType

CONNECT_SECONDS = 10
OUR_TYPES: dict[str, ColumnType] = {theirs: ours for ours, theirs in POSTGRES_TYPES.items()}
SETTINGS: tuple[LiteralString, ...] = (
    "SET TIME ZONE 'UTC'",
    "SET client_encoding = 'UTF8'",
    "SET default_transaction_read_only = on",
    "SET jit = off",  # it takes longer to compile a query than ours take to run
)
PLACES = re.compile(r"""'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(?P<name>\w+)|\?""")
COLUMNS: LiteralString = """
SELECT c.relname, a.attname, format_type(a.atttypid, NULL)
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
WHERE c.relnamespace = to_regnamespace(%s) AND c.relkind = 'r' AND a.attnum > 0
    AND NOT a.attisdropped
ORDER BY c.relname, a.attnum
"""
MAY_BE: LiteralString = "SELECT 1 FROM pg_roles WHERE rolname = %s AND pg_has_role(oid, 'MEMBER')"


class PostgresWarehouse:
    """The tables of one import, open for reading. Safe to use from several threads at once.

    `url` is a PostgreSQL address; what it leaves out (the password, say) is found as every
    PostgreSQL program finds it. Timestamps are read as UTC, whole numbers as int, others as float.
    What `delta` holds lies in temporary tables of each connection, as it is when a question is asked.
    Raises Unavailable when the server does not answer or has no such schema.
    """

    dialect = "postgres"

    def __init__(
        self,
        url: str,
        schema: str,
        *,
        seconds: float = 30.0,
        most: int = 8,
        delta: Delta | None = None,
    ) -> None:
        self._schema, self._seconds = schema, seconds
        self.place = f"PostgreSQL, {without_password(url)}, {schema}"
        self._url = plain(url)
        with connected(self._url) as connection:  # a wrong address is said now, and why
            self._role = connection.execute(MAY_BE, (schema,)).fetchone() is not None
            self._tables = _tables(connection, schema)
        if not self._tables:
            raise Unavailable("warehouse-gone", place=self.place)
        self._delta = delta
        self._laid: WeakKeyDictionary[psycopg.Connection[Any], Beside] = WeakKeyDictionary()
        self._pool = ConnectionPool(
            self._url,
            kwargs={"autocommit": True, "cursor_factory": psycopg.RawCursor,
                    "connect_timeout": CONNECT_SECONDS, "prepare_threshold": None},
            configure=self._prepare,
            check=ConnectionPool.check_connection,
            min_size=0,
            max_size=most,
            timeout=CONNECT_SECONDS,
            open=True,
        )  # fmt: skip

    def rows(self, sql: str, params: Parameters = ()) -> Rows:
        asked = numbered(sql, self._names)
        values = asked.values(params)
        with self._errors(), self._pool.connection() as connection:
            if connection in self._laid:
                self._laid[connection].refresh(sql, values)
            cursor = connection.execute(asked.sql.encode(), values)
            columns = tuple(column.name for column in cursor.description or ())
            return Rows(columns, cursor.fetchall())

    def tables(self) -> dict[str, dict[str, ColumnType]]:
        found = {table: dict(columns) for table, columns in self._tables.items()}
        if self._delta is None or EVENTS.name in found:
            return found
        with self._errors(), self._pool.connection() as connection:
            beside = self._laid[connection]
            beside.refresh("", ())
            return {**beside.tables(), **found}

    def close(self) -> None:
        self._pool.close()

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset((*self._tables, EVENTS.name, *(table.name for table in BESIDE)))

    def _prepare(self, connection: psycopg.Connection[Any]) -> None:
        """What a connection is told before its first question."""
        cursor = psycopg.Cursor(connection)
        schema = build.Identifier(self._schema)
        for setting in SETTINGS:
            cursor.execute(setting)
        cursor.execute(build.SQL("SET search_path = {}").format(schema))
        limit = build.Literal(int(self._seconds * 1000))
        cursor.execute(build.SQL("SET statement_timeout = {}").format(limit))
        if self._role:
            cursor.execute(build.SQL("SET ROLE {}").format(schema))
        as_duckdb_gives_them(connection)
        if self._delta is not None:
            self._laid[connection] = Beside(self._ground(connection), self._delta)
            self._laid[connection].prepare()

    def _ground(self, connection: psycopg.Connection[Any]) -> Ground:
        """Temporary tables of the connection: a name is looked up among them first."""

        def run(sql: str, values: Mapping[str, object]) -> list[tuple[object, ...]]:
            cursor = psycopg.Cursor(connection).execute(sql.encode(), dict(values))
            return cursor.fetchall() if cursor.description else []

        return Ground(
            imported=build.Identifier(self._schema).as_string(connection),
            beside="pg_temp",
            types=POSTGRES_TYPES,
            mark="%({})s".format,
            run=run,
            events=self._tables.get(EVENTS.name, {}),
            begin="BEGIN READ WRITE",
        )

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except psycopg.errors.QueryCanceled as stopped:
            raise Unavailable("warehouse-too-slow", seconds=f"{self._seconds:g}") from stopped
        except (PoolTimeout, psycopg.OperationalError) as down:
            raise Unavailable("warehouse-down", place=self.place, why=_reason(down)) from down


def plain(url: str) -> str:
    """The address as the driver knows it: `postgresql+psycopg://…` and `postgres://…` too."""
    return "postgresql://" + url.partition("://")[2]


@contextmanager
def connected(url: str) -> Iterator[psycopg.Connection[Any]]:
    """A connection for as long as it is used. Raises Unavailable when the server does not answer."""
    try:
        connection = psycopg.connect(plain(url), connect_timeout=CONNECT_SECONDS, autocommit=True)
    except (psycopg.OperationalError, psycopg.ProgrammingError) as down:
        place = without_password(url)
        raise Unavailable("warehouse-down", place=place, why=_reason(down)) from down
    with connection:
        yield connection


def _reason(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[-1] if lines else type(error).__name__


def _tables(connection: psycopg.Connection[Any], schema: str) -> dict[str, dict[str, ColumnType]]:
    found: dict[str, dict[str, ColumnType]] = {}
    for table, column, theirs in connection.execute(COLUMNS, (f'"{schema}"',)):
        found.setdefault(table, {})[column] = OUR_TYPES[theirs]
    return found


# -- values on their way in ---------------------------------------------------------------------


@dataclass(frozen=True)
class Numbered:
    """A query with `$1`, `$2` …, and which value each is: its name, or "at" and its place."""

    sql: str
    order: tuple[str, ...]

    def values(self, params: Parameters) -> list[object]:
        if isinstance(params, Mapping):
            return [params[name] for name in self.order]
        return [params[int(place.removeprefix("at")) - 1] for place in self.order]


@lru_cache(maxsize=512)
def numbered(sql: str, tables: frozenset[str]) -> Numbered:
    """The query as the server takes it, if it may be asked. Raises Refused as `checked` does.

    What runs is written anew from what was checked, so that the two cannot differ.
    """
    query = checked(_placed(sql), "postgres", tables).expression.copy()
    places = list(query.find_all(exp.Placeholder))
    order = tuple(dict.fromkeys(place.name for place in places))
    numbers = {name: exp.Literal.number(at) for at, name in enumerate(order, 1)}
    for holder in {id(place.parent): place.parent for place in places}.values():
        if holder is not None:
            _number(holder, numbers)
    return Numbered(query.sql(dialect="postgres"), order)


def _number(holder: exp.Expr, numbers: Mapping[str, exp.Expr]) -> None:
    """Number the places right below it; a list at once, since sqlglot looks at all of it for each change."""

    def numbered_place(value: object) -> object:
        if isinstance(value, exp.Placeholder):
            return exp.Parameter(this=numbers[value.name].copy())
        return value

    for key, value in list(holder.args.items()):
        if isinstance(value, list):
            holder.set(key, [numbered_place(one) for one in value])
        elif isinstance(value, exp.Placeholder):
            holder.set(key, numbered_place(value))


def _placed(sql: str) -> str:
    """`$name` and each `?` as `:name` and `:at1`, `:at2` … from the left, but for what is quoted.

    A `$` could also begin a quoted text, and long queries are then read as one.
    """
    numbers = count(1)

    def placed(found: re.Match[str]) -> str:
        if found["name"]:
            return f":{found['name']}"
        return f":at{next(numbers)}" if found[0] == "?" else found[0]

    return PLACES.sub(placed, sql)


# -- values on their way out --------------------------------------------------------------------


class Number(Loader):
    """NUMERIC as an int where it is whole and as a float elsewhere: sums and rounded values."""

    def load(self, data: Any) -> int | float:
        text = bytes(data)
        return float(text) if b"." in text or b"N" in text or b"I" in text else int(text)


def as_duckdb_gives_them(connection: psycopg.Connection[Any]) -> None:
    """Values as the default warehouse gives them too; texts are told to be texts."""
    connection.adapters.register_dumper(str, StrDumper)
    connection.adapters.register_loader("numeric", Number)
    for json in ("json", "jsonb"):
        connection.adapters.register_loader(json, TextLoader)
