"""Where databases differ in what our expressions need and sqlglot does not know: a file for each.

Queries are built once, for no database in particular and read as DuckDB means them; this is the
last step before the text.
"""

from collections.abc import Callable, Mapping

from sqlglot import exp

from crm.sql.dialect import postgres

Adapt = Callable[[exp.Expr], exp.Expr]  # one node as the database wants it
DIALECTS: Mapping[str, Adapt] = {"postgres": postgres.adapt}


def adapted(query: exp.Expr, dialect: str) -> exp.Expr:
    """The query as `dialect` understands it: the same one where nothing differs."""
    adapt = DIALECTS.get(dialect)
    return query.transform(adapt) if adapt else query
