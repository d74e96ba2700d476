"""How many customers there are, sign up, show life, can be written to (glossary: Customers)."""

from sqlglot import exp

from crm.catalog.model import Settings
from crm.reports.frame import Frame, sql
from crm.reports.measures.base import Basis, Measure
from crm.reports.sources.people import (
    CUSTOMERS,
    REACHABLE_CUSTOMERS,
    SIGN_UPS,
    SIGNS_OF_LIFE,
)
from crm.segments.conditions.age import keeps_years
from crm.terms.window import Last

ALL_CUSTOMERS = Measure("customers", "count", (Basis(CUSTOMERS, "COUNT(*)"),), additive=True)
"""Customers. With a window or by time, those who were created then."""

SIGNUPS = Measure("signups", "count", (Basis(SIGN_UPS, "COUNT(*)"),), additive=True)
"""New sign-ups: customers whose created_at is in the window."""


def _engaged_days(settings: Settings) -> Last:
    return Last(count=settings.engaged_days)


ENGAGED_CUSTOMERS = Measure(
    "engaged_customers",
    "count",
    (Basis(SIGNS_OF_LIFE, "COUNT(DISTINCT s.customer_id)"),),
    window=_engaged_days,
)
"""Customers with a sign of life (open, click, view, cart, checkout, app, visit, order) in the window,
the last 90 days when none is named."""

REACHABLE = Measure("reachable", "count", (Basis(REACHABLE_CUSTOMERS, "COUNT(*)"),), additive=True)
"""Customers reachable by email as of now: address, opt-in, and nothing against it since."""

AVG_LOYALTY_POINTS = Measure(
    "avg_loyalty_points", "number", (Basis(CUSTOMERS, "AVG(c.loyalty_points)"),)
)
"""Mean of the customers' points, where known."""


def _mean_age(frame: Frame) -> exp.Expr:
    if keeps_years(frame.scope.catalog):
        return sql("AVG(c.age)")
    today = exp.cast(frame.scope.binding(frame.scope.clock.today), exp.DataType.Type.DATE)
    years = sql(
        "AVG(EXTRACT(YEAR FROM AGE(CAST(today AS TIMESTAMP), CAST(c.birth_date AS TIMESTAMP))))"
    )
    return years.transform(lambda node: today if node == sql("today") else node)


AVG_AGE = Measure("avg_age", "number", (Basis(CUSTOMERS, _mean_age),))
"""Mean of the customers' ages in full years, where the age is known."""

PEOPLE = (
    ALL_CUSTOMERS,
    SIGNUPS,
    ENGAGED_CUSTOMERS,
    REACHABLE,
    AVG_LOYALTY_POINTS,
    AVG_AGE,
)
