"""Reading a CSV file record by record, where its quotes or its columns are not in order.

A record that is no row is torn: it is handed back with its line and why, and reading goes on at
the very next line, so that one lost quote never swallows the rows below it.
"""

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from crm.warehouse.importing.headers import allow_fields_of

LONGEST_RECORD = 2_000_000  # characters
LONGEST_SHOWN = 10_000  # of a torn line


@dataclass(frozen=True)
class Mended:
    """What was made of a file: its rows, and its torn lines with their reason and text.

    A reason is "ragged_row", for too few or too many cells, or "torn_quote". Both are CSV files,
    so that a file with nothing in order does not fill the memory.
    """

    clean: Path
    torn: Path
    rows: int
    reasons: Counter[str]


@dataclass
class Lines:
    """The physical lines of a file, counted from one, some of which may be put back."""

    source: Iterator[str]
    number: int = 0
    back: list[str] = field(default_factory=list)

    def take(self) -> str | None:
        line = self.back.pop() if self.back else next(self.source, None)
        if line is not None:
            self.number += 1
        return line

    def put_back(self, lines: list[str]) -> None:
        self.back += reversed(lines)
        self.number -= len(lines)


def mend(path: Path, scratch: Path, separator: str, columns: int, skip: int) -> Mended:
    """Part the rows of `path`, each with its line as the last cell, from its torn lines.

    Blank lines are neither.
    """
    clean, torn = scratch / "rows.csv", scratch / "torn.csv"
    reasons: Counter[str] = Counter()
    rows = 0
    allow_fields_of(2 * LONGEST_RECORD)
    with (
        path.open(encoding="utf-8-sig", newline="") as source,
        clean.open("w", encoding="utf-8", newline="") as good,
        torn.open("w", encoding="utf-8", newline="") as bad,
    ):
        lines = Lines(iter(source))
        for _ in range(skip):
            lines.take()
        write = csv.writer(good, lineterminator="\n").writerow
        tear = csv.writer(bad, lineterminator="\n").writerow
        _record(lines, separator)  # the header, which was read before
        while (first := lines.number + 1) and (taken := _record(lines, separator)) is not None:
            cells, physical = taken
            if cells is not None and len(cells) == columns:
                write((*cells, first))
                rows += 1
            elif cells != []:
                reason = "torn_quote" if cells is None or len(physical) > 1 else "ragged_row"
                reasons[reason] += 1
                tear((first, reason, physical[0].rstrip("\r\n")[:LONGEST_SHOWN]))
                lines.put_back(physical[1:])
    return Mended(clean, torn, rows, reasons)


def torn_lines(mended: Mended | None) -> Iterator[list[str]]:
    """The torn lines of a file: line, reason and text. None of a file that needed no mending."""
    if mended is None:
        return
    with mended.torn.open(encoding="utf-8", newline="") as file:
        yield from csv.reader(file)


def _record(lines: Lines, separator: str) -> tuple[list[str] | None, list[str]] | None:
    """The cells of the next record and its physical lines; cells are None when a quote is torn."""
    physical: list[str] = []

    def feed() -> Iterator[str]:
        length = 0
        while length < LONGEST_RECORD and (line := lines.take()) is not None:
            length += len(line)
            physical.append(line)
            yield line

    try:
        cells = next(csv.reader(feed(), delimiter=separator, strict=True), None)
    except csv.Error:
        return None, physical
    return None if cells is None else (cells, physical)
