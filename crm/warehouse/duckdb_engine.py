"""The default warehouse: one DuckDB file, written by the import, read by everything else."""

import tempfile
import threading
from pathlib import Path
from uuid import uuid4

import duckdb

from crm.errors import NoData, Unavailable
from crm.warehouse.engine import Parameters, Rows
from crm.warehouse.layout import DATA, current_folder
from crm.warehouse.schema import DUCKDB_TYPES, ColumnType

OUR_TYPES: dict[str, ColumnType] = {theirs: ours for ours, theirs in DUCKDB_TYPES.items()}


class DuckDBWarehouse:
    """The tables of one import, open for reading. Safe to use from several threads at once.

    The connection cannot reach files, other databases or its own settings, so that no SQL can,
    whoever wrote it. Timestamps are read as UTC.
    """

    dialect = "duckdb"

    def __init__(
        self, path: Path, *, memory: str = "1GB", threads: int = 2, seconds: float = 30.0
    ) -> None:
        self._seconds = seconds
        # Made by DuckDB when an answer outgrows the memory, and removed by it when we close.
        spill = Path(tempfile.gettempdir()) / f"rapport-spill-{uuid4().hex}"
        self._connection = duckdb.connect(
            ":memory:",
            config={"threads": threads, "memory_limit": memory, "temp_directory": str(spill)},
        )
        quoted = str(path).replace("'", "''")
        for step in (
            "SET GLOBAL TimeZone = 'UTC'",
            "SET enable_progress_bar = false",
            f"ATTACH '{quoted}' AS warehouse (READ_ONLY)",
            "USE warehouse",
            "DETACH memory",
            "SET enable_external_access = false",
            "SET lock_configuration = true",
        ):
            self._connection.execute(step)

    def rows(self, sql: str, params: Parameters = ()) -> Rows:
        with self._connection.cursor() as cursor:
            alarm = threading.Timer(self._seconds, cursor.interrupt)
            alarm.daemon = True
            alarm.start()
            try:
                cursor.execute("USE warehouse")  # a cursor does not take it over
                cursor.execute(sql, dict(params) if hasattr(params, "keys") else list(params))
                columns = tuple(column[0] for column in cursor.description or ())
                return Rows(columns, cursor.fetchall())
            except duckdb.InterruptException as stopped:
                seconds = f"{self._seconds:g}"
                raise Unavailable("warehouse-too-slow", seconds=seconds) from stopped
            finally:
                alarm.cancel()
                alarm.join()  # so that it cannot interrupt the next answer

    def tables(self) -> dict[str, dict[str, ColumnType]]:
        found: dict[str, dict[str, ColumnType]] = {}
        for table, column, theirs in self.rows(COLUMNS).rows:
            found.setdefault(str(table), {})[str(column)] = OUR_TYPES[str(theirs)]
        return found

    def close(self) -> None:
        self._connection.close()


COLUMNS = """
SELECT table_name, column_name, data_type FROM duckdb_columns()
WHERE database_name = 'warehouse' AND NOT internal
ORDER BY table_name, column_index
"""


def open_warehouse(
    home: Path, *, memory: str = "1GB", threads: int = 2, seconds: float = 30.0
) -> DuckDBWarehouse:
    """The data of the last import in `home`, each answer taking at most `seconds`.

    Raises NoData when nothing was imported yet.
    """
    for attempt in (1, 2, 3):
        folder = current_folder(home)
        if folder is None:
            raise NoData("warehouse-none")
        try:
            return DuckDBWarehouse(folder / DATA, memory=memory, threads=threads, seconds=seconds)
        except duckdb.IOException:
            # Two imports have ended since the pointer was read, and took this folder away.
            if attempt == 3:
                raise
    raise NoData("warehouse-none")
