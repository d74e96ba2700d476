"""How many a segment has, how each condition narrows it, who can be written to, and a look at it."""

from dataclasses import dataclass
from typing import Any

from sqlglot import exp

from crm.customers.masking import masked
from crm.segments.compile import check, compile_count, members
from crm.segments.conditions.base import Scope, Wording
from crm.segments.definition import Segment
from crm.segments.words import narrowing, step_lines
from crm.sql.binding import Query, query
from crm.warehouse.engine import Warehouse

PREVIEWED = (
    "customer_id", "first_name", "last_name", "email", "country", "city", "customer_type", "loyalty_tier",
)  # fmt: skip


@dataclass(frozen=True)
class Preview:
    """A few members, personal fields masked: columns as dicts with `name`, `label` and `type`."""

    columns: tuple[dict[str, Any], ...]
    rows: tuple[tuple[Any, ...], ...]


def count(segment: Segment, scope: Scope, warehouse: Warehouse) -> int:
    """How many members there are. Raises Unknown, Misused or NoData when that cannot be asked."""
    return _first(warehouse, compile_count(segment, scope))[0]


def waterfall(
    segment: Segment, scope: Scope, warehouse: Warehouse, wording: Wording
) -> tuple[tuple[str, int], ...]:
    """Everyone, and how many are left with each condition added, in the order said."""
    said = [wording.say.say("segment-everyone")]
    said += step_lines(segment, wording)
    return tuple(zip(said, _first(warehouse, compile_waterfall(segment, scope)), strict=True))


def preview(
    segment: Segment, scope: Scope, warehouse: Warehouse, wording: Wording, limit: int = 10
) -> Preview:
    """The first members by id, as those may see them who may not see personal data."""
    fields = [f"customers.{name}" for name in PREVIEWED if scope.catalog.has(f"customers.{name}")]
    known = [scope.catalog.field(name) for name in fields]
    found = members(segment, scope).select(
        *(exp.column(f.column, "c") for f in known), append=False
    )
    ordered = found.order_by(exp.column("customer_id", "c")).limit(limit)
    asked = query(ordered, scope.binding)
    rows = warehouse.rows(asked.run_sql(warehouse.dialect), asked.values).rows
    language = wording.say.language
    return Preview(
        tuple({"name": f.column, "label": f.name(language), "type": f.type} for f in known),
        tuple(
            tuple(
                masked(f.column, value) if f.personal and value is not None else value
                for f, value in zip(known, row, strict=True)
            )
            for row in rows
        ),
    )


def compile_waterfall(segment: Segment, scope: Scope) -> Query:
    """One row of counts: everyone, then those who satisfy the first one, two, ... conditions.

    Exclusions are the last conditions; behind them comes what a limit leaves.
    """
    check(segment.whole, scope)
    conditions = narrowing(segment)
    names = [f"condition_{i}" for i in range(1, len(conditions) + 1)]
    flags = [
        exp.alias_(exp.paren(condition.sql(scope)), name)
        for condition, name in zip(conditions, names, strict=True)
    ]
    counts = [_count_where(names[:i]) for i in range(len(names) + 1)]
    if segment.limit is not None:
        most = exp.Literal.number(segment.limit.count)
        counts.append(exp.Least(this=counts[-1].copy(), expressions=[most]))
    if not flags:
        return query(exp.select(*counts).from_("customers AS c"), scope.binding)
    judged = exp.select(*flags).from_("customers AS c")
    return query(exp.select(*counts).from_(judged.subquery("judged")), scope.binding)


def _count_where(names: list[str]) -> exp.Expr:
    total = exp.Count(this=exp.Star())
    if not names:
        return total
    together = exp.and_(*(exp.column(name, "judged") for name in names))
    return exp.Filter(this=total, expression=exp.Where(this=together))


def _first(warehouse: Warehouse, asked: Query) -> list[int]:
    row = warehouse.rows(asked.run_sql(warehouse.dialect), asked.values).rows[0]
    return [int(str(value)) for value in row]
