"""How many customers several segments share, in one query."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlglot import exp

from crm.errors import Misused
from crm.segments.conditions.base import Scope
from crm.segments.definition import Segment
from crm.segments.judging import how_many, is_member, judged, numbers
from crm.sql.binding import query
from crm.warehouse.engine import Warehouse

MOST = 8  # segments in one matrix: more can neither be read nor drawn


@dataclass(frozen=True)
class Overlap:
    """`shared[i][j]` customers are in both segments i and j; `shared[i][i]` is the size of i.

    `alone[i]` are in i and in none of the others, `everywhere` in all of them.
    """

    shared: tuple[tuple[int, ...], ...]
    alone: tuple[int, ...]
    everywhere: int
    sql: str

    @property
    def sizes(self) -> tuple[int, ...]:
        return tuple(row[i] for i, row in enumerate(self.shared))


def overlap(segments: Sequence[Segment], scope: Scope, warehouse: Warehouse) -> Overlap:
    """What two to eight segments have in common.

    Raises Misused for fewer or more, and what the segments raise when they cannot be answered.
    """
    if not 2 <= len(segments) <= MOST:
        raise Misused("overlap-how-many", given=len(segments), most=MOST)
    names = [f"in_{i}" for i in range(1, len(segments) + 1)]
    tests = {name: is_member(s, scope) for name, s in zip(names, segments, strict=True)}
    pairs = [(a, b) for i, a in enumerate(names) for b in names[i:]]
    counts = [how_many(*dict.fromkeys(pair)) for pair in pairs]
    counts += [how_many(name, no=[n for n in names if n != name]) for name in names]
    asked = query(exp.select(*counts, how_many(*names)).from_(judged(tests)), scope.binding)
    found = numbers(warehouse, asked)
    both = dict(zip(pairs, found, strict=False))
    shared = tuple(tuple(both[min(a, b), max(a, b)] for b in names) for a in names)
    alone = tuple(found[len(pairs) : len(pairs) + len(names)])
    return Overlap(shared, alone, found[-1], asked.shown(warehouse.dialect))
