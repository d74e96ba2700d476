"""A report's table as a file: CSV for other programs, XLSX for people, and to be pasted.

Both keep text from data as text: a cell that a spreadsheet would run as a formula is made harmless.
"""

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Protocol

from crm.reports.labels import span
from crm.reports.run import Cell, ReportResult
from crm.segments.conditions.base import Wording
from crm.terms.clock import Clock


class Tabular(Protocol):
    """Whatever has labelled columns and rows: a report's result, an analysis's."""

    @property
    def columns(self) -> Sequence[Mapping[str, Any]]: ...
    @property
    def rows(self) -> Sequence[Sequence[Cell]]: ...


FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
LONGEST_CELL = 32_000  # a spreadsheet's cell holds no more


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


def as_xlsx(result: ReportResult, wording: Wording, clock: Clock) -> bytes:
    """A workbook: the formatted table, and a sheet that says what was asked, of when, and how."""
    import xlsxwriter

    held = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(held, options)
    _table(book, result, wording)
    _about(book, result, wording, clock)
    book.close()
    return held.getvalue()


def _table(book: Any, result: ReportResult, wording: Wording) -> None:
    sheet = book.add_worksheet(wording.say.say("report-sheet-table"))
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True})
    for at, column in enumerate(result.columns):
        values = [row[at] for row in result.rows]
        look = book.add_format({"num_format": number_format(column)})
        sheet.write_string(0, at, str(column["label"]), head)
        for line, value in enumerate(values, 1):
            _write(sheet, line, at, value, column, look)
        sheet.set_column(at, at, _width(str(column["label"]), values))
    sheet.freeze_panes(1, 0)
    if result.rows:
        sheet.autofilter(0, 0, len(result.rows), len(result.columns) - 1)


def _write(sheet: Any, line: int, at: int, value: Cell, column: dict[str, Any], look: Any) -> None:
    if value is None:
        return
    if isinstance(value, bool):
        sheet.write_boolean(line, at, value)
    elif isinstance(value, int | float):
        sheet.write_number(line, at, value, look)
    elif column["type"] in ("date", "timestamp"):
        sheet.write_datetime(line, at, datetime.fromisoformat(value), look)
    else:
        sheet.write_string(line, at, value[:LONGEST_CELL])


def number_format(column: dict[str, Any]) -> str:
    """How a spreadsheet shows the column."""
    if column["type"] in ("date", "timestamp"):
        return "yyyy-mm-dd" if column["type"] == "date" else "yyyy-mm-dd hh:mm"
    if column["unit"] == "fraction":
        return "0.0%"
    if column["type"] == "integer":
        return "#,##0"
    return "#,##0.00" if column["type"] == "number" else "General"


def _width(label: str, values: Sequence[Cell]) -> int:
    longest = max((len(str(value)) for value in values if value is not None), default=0)
    return min(48, max(10, len(label), longest) + 2)


def _about(book: Any, result: ReportResult, wording: Wording, clock: Clock) -> None:
    sheet = book.add_worksheet(wording.say.say("report-sheet-about"))
    bold = book.add_format({"bold": True, "valign": "top"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    sheet.set_column(0, 0, 22)
    sheet.set_column(1, 1, 100)
    for line, (key, text) in enumerate(about(result, wording, clock)):
        sheet.write_string(line, 0, wording.say.say(key), bold)
        sheet.write_string(line, 1, text[:LONGEST_CELL], wrapped)


def about(result: ReportResult, wording: Wording, clock: Clock) -> list[tuple[str, str]]:
    """What stands beside the numbers: messages' keys and texts, in their order."""
    as_of = clock.now.astimezone(clock.zone)
    return [
        ("report-about-title", result.title),
        ("report-about-definition", "\n".join((result.description, *result.meanings))),
        ("report-about-period", span(result.compiled.stretch, clock, wording.say)),
        ("report-about-zone", str(clock.zone)),
        ("report-about-as-of", as_of.isoformat(timespec="seconds")),
        ("report-about-notes", "\n".join(result.notes) or "–"),
        ("report-about-sql", result.sql),
    ]


def file_name(result: ReportResult, today: date, ending: str) -> str:
    """A name that says what and when: "revenue-by-week-2026-06-30.csv"."""
    words = "".join(c if c.isalnum() else " " for c in result.title.split(" · ")[0].lower())
    return f"{'-'.join(words.split())[:60] or 'report'}-{today.isoformat()}.{ending}"
