"""The header and the first rows of a file, whatever it is, without importing it."""

import csv
import gzip
import io
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import duckdb

from crm.errors import BadInput
from crm.warehouse.importing.encodings import inspect
from crm.warehouse.importing.headers import header_of, separator_of
from crm.warehouse.importing.numbers import quoted

ROWS = 2_000
BEGINNING = 4_000_000  # bytes


@dataclass(frozen=True)
class Sample:
    """A file's header, and of each column the values of the first rows, as texts, none empty."""

    name: str
    headers: tuple[str, ...]
    values: tuple[tuple[str, ...], ...]


def sample(path: Path) -> Sample:
    """Raises BadInput for a file that cannot be read."""
    if path.name.lower().endswith(".parquet"):
        return _parquet(path)
    text = _text(path)
    separator = separator_of(text)
    headers = header_of(text, separator)
    records = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    rows = list(islice(records, 1, ROWS))
    if len(text) * 4 >= BEGINNING and len(rows) > 1:
        rows.pop()  # perhaps cut short where the beginning ends
    return _sample(path.name, headers, [row for row in rows if len(row) == len(headers)])


def _text(path: Path) -> str:
    """The beginning of the file."""
    if path.name.lower().endswith(".gz"):
        try:
            with gzip.open(path) as packed:
                return packed.read(BEGINNING).decode("utf-8-sig", errors="replace")
        except (OSError, EOFError) as broken:
            raise BadInput("import-zip-broken", file=path.name) from broken
    encoding = inspect(path, path.name).encoding
    with path.open("rb") as file:
        return file.read(BEGINNING).decode(encoding, errors="replace").lstrip("\ufeff")


def _parquet(path: Path) -> Sample:
    try:
        with duckdb.connect() as connection:
            query = (
                f"SELECT COLUMNS(*)::VARCHAR FROM read_parquet({quoted(str(path))}) LIMIT {ROWS}"
            )
            rows = connection.execute(query)
            headers = [column[0] for column in rows.description or ()]
            found = [[str(v) if v is not None else "" for v in row] for row in rows.fetchall()]
    except duckdb.Error as broken:
        raise BadInput("import-file-unreadable", file=path.name) from broken
    return _sample(path.name, headers, found)


def _sample(name: str, headers: list[str], rows: list[list[str]]) -> Sample:
    columns = zip(*rows, strict=True) if rows else ([] for _ in headers)
    values = tuple(tuple(v.strip() for v in column if v.strip()) for column in columns)
    return Sample(name, tuple(headers), values)
