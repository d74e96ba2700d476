"""Rows of one customer, from whatever tables and columns were imported."""

from datetime import datetime
from typing import Any

from sqlglot import exp

from crm.sql.binding import Binding, Query
from crm.warehouse.engine import Warehouse

Row = dict[str, Any]


def rows_of(
    warehouse: Warehouse,
    table: str,
    customer: str,
    columns: tuple[str, ...] = (),
    *,
    moment: str | None = None,
    until: datetime | None = None,
    latest: int | None = None,
) -> list[Row]:
    """The customer's rows of a table, those with the latest `moment` first; none without the table.

    until: UTC without a zone; later rows are left out. Columns that were not imported are missing
    from the rows; without `columns` all are in them.
    """
    there = warehouse.tables().get(table, {})
    wanted = [c for c in columns or there if c in there]
    if not wanted:
        return []
    binding = Binding()
    query = exp.select(*(exp.column(c) for c in wanted)).from_(table)
    query = query.where(exp.column("customer_id").eq(binding(customer)))
    if moment in there and until is not None:
        query = query.where(exp.column(moment) <= binding(until))
    if moment in there and latest is not None:
        query = query.order_by(exp.column(moment).desc()).limit(latest)
    return ask(warehouse, query, binding)


def ask(warehouse: Warehouse, query: exp.Select, binding: Binding) -> list[Row]:
    """The query's rows, each as a dictionary by column."""
    sql = Query(query, binding.values).run_sql(warehouse.dialect)
    found = warehouse.rows(sql, binding.values)
    return [dict(zip(found.columns, row, strict=True)) for row in found.rows]
