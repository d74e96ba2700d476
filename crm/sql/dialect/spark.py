"""Spark: its own name for the day of the week, and letters without accents by a list."""

from sqlglot import exp

from crm.sql.dialect.letters import without_accents


def adapt(node: exp.Expr) -> exp.Expr:
    if isinstance(node, exp.Extract) and node.name == "ISODOW":
        return exp.Extract(this=exp.var("DAYOFWEEK_ISO"), expression=node.expression)
    if isinstance(node, exp.Anonymous) and node.name == "STRIP_ACCENTS":
        return without_accents(node.expressions[0])
    return node
