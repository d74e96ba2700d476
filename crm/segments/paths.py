"""Steps that follow one another, as SQL: at which moments a customer reached each of them.

A step is reached at a moment when the one before it was reached at that moment or earlier, and
not longer ago than the time between steps allows. Two steps that may be the same event or order
need different moments, so that nothing is two steps at once.
"""

from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise

from sqlglot import exp

from crm.segments.conditions.base import Scope
from crm.segments.conditions.sequence import Step
from crm.sql.windows import edges
from crm.terms.window import EVER, Window

CUSTOMER, AT, BEFORE, ARRIVED = "customer_id", "moment", "previous_moment", "arrived"


def first_moments(step: Step, window: Window, scope: Scope) -> exp.Select:
    """`SELECT customer_id, moment` of the first step in the window; guests' are nobody's."""
    fact = step.fact("s")
    found = step.found(fact, window, scope).select(exp.alias_(fact.at, AT))
    return found.where(exp.not_(exp.Is(this=fact.customer, expression=exp.null())))


def next_moments(
    before: exp.Query, steps: tuple[Step, Step], window: Window, time: timedelta, scope: Scope
) -> exp.Select:
    """`SELECT customer_id, moment, previous_moment` of the second step where it is reached; `before` are
    customer and moment of the first one, and `previous_moment` its latest in time."""
    facts = _moments(steps[1], window, scope)
    arrived = [exp.alias_(exp.false(), ARRIVED), exp.alias_(exp.true(), ARRIVED)]
    both = exp.union(before.select(arrived[0]), facts.select(arrived[1]), distinct=False)
    latest = exp.Window(
        this=exp.Max(this=exp.Case().when(exp.not_(exp.column(ARRIVED, "b")), exp.column(AT, "b"))),
        partition_by=[exp.column(CUSTOMER, "b")],
        order=_order(may_be_one(*steps)),
        spec=exp.WindowSpec(kind="ROWS", start="UNBOUNDED", start_side="PRECEDING", end="CURRENT ROW"),
    )  # fmt: skip
    columns = [exp.column(name, "b") for name in (CUSTOMER, AT, ARRIVED)]
    seen = exp.select(*columns, exp.alias_(latest, BEFORE)).from_(both.subquery("b"))
    found = exp.select(*(exp.column(name, "r") for name in (CUSTOMER, AT, BEFORE)))
    found = found.from_(seen.subquery("r")).where(exp.column(ARRIVED, "r"))
    return found.where(_soon(time) if time else exp.not_(_missing(exp.column(BEFORE, "r"))))


def reached(steps: Sequence[Step], window: Window, time: timedelta, scope: Scope) -> exp.Select:
    """Customers who reached the last of the steps, one row a moment at which they did."""
    found = first_moments(steps[0], window, scope)
    for pair in pairwise(steps):
        plain = exp.select(exp.column(CUSTOMER, "p"), exp.column(AT, "p")).from_(
            found.subquery("p")
        )
        found = next_moments(plain, pair, window, time, scope)
    return exp.select(exp.column(CUSTOMER, "reached")).from_(found.subquery("reached"))


def may_be_one(step: Step, other: Step) -> bool:
    """Whether one event or order may be both steps."""
    if bool(step.types) != bool(other.types):
        return False
    return not step.types or bool(set(step.types) & set(other.types))


def _moments(step: Step, window: Window, scope: Scope) -> exp.Select:
    """The moments of a later step, none of which can be before the window begins."""
    fact = step.fact("s")
    found = step.found(fact, EVER, scope).select(exp.alias_(fact.at, AT))
    start, _ = edges(window, scope.clock)
    return found.where(fact.at >= scope.binding(start)) if start else found


def _order(apart: bool) -> exp.Order:
    """At one moment the step before comes first, unless both need different moments."""
    moment = exp.Ordered(this=exp.column(AT, "b"))
    return exp.Order(expressions=[moment, exp.Ordered(this=exp.column(ARRIVED, "b"), desc=apart)])


def _soon(time: timedelta) -> exp.Expr:
    hours = exp.Literal.string(str(time // timedelta(hours=1)))
    ago = exp.Sub(
        this=exp.column(AT, "r"), expression=exp.Interval(this=hours, unit=exp.var("HOUR"))
    )
    return exp.column(BEFORE, "r") >= ago


def _missing(column: exp.Expr) -> exp.Expr:
    return exp.Is(this=column, expression=exp.null())
