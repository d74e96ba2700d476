"""Making SQL easier to read without changing what it means."""

from sqlglot import exp


def tidied(query: exp.Expr) -> exp.Expr:
    """The query with `(a AND b) AND c` written `a AND b AND c`, and the same for OR."""
    for outer in list(query.find_all(exp.And, exp.Or)):
        for side in (outer.left, outer.right):
            if isinstance(side, exp.Paren) and isinstance(side.this, type(outer)):
                side.replace(side.this)
    return query
