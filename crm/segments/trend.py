"""How a segment's size went: the same definition asked at earlier moments, by moving the clock.

Who signed up since a moment was not there then, and is left out of it. What the data keeps no
history of (attributes, consent) is taken as it is known today.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from sqlglot import exp

from crm.errors import Misused
from crm.segments.compile import members, walk
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.base import BaseCondition, Scope
from crm.segments.conditions.consent import Consent
from crm.segments.conditions.in_segment import InSegment
from crm.segments.conditions.reachable import Reachable
from crm.segments.definition import Segment
from crm.segments.judging import numbers
from crm.sql.binding import query
from crm.terms.clock import Clock
from crm.warehouse.engine import Warehouse

WEEKS = 8
MOST_POINTS = 17
STEPS = tuple(timedelta(days=n) for n in (1, 7, 30, 91, 365))
SIGNED_UP = "customers.created_at"
TODAYS = (Attribute, Consent, Reachable)  # conditions whose past the data does not keep


@dataclass(frozen=True)
class Point:
    """How many there were at a moment, which is aware."""

    at: datetime
    count: int


def trend(segment: Segment, clocks: tuple[Clock, ...], scope: Scope, warehouse: Warehouse) -> tuple[Point, ...]:  # fmt: skip
    """The segment's size at each clock, in their order; at the scope's own clock it is its count.

    Raises what the segment raises, and Unavailable when one moment takes longer than allowed.
    """
    return tuple(Point(c.now, count_at(segment, c, scope, warehouse)) for c in clocks)


def count_at(segment: Segment, clock: Clock, scope: Scope, warehouse: Warehouse) -> int:
    """How many there were by this clock."""
    there = was_there(clock, scope)
    found = members(segment, replace(scope, clock=clock))
    if there is not None:
        found = found.where(there)
    count = exp.alias_(exp.Count(this=exp.Star()), "customers")
    return numbers(warehouse, query(found.select(count, append=False), scope.binding))[0]


def was_there(clock: Clock, scope: Scope) -> exp.Expr | None:
    """TRUE for customers who had signed up by the clock; None where that is everybody or not known."""
    if clock.now >= scope.clock.now or not scope.catalog.has(SIGNED_UP):
        return None
    column, is_day = exp.column("created_at", "c"), scope.catalog.field(SIGNED_UP).type == "date"
    then, now = (c.today if is_day else c.utc for c in (clock, scope.clock))
    since = exp.and_(column > scope.binding(then), column.copy() <= scope.binding(now))
    return exp.not_(exp.func("COALESCE", since, exp.false()))


def weekly(clock: Clock, weeks: int = WEEKS) -> tuple[Clock, ...]:
    """So many weekly moments that end now, the earliest first."""
    return tuple(_back(clock, timedelta(weeks=n)) for n in range(weeks - 1, -1, -1))


def since(clock: Clock, first: datetime) -> tuple[Clock, ...]:
    """Moments from `first` (UTC without a zone) to now, days, weeks, months or years apart: at most 18.

    Raises Misused when `first` is not before now.
    """
    begin = replace(clock, now=first.replace(tzinfo=UTC))
    span = clock.now - begin.now
    if span <= timedelta(0):
        raise Misused("trend-not-before-now", day=begin.today.isoformat())
    step = next((s for s in STEPS if span / s <= MOST_POINTS), STEPS[-1])
    later = [_back(clock, step * n) for n in range(int(span / step), -1, -1)][-MOST_POINTS:]
    return (begin, *(c for c in later if c.now - begin.now >= step / 2))


def _back(clock: Clock, by: timedelta) -> Clock:
    return replace(clock, now=clock.now - by)


def as_known_today(segment: Segment, scope: Scope) -> tuple[BaseCondition, ...]:
    """The conditions whose past is not kept, also those of segments that it is built on."""
    return tuple(dict.fromkeys(_todays(segment, scope)))


def _todays(segment: Segment, scope: Scope) -> Iterator[BaseCondition]:
    for condition, _ in walk(segment.unlimited):
        if isinstance(condition, TODAYS):
            yield condition
        if isinstance(condition, InSegment):
            yield from _todays(scope.segment(condition.segment), scope)
