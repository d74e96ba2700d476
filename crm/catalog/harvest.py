"""What the data itself says: the values of text fields, the ends of dates and numbers.

A harvest is made once an import and kept beside it as `harvest.json`. It holds no personal data:
fields that are personal, free text or keys are left out. An own column that only says yes or no is
not personal, whatever it is called: Accepts Email Marketing.
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlglot import exp

from crm.catalog.defaults import FORMATS, defaults, is_custom
from crm.catalog.properties import Readable, event_properties
from crm.catalog.yes_or_no import says_yes_or_no
from crm.warehouse.schema import DERIVED, ColumnType

FILE = "harvest.json"
LIST_FIELDS = ("products.tags",)  # several values in one text, separated by ";"
Tables = Mapping[str, Mapping[str, ColumnType]]
MADE_HERE = {table: {column.name for column in columns} for table, columns in DERIVED.items()}


@dataclass(frozen=True)
class Harvest:
    """Values by field, most frequent first; the lowest and highest of dates (ISO) and numbers."""

    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    ranges: Mapping[str, tuple[str | float, str | float]] = field(default_factory=dict)
    cut: tuple[str, ...] = ()  # fields that have more values than are kept
    properties: Mapping[str, ColumnType] = field(default_factory=dict)  # keys of the events' JSON
    labels: Mapping[str, str] = field(default_factory=dict)  # own columns as the files call them


def harvest(warehouse: Readable) -> Harvest:
    """What the tables of the warehouse hold now. Reads each table a few times."""
    values: dict[str, tuple[str, ...]] = {}
    ranges: dict[str, tuple[str | float, str | float]] = {}
    cut: list[str] = []
    for table, columns in asked_tables(warehouse.tables()).items():
        for column in _chosen(table, columns):
            found, more = _values(warehouse, table, column)
            values[f"{table}.{column}"] = found
            cut += [f"{table}.{column}"] * more
        for column in _called_personal(table, columns):
            found, more = _values(warehouse, table, column)
            if not more and says_yes_or_no(found):
                values[f"{table}.{column}"] = found
        ranges |= _ranges(warehouse, table, columns)
    properties, said = event_properties(warehouse)
    return Harvest({**values, **said}, ranges, tuple(cut), properties)


def asked_tables(tables: Tables) -> dict[str, dict[str, ColumnType]]:
    """The tables of the data format, with the columns that people ask about."""
    return {
        table: {c: kind for c, kind in columns.items() if c not in MADE_HERE.get(table, ())}
        for table, columns in tables.items()
        if table in FORMATS
    }


def save_harvest(harvested: Harvest, path: Path) -> None:
    """Written whole or not at all."""
    part = path.with_suffix(f".{os.getpid()}.part")
    part.write_text(json.dumps(asdict(harvested), ensure_ascii=False), encoding="utf8")
    part.replace(path)


def load_harvest(path: Path) -> Harvest | None:
    """The harvest kept at `path`; None when there is none that can be read."""
    try:
        raw: dict[str, Any] = json.loads(path.read_text(encoding="utf8"))
        values = {name: tuple(found) for name, found in raw["values"].items()}
        ranges = {name: (ends[0], ends[1]) for name, ends in raw["ranges"].items()}
        return Harvest(values, ranges, tuple(raw["cut"]), raw["properties"], raw["labels"])
    except (OSError, ValueError, KeyError, AttributeError, IndexError, TypeError):
        return None


def _chosen(table: str, columns: Mapping[str, ColumnType]) -> Iterator[str]:
    known = defaults()
    for column, kind in columns.items():
        if kind == "text" and known.is_chosen_from(f"{table}.{column}", is_custom(table, column)):
            yield column


def _called_personal(table: str, columns: Mapping[str, ColumnType]) -> Iterator[str]:
    for column, kind in columns.items():
        own = is_custom(table, column)
        if kind == "text" and own and defaults().is_personal(f"{table}.{column}", own):
            yield column


def _values(warehouse: Readable, table: str, column: str) -> tuple[tuple[str, ...], bool]:
    name = f"{table}.{column}"
    most = defaults().most_values_in(name)
    value, number = exp.column(column, quoted=True), exp.func("COUNT", exp.Star())
    query = (
        exp.select(value, number)
        .from_(exp.to_table(table))
        .where(value.is_(exp.Null()).not_(), value.neq(exp.Literal.string("")))
        .group_by(value)
        .order_by(number.desc(), value)
        .limit(most + 1)
    )
    rows = warehouse.rows(query.sql(dialect=warehouse.dialect)).rows
    if name in LIST_FIELDS:
        return _split(rows), False
    if is_custom(table, column) and _is_free_text(rows):
        return (), False
    return tuple(str(row[0]) for row in rows[:most]), len(rows) > most


def _split(rows: Iterable[tuple[object, ...]]) -> tuple[str, ...]:
    counts: dict[str, int] = {}
    for text, number in rows:
        for part in filter(None, (part.strip() for part in str(text).split(";"))):
            counts[part] = counts.get(part, 0) + int(str(number))
    return tuple(sorted(counts, key=lambda part: (-counts[part], part)))


def _is_free_text(rows: list[tuple[object, ...]]) -> bool:
    """Long texts, or many values that each stand in one row only: nothing to choose from."""
    if not rows:
        return False
    length = sum(len(str(row[0])) for row in rows) / len(rows)
    return length > 80 or (len(rows) > 200 and rows[0][1] == 1)


def _ranges(
    warehouse: Readable, table: str, columns: Mapping[str, ColumnType]
) -> dict[str, tuple[str | float, str | float]]:
    measured = [
        column
        for column, kind in columns.items()
        if kind in ("number", "integer", "date", "timestamp")
        and not defaults().is_personal(f"{table}.{column}", is_custom(table, column))
    ]
    if not measured:
        return {}
    ends = [
        end
        for column in measured
        for end in (
            exp.Min(this=exp.column(column, quoted=True)),
            exp.Max(this=exp.column(column, quoted=True)),
        )
    ]
    query = exp.select(*ends).from_(exp.to_table(table))
    row = warehouse.rows(query.sql(dialect=warehouse.dialect)).rows[0]
    pairs = zip(measured, row[::2], row[1::2], strict=True)
    return {
        f"{table}.{column}": (_plain(low), _plain(high))
        for column, low, high in pairs
        if low is not None and high is not None
    }


def _plain(end: object) -> str | float:
    if isinstance(end, (datetime, date)):
        return end.isoformat()
    return float(str(end))
