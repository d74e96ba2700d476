"""A table as plain text: CSV for other programs, and tabs to be pasted.

Text from data stays text: a cell that a spreadsheet would run as a formula is made harmless.
"""

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from crm.reports.run import Cell


class Tabular(Protocol):
    """Whatever has labelled columns and rows: a report's result, an analysis's."""

    @property
    def columns(self) -> Sequence[Mapping[str, Any]]: ...
    @property
    def rows(self) -> Sequence[Sequence[Cell]]: ...


FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def as_csv(result: Tabular) -> str:
    """The table with a header of column labels, comma-separated, values as they are."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([harmless(column["label"]) for column in result.columns])
    writer.writerows([harmless(value) for value in row] for row in result.rows)
    return text.getvalue()


def as_tsv(columns: Sequence[Mapping[str, Any]], rows: Sequence[Sequence[Cell]]) -> str:
    """The table as it is pasted into a spreadsheet: tabs between cells, a line a row, no formulas."""
    lines = [[str(column.get("label") or column["name"]) for column in columns], *rows]
    return "\n".join("\t".join(_pasted(value) for value in line) for line in lines) + "\n"


def _pasted(value: Cell) -> str:
    safe = harmless(" ".join(value.split()) if isinstance(value, str) else value)
    return "" if safe is None else str(safe)


def harmless(value: Cell) -> Cell:
    """Text that a spreadsheet would take for a formula gets an apostrophe before it."""
    if isinstance(value, str) and value.lstrip().startswith(FORMULA_STARTS):
        return "'" + value
    return value
