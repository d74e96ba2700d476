"""The keys inside the `properties` of events: each is a field of its own, `events.properties.colour`."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Protocol

from crm.catalog.defaults import defaults
from crm.warehouse.engine import Parameters, Rows
from crm.warehouse.schema import ColumnType

COLUMN = "properties"
LOOKED_AT = 20_000  # events that are read to find the keys
MOST_KEYS = 50
MOST_VALUES = 500


class Readable(Protocol):
    """What is needed of a warehouse to look at what it holds."""

    @property
    def dialect(self) -> str: ...

    def rows(self, sql: str, params: Parameters = ()) -> Rows: ...

    def tables(self) -> dict[str, dict[str, ColumnType]]: ...


def event_properties(
    warehouse: Readable,
) -> tuple[dict[str, ColumnType], dict[str, tuple[str, ...]]]:
    """The type of each key found in the first events, and the values of those that are text.

    Keys whose values are lists or objects, and keys that are called like personal data, are left
    out. Most frequent keys and values come first.
    """
    if COLUMN not in warehouse.tables().get("events", {}):
        return {}, {}
    query = f"SELECT {COLUMN} FROM events WHERE {COLUMN} IS NOT NULL LIMIT {LOOKED_AT}"
    found = _collected(row[0] for row in warehouse.rows(query).rows)
    named = {f"events.{COLUMN}.{key}": values for key, values in found.items()}
    open_ones = {n: v for n, v in named.items() if not defaults().is_personal(n, custom=True)}
    types = {name: _type(values) for name, values in open_ones.items()}
    said = {name: _texts(open_ones[name]) for name, kind in types.items() if kind == "text"}
    return types, said


def _collected(rows: Iterable[object]) -> dict[str, Counter[object]]:
    found: dict[str, Counter[object]] = {}
    for row in rows:
        for key, value in _parsed(row).items():
            if isinstance(value, str | int | float | bool) and key.isidentifier():
                found.setdefault(key, Counter())[value] += 1
    most = sorted(found, key=lambda key: (-found[key].total(), key))[:MOST_KEYS]
    return {key: found[key] for key in most}


def _parsed(row: object) -> Mapping[str, object]:
    try:
        parsed = json.loads(row) if isinstance(row, str) else row
    except ValueError:
        return {}
    return parsed if isinstance(parsed, dict) else {}


def _type(values: Counter[object]) -> ColumnType:
    if all(isinstance(value, bool) for value in values):
        return "boolean"
    plain = all(isinstance(v, int | float) and not isinstance(v, bool) for v in values)
    return "number" if plain else "text"


def _texts(values: Counter[object]) -> tuple[str, ...]:
    """The values, unless they are as many as a free text or a key has."""
    if len(values) > MOST_VALUES:
        return ()
    return tuple(str(value) for value, _ in values.most_common())
