"""Yes, no and not known: turning "not known" into "no" where SQL would let it through as neither.

A marketer's NOT means "not known to be": a customer without a city is not in Lyon. SQL's NOT of
an unknown is unknown, so what can be unknown is made FALSE first, and what cannot is left alone.
"""

from sqlglot import exp

SURE = (exp.Exists, exp.NullSafeEQ, exp.NullSafeNEQ, exp.Boolean)
KEY = "customer_id"  # the column of customers that always has a value


def known(test: exp.Expr) -> exp.Expr:
    """The same test, FALSE where it would be unknown; readable where that cannot happen."""
    if never_unknown(test):
        return test
    if isinstance(test, exp.Paren):
        return known(test.this)
    if isinstance(test, exp.And | exp.Or) and _asks_elsewhere(test):
        joined = exp.and_ if isinstance(test, exp.And) else exp.or_
        return joined(known(test.left), known(test.right))
    return exp.func("COALESCE", test, exp.false())


def opposite(test: exp.Expr) -> exp.Expr:
    """TRUE exactly where the test is not TRUE."""
    if isinstance(test, exp.Paren):
        return opposite(test.this)
    if isinstance(test, exp.And | exp.Or) and _asks_elsewhere(test):
        # NOT goes to the single tests: NOT EXISTS is what databases are fast at.
        joined = exp.or_ if isinstance(test, exp.And) else exp.and_
        return joined(opposite(test.left), opposite(test.right))
    return _turned(test) or exp.not_(known(test))


def _turned(test: exp.Expr) -> exp.Expr | None:
    """The opposite without a NOT, where there is one."""
    if isinstance(test, exp.Not) and never_unknown(test.this):
        return test.this.unnest()  # type: ignore[no-any-return]
    if isinstance(test, exp.Or) and _covers_missing(test) and isinstance(test.right, exp.Not):
        return test.right.this.unnest()  # type: ignore[no-any-return]
    if isinstance(test, exp.EQ) and isinstance(test.right, exp.Placeholder):
        return exp.NullSafeNEQ(this=test.left, expression=test.right)
    if isinstance(test, exp.NullSafeNEQ) and isinstance(test.expression, exp.Placeholder):
        return exp.EQ(this=test.this, expression=test.expression)
    return None


def _asks_elsewhere(test: exp.Expr) -> bool:
    return test.find(exp.Query) is not None


def never_unknown(test: exp.Expr) -> bool:
    """Whether the test is TRUE or FALSE for every row."""
    if isinstance(test, exp.Paren | exp.Not):
        return never_unknown(test.this)
    if isinstance(test, exp.And):
        return never_unknown(test.left) and never_unknown(test.right)
    if isinstance(test, exp.Or):
        return _covers_missing(test) or (never_unknown(test.left) and never_unknown(test.right))
    if isinstance(test, exp.In):
        return isinstance(test.this, exp.Column) and test.this.name == KEY
    if isinstance(test, exp.Is):
        return isinstance(test.expression, exp.Null)
    return isinstance(test, SURE) or _compares_filled(test)


def _covers_missing(test: exp.Or) -> bool:
    """`x IS NULL OR …x…`: the second part is only asked where x has a value."""
    first = test.left
    if not isinstance(first, exp.Is) or not isinstance(first.expression, exp.Null):
        return False
    return all(column == first.this for column in test.right.find_all(exp.Column))


def _compares_filled(test: exp.Expr) -> bool:
    """`COALESCE(x, '') = ''`: both sides always have a value."""
    return isinstance(test, exp.EQ | exp.NEQ | exp.Coalesce) and all(
        isinstance(side, exp.Literal | exp.Boolean | exp.Placeholder) or _is_filled(side)
        for side in ([test] if isinstance(test, exp.Coalesce) else [test.left, test.right])
    )


def _is_filled(value: exp.Expr) -> bool:
    constants = (exp.Literal, exp.Boolean, exp.Placeholder)
    return isinstance(value, exp.Coalesce) and isinstance(value.expressions[-1], constants)
