"""A folder of small files to import, and what has become of it."""

import csv
import json
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from crm.warehouse.importing.report import ImportReport
from crm.warehouse.importing.run import run_import
from crm.warehouse.layout import DATA, current_folder, refused_rows
from crm.warehouse.opening import open_warehouse

NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)


class Folder:
    """`files` lie in one folder and are imported into a home beside it, or into `warehouse`."""

    def __init__(self, path: Path, warehouse: str | None = None) -> None:
        self.path, self.home, self.warehouse = path / "data", path / "home", warehouse
        self.path.mkdir()

    def file(self, name: str, text: str | bytes, encoding: str = "utf-8") -> Path:
        path = self.path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return path

    def customers(self, *ids: str) -> None:
        self.file("customers.csv", "customer_id\n" + "".join(f"{id}\n" for id in ids))

    def run(
        self,
        source: Path | str | None = None,
        *,
        max_bad: float = 5.0,
        currency: str | None = None,
        mapping: Path | None = None,
        now: datetime = NOW,
    ) -> ImportReport:
        return run_import(
            str(source or self.path),
            self.home,
            now=now,
            max_bad=max_bad,
            currency=currency,
            mapping=mapping,
            warehouse=self.warehouse,
        )

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        """Any SQL: a test may look at more than a warehouse shows."""
        folder = current_folder(self.home)
        assert folder
        with duckdb.connect() as connection:
            connection.execute("SET TimeZone = 'UTC'")
            connection.execute(f"ATTACH '{folder / DATA}' AS warehouse (READ_ONLY)")
            connection.execute("USE warehouse")
            return connection.execute(sql).fetchall()

    def types(self, table: str) -> dict[str, str]:
        warehouse = open_warehouse(self.home)
        try:
            return dict(warehouse.tables()[table])
        finally:
            warehouse.close()

    def rejected(self, refused: bool = False) -> list[dict[str, str]]:
        """rejected.csv of the last import, or of the last refused one."""
        folder = current_folder(self.home)
        path = refused_rows(self.home) if refused else (folder or self.home) / "rejected.csv"
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))


def reasons(report: ImportReport, table: str) -> dict[str, int]:
    """How many rows of a table were left out, by reason and column."""
    found = next(t for t in report.tables if t.name == table)
    return {f"{r.reason} {r.column}".strip(): r.rows for r in found.rejected}


def as_written(rejected: dict[str, str]) -> object:
    """The row of a line of rejected.csv as it stood in the file."""
    return json.loads(rejected["row"])
