"""The default warehouse: one DuckDB file, written by the import, read by everything else."""

import tempfile
import threading
from collections.abc import Mapping
from pathlib import Path
from uuid import uuid4

import duckdb

from crm.errors import Unavailable
from crm.warehouse.beside import BESIDE, Beside, Delta, Ground
from crm.warehouse.engine import Parameters, Rows
from crm.warehouse.guard import checked
from crm.warehouse.schema import DUCKDB_TYPES, EVENTS, ColumnType

OUR_TYPES: dict[str, ColumnType] = {theirs: ours for ours, theirs in DUCKDB_TYPES.items()}
BESIDE_NAMES = frozenset(table.name for table in BESIDE) | {EVENTS.name}


class DuckDBWarehouse:
    """The tables of one import, open for reading. Safe to use from several threads at once.

    The connection cannot reach files, other databases or its own settings, so that no SQL can,
    whoever wrote it; and it takes questions alone. Timestamps are read as UTC. What `delta` holds
    lies beside the tables, in memory, as it is when a question is asked.
    """

    dialect = "duckdb"

    def __init__(
        self,
        path: Path,
        *,
        memory: str = "1GB",
        threads: int = 2,
        seconds: float = 30.0,
        delta: Delta | None = None,
    ) -> None:
        self.place, self._seconds = f"DuckDB, {path}", seconds
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
            "ATTACH ':memory:' AS beside",
            "USE warehouse",
            "DETACH memory",
            "SET enable_external_access = false",
            "SET lock_configuration = true",
        ):
            self._connection.execute(step)
        self._imported = _columns(self._connection.execute(COLUMNS).fetchall())
        self._names = frozenset(self._imported) | BESIDE_NAMES
        self._laying = threading.Lock()
        self._beside = Beside(self._ground(), delta)
        self._beside.prepare()

    def rows(self, sql: str, params: Parameters = ()) -> Rows:
        checked(sql, self.dialect, self._names)
        values = list(params.values()) if isinstance(params, Mapping) else list(params)
        with self._laying:
            self._beside.refresh(sql, values)
        with self._connection.cursor() as cursor:
            alarm = threading.Timer(self._seconds, cursor.interrupt)
            alarm.daemon = True
            alarm.start()
            try:
                cursor.execute(PLACES)  # a cursor does not take it over
                cursor.execute(
                    _question(sql, cursor), dict(params) if isinstance(params, Mapping) else values
                )
                columns = tuple(column[0] for column in cursor.description or ())
                return Rows(columns, cursor.fetchall())
            except duckdb.InterruptException as stopped:
                seconds = f"{self._seconds:g}"
                raise Unavailable("warehouse-too-slow", seconds=seconds) from stopped
            finally:
                alarm.cancel()
                alarm.join()  # so that it cannot interrupt the next answer

    def tables(self) -> dict[str, dict[str, ColumnType]]:
        if EVENTS.name not in self._imported:
            with self._laying:
                self._beside.refresh("", ())
        return {**self._beside.tables(), **self._imported}

    def _ground(self) -> Ground:
        connection = self._connection

        def run(sql: str, values: Mapping[str, object]) -> list[tuple[object, ...]]:
            return connection.execute(sql, dict(values)).fetchall()

        return Ground(
            imported="warehouse.main",
            beside="beside.main",
            types=DUCKDB_TYPES,
            mark="${}".format,
            run=run,
            events=self._imported.get("events", {}),
        )

    def close(self) -> None:
        self._connection.close()


PLACES = "SET search_path = 'beside,warehouse'"
COLUMNS = """
SELECT table_name, column_name, data_type FROM duckdb_columns()
WHERE database_name = 'warehouse' AND NOT internal
ORDER BY table_name, column_index
"""


def _columns(rows: list[tuple[object, ...]]) -> dict[str, dict[str, ColumnType]]:
    found: dict[str, dict[str, ColumnType]] = {}
    for table, column, theirs in rows:
        found.setdefault(str(table), {})[str(column)] = OUR_TYPES[str(theirs)]
    return found


def _question(sql: str, cursor: duckdb.DuckDBPyConnection) -> duckdb.Statement:
    """The one SELECT that `sql` is; the tables beside are in memory and could be written to."""
    statements = cursor.extract_statements(sql)
    if len(statements) != 1 or statements[0].type != duckdb.StatementType.SELECT:
        raise duckdb.InvalidInputException("the warehouse takes one SELECT at a time")
    return statements[0]
