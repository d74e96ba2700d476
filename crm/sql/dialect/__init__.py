"""Where databases differ in what our expressions need and sqlglot does not know: a file for each.

Queries are built once, for no database in particular and read as DuckDB means them; this is the
last step before the text.
"""

from collections.abc import Callable, Mapping

from sqlglot import exp

from crm.sql.dialect import bigquery, clickhouse, postgres, snowflake, spark
from crm.sql.replacing import put

# One node as the database wants it; what is inside it is so already. The outermost stays itself.
Adapt = Callable[[exp.Expr], exp.Expr]
DIALECTS: Mapping[str, Adapt] = {
    "bigquery": bigquery.adapt,
    "clickhouse": clickhouse.adapt,
    "postgres": postgres.adapt,
    "snowflake": snowflake.adapt,
    "spark": spark.adapt,
}


def adapted(query: exp.Expr, dialect: str) -> exp.Expr:
    """The query as `dialect` understands it: the same one where nothing differs."""
    adapt = DIALECTS.get(dialect)
    if adapt is None:
        return query
    whole = query.copy()
    for node in reversed(list(whole.walk())):  # what is inside comes first
        fresh = adapt(node)
        if fresh is not node and node is not whole:
            put(node, fresh)
    return whole
