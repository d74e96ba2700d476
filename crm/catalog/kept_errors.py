"""Errors that are told later: the message's key with its values, so that each reader has it in their language."""

from typing import Any

from crm.catalog.called import InEach, MeasureNamed, TablesNamed
from crm.errors import CrmError
from crm.languages.speak import Speaker


def kept_error(error: CrmError) -> dict[str, Any]:
    """`key` and `values` as JSON: numbers stay numbers, measures and tables their ids."""
    return {
        "key": error.key,
        "values": {name: _kept(value) for name, value in error.values.items()},
    }


def said_error(kept: dict[str, Any], say: Speaker) -> str:
    """The sentence in the reader's language; what earlier versions kept as text stays that text."""
    return say.say(kept["key"], **{name: _named(value) for name, value in kept["values"].items()})


def _kept(value: object) -> object:
    if isinstance(value, MeasureNamed):
        return {"measure": value.id}
    if isinstance(value, TablesNamed):
        return {"tables": list(value.tables)}
    if isinstance(value, InEach):
        return {"in_each": dict(value.names)}
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)


def _named(value: object) -> object:
    if not isinstance(value, dict):
        return value
    if "measure" in value:
        return MeasureNamed(value["measure"])
    if "in_each" in value:
        return InEach(value["in_each"])
    return TablesNamed(tuple(value["tables"]))
