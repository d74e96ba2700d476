"""Why a segment's size changed between two moments: who entered, who left, and which condition did it."""

from dataclasses import dataclass, replace

from sqlglot import exp

from crm.segments.compile import condition_sql
from crm.segments.conditions.base import BaseCondition, Scope, Wording
from crm.segments.conditions.everyone import Everyone
from crm.segments.definition import Segment
from crm.segments.judging import how_many, is_member, judged, numbers
from crm.segments.trend import was_there
from crm.segments.words import step_words, steps
from crm.sql.binding import query
from crm.terms.clock import Clock
from crm.warehouse.engine import Warehouse


@dataclass(frozen=True)
class Cause:
    """One top-level condition: of those who entered so many did not satisfy it before, of those
    who left so many satisfy it no longer. One customer can count for several conditions."""

    words: str
    let_in: int
    put_out: int


@dataclass(frozen=True)
class Change:
    """Between two moments; `signed_up` of the `entered` were no customers before."""

    before: int
    after: int
    entered: int
    left: int
    signed_up: int
    causes: tuple[Cause, ...]
    sql: str


def change(segment: Segment, then: Clock, scope: Scope, warehouse: Warehouse, wording: Wording) -> Change:  # fmt: skip
    """What happened to the segment from `then` to the scope's clock. Raises what the segment raises."""
    past, there = replace(scope, clock=then), was_there(then, scope) or exp.true()
    conditions = [c for c in steps(segment) if not isinstance(c, Everyone)]
    tests = {
        "then_in": exp.and_(is_member(segment, past), there),
        "now_in": is_member(segment, scope),
        "was_there": there.copy(),
    }
    tests |= _each(conditions, "then", past) | _each(conditions, "now", scope)
    causes = [count for i in range(1, len(conditions) + 1) for count in _cause(i)]
    whole = [
        how_many("then_in"),
        how_many("now_in"),
        how_many("now_in", no=["then_in"]),
        how_many("then_in", no=["now_in"]),
        how_many("now_in", no=["then_in", "was_there"]),
    ]
    asked = query(exp.select(*whole, *causes).from_(judged(tests)), scope.binding)
    found = numbers(warehouse, asked)
    said = [step_words(condition, wording) for condition in conditions]
    pairs = zip(said, found[5::2], found[6::2], strict=True)
    caused = tuple(Cause(words, into, out) for words, into, out in pairs)
    before, after, entered, left, signed_up = found[:5]
    shown = asked.shown(warehouse.dialect)
    return Change(before, after, entered, left, signed_up, caused, shown)


def _each(conditions: list[BaseCondition], when: str, scope: Scope) -> dict[str, exp.Expr]:
    """A test for each condition by the scope's clock: then_1, then_2 …"""
    return {f"{when}_{i}": condition_sql(c, scope) for i, c in enumerate(conditions, 1)}


def _cause(i: int) -> tuple[exp.Expr, exp.Expr]:
    """Those who were there, entered and did not satisfy it then; those who left and do not now."""
    return (
        how_many("now_in", "was_there", no=["then_in", f"then_{i}"]),
        how_many("then_in", no=["now_in", f"now_{i}"]),
    )
