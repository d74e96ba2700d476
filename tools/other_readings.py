"""A value that another field has too (Berlin, region and city): what the other reading would give.

The likely reading is taken, and where the other one has other customers, the card says how many.
"""

import json
from collections.abc import Iterator
from typing import Any

from crm.catalog.model import CatalogField
from crm.errors import CrmError
from crm.segments.definition import Segment
from crm.segments.parsing import parse_segment
from crm.segments.size import count
from tools.context import Context

MOST = 2  # further readings that are counted


def other_readings(segment: Segment, size: int, ctx: Context) -> tuple[str, ...]:
    """One sentence for each other reading with another size, in the person's language."""
    said: list[str] = []
    whole = segment.model_dump(mode="json")
    for compared in _compared(whole):
        field = ctx.workspace.catalog.fields[compared["field"]]
        value = str(compared["values"][0])
        if not _was_said(field, value, ctx):
            continue
        for other, spelt in _others(field, value, ctx):
            instead = {**compared, "field": other.id, "values": [spelt]}
            changed = _counted(_replaced(whole, compared, instead), ctx)
            if changed not in (None, size) and len(said) < MOST:
                said.append(_sentence(field, value, other, changed, ctx))
    return tuple(dict.fromkeys(said))


def _compared(part: Any) -> Iterator[dict[str, Any]]:
    """The comparisons with one value, at any depth."""
    if isinstance(part, dict):
        if part.get("op") == "is" and "field" in part and len(part.get("values") or ()) == 1:
            yield part
        part = list(part.values())
    for inner in part if isinstance(part, list) else ():
        yield from _compared(inner)


def _was_said(field: CatalogField, value: str, ctx: Context) -> bool:
    """Whether the value is in this message, and the field's own name is not."""
    request = ctx.request.casefold()
    called = {value, *(n for names in field.value_names.get(value, {}).values() for n in names)}
    names = {name for many in field.names.values() for name in many}
    return _any_in(called, request) and not _any_in(names, request)


def _any_in(names: set[str], text: str) -> bool:
    return any(name.casefold() in text for name in names)


def _others(field: CatalogField, value: str, ctx: Context) -> Iterator[tuple[CatalogField, str]]:
    """The other fields of the same table that have the value, each with how it is spelt there."""
    for other in ctx.workspace.catalog.fields.values():
        if other.id != field.id and other.table == field.table and not other.personal:
            spelt = next((v for v in other.values if v.casefold() == value.casefold()), None)
            if spelt is not None:
                yield other, spelt


def _replaced(part: Any, old: dict[str, Any], new: dict[str, Any]) -> Any:
    if part == old:
        return new
    if isinstance(part, dict):
        return {key: _replaced(inner, old, new) for key, inner in part.items()}
    return [_replaced(inner, old, new) for inner in part] if isinstance(part, list) else part


def _counted(definition: Any, ctx: Context) -> int | None:
    """How many; None where it cannot be asked so."""
    try:
        segment = parse_segment(json.loads(json.dumps(definition)))
        return count(segment, ctx.scope(), ctx.workspace.warehouse)
    except CrmError:
        return None


def _sentence(
    field: CatalogField, value: str, other: CatalogField, changed: int | None, ctx: Context
) -> str:
    return ctx.say.say(
        "reading-other-field",
        value=field.value_name(value, ctx.language),
        field=field.name(ctx.language),
        other=other.name(ctx.language),
        count=ctx.say.number(changed or 0),
    )
