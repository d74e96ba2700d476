"""Comparing text as people do: without regard to case, an empty text being no value."""

from sqlglot import exp

from crm.sql.binding import Binding
from crm.terms.comparison import Op

EMPTY = exp.Literal.string("")
SPECIAL = ("\\", "%", "_")  # what LIKE would read as more than itself


def compare(
    column: exp.Expr, op: Op, given: list[str], bind: Binding, is_list: bool = False
) -> exp.Expr:
    """The test of a text column; in a list column ("vegan;refill") `is` means one of its entries."""
    if op == "is_empty":
        return exp.EQ(this=exp.func("COALESCE", column, EMPTY), expression=EMPTY)
    if op == "is_not_empty":
        return exp.NEQ(this=column, expression=EMPTY)
    if is_list and op in ("is", "is_not"):
        return _holds(column, op, given, bind)
    if op in ("is", "is_not"):
        return _equal(column, op, given, bind)
    before, after = ("" if op == "starts_with" else "%"), ("" if op == "ends_with" else "%")
    return _like(column, given[0], bind, before, after)


def _equal(column: exp.Expr, op: Op, given: list[str], bind: Binding) -> exp.Expr:
    folded = column if all(has_no_case(v) for v in given) else lower(column)
    values = [lowered(v, bind) for v in dict.fromkeys(given)]
    if len(values) == 1:
        kind = exp.EQ if op == "is" else exp.NullSafeNEQ
        return kind(this=folded, expression=values[0])
    one_of = exp.In(this=folded, expressions=values)
    if op == "is":
        return one_of
    return exp.or_(exp.Is(this=column.copy(), expression=exp.null()), exp.not_(one_of))


def _like(column: exp.Expr, text: str, bind: Binding, before: str, after: str) -> exp.Expression:
    folded = column if has_no_case(text) else lower(column)
    special = any(sign in text for sign in SPECIAL)
    for sign in SPECIAL:
        text = text.replace(sign, "\\" + sign)
    test = exp.Like(this=folded, expression=lowered(before + text + after, bind))
    return exp.Escape(this=test, expression=exp.Literal.string("\\")) if special else test


def _holds(column: exp.Expr, op: Op, given: list[str], bind: Binding) -> exp.Expr:
    entries = exp.func("REPLACE", column, exp.Literal.string("; "), exp.Literal.string(";"))
    framed = exp.DPipe(this=exp.DPipe(this=SEPARATOR, expression=entries), expression=SEPARATOR)
    tests = [_like(framed, f";{value.strip()};", bind, "%", "%") for value in dict.fromkeys(given)]
    holds = exp.or_(*tests)
    if op == "is":
        return holds
    return exp.or_(exp.Is(this=column.copy(), expression=exp.null()), exp.not_(holds))


SEPARATOR = exp.Literal.string(";")


def lower(value: exp.Expr) -> exp.Expression:
    return exp.Lower(this=value)


def lowered(text: str, bind: Binding) -> exp.Expression:
    # Beyond ASCII, Python and the databases differ in small ways (İ, final sigma): the database
    # folds both sides there.
    return bind(text.lower()) if text.isascii() else lower(bind(text))


def has_no_case(text: str) -> bool:
    return text.lower() == text.upper()
