"""Customer ids or e-mail addresses from a file: one a line, or one column of a CSV file."""

import csv
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import TextIO

from crm.errors import BadInput
from crm.warehouse.importing.alike import likeness
from crm.warehouse.importing.encodings import inspect
from crm.warehouse.importing.headers import separator_of

COLUMNS = ("customer_id", "email")  # what a column may hold, the surer one first
SURE = 99.0  # of the likeness of a heading: our name, or one that people give it
LONGEST_LINE = 1 << 20


def values_of(path: Path, name: str) -> Iterator[str]:
    """The values in the order of the file, without empty ones, read as they are asked for.

    `name` is what errors call the file. Raises BadInput when it is none, is empty, or has several
    columns and none that is called like a customer's id or address.
    """
    if not path.is_file():
        raise BadInput("list-no-file", file=name)
    encoding = inspect(path, name).encoding
    with path.open(encoding=encoding, newline="") as text:
        yield from _values(text, name)


def _values(text: TextIO, name: str) -> Iterator[str]:
    first = text.readline(LONGEST_LINE).removeprefix("\ufeff")
    rows = csv.reader(chain([first], text), delimiter=separator_of(first))
    try:
        header = [cell.strip() for cell in next(rows, [])]
        place, is_heading = _column(header, name)
        if not is_heading:
            yield from filter(None, header[place : place + 1])
        for row in rows:
            value = row[place].strip() if place < len(row) else ""
            if value:
                yield value
    except (csv.Error, UnicodeDecodeError) as unreadable:
        raise BadInput("list-unreadable", file=name) from unreadable


def _column(header: list[str], name: str) -> tuple[int, bool]:
    """Which column holds the values, and whether the first line is its heading."""
    for wanted in COLUMNS:
        for place, cell in enumerate(header):
            if likeness(cell, wanted, "columns") >= SURE:
                return place, True
    if len(header) > 1:
        raise BadInput("list-no-column", file=name, columns=", ".join(header))
    return 0, False
