"""A value that another field has too (Berlin, region and city): the definitions that were meant instead, perhaps."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from crm.catalog.model import CatalogField
from tools.context import Context

INFLECTED = 3  # letters that a language may add to a name: französische
CJK = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True)
class Home:
    """A field that has the value, and how its rows spell it."""

    field: CatalogField
    value: str


@dataclass(frozen=True)
class OtherReading:
    """A value read as `read`, and the whole definition as JSON where it is read as `other`."""

    read: Home
    other: Home
    definition: dict[str, Any]


def other_readings(definition: BaseModel, ctx: Context) -> Iterator[OtherReading]:
    """Each other home of each value that this message says without saying which field it means."""
    whole = definition.model_dump(mode="json")
    for compared in _compared(whole):
        field = ctx.workspace.catalog.fields.get(compared["field"])
        if field is None or _is_named(field, ctx):
            continue
        read = Home(field, str(compared["values"][0]))
        for other in _others(read, ctx):
            instead = {**compared, "field": other.field.id, "values": [other.value]}
            yield OtherReading(read, other, _replaced(whole, compared, instead))


def _compared(part: Any) -> Iterator[dict[str, Any]]:
    """The comparisons with one value, at any depth."""
    if isinstance(part, dict):
        if part.get("op") == "is" and "field" in part and len(part.get("values") or ()) == 1:
            yield part
        part = list(part.values())
    for inner in part if isinstance(part, list) else ():
        yield from _compared(inner)


def _is_named(field: CatalogField, ctx: Context) -> bool:
    return _is_said((name for many in field.names.values() for name in many), ctx.request)


def _is_said(names: Iterator[str], text: str) -> bool:
    """Whether one of the names stands in the text, as it is or inflected."""
    return any(_shape(name).search(text) for name in names)


def _shape(name: str) -> re.Pattern[str]:
    told = re.escape(name)
    if CJK.search(name):
        return re.compile(told)
    return re.compile(
        rf"(?<!\w){told}\w{{0,{INFLECTED if len(name) > 3 else 0}}}(?!\w)", re.IGNORECASE
    )


def _others(read: Home, ctx: Context) -> Iterator[Home]:
    """The other fields of the same table that have the value and are said by the same words."""
    for field in ctx.workspace.catalog.fields.values():
        if field.id == read.field.id or field.table != read.field.table or field.personal:
            continue
        spelt = next((v for v in field.values if v.casefold() == read.value.casefold()), None)
        if spelt is not None and _is_said(_called(field, spelt), ctx.request):
            yield Home(field, spelt)


def _called(field: CatalogField, value: str) -> Iterator[str]:
    if len(value) > 2:
        yield value  # a code of two letters is a small word of some language
    for names in field.value_names.get(value, {}).values():
        yield from names


def _replaced(part: Any, old: dict[str, Any], new: dict[str, Any]) -> Any:
    if part == old:
        return new
    if isinstance(part, dict):
        return {key: _replaced(inner, old, new) for key, inner in part.items()}
    return [_replaced(inner, old, new) for inner in part] if isinstance(part, list) else part
