"""What a request is made of, whatever its kind: every definition in it, at any depth."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from pydantic import BaseModel


def models(told: object) -> Iterator[BaseModel]:
    """The definitions in a request, a report or a tree of conditions, the outermost first."""
    inside: list[object] = []
    if isinstance(told, BaseModel):
        yield told
        inside = [getattr(told, name) for name in type(told).model_fields]
    elif isinstance(told, tuple):
        inside = list(told)
    elif is_dataclass(told):
        inside = [getattr(told, field.name) for field in fields(told)]
    for part in inside:
        yield from models(part)


def kinds_in(told: object) -> set[str]:
    """The kinds of everything in it: conditions, windows, breakdowns."""
    return {str(part.kind) for part in models(told) if hasattr(part, "kind")}
