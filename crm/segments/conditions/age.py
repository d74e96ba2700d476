"""Full years from the birth date to now (glossary: age).

Where a company keeps no birth dates, its own column `age` has the years themselves.
"""

import math
from datetime import date
from typing import Literal

from sqlglot import exp

from crm.catalog.model import Catalog
from crm.errors import Misused
from crm.segments.conditions.base import Actual, BaseCondition, Scope, Wording
from crm.segments.customer_fields import date_field, number_field
from crm.segments.phrases import clause, plural, yes
from crm.terms.clock import Clock
from crm.terms.comparison import Number
from crm.terms.window import add_months
from crm.terms.words import number_words

BIRTH, YEARS = "customers.birth_date", "customers.age"
OLDEST = 150


class Age(BaseCondition):
    """The customer's age in full years; nobody whose age is not known."""

    kind: Literal["age"] = "age"
    years: Number

    def check(self, catalog: Catalog) -> None:
        if keeps_years(catalog):
            number_field(catalog, YEARS)
        else:
            date_field(catalog, BIRTH)
        for years in (self.years.value, self.years.upper or 0):
            if not 0 <= years <= OLDEST:
                raise Misused("age-out-of-range", years=f"{years:g}", most=OLDEST)

    def sql(self, scope: Scope) -> exp.Expr:
        aged = _of_age if keeps_years(scope.catalog) else _born
        inside = aged(*whole_years(self.years), scope)
        if self.years.op != "is_not":
            return inside
        return exp.and_(aged(0, OLDEST + 1, scope), exp.not_(inside))

    def actual(self, scope: Scope) -> tuple[Actual, ...]:
        if keeps_years(scope.catalog):
            return (Actual(exp.column("age", "c"), _years_told),)

        def words(born: object, wording: Wording) -> str:
            if not isinstance(born, date) or born > scope.clock.today:
                return clause(wording, "actual-age", value=wording.say.say("actual-unknown"))
            return clause(wording, "actual-age", value=years_between(born, scope.clock.today))

        return (Actual(exp.column("birth_date", "c"), words),)

    def words(self, wording: Wording) -> str:
        return self._said(wording, negated=False)

    def negated_words(self, wording: Wording) -> str:
        return self._said(wording, negated=True)

    def _said(self, wording: Wording, negated: bool) -> str:
        amount, count = number_words(self.years, wording.say), plural(self.years)
        return clause(wording, "age", amount=amount, count=count, not_=yes(negated))


def whole_years(years: Number) -> tuple[int, int]:
    """The fewest and the most full years that are meant, both included; fewest > most is nobody."""
    low, high = math.ceil(years.value), math.floor(years.value)
    match years.op:
        case "more_than":
            return high + 1, OLDEST + 1
        case "at_least":
            return low, OLDEST + 1
        case "less_than":
            return 0, low - 1
        case "at_most":
            return 0, high
        case "between":
            return low, math.floor(years.upper or 0)
    return low, high


def keeps_years(catalog: Catalog) -> bool:
    """Whether the age is told by a column of years, for want of birth dates."""
    return catalog.has(YEARS) and not catalog.has(BIRTH)


def _years_told(years: object, wording: Wording) -> str:
    known = isinstance(years, int | float)
    value = int(years) if isinstance(years, int | float) else None
    return clause(
        wording, "actual-age", value=value if known else wording.say.say("actual-unknown")
    )


def _of_age(fewest: int, most: int, scope: Scope) -> exp.Expr:
    """The full years of the column are between the two; FALSE where they are not known."""
    years = exp.func("COALESCE", exp.func("FLOOR", exp.column("age", "c")), exp.Literal.number(-1))
    low = scope.binding(max(fewest, 0))
    return exp.and_(years >= low, years.copy() <= scope.binding(most))


def _born(fewest: int, most: int, scope: Scope) -> exp.Expr:
    """Born so that the full years now are between the two."""
    born = exp.column("birth_date", "c")
    latest = born <= scope.binding(birthday(scope.clock, fewest))
    if most > OLDEST:
        return latest
    return exp.and_(latest, born > scope.binding(birthday(scope.clock, most + 1)))


def years_between(born: date, day: date) -> int:
    """Full years from one day to the other."""
    return day.year - born.year - (add_months(born, 12 * (day.year - born.year)) > day)


def birthday(clock: Clock, years: int) -> date:
    """The latest birth date of somebody who is `years` old today."""
    return add_months(clock.today, -12 * years)
