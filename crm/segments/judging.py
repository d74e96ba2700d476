"""Every customer judged by several tests at once, and how many there are of each combination.

SELECT COUNT(*) FILTER (WHERE judged.then_ AND NOT judged.now_) …
FROM (SELECT … AS then_, … AS now_ FROM customers AS c) AS judged
"""

from collections.abc import Iterable, Mapping

from sqlglot import exp

from crm.segments.compile import check, members
from crm.segments.conditions.base import Scope
from crm.segments.definition import Segment
from crm.sql.binding import Query
from crm.sql.truth import known
from crm.warehouse.engine import Warehouse

JUDGED = "judged"
CUSTOMER = exp.column("customer_id", "c")


def is_member(segment: Segment, scope: Scope) -> exp.Expr:
    """TRUE or FALSE for a customer `c`: whether the whole segment, limits and all, has them.

    Raises Unknown, Misused or NoData when this data cannot answer the segment.
    """
    check(segment.where, scope)
    return exp.In(this=CUSTOMER.copy(), query=members(segment, scope).subquery())


def judged(tests: Mapping[str, exp.Expr], *columns: exp.Expr) -> exp.Subquery:
    """Everybody with the columns, and a flag for each test that is TRUE or FALSE, never unknown."""
    flags = [exp.alias_(exp.paren(known(test)), name) for name, test in tests.items()]
    return exp.select(*columns, *flags).from_("customers AS c").subquery(JUDGED)


def flag(name: str) -> exp.Column:
    return exp.column(name, JUDGED)


def how_many(*yes: str, no: Iterable[str] = ()) -> exp.Expr:
    """The number of those for whom all of `yes` hold and none of `no`."""
    tests = [*(flag(name) for name in yes), *(exp.not_(flag(name)) for name in no)]
    total = exp.Count(this=exp.Star())
    if not tests:
        return total
    return exp.Filter(this=total, expression=exp.Where(this=exp.and_(*tests)))


def numbers(warehouse: Warehouse, asked: Query) -> list[int]:
    """The one row of counts that a query answers."""
    row = warehouse.rows(asked.run_sql(warehouse.dialect), asked.values).rows[0]
    return [int(str(value)) for value in row]
