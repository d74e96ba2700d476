"""One table after the other: from its file through the raw table into the new warehouse."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, NoReturn

import duckdb

from crm.errors import BadInput
from crm.warehouse.importing.checks import Checks, Reason
from crm.warehouse.importing.encodings import UTF8, inspect, transcode
from crm.warehouse.importing.headers import check_header, header_of, line_end_of, separator_of
from crm.warehouse.importing.money import make_rates
from crm.warehouse.importing.planning import Plan, plan_columns
from crm.warehouse.importing.profile import profile
from crm.warehouse.importing.reading import CsvFile, number_lines, read_csv, read_parquet
from crm.warehouse.importing.records import Mended
from crm.warehouse.importing.rejects import BadRows, RejectedFile
from crm.warehouse.importing.sources import TableFile
from crm.warehouse.importing.tables import TableWriter
from crm.warehouse.importing.unpacking import gunzip
from crm.warehouse.schema import ColumnType

HEADER_BYTES = 1 << 20
EXCEL_HINT = "sep="
MOST_SHOWN = 100_000  # rows of a table that is refused


@dataclass(frozen=True)
class Loaded:
    """What became of one table."""

    file: TableFile
    rows: int
    rejected: Counter[Reason]
    plans: tuple[Plan, ...]


class Raw(NamedTuple):
    """What stands in the raw table: its columns' names and types, and what was no row."""

    headers: list[str]
    types: list[ColumnType | None]
    mended: Mended | None
    line: str  # the SQL of a row's line


class Loader:
    """Loads tables into the warehouse attached as `known`. `scratch` is for files on the way."""

    def __init__(
        self,
        connection: duckdb.DuckDBPyConnection,
        scratch: Path,
        rejected: RejectedFile,
        currency: str | None,
        max_bad: float,
    ) -> None:
        self.connection, self.scratch, self.rejected = connection, scratch, rejected
        self.writer = TableWriter(connection, currency)
        self.max_bad = max_bad
        self.columns: dict[str, set[str]] = {}
        connection.execute("CREATE TABLE words (column_name VARCHAR, theirs VARCHAR, ours VARCHAR)")

    def load(self, file: TableFile) -> Loaded:
        """Import one table. Raises BadInput when too many of its rows are bad."""
        raw = self._read_parquet(file) if file.parquet else self._read_csv(file)
        planned = plan_columns(file.table, raw.headers, file.rule, file.name, raw.types)
        self._learn_words(planned)
        plans = profile(self.connection, "raw", planned)
        checks = Checks(self.connection, "raw", file.table, plans)
        checks.run(set(self.columns))
        torn = raw.mended.reasons if raw.mended else Counter[str]()
        counts = checks.counts() + Counter({Reason(kind): n for kind, n in torn.items()})
        total = checks.rows() + torn.total()
        too_bad = counts.total() * 100 > self.max_bad * total
        bad = BadRows(self.connection, raw.headers, checks.reasons, raw.line)
        self.rejected.torn(file.table.name, file.name, raw.mended)
        self.rejected.bad(file.table.name, file.name, bad, MOST_SHOWN if too_bad else None)
        if too_bad:
            self._refuse(file, counts, total)
        if file.table.name == "orders" and "fx_rates" not in self.columns:
            self.writer.report_in_one(plans, checks.kept())
        rows = self.writer.write("raw", file.table, plans, checks.kept())
        self.connection.execute("DROP TABLE raw")
        self.columns[file.table.name] = {plan.name for plan in plans}
        return Loaded(file, rows, counts, plans)

    def know_rates(self) -> None:
        """Make the exchange rates ready. Before any table with money is loaded."""
        make_rates(self.connection, "fx_rates" in self.columns)

    def finish(self) -> None:
        """Write what needs several tables."""
        if {"orders", "order_items"} <= set(self.columns):
            self.writer.write_order_lines(self.columns)

    def _read_parquet(self, file: TableFile) -> Raw:
        headers, types = read_parquet(self.connection, "raw", file.path, file.name)
        check_header(headers, file.name)
        return Raw(headers, types, None, "t.rowid + 1")

    def _read_csv(self, file: TableFile) -> Raw:
        text = self._as_utf8(file)
        with text.path.open(encoding="utf-8-sig", errors="replace", newline="") as lines:
            start = lines.read(HEADER_BYTES)
        hint = start.lower().startswith(EXCEL_HINT)
        top = start.partition("\n")[2] if hint else start
        separator = file.rule.separator or (start[4:5] if hint else separator_of(top))
        headers = header_of(top, separator)
        check_header(headers, file.name)
        text_file = CsvFile(
            name=file.name,
            path=text.path,
            separator=separator,
            columns=len(headers),
            line_end=line_end_of(top),
            line_ends=text.line_ends,
            skip=int(hint),
        )
        mended = read_csv(self.connection, "raw", text_file, self.scratch)
        if text.path.parent == self.scratch:
            text.path.unlink()
        types = list(file.types) or [None] * len(headers)
        return Raw(headers, types, mended, number_lines(self.connection, "raw"))

    def _as_utf8(self, file: TableFile) -> "Text":
        path = file.path
        if file.packed:
            path = self.scratch / f"{file.table.name}.csv"
            gunzip(file.path, path)
        seen = inspect(path, file.name, file.rule.encoding)
        if seen.encoding != UTF8:
            utf8 = self.scratch / f"{file.table.name}.utf8.csv"
            transcode(path, seen.encoding, utf8)
            seen, path = inspect(utf8, file.name), utf8
        return Text(path, seen.line_ends)

    def _learn_words(self, plans: tuple[Plan, ...]) -> None:
        self.connection.execute("DELETE FROM words")
        words = [(plan.name, *pair) for plan in plans for pair in plan.values]
        if words:
            self.connection.executemany("INSERT INTO words VALUES (?, ?, ?)", words)

    def _refuse(self, file: TableFile, counts: Counter[Reason], total: int) -> NoReturn:
        [(reason, _)] = counts.most_common(1)
        raise BadInput(
            "import-too-many-bad",
            file=file.name,
            bad=counts.total(),
            total=total,
            limit=f"{self.max_bad:g}",
            reason=reason.kind,
            column=reason.column,
            rejected=str(self.rejected.if_refused),
        )


class Text(NamedTuple):
    path: Path
    line_ends: int
