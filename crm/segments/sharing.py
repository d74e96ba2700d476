"""Saved segments that one query asks for more than once: named at its head, and compiled once."""

from collections import Counter
from collections.abc import Mapping

from crm.errors import Misused
from crm.segments.conditions.base import Scope
from crm.segments.definition import Segment
from crm.segments.references import referred


def shared(segment: Segment, scope: Scope) -> Mapping[str, str]:
    """The names in the query of those used at least twice, at any depth; what one needs is before it.

    Raises Misused for a segment that is built on itself, and Unknown for one that does not exist.
    """
    times: Counter[str] = Counter()
    inner_first: list[str] = []

    def visit(definition: Segment, above: tuple[str, ...]) -> None:
        for id in referred(definition):
            if id in above:
                raise Misused("segment-refers-to-itself", id=id)
            times[id] += 1
            if times[id] == 1:
                visit(scope.segment(id), (*above, id))
                inner_first.append(id)

    visit(segment, ())
    repeated = [id for id in inner_first if times[id] > 1]
    return {id: f"segment_{number}" for number, id in enumerate(repeated, 1)}
