"""Counts and amounts as SQL: the comparison itself, and its opposite."""

from sqlglot import exp

from crm.sql.binding import Binding
from crm.terms.comparison import Number

OPPOSITES: dict[str, type[exp.Expr]] = {
    "is": exp.NEQ,
    "is_not": exp.EQ,
    "more_than": exp.LTE,
    "at_least": exp.LT,
    "less_than": exp.GTE,
    "at_most": exp.GT,
}
COMPARISONS: dict[str, type[exp.Expr]] = {
    "is": exp.EQ,
    "is_not": exp.NEQ,
    "more_than": exp.GT,
    "at_least": exp.GTE,
    "less_than": exp.LT,
    "at_most": exp.LTE,
}


def amount(value: float, bind: Binding) -> exp.Expression:
    """A bound number, whole where it is whole."""
    return bind(int(value) if float(value).is_integer() else value)


def satisfies(measure: exp.Expr, number: Number, bind: Binding) -> exp.Expr:
    """TRUE where the measure is as the number wants it."""
    low = amount(number.value, bind)
    if number.upper is not None:
        return exp.Between(this=measure, low=low, high=amount(number.upper, bind))
    return COMPARISONS[number.op](this=measure, expression=low)


def fails(measure: exp.Expr, number: Number, bind: Binding) -> exp.Expr:
    """TRUE where the measure is known and is not as the number wants it."""
    if number.upper is not None:
        return exp.Not(this=satisfies(measure, number, bind))
    return OPPOSITES[number.op](this=measure, expression=amount(number.value, bind))
