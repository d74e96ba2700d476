"""What of a company's catalog a model gets to see for one request: names, exactly as they are written.

All of it would be several thousand tokens. What the embedded reading used and what the index finds
near the words is shown; for a request that was not understood whole, every name is. Values come
from the company's files: they are quoted, cut and kept to one line, as data.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from agent.embedded.requests import RunReport
from agent.parts import models
from crm.catalog.model import Catalog, CatalogField
from crm.reports.measures.all import MEASURES
from tools.context import Context, Indexed

if TYPE_CHECKING:
    from knowledge.documents import Document, Kind

KINDS: tuple["Kind", ...] = ("field", "value", "measure", "event")
KINDS_OF_PEOPLE: tuple["Kind", ...] = ("field", "value")
HITS, HITS_OF_PEOPLE = 12, 8
MOST_VALUES = 12  # a field with more shows only those near the request
LONGEST_VALUE = 60
COMMON_MEASURES = ("revenue", "orders", "units", "aov", "buyers", "customers", "new_customers")
TYPES = {"integer": "number", "timestamp": "date"}


@dataclass(frozen=True)
class Near:
    """What a request touches, by id, nearest first; the values are those of one field each."""

    values: dict[str, list[str]]
    measures: list[str]
    events: list[str]
    tables: set[str]


def excerpt(text: str, request: object, ctx: Context, *, whole: bool, values: bool = True) -> str:
    """Lines for the model. `whole` shows the names of all fields, measures and events.

    Without `values` nothing in it was written by others than the product and the company's catalog.
    """
    catalog = ctx.workspace.catalog
    figures = whole or isinstance(request, RunReport)
    near = _near(text, request, ctx.search, figures=figures)
    known = [m.id for m in MEASURES] if whole else [*COMMON_MEASURES, *near.measures]
    measures = known if figures else ()
    events = catalog.event_types if whole or near.events else ()
    lines = [
        f"Today is {ctx.clock.today.isoformat()}. Money is in {catalog.settings.currency}. Data:"
    ]
    lines += _tables(catalog, None if whole else near.tables)
    near_fields = [catalog.fields[name] for name in near.values if name in catalog.fields]
    lines += [_values(field, near) for field in near_fields] if values else []
    lines += [f"measures: {_listed(measures)}", f"event types: {_listed(events)}"]
    return "\n".join(line for line in lines if line and not line.endswith(": "))


def _near(text: str, request: object, search: Indexed | None, *, figures: bool) -> Near:
    kinds, most = (KINDS, HITS) if figures else (KINDS_OF_PEOPLE, HITS_OF_PEOPLE)
    found = [hit.document for hit in search.search(text, kinds, limit=most)] if search else []
    values: dict[str, list[str]] = {}
    for field, value in (*_told(request), *_found(found)):
        values.setdefault(field, []).extend([value] if value else [])
    return Near(
        values,
        [*_used(request, "measures"), *(d.id for d in found if d.kind == "measure")],
        [*_used(request, "types"), *(d.id for d in found if d.kind == "event")],
        {"customers", *(field.split(".")[0] for field in values)},
    )


def _told(request: object) -> Iterator[tuple[str, str]]:
    """The fields and values that the embedded reading found in the words."""
    for part in models(request):
        field = getattr(part, "field", None)
        if isinstance(field, str):
            yield from ((field, str(value)) for value in getattr(part, "values", ()) or ("",))


def _found(documents: Iterable["Document"]) -> Iterator[tuple[str, str]]:
    for document in documents:
        if document.kind == "field":
            yield document.id, ""
        elif document.kind == "value":
            yield str(document.facts["field"]), str(document.facts["value"])


def _used(request: object, name: str) -> Iterator[str]:
    for part in models(request):
        yield from (str(used) for used in getattr(part, name, ()))


def _tables(catalog: Catalog, near: set[str] | None) -> Iterator[str]:
    """One line a table: its fields by type. Tables that the request does not touch are only named."""
    by_table: dict[str, list[CatalogField]] = {}
    for field in catalog.fields.values():
        by_table.setdefault(field.table, []).append(field)
    for table, fields in by_table.items():
        if near is None or table in near:
            yield f"{table} – {_by_type(fields)}"
    rest = sorted(set(by_table) - near) if near is not None else []
    yield f"other tables: {_listed(rest)}"


def _by_type(fields: Sequence[CatalogField]) -> str:
    types: dict[str, list[str]] = {}
    for field in fields:
        types.setdefault(TYPES.get(field.type, field.type), []).append(field.column)
    return "; ".join(f"{type}: {_listed(names)}" for type, names in types.items())


def _values(field: CatalogField, near: Near) -> str:
    """The field's values, or of many those near the request. Personal ones are never shown."""
    if field.personal or not field.values:
        return ""
    few = len(field.values) <= MOST_VALUES
    shown = dict.fromkeys(
        [*(v for v in near.values[field.id] if v in field.values), *(field.values if few else ())]
    )
    return f"{field.id}: {_listed(_quoted(value) for value in shown)}" + ("" if few else " …")


def _quoted(value: str) -> str:
    """A value as data: one line, without signs that cannot be seen, in quotation marks."""
    seen = "".join(sign if sign.isprintable() else " " for sign in value)
    cut = seen if len(seen) <= LONGEST_VALUE else seen[:LONGEST_VALUE] + "…"
    return json.dumps(cut, ensure_ascii=False)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(names))
