"""A segment by one attribute of its customers: how many of each value, against all customers.

Texts are counted as they are compared, without regard to case. Numbers of many values fall into
bands of round width, dates into months or years, birth dates into ages.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlglot import exp

from crm.segments.bands import Groups, groups_of
from crm.segments.conditions.base import Scope, Wording
from crm.segments.definition import Segment
from crm.segments.judging import JUDGED, how_many, is_member, judged
from crm.sql.binding import query
from crm.warehouse.engine import Warehouse

MOST = 10  # values that are named; the rest are added up


@dataclass(frozen=True)
class Part:
    """One value: how many members have it, and how many of all customers."""

    label: str
    count: int
    everyone: int


@dataclass(frozen=True)
class Breakdown:
    """`rest` adds up the `rest_values` values that are not named; `missing` have no value at all.

    `parts` come most frequent first, bands and dates in their own order.
    """

    field: str
    parts: tuple[Part, ...]
    rest: Part | None
    rest_values: int
    missing: Part | None
    size: int
    total: int
    ordered: bool
    sql: str


def breakdown(
    segment: Segment,
    by: str,
    scope: Scope,
    warehouse: Warehouse,
    wording: Wording,
    most: int = MOST,
) -> Breakdown:
    """The segment by a field of customers.

    Raises Unknown, NoData or Misused for a field that cannot be asked, and Misused for personal
    data such as mail addresses, and what the segment raises.
    """
    groups = groups_of(by, scope, warehouse, wording)
    value = exp.column("value", JUDGED)
    tests = {"inside": is_member(segment, scope)}
    counted = judged(tests, exp.alias_(groups.key, "value"))
    shown = exp.Min(this=value.copy()) if groups.folds else value
    group = exp.Lower(this=value.copy()) if groups.folds else value.copy()
    found = exp.select(shown, how_many("inside"), how_many()).from_(counted).group_by(group)
    asked = query(found, scope.binding)
    rows = warehouse.rows(asked.run_sql(warehouse.dialect), asked.values).rows
    return _told(groups, rows, most, asked.shown(warehouse.dialect))


def _told(groups: Groups, rows: Sequence[tuple[object, ...]], most: int, sql: str) -> Breakdown:
    counted = [(value, int(str(inside)), int(str(all_))) for value, inside, all_ in rows]
    known = [row for row in counted if row[0] is not None]
    none = next((row for row in counted if row[0] is None), None)
    known.sort(key=_by_value if groups.ordered else _by_size)
    named = known if groups.ordered else [row for row in known[:most] if row[1]]
    rest = [] if groups.ordered else [row for row in known[len(named) :] if row[1]]
    others = known[len(named) :] if rest else []
    return Breakdown(
        field=groups.name,
        parts=tuple(Part(groups.label(value), *both) for value, *both in named),
        rest=_sum(others, "") if rest else None,
        rest_values=len(rest),
        missing=_sum([none], "") if none else None,
        size=sum(row[1] for row in counted),
        total=sum(row[2] for row in counted),
        ordered=groups.ordered,
        sql=sql,
    )


def _sum(rows: Sequence[tuple[object, int, int]], label: str) -> Part:
    return Part(label, sum(row[1] for row in rows), sum(row[2] for row in rows))


def _by_size(row: tuple[object, int, int]) -> tuple[int, int, str]:
    return -row[1], -row[2], str(row[0])


_by_value: Callable[[tuple[object, int, int]], float] = lambda row: float(str(row[0]))  # noqa: E731
