"""One import as a schema of PostgreSQL: made whole in one transaction, or not at all.

A schema is called `rapport_<home>_<stamp>`, where <home> is the mark of the workspace that it
belongs to. A role of the same name may read it and nothing else, where the server lets us make
roles; without that right the warehouse is read as the user of the address.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, LiteralString

import duckdb
import psycopg
from psycopg import sql

from crm.errors import BadInput, Unavailable
from crm.warehouse.importing.databases import without_password
from crm.warehouse.importing.numbers import quoted
from crm.warehouse.postgres_engine import connected
from crm.warehouse.schema import POSTGRES_TYPES, TABLES, ColumnType

BLOCK = 1 << 20
WAIT_FOR_READERS = "5s"
KEYS = {table.name: column.name for table in TABLES for column in table.columns if column.key}
INDEXES = {
    "orders": ("customer_id, ordered_at", "ordered_at"),
    "order_items": ("order_id",),
    "order_lines": ("customer_id, ordered_at", "order_id", "product_id"),
    "events": ("customer_id, type, occurred_at", "occurred_at", "campaign_id"),
    "consents": ("customer_id",),
    "tickets": ("customer_id", "opened_at"),
    "surveys": ("customer_id", "responded_at"),
}
# NUL is a sign of text to DuckDB and none to PostgreSQL, as itself and as JSON writes it.
NUL_IN_JSON = r"(^|[^\\])((?:\\\\)*)(?:\\u0000)+"
# So that an import from this database does not take ours for tables of the company.
COMMENT = sql.SQL("COMMENT ON SCHEMA {} IS 'imported by rapport'")
KNOWS_TEXTS: LiteralString = (
    "SELECT current_setting('server_encoding') = 'UTF8' AND lower('ÉÄ') = 'éä'"
)
Connection = psycopg.Connection[Any]

# What TRY_CAST is to DuckDB: the value that a text writes, or NULL. In the schema, so that shown
# SQL can be run again as it stands.
CASTS: tuple[LiteralString, ...] = (
    r"""CREATE FUNCTION as_number(given text) RETURNS double precision
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$ BEGIN
        RETURN given::double precision;
    EXCEPTION WHEN data_exception THEN RETURN NULL; END $$""",
    r"""CREATE FUNCTION as_boolean(given text) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT CASE
        WHEN lower(given) IN ('true', 't', 'yes', 'y', '1') THEN TRUE
        WHEN lower(given) IN ('false', 'f', 'no', 'n', '0') THEN FALSE END $$""",
    r"""CREATE FUNCTION as_timestamp(given text) RETURNS timestamp
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET timezone = 'UTC' AS $$ BEGIN
        RETURN CASE WHEN given ~ '^\s*\d{4}-\d{1,2}-\d{1,2}([ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}(:?\d{2})?)?)?\s*$'
            THEN (CASE WHEN given ~ ':.*(Z|[+-]\d{2}(:?\d{2})?)\s*$'
                THEN given::timestamptz AT TIME ZONE 'UTC' ELSE given::timestamp END) END;
    EXCEPTION WHEN data_exception THEN RETURN NULL; END $$""",
)


def ready(url: str) -> None:
    """Raises Unavailable when the server does not answer, BadInput for a database of odd texts."""
    with _said(url), connected(url) as connection:
        row = connection.execute(KNOWS_TEXTS).fetchone()
        if row != (True,):
            # Capital letters of every language must be known, or "ÉLAN" is not found as "élan".
            raise BadInput("warehouse-texts", place=without_password(url))


def exists(url: str, schema: str) -> bool:
    with _said(url), connected(url) as connection:
        found = connection.execute("SELECT 1 FROM pg_namespace WHERE nspname = %s", (schema,))
        return found.fetchone() is not None


def make(url: str, schema: str, source: duckdb.DuckDBPyConnection, scratch: Path) -> None:
    """Copy the tables of `source`, an imported DuckDB warehouse, into a new schema.

    `scratch` is for one table at a time on its way. Raises Unavailable when the server does not
    answer or gives up.
    """
    with _said(url), connected(url) as connection, connection.transaction():
        connection.execute(sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(schema)))
        connection.execute(COMMENT.format(sql.Identifier(schema)))
        connection.execute(sql.SQL("SET LOCAL search_path = {}").format(sql.Identifier(schema)))
        connection.execute("SET LOCAL maintenance_work_mem = '256MB'")
        for table, columns in tables_of(source).items():
            _create(connection, table, columns)
            _copy(connection, table, columns, source, scratch / f"{table}.copy")
            _index(connection, table, set(columns))
            connection.execute(sql.SQL("ANALYZE {}").format(sql.Identifier(table)))
        for cast in CASTS:
            connection.execute(cast)
        _let_read(connection, schema)


def remove(url: str, mark: str, keep: set[str]) -> None:
    """Drop the schemas of the workspace with this mark, but for those to keep.

    One that is still being read is left for the next time. Raises Unavailable when the server
    does not answer.
    """
    found: LiteralString = "SELECT nspname FROM pg_namespace WHERE nspname LIKE %s"
    with _said(url), connected(url) as connection:
        connection.execute(sql.SQL("SET lock_timeout = {}").format(sql.Literal(WAIT_FOR_READERS)))
        for (schema,) in connection.execute(found, (f"rapport\\_{mark}\\_%",)).fetchall():
            if schema not in keep:
                _drop(connection, schema)


def _drop(connection: Connection, schema: str) -> None:
    name = sql.Identifier(schema)
    try:
        with connection.transaction():
            connection.execute(sql.SQL("DROP SCHEMA {} CASCADE").format(name))
            if connection.execute(
                "SELECT 1 FROM pg_roles WHERE rolname = %s", (schema,)
            ).fetchone():
                connection.execute(sql.SQL("DROP ROLE {}").format(name))
    except psycopg.errors.LockNotAvailable:
        return


@contextmanager
def _said(url: str) -> Iterator[None]:
    """What the server refuses, as a sentence."""
    try:
        yield
    except psycopg.Error as failed:
        why = str(failed).strip().splitlines()[0]
        raise Unavailable("warehouse-down", place=without_password(url), why=why) from failed


def tables_of(source: duckdb.DuckDBPyConnection) -> dict[str, dict[str, ColumnType]]:
    """Table to column to type of an imported DuckDB warehouse."""
    from crm.warehouse.duckdb_engine import OUR_TYPES

    rows = source.execute(
        """SELECT table_name, column_name, data_type FROM duckdb_columns()
        WHERE database_name = current_database() AND NOT internal
        ORDER BY table_name, column_index"""
    ).fetchall()
    found: dict[str, dict[str, ColumnType]] = {}
    for table, column, theirs in rows:
        found.setdefault(table, {})[column] = OUR_TYPES[theirs]
    return found


def _create(connection: Connection, table: str, columns: Mapping[str, ColumnType]) -> None:
    spelt = sql.SQL(", ").join(
        sql.SQL("{} {}").format(sql.Identifier(name), sql.SQL(POSTGRES_TYPES[kind]))
        for name, kind in columns.items()
    )
    connection.execute(sql.SQL("CREATE TABLE {} ({})").format(sql.Identifier(table), spelt))


def _copy(
    connection: Connection,
    table: str,
    columns: Mapping[str, ColumnType],
    source: duckdb.DuckDBPyConnection,
    path: Path,
) -> None:
    """The rows in their order, by way of a file, so that memory stays as it is."""
    cells = ", ".join(_cell(name, kind) for name, kind in columns.items())
    source.execute(
        f'COPY (SELECT {cells} FROM "{table}") TO {quoted(str(path))} (FORMAT csv, HEADER false)'
    )
    copy = sql.SQL("COPY {} FROM STDIN (FORMAT csv, FREEZE)").format(sql.Identifier(table))
    with path.open("rb") as file, connection.cursor().copy(copy) as rows:
        while block := file.read(BLOCK):
            rows.write(block)
    path.unlink()


def _cell(name: str, kind: ColumnType) -> str:
    column = f'"{name}"'
    if kind == "text":
        return f"replace({column}, chr(0), '')"
    if kind == "json":
        text = f"CAST({column} AS VARCHAR)"
        clean = f"regexp_replace({text}, '{NUL_IN_JSON}', '\\1\\2', 'g')"
        return f"CASE WHEN contains({text}, '\\u0000') THEN {clean} ELSE {text} END"
    return column


def _index(connection: Connection, table: str, columns: set[str]) -> None:
    key = KEYS.get(table)
    name = sql.Identifier(table)
    if key in columns:
        connection.execute(sql.SQL("CREATE INDEX ON {} ({})").format(name, sql.Identifier(key)))
    for index in INDEXES.get(table, ()):
        parts = index.split(", ")
        if set(parts) <= columns:
            spelt = sql.SQL(", ").join(map(sql.Identifier, parts))
            connection.execute(sql.SQL("CREATE INDEX ON {} ({})").format(name, spelt))


def _let_read(connection: Connection, schema: str) -> None:
    """A role that may read the schema and nothing else, and that we may take on."""
    name = sql.Identifier(schema)
    try:
        with connection.transaction():
            connection.execute(sql.SQL("CREATE ROLE {} NOLOGIN NOINHERIT").format(name))
            connection.execute(sql.SQL("GRANT {} TO CURRENT_USER").format(name))
    except psycopg.errors.InsufficientPrivilege:
        return
    connection.execute(sql.SQL("GRANT USAGE ON SCHEMA {0} TO {0}").format(name))
    connection.execute(sql.SQL("GRANT SELECT ON ALL TABLES IN SCHEMA {0} TO {0}").format(name))
