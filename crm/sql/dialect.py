"""Where databases differ in what the expressions here need and sqlglot does not know.

Queries are built once, for no database in particular; this is the last step before the text.
"""

from sqlglot import exp


def adapted(query: exp.Expr, dialect: str) -> exp.Expr:
    """The query as `dialect` understands it: the same one where nothing differs."""
    return query.transform(_for_postgres) if dialect == "postgres" else query


def _for_postgres(node: exp.Expr) -> exp.Expr:
    # PostgreSQL rounds decimals to places, but doubles only to whole numbers.
    if isinstance(node, exp.Round) and not _is_decimal(node.this):
        return exp.Round(this=exp.cast(node.this, "DECIMAL"), decimals=node.args["decimals"])
    return node


def _is_decimal(value: exp.Expr) -> bool:
    return isinstance(value, exp.Cast) and value.to.is_type(exp.DataType.Type.DECIMAL)
