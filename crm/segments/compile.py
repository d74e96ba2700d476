"""A segment as one SQL query, its values bound. Nothing is asked of the database here."""

from collections.abc import Iterator
from dataclasses import replace

from pydantic import BaseModel
from sqlglot import exp

from crm.errors import Misused
from crm.segments.conditions.base import BaseCondition, Scope
from crm.segments.definition import Segment
from crm.segments.sharing import shared
from crm.sql.binding import Query, query
from crm.sql.tidy import tidied

DEEPEST, MOST = 12, 500  # levels of conditions, and conditions in all


def compile_segment(segment: Segment, scope: Scope) -> Query:
    """The ids of the members, in no order: one column, `customer_id`.

    Raises Unknown, Misused or NoData when this data cannot answer the segment.
    """
    return query(members(segment, scope), scope.binding)


def compile_count(segment: Segment, scope: Scope) -> Query:
    """How many members there are: one row, one column. Raises as `compile_segment` does."""
    return query(counted(members(segment, scope)), scope.binding)


def counted(found: exp.Select) -> exp.Select:
    """How many rows there are, in their place."""
    return found.select(exp.alias_(exp.Count(this=exp.Star()), "customers"), append=False)


def members(segment: Segment, scope: Scope) -> exp.Select:
    """`SELECT c.customer_id FROM customers AS c WHERE …`, to run or to stand in another query.

    scope.binding collects the values, so that several segments can share one query. A saved segment
    that is used more than once stands at its head.
    """
    scope = replace(scope, shared=shared(segment, scope))
    found = _selected(segment, scope)
    for id, name in scope.shared.items():
        found = found.with_(name, as_=_selected(scope.segment(id), scope))
    return found


def _selected(segment: Segment, scope: Scope) -> exp.Select:
    test = condition_sql(segment.whole, scope)
    everyone = exp.select(exp.column("customer_id", "c")).from_("customers AS c")
    found = everyone if test == exp.true() else everyone.where(test)
    tidied(found)
    return found


def condition_sql(condition: BaseCondition, scope: Scope) -> exp.Expr:
    """The checked condition as a test of a row of `customers AS c`."""
    check(condition, scope)
    return condition.sql(scope)


def check(condition: BaseCondition, scope: Scope) -> None:
    """Raises Unknown, Misused or NoData when the condition is too large or cannot be answered."""
    depths = [depth for _, depth in walk(condition)]
    if max(depths) > DEEPEST:
        raise Misused("segment-too-deep", most=DEEPEST)
    if len(depths) > MOST:
        raise Misused("segment-too-large", count=len(depths), most=MOST)
    condition.check(scope.catalog)


def walk(condition: BaseCondition, depth: int = 1) -> Iterator[tuple[BaseCondition, int]]:
    """The condition and every one inside it, each with its level, the outermost being 1."""
    yield condition, depth
    for part in parts(condition):
        yield from walk(part, depth + 1)


def parts(condition: BaseModel) -> Iterator[BaseCondition]:
    """The conditions directly inside one."""
    for name in type(condition).model_fields:
        value = getattr(condition, name)
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, BaseCondition):
                yield part
