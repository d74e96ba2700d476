"""From a file to a raw table: every cell as the text it is, every record with its line.

A raw table has the columns `c0`, `c1`, ... and `line`. DuckDB reads well-made files by itself.
Where it stumbles, or the lines do not add up, the file is read again record by record.
"""

from dataclasses import dataclass
from pathlib import Path

import duckdb

from crm.errors import BadInput
from crm.warehouse.importing.numbers import quoted
from crm.warehouse.importing.records import Mended, mend
from crm.warehouse.schema import ColumnType

LINE_ENDS = {"\n": r"\n", "\r\n": r"\r\n", "\r": r"\r"}  # as DuckDB spells them
LONGEST_LINE = 2_000_000  # bytes; a longer record is a torn quote, or no record of a customer


@dataclass(frozen=True)
class CsvFile:
    """A CSV file in UTF-8: where its text lies, and how it is written."""

    name: str
    path: Path
    separator: str
    columns: int
    line_end: str
    line_ends: int  # how many there are, inside quotes or not
    skip: int = 0  # lines above the header, such as Excel's `sep=;`


def read_csv(
    connection: duckdb.DuckDBPyConnection, table: str, file: CsvFile, scratch: Path
) -> Mended | None:
    """Fill the raw table from the file. Comes back with the torn lines, None when there are none.

    Raises BadInput when the file is no CSV at all.
    """
    try:
        _load(connection, table, file.path, file, with_line=False)
        if _lines_add_up(connection, table, file):
            return None
    except duckdb.InvalidInputException:
        pass  # not well made: told apart below, line by line
    mended = mend(file.path, scratch, file.separator, file.columns, file.skip)
    try:
        _load(connection, table, mended.clean, file, with_line=True)
    except duckdb.InvalidInputException as unreadable:
        raise BadInput("import-file-unreadable", file=file.name) from unreadable
    mended.clean.unlink()
    found = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    if found != (mended.rows,):
        raise BadInput("import-file-unreadable", file=file.name)
    return mended


def _load(
    connection: duckdb.DuckDBPyConnection, table: str, path: Path, file: CsvFile, with_line: bool
) -> None:
    names = [f"c{i}" for i in range(file.columns)] + ["line"] * with_line
    types = ", ".join(f"{quoted(name)}: 'VARCHAR'" for name in names)
    separator, end = (",", "\n") if with_line else (file.separator, file.line_end)
    skip = 0 if with_line else file.skip
    connection.execute(f"DROP TABLE IF EXISTS {table}")
    connection.execute(
        f"""CREATE TABLE {table} AS SELECT * FROM read_csv({quoted(str(path))},
            auto_detect = false, header = {not with_line}, skip = {skip},
            delim = {quoted(separator)}, new_line = {quoted(LINE_ENDS[end])}, quote = '"', escape = '"', strict_mode = true,
            max_line_size = {LONGEST_LINE}, columns = {{{types}}})"""
    )


def _lines_add_up(connection: duckdb.DuckDBPyConnection, table: str, file: CsvFile) -> bool:
    """Every line of the file is a row, its header, or inside a quoted cell.

    Proves that no record was lost, whatever the reader made of the quotes; blank lines fail it.
    """
    (rows,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone() or (0,)
    with file.path.open("rb") as text:
        text.seek(-1, 2)
        closed = text.read(1) in b"\r\n"
    return bool(rows + 1 + file.skip == file.line_ends + (not closed))


def number_lines(connection: duckdb.DuckDBPyConnection, table: str) -> str:
    """The SQL of the line of a row of the raw table `t` in its file; the header is line 1."""
    columns = connection.execute(f"SELECT * FROM {table} LIMIT 0").description or []
    return "CAST(t.line AS BIGINT)" if columns[-1][0] == "line" else "t.rowid + 2"


def read_parquet(
    connection: duckdb.DuckDBPyConnection, table: str, path: Path, name: str
) -> tuple[list[str], list[ColumnType | None]]:
    """Fill the raw table from a Parquet file, as texts. Comes back with its columns and types.

    Raises BadInput for a file that is no Parquet file, or a broken one.
    """
    source = f"read_parquet({quoted(str(path))})"
    try:
        described = connection.execute(f"DESCRIBE SELECT * FROM {source}").fetchall()
        names, types = [row[0] for row in described], [str(row[1]) for row in described]
        cells = ", ".join(
            f"{_as_text(_identifier(n), t)} AS c{i}"
            for i, (n, t) in enumerate(zip(names, types, strict=True))
        )
        connection.execute(f"DROP TABLE IF EXISTS {table}")
        connection.execute(f"CREATE TABLE {table} AS SELECT {cells} FROM {source}")
    except duckdb.Error as broken:
        raise BadInput("import-file-unreadable", file=name) from broken
    return names, [_our_type(kind) for kind in types]


def _identifier(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _as_text(column: str, kind: str) -> str:
    if kind in ("FLOAT", "DOUBLE"):
        # Not-a-number is how data frames write a missing value, and 7.0 how they write id 7.
        whole = f"CAST(CAST({column} AS BIGINT) AS VARCHAR)"
        fits = f"{column} = trunc({column}) AND abs({column}) < 1e15"
        text = f"CAST({column} AS VARCHAR)"
        return f"CASE WHEN isnan({column}) THEN NULL WHEN {fits} THEN {whole} ELSE {text} END"
    if kind.endswith("[]") or kind.startswith(("STRUCT", "MAP")):
        return f"CAST(to_json({column}) AS VARCHAR)"
    return f"CAST({column} AS VARCHAR)"


def _our_type(kind: str) -> ColumnType | None:
    if kind.startswith("TIMESTAMP"):
        return "timestamp"
    if kind.startswith("DECIMAL") or kind in ("FLOAT", "DOUBLE"):
        return "number"
    if kind.endswith("INT") or kind in ("INTEGER", "UINTEGER", "HUGEINT", "UHUGEINT"):
        return "number" if "HUGE" in kind or kind == "UBIGINT" else "integer"
    return {"VARCHAR": "text", "BOOLEAN": "boolean", "DATE": "date"}.get(kind)  # type: ignore[return-value]
