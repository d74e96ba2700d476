"""A PostgreSQL database as a source: every table copied as CSV, as of one moment."""

import csv
import io
from pathlib import Path
from types import TracebackType
from typing import LiteralString, Self

import psycopg
from psycopg import sql

from crm.errors import BadInput, Unavailable
from crm.warehouse.importing.databases import Place, Types
from crm.warehouse.schema import ColumnType

CONNECT_SECONDS = 10
SETTINGS: tuple[LiteralString, ...] = (
    "SET TIME ZONE 'UTC'",
    "SET DateStyle = 'ISO, YMD'",
    "SET client_encoding = 'UTF8'",
)
# The tables that are found without naming a schema come first, as they do in a query. A schema
# with this comment is what one of our own imports has made there.
PLACES: LiteralString = """
SELECT n.nspname, c.relname
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'v', 'm', 'p', 'f') AND n.nspname <> 'information_schema'
    AND n.nspname !~ '^pg_' AND has_table_privilege(c.oid, 'SELECT')
    AND obj_description(n.oid, 'pg_namespace') IS DISTINCT FROM 'imported by rapport'
ORDER BY coalesce(array_position(current_schemas(FALSE), n.nspname), 1000), 1, 2
"""
COLUMNS: LiteralString = """
SELECT column_name, data_type FROM information_schema.columns
WHERE table_schema = %s AND table_name = %s ORDER BY ordinal_position
"""
OUR_TYPES: dict[str, ColumnType] = {
    "smallint": "integer",
    "integer": "integer",
    "bigint": "integer",
    "numeric": "number",
    "real": "number",
    "double precision": "number",
    "boolean": "boolean",
    "date": "date",
    "timestamp without time zone": "timestamp",
    "timestamp with time zone": "timestamp",
    "json": "json",
    "jsonb": "json",
}
AS_TEXT: dict[str, LiteralString] = {
    "ARRAY": "array_to_string({}, ';')",
    "real": "nullif({}::text, 'NaN')",
    "double precision": "nullif({}::text, 'NaN')",
    "numeric": "nullif({}::text, 'NaN')",
}


class Postgres:
    """A connection that only reads, in one transaction, so that the tables fit together."""

    def __init__(self, url: str, shown: str) -> None:
        plain = "postgresql://" + url.partition("://")[2]
        try:
            self.connection = psycopg.connect(plain, connect_timeout=CONNECT_SECONDS)
        except psycopg.ProgrammingError as wrong:
            raise BadInput("import-database-url", url=shown) from wrong
        except psycopg.OperationalError as down:
            why = str(down).strip().splitlines()[-1]
            raise Unavailable("import-database-down", url=shown, why=why) from down
        self.shown = shown

    def __enter__(self) -> Self:
        self.connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        self.connection.read_only = True
        for setting in SETTINGS:
            self.connection.execute(setting)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.connection.close()
        if isinstance(error, psycopg.Error):
            why = str(error).strip().splitlines()[0]
            raise Unavailable("import-database-down", url=self.shown, why=why) from error

    def places(self) -> list[Place]:
        """The tables and views that may be read."""
        return [Place(schema, table) for schema, table in self.connection.execute(PLACES)]

    def copy(self, place: Place, path: Path) -> Types:
        """Write one table to a CSV file with a header. Comes back with the types of its columns."""
        described = self.connection.execute(COLUMNS, (place.schema, place.table)).fetchall()
        cells = [
            sql.SQL(AS_TEXT.get(kind, "{}::text")).format(sql.Identifier(name))
            for name, kind in described
        ]
        source = sql.Identifier(place.schema, place.table)
        copy = sql.SQL("COPY (SELECT {} FROM {}) TO STDOUT (FORMAT csv)")
        query = copy.format(sql.SQL(", ").join(cells), source)
        with path.open("wb") as file, self.connection.cursor().copy(query) as rows:
            file.write(_header([name for name, _ in described]))
            for block in rows:
                file.write(block)
        return tuple(OUR_TYPES.get(kind, "text") for _, kind in described)


def _header(names: list[str]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerow(names)
    return text.getvalue().encode()
