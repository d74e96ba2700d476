"""Whether what customers did and did not do excludes each other: bought in 30 days, and not in 90.

A condition is turned into what follows from it: at least so many facts of a kind in a stretch of
time, or at most so many. Two exclude each other when the ones that must be there are all among
those of which there are fewer.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from crm.segments.arrangement import One
from crm.segments.conditions.bought import Bought
from crm.segments.conditions.engaged import Engaged
from crm.segments.conditions.event import Event
from crm.segments.conditions.lapsed import Lapsed
from crm.segments.conditions.order_date import OrderDate
from crm.segments.conditions.sequence import Sequence, Step
from crm.segments.conditions.survey import Survey
from crm.segments.conditions.ticket import Ticket
from crm.segments.conditions.top import Top
from crm.segments.phrases import opposite
from crm.segments.stretches import INSTANT, says_only
from crm.sql.windows import edges
from crm.terms.clock import Clock
from crm.terms.comparison import Filter, Number
from crm.terms.window import EVER, Ago, Between, Calendar, Ever, Last, Next, Window

WINDOWS = (Ever, Last, Next, Ago, Calendar, Between)
# The parts that are understood here; a condition that says more is left alone.
PARTS: dict[type, set[str]] = {
    Bought: {"kind", "measure", "amount", "window", "where", "orders"},
    Event: {"kind", "types", "window", "count", "where", "counted"},
    Ticket: {"kind", "window", "count", "where"},
    Survey: {"kind", "type", "score", "window", "where"},
    Lapsed: {"kind", "window", "window_assumed"},
    OrderDate: {"kind", "which", "window", "window_assumed"},
    Sequence: {"kind", "first", "then", "followed", "within_days", "window"},
    Top: {"kind", "by", "count", "percent", "window", "lowest", "among", "assumed"},
    Engaged: {"kind", "window", "by", "window_assumed"},
}


@dataclass(frozen=True)
class Facts:
    """Facts of a table in a stretch of time that pass all `filters`; no `types` are all of them.

    From `start` to before `end`, None where it is open. `limit` is how many there are at least, or
    at most.
    """

    table: str
    start: datetime | None
    end: datetime | None
    filters: frozenset[object]
    types: frozenset[str]
    limit: float

    def among(self, others: "Facts") -> bool:
        """Whether each of these is one of the others too."""
        return (
            self.table == others.table
            and others.filters <= self.filters
            and (not others.types or (bool(self.types) and self.types <= others.types))
            and (others.start is None or (self.start is not None and self.start >= others.start))
            and (others.end is None or (self.end is not None and self.end <= others.end))
        )


def deeds_clash(one: One, other: One, clock: Clock) -> bool:
    """Whether nobody can have done both."""
    if not (_is_known(one) and _is_known(other)):
        return False
    pairs = ((one, other), (other, one))
    if any(_too_few(a, b, clock) for a, b in pairs) or _engaged_clash(one, other, clock):
        return True
    return _sums_clash(one, other)


def _too_few(must: One, must_not: One, clock: Clock) -> bool:
    at_most = tuple(_at_most(must_not, clock))
    return any(
        there.limit > few.limit and there.among(few)
        for there in _at_least(must, clock)
        for few in at_most
    )


def _is_known(one: One) -> bool:
    condition = one.condition
    parts = PARTS.get(type(condition))
    window = getattr(condition, "window", None)
    return (
        bool(parts)
        and says_only(condition, (type(condition),), parts or set())
        and says_only(window, WINDOWS)
    )


def _at_least(one: One, clock: Clock) -> Iterator[Facts]:
    """What must be there for the condition to hold."""
    c = one.condition
    if isinstance(c, Bought | Event | Ticket):
        number = _number(one)
        fewest = _fewest(number) if number else 0
        if fewest > 0:
            yield _facts(c, fewest, clock)
    if one.negated:
        return
    if isinstance(c, Survey):
        yield _survey(c, clock)
    if isinstance(c, Lapsed):
        yield _orders(EVER, clock)
    if isinstance(c, OrderDate):
        yield _orders(c.window, clock)
    if isinstance(c, Top) and c.by in ("spend", "orders", "units", "average_order"):
        yield _orders(c.window, clock)
    if isinstance(c, Sequence):
        yield _step(c.first, c.window, clock)
        if c.followed:
            yield _step(c.then, EVER, clock)


def _at_most(one: One, clock: Clock) -> Iterator[Facts]:
    """What must not be there, or only so often."""
    c = one.condition
    if isinstance(c, Bought | Event | Ticket):
        number = _number(one)
        most = _most(number) if number else None
        if most is not None:
            yield _facts(c, most, clock)
    if isinstance(c, Survey) and one.negated:
        yield _survey(c, clock, 0)
    if isinstance(c, Lapsed) and not one.negated:
        yield _orders(c.window, clock, 0)
    if isinstance(c, OrderDate) and not one.negated:
        yield from _outside(c, clock)
    if isinstance(c, OrderDate) and one.negated and isinstance(c.window, Ever):
        yield _orders(EVER, clock, 0)


def _outside(c: OrderDate, clock: Clock) -> Iterator[Facts]:
    """No order before the first, none after the last."""
    start, end = _stretch(c.window, clock)
    if c.which == "first" and start is not None:
        yield Facts("orders", None, start, COUNTING, NO_TYPES, 0)
    if c.which == "last" and end is not None:
        yield Facts("orders", end, _stretch(EVER, clock)[1], COUNTING, NO_TYPES, 0)


def _number(one: One) -> Number | None:
    """The number of facts that the condition wants, turned round where it is denied."""
    c = one.condition
    if isinstance(c, Bought):
        if c.measure == "average_order":
            return None if one.negated else Number()
        if c.measure != "orders" and (one.negated or _fewest(c.amount) <= 0):
            return None  # a sum that is small or denied says nothing of how many there were
        number = c.amount if c.measure == "orders" else Number()
    elif isinstance(c, Event) and getattr(c, "counted", "times") != "times":
        return None if one.negated or _fewest(c.count) <= 0 else Number()
    else:
        assert isinstance(c, Event | Ticket)
        number = c.count
    return opposite(number) if one.negated else number


def _fewest(number: Number) -> int:
    """The least whole number that is meant, 0 where it may be none."""
    match number.op:
        case "is" | "at_least" | "between":
            return math.ceil(number.value)
        case "more_than":
            return math.floor(number.value) + 1
        case "is_not":
            return int(number.value == 0)
    return 0


def _most(number: Number) -> int | None:
    """The greatest whole number that is meant; None where there is none."""
    match number.op:
        case "is" | "at_most":
            return math.floor(number.value)
        case "less_than":
            return math.ceil(number.value) - 1
        case "between":
            return math.floor(number.upper or 0)
    return None


def _facts(c: Bought | Event | Ticket, limit: float, clock: Clock) -> Facts:
    start, end = _stretch(c.window, clock)
    if isinstance(c, Event):
        return Facts("events", start, end, frozenset(c.where), frozenset(c.types), limit)
    if isinstance(c, Ticket):
        return Facts("tickets", start, end, frozenset(c.where), NO_TYPES, limit)
    status: frozenset[object] = frozenset() if c.orders == "any" else frozenset({c.orders})
    return Facts("orders", start, end, frozenset(c.where) | status, NO_TYPES, limit)


def _orders(window: Window, clock: Clock, limit: float = 1) -> Facts:
    return Facts("orders", *_stretch(window, clock), COUNTING, NO_TYPES, limit)


def _survey(c: Survey, clock: Clock, limit: float = 1) -> Facts:
    said: frozenset[object] = frozenset(x for x in (c.type, c.score) if x is not None)
    return Facts("surveys", *_stretch(c.window, clock), said | frozenset(c.where), NO_TYPES, limit)


def _step(step: Step, window: Window, clock: Clock) -> Facts:
    start, end = _stretch(window, clock)
    where: frozenset[Filter] = frozenset(step.where)
    if step.types:
        return Facts("events", start, end, where, frozenset(step.types), 1)
    return Facts("orders", start, end, where | COUNTING, NO_TYPES, 1)


def _stretch(window: Window, clock: Clock) -> tuple[datetime | None, datetime | None]:
    """What runs up to now ends there, now included."""
    start, end = edges(window, clock)
    return start, end if end is not None else clock.utc + INSTANT


def _engaged_clash(one: One, other: One, clock: Clock) -> bool:
    """Engaged within a time in which not engaged."""
    yes, no = (other, one) if one.negated else (one, other)
    a, b = yes.condition, no.condition
    if not (isinstance(a, Engaged) and isinstance(b, Engaged)) or yes.negated or not no.negated:
        return False
    signs = [Facts("signs", *_stretch(c.window, clock), NO_FILTERS, NO_TYPES, 0) for c in (a, b)]
    return (a.by == b.by or b.by == "any") and signs[0].among(signs[1])


def _sums_clash(one: One, other: One) -> bool:
    """Two amounts of the same orders that no number satisfies: spent over 100, and under 50."""
    a, b = one.condition, other.condition
    if not (isinstance(a, Bought) and isinstance(b, Bought)) or one.negated or other.negated:
        return False
    same = a.model_copy(update={"amount": b.amount}) == b
    if not same or a.measure == "days":
        return False
    lows = [_low(n) for n in (a.amount, b.amount)]
    highs = [_most_of_sum(n) for n in (a.amount, b.amount)]
    return any(
        low is not None and high is not None and low > high
        for low, high in ((lows[0], highs[1]), (lows[1], highs[0]))
    )


def _low(number: Number) -> float | None:
    """What a sum is not below."""
    return number.value if number.op in ("is", "at_least", "between", "more_than") else None


def _most_of_sum(number: Number) -> float | None:
    """What a sum is not above."""
    if number.op == "between":
        return number.upper
    return number.value if number.op in ("is", "at_most", "less_than") else None


COUNTING: frozenset[object] = frozenset({"counting"})
NO_TYPES: frozenset[str] = frozenset()
NO_FILTERS: frozenset[object] = frozenset()
