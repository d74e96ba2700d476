"""Ages as groups of people: full years as of now, from the birth date or the company's own column."""

from sqlglot import exp

from crm.catalog.model import Catalog
from crm.errors import NoData
from crm.reports.frame import Frame
from crm.segments.bands import AGES
from crm.segments.conditions.age import BIRTH, YEARS, Age, birthday, keeps_years
from crm.segments.conditions.logic import Not
from crm.segments.definition import Condition
from crm.terms.comparison import Number

STARTS = (0, *AGES)
LABELS = (*(f"{low}–{high - 1}" for low, high in zip(STARTS, AGES, strict=False)), f"{AGES[-1]}+")


def need_ages(catalog: Catalog) -> None:
    """Raises NoData where nobody's age can be known."""
    if not keeps_years(catalog) and not catalog.has(BIRTH):
        raise NoData("report-no-column", field=BIRTH)


def age_group(frame: Frame) -> exp.Expr:
    """The label of the customer's age; a birth date that is still to come is none."""
    scope, case = frame.scope, exp.Case()
    below: list[exp.Expr]
    if keeps_years(scope.catalog):
        years = exp.column(YEARS.split(".")[1], "c")
        case = case.when(years.copy() < exp.Literal.number(0), exp.null())
        below = [years.copy() < exp.Literal.number(age) for age in AGES]
        known: exp.Expr = exp.not_(exp.Is(this=years.copy(), expression=exp.null()))
    else:
        born = exp.column(BIRTH.split(".")[1], "c")
        case = case.when(born.copy() > scope.binding(scope.clock.today), exp.null())
        below = [born.copy() > scope.binding(birthday(scope.clock, age)) for age in AGES]
        known = exp.not_(exp.Is(this=born.copy(), expression=exp.null()))
    for younger, label in zip((*below, known), LABELS, strict=True):
        case = case.when(younger, exp.Literal.string(label))
    return case


def of_age(label: object) -> Condition:
    """Who is in the group of that label, or whose age is not known where there is none."""
    if label is None:
        return Not(of=Age(years=Number(op="at_least", value=0)))
    low = STARTS[LABELS.index(str(label))]
    if low == STARTS[-1]:
        return Age(years=Number(op="at_least", value=low))
    return Age(years=Number(op="between", value=low, upper=AGES[STARTS.index(low)] - 1))
