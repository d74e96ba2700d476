"""An answer as a workbook: the formatted table, and a sheet that says what was asked, of when, and how."""

import io
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from crm.exports.paper import Paper, about
from crm.languages.figures import CURRENCY, part_of_time
from crm.reports.run import Cell
from crm.segments.conditions.base import Wording

LONGEST_CELL = 32_000  # a spreadsheet's cell holds no more
SIGNED = ("change", "growth", "difference")


def as_xlsx(paper: Paper, wording: Wording) -> bytes:
    """The workbook's bytes. Text stays text: nothing in it is a formula or a link."""
    import xlsxwriter

    held = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(held, options)
    _table(book, paper, wording)
    _about(book, paper, wording)
    book.close()
    return held.getvalue()


def _table(book: Any, paper: Paper, wording: Wording) -> None:
    sheet = book.add_worksheet(wording.say.say("report-sheet-table"))
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    for at, column in enumerate(paper.columns):
        values = [_named(row[at], column, wording) for row in paper.rows]
        look = book.add_format({"num_format": number_format(column)})
        sheet.write_string(0, at, str(column["label"]), head)
        for line, value in enumerate(values, 1):
            _write(sheet, line, at, value, column, look)
        sheet.set_column(at, at, _width(column, values))
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    if paper.rows:
        sheet.autofilter(0, 0, len(paper.rows), len(paper.columns) - 1)


def _named(value: Cell, column: Mapping[str, Any], wording: Wording) -> Cell:
    """Groups by the names that people know: United States for US, Monday for 1."""
    if isinstance(value, str):
        return str((column.get("labels") or {}).get(value, value))
    if isinstance(value, int) and not isinstance(value, bool) and "name" in column:
        return part_of_time(value, column, wording.say) or value
    return value


def _write(
    sheet: Any, line: int, at: int, value: Cell, column: Mapping[str, Any], look: Any
) -> None:
    if value is None:
        return
    if isinstance(value, bool):
        sheet.write_boolean(line, at, value)
    elif isinstance(value, int | float):
        sheet.write_number(line, at, value, look)
    elif column["type"] in ("date", "timestamp") and (when := _moment(value)) is not None:
        sheet.write_datetime(line, at, when, look)
    else:
        sheet.write_string(line, at, value[:LONGEST_CELL])


def _moment(text: str) -> datetime | None:
    """The day or moment; nothing where a row bears another name, such as all of them together."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return None


def number_format(column: Mapping[str, Any]) -> str:
    """How a spreadsheet shows the column: money with its code, shares as percent, days as days."""
    kind, unit = column["type"], str(column.get("unit") or "")
    if kind in ("date", "timestamp"):
        return "yyyy-mm-dd" if kind == "date" else "yyyy-mm-dd hh:mm"
    if unit == "fraction":
        return "+0.0%;-0.0%;0.0%" if column.get("kind") in SIGNED else "0.0%"
    if CURRENCY.fullmatch(unit):
        return f'#,##0.00 "{unit}"'
    if kind == "integer":
        return "#,##0"
    return "#,##0.00" if kind == "number" else "General"


def _width(column: Mapping[str, Any], values: Sequence[Cell]) -> int:
    longest = max((len(str(value)) for value in values if value is not None), default=0)
    if CURRENCY.fullmatch(str(column.get("unit") or "")):
        longest += 8  # code and separators
    return min(48, max(10, min(24, len(str(column["label"]))), longest) + 2)


def _about(book: Any, paper: Paper, wording: Wording) -> None:
    sheet = book.add_worksheet(wording.say.say("report-sheet-about"))
    bold = book.add_format({"bold": True, "valign": "top"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    sheet.set_column(0, 0, 22)
    sheet.set_column(1, 1, 100)
    for line, (key, text) in enumerate(about(paper)):
        sheet.write_string(line, 0, wording.say.say(key), bold)
        sheet.write_string(line, 1, text[:LONGEST_CELL], wrapped)
