"""Which saved segments a segment is built on, and that none is built on itself."""

from collections.abc import Callable, Iterator
from typing import Any

from pydantic import BaseModel

from crm.errors import Misused
from crm.segments.conditions.in_segment import InSegment
from crm.segments.definition import Segment


def referred(definition: BaseModel) -> Iterator[str]:
    """The ids or names of saved segments that the definition names, at any depth."""
    if isinstance(definition, InSegment):
        yield definition.segment
    for name in type(definition).model_fields:
        value = getattr(definition, name)
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, BaseModel):
                yield from referred(part)


def by_id(definition: Segment, id_of: Callable[[str], str]) -> Segment:
    """The same with the ids of the saved segments that it names, so that renaming them changes nothing."""
    return Segment.model_validate(_by_id(definition.model_dump(mode="json"), id_of))


def _by_id(part: Any, id_of: Callable[[str], str]) -> Any:
    if isinstance(part, list):
        return [_by_id(inner, id_of) for inner in part]
    if not isinstance(part, dict):
        return part
    if part.get("kind") == "in_segment":
        return {**part, "segment": id_of(part["segment"])}
    return {name: _by_id(inner, id_of) for name, inner in part.items()}


def refuse_circle(id: str, definition: Segment, load: Callable[[str], tuple[str, Segment]]) -> None:
    """Raises Misused when the segment `id`, defined so, would be built on itself.

    `load` gives the id and the definition of a saved segment by id or name, or raises Unknown.
    """
    seen: set[str] = set()
    waiting = list(referred(definition))
    while waiting:
        below, its_definition = load(waiting.pop())
        if below == id:
            raise Misused("segment-refers-to-itself", id=id)
        if below not in seen:
            seen.add(below)
            waiting.extend(referred(its_definition))
