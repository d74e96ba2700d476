"""Bringing tables over from a SQL database, as CSV files that are imported like any other.

PostgreSQL sends its own CSV; any other database that SQLAlchemy knows is read row by row.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self
from urllib.parse import urlsplit

from crm.errors import BadInput
from crm.warehouse.importing.mapping import TABLE_NAMES, TableRule, load_mapping
from crm.warehouse.importing.sources import Found, TableFile
from crm.warehouse.schema import TABLES, ColumnType

POSTGRES = ("postgresql", "postgres")


@dataclass(frozen=True)
class Place:
    """A table of theirs. `schema` is empty where the database has none."""

    schema: str
    table: str

    @property
    def name(self) -> str:
        return f"{self.schema}.{self.table}" if self.schema else self.table


Types = tuple[ColumnType | None, ...]


class Database(Protocol):
    """A connection to a database of theirs, as of one moment where the database can do that."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

    def places(self) -> list[Place]:
        """The tables and views that may be read."""

    def copy(self, place: Place, path: Path) -> Types:
        """Write one table to a CSV file with a header. Comes back with the types of its columns."""


def is_database(source: str) -> bool:
    return "://" in source


def without_password(url: str) -> str:
    """The address as it may be shown and kept: no password, no options."""
    parts = urlsplit(url)
    user, _, host = parts.netloc.rpartition("@")
    name = user.partition(":")[0]
    return f"{parts.scheme}://{name}{'@' if name else ''}{host}{parts.path}"


def copy_tables(url: str, mapping: Path | None, scratch: Path) -> Found:
    """Copy the tables of the format, all as of one moment, into CSV files in `scratch`.

    Raises Unavailable when the database does not answer, BadInput when it has no such tables.
    """
    folder = scratch / "database"
    folder.mkdir()
    rules = load_mapping(mapping)
    shown = without_password(url)
    with _open(url, shown) as source:
        places = source.places()
        files = [
            TableFile(table, path, rule, place.name, source.copy(place, path))
            for table in TABLES
            for rule in (rules.get(table.name, TableRule()),)
            for path in (folder / f"{table.name}.csv",)
            if (place := choose(table.name, rule, places)) is not None
        ]
    if not files:
        raise BadInput("import-database-empty", url=shown, known=", ".join(TABLE_NAMES))
    missing = {table.name for table in TABLES if table.required} - {f.table.name for f in files}
    if missing:
        raise BadInput("import-table-missing", source=shown, table=min(missing))
    return Found(tuple(files), (), mapping)


def _open(url: str, shown: str) -> Database:
    if url.partition("://")[0].partition("+")[0] in POSTGRES:
        from crm.warehouse.importing.postgres import Postgres

        return Postgres(url, shown)
    from crm.warehouse.importing.any_database import AnyDatabase

    return AnyDatabase(url, shown)


def choose(table: str, rule: TableRule, places: Sequence[Place]) -> Place | None:
    """Their table for ours: the one that the mapping names, else the first of the same name."""
    wanted = (rule.file or table).lower()
    found = (p for p in places if wanted in (p.table.lower(), p.name.lower()))
    place = next(found, None)
    if rule.file and place is None:
        raise BadInput("import-mapping-file", place=f"{table}._from", file=rule.file)
    return place
