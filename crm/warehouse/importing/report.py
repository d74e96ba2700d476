"""What an import did, for the record (report.json) and for people (sentences)."""

from datetime import datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from crm.languages.speak import Speaker, speaker
from crm.warehouse.schema import TABLES, ColumnType


class Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Rejected(Part):
    """How many rows were left out for one reason; `column` is the one it is about, or empty."""

    reason: str
    column: str = ""
    rows: int


class CustomColumn(Part):
    """A column that the format does not know. `label` is the header as the file has it."""

    name: str
    label: str
    type: ColumnType


class TableReport(Part):
    """One table: the rows that are in the warehouse, and those that are not."""

    name: str
    file: str
    rows: int
    rejected: tuple[Rejected, ...] = ()
    custom: tuple[CustomColumn, ...] = ()


class Period(Part):
    """The first and the last moment, UTC, of a table's rows."""

    first: datetime
    last: datetime


class Note(Part):
    """Something to know about the data: a message of import.ftl and what fills it."""

    key: str
    values: dict[str, str | int] = {}


class ImportReport(Part):
    """All of it. `fingerprint` is the same for the same files, mapping and options."""

    stamp: str
    source: str
    imported_at: datetime
    currency: str
    fingerprint: str
    tables: tuple[TableReport, ...]
    orders: Period | None = None
    events: Period | None = None
    warnings: tuple[Note, ...] = ()
    seconds: float
    rows_per_second: int
    unchanged: bool = False

    def sentences(self, language: str) -> list[str]:
        """The report for people, most important first: tables, rows, period, what can be asked."""
        say = speaker(language)
        said = [say.say("import-unchanged")] if self.unchanged else []
        said += [self._summary(say), *self._periods(say), *self._rejected(say)]
        said += [_note(say, note) for note in self.warnings]
        return said + self._questions(say)

    def _summary(self, say: Speaker) -> str:
        names = say.all_of([f"{say.number(t.rows)} {t.name}" for t in self.tables])
        return say.say("import-summary", tables=names)

    def _periods(self, say: Speaker) -> list[str]:
        periods = (("import-period-orders", self.orders), ("import-period-events", self.events))
        return [
            say.say(key, first=say.date(period.first), last=say.date(period.last))
            for key, period in periods
            if period
        ]

    def _rejected(self, say: Speaker) -> list[str]:
        return [
            say.say(
                "import-rejected",
                table=table.name,
                reason=reason_words(say, rejected.reason, rejected.column),
                count=rejected.rows,
                rows=say.number(rejected.rows),
            )
            for table in self.tables
            for rejected in table.rejected
        ]

    def _questions(self, say: Speaker) -> list[str]:
        have = {table.name for table in self.tables}
        asked = [
            say.say(f"import-can-{_key(t.name)}") for t in TABLES if t.name in have - {"fx_rates"}
        ]
        missing = [_key(table.name) for table in TABLES if table.name not in have]
        said = [say.say("import-can", questions="; ".join(asked))] if asked else []
        return said + [say.say(f"import-missing-{key}", currency=self.currency) for key in missing]


def _note(say: Speaker, note: Note) -> str:
    count = note.values.get("count", 0)
    return say.say(note.key, **note.values, rows=say.number(float(count)))


def _key(name: str) -> str:
    return name.replace("_", "-")


def reason_words(say: Speaker, reason: str, column: str) -> str:
    """Why rows were left out, as a clause: "`total` is not a number"."""
    return say.say(f"import-reason-{_key(reason)}", column=column)


def read_report(path: Path) -> ImportReport | None:
    """A report as it was written, or None when there is none that this version can read."""
    try:
        return ImportReport.model_validate_json(path.read_text(encoding="utf8"))
    except (OSError, ValueError):
        return None
