"""rejected.csv: every row that was left out, where it stood and why."""

import csv
import json
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import duckdb

from crm.warehouse.importing.checks import Reason
from crm.warehouse.importing.records import Mended, torn_lines

COLUMNS = ("table", "file", "line", "reason", "column", "row")
BATCH = 10_000


class RejectedFile:
    """Written table by table while an import runs. It holds personal data, as the source does.

    `if_refused` is where it will lie when the import is refused.
    """

    def __init__(self, path: Path, if_refused: Path) -> None:
        self.if_refused = if_refused
        self._file = path.open("w", encoding="utf-8", newline="")
        self._write = csv.writer(self._file, lineterminator="\n").writerow
        self._write(COLUMNS)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def torn(self, table: str, file: str, mended: Mended | None) -> None:
        """Write lines that are no rows: their text as it stands."""
        for line, reason, text in torn_lines(mended):
            self._write((table, file, line, reason, "", json.dumps(text, ensure_ascii=False)))

    def bad(self, table: str, file: str, rows: "BadRows", at_most: int | None = None) -> None:
        """Write rows of the raw table `t` that `bad` names, as they stand in the file."""
        cells = ", ".join(f"t.c{i}" for i in range(len(rows.headers)))
        limit = f"LIMIT {at_most}" if at_most is not None else ""
        found = rows.connection.execute(
            f"""SELECT code, {rows.line} AS line, {cells} FROM raw t JOIN bad ON bad.r = t.rowid
            WHERE code > 0 ORDER BY t.rowid {limit}"""
        )
        while batch := found.fetchmany(BATCH):
            for code, line, *values in batch:
                reason = rows.reasons[code]
                row = json.dumps(dict(zip(rows.headers, values, strict=True)), ensure_ascii=False)
                self._write((table, file, line or "", reason.kind, reason.column, row))


@dataclass(frozen=True)
class BadRows:
    """The rows that the table `bad` names. `line` is the SQL of a row's line in its file."""

    connection: duckdb.DuckDBPyConnection
    headers: list[str]
    reasons: list[Reason]
    line: str
