"""Any database that SQLAlchemy can reach as a source, SQLite files among them."""

import csv
import json
from datetime import date, datetime, time
from pathlib import Path
from types import TracebackType
from typing import Self

import sqlalchemy
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from crm.errors import BadInput, Unavailable
from crm.warehouse.importing.databases import Place, Types

ROWS_AT_ONCE = 10_000


class AnyDatabase:
    """A connection that only reads. A driver that is not installed is an address not to be used."""

    def __init__(self, url: str, shown: str) -> None:
        self.shown = shown
        try:
            address = make_url(url)
            missing = address.get_backend_name() == "sqlite" and not _exists(address.database)
            engine = None if missing else sqlalchemy.create_engine(address)
        except (ArgumentError, NoSuchModuleError, ImportError) as wrong:
            raise BadInput("import-database-url", url=shown) from wrong
        if engine is None:
            raise BadInput("import-source-missing", source=shown)
        try:
            self.connection = engine.connect()
        except SQLAlchemyError as down:
            raise self._down(down) from down

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.connection.close()
        self.connection.engine.dispose()
        if isinstance(error, SQLAlchemyError):
            raise self._down(error) from error

    def places(self) -> list[Place]:
        """The tables and views of the schema that the address leads to."""
        inspector = sqlalchemy.inspect(self.connection)
        return [Place("", n) for n in (*inspector.get_table_names(), *inspector.get_view_names())]

    def copy(self, place: Place, path: Path) -> Types:
        """Write one table to a CSV file with a header. Comes back with the types of its columns."""
        described = sqlalchemy.inspect(self.connection).get_columns(place.table)
        names = [str(column["name"]) for column in described]
        table = sqlalchemy.table(place.table, *(sqlalchemy.column(name) for name in names))
        options = {"stream_results": True, "yield_per": ROWS_AT_ONCE}
        with path.open("w", encoding="utf-8", newline="") as file:
            write = csv.writer(file, lineterminator="\n").writerow
            write(names)
            for row in self.connection.execute(table.select(), execution_options=options):
                write([_as_text(value) for value in row])
        is_text = [isinstance(column["type"], sqlalchemy.String) for column in described]
        return tuple("text" if text else None for text in is_text)

    def _down(self, error: SQLAlchemyError) -> Unavailable:
        why = str(getattr(error, "orig", error)).strip().splitlines()[0]
        return Unavailable("import-database-down", url=self.shown, why=why)


def _exists(database: str | None) -> bool:
    return bool(database) and Path(str(database)).is_file()


def _as_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    return value.hex() if isinstance(value, bytes) else str(value)
