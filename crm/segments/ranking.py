"""What customers can be ranked by, and everybody's place in the order."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlglot import exp

from crm.catalog.model import Catalog, CatalogField
from crm.segments.conditions.base import BaseCondition, Scope, Wording
from crm.segments.conditions.engaged import SIGNS
from crm.segments.customer_fields import customer_field, number_field
from crm.segments.facts import EVENTS, LINES, ORDERS, Fact, whose
from crm.segments.happenings import (
    average_order,
    counting,
    number_of_orders,
    of_types,
    spend,
    units,
)
from crm.segments.phrases import clause
from crm.sql.comparisons import missing
from crm.sql.fields import column_of
from crm.sql.texts import EMPTY, lower
from crm.terms.window import Ever, Window


@dataclass(frozen=True)
class Measure:
    """An amount over what a customer did; whoever did nothing of it has none.

    `falls` says that the measure is the higher, the lower the amount: days since a moment.
    """

    fact: Fact
    amount: Callable[[Fact], exp.Expr]
    needs: tuple[str, ...]
    falls: bool = False


def _latest(fact: Fact) -> exp.Expr:
    return exp.Max(this=fact.at)


def _how_many(fact: Fact) -> exp.Expr:
    return exp.Count(this=exp.Star())


MEASURES: dict[str, Measure] = {
    "spend": Measure(ORDERS, spend, ("orders",)),
    "orders": Measure(ORDERS, number_of_orders, ("orders",)),
    "units": Measure(LINES, units, ("orders", "order_items")),
    "average_order": Measure(ORDERS, average_order, ("orders",)),
    "days_since_order": Measure(ORDERS, _latest, ("orders",), falls=True),
    "engagement": Measure(EVENTS, _how_many, ("events",)),
}


def check_measure(catalog: Catalog, by: str) -> None:
    """Raises Unknown, NoData or Misused unless customers can be ranked by it."""
    if by in MEASURES:
        catalog.need(*MEASURES[by].needs)
    else:
        number_field(catalog, by)


def check_team(catalog: Catalog, per: str | None) -> None:
    """Raises Unknown, NoData or Misused unless it is a field of customers."""
    if per is not None:
        customer_field(catalog, per)


def measured(by: str, window: Window, among: BaseCondition | None, scope: Scope) -> exp.Select:
    """`SELECT customer_id FROM …` what the measure is over, for those among whom it is asked."""
    fact = MEASURES[by].fact
    found = whose(fact, window, (), scope, _meant(fact, scope))
    if among is not None:
        return found.where(exp.In(this=fact.customer, query=ranked_ones(among, scope).subquery()))
    # What guests did is nobody's, and must not be ranked.
    return found.where(exp.not_(missing(fact.customer)))


def amount(by: str) -> exp.Expr:
    """The measure of a customer's rows of `measured`; never missing."""
    measure = MEASURES[by]
    found = measure.amount(measure.fact)
    return found if measure.falls else exp.func("COALESCE", found, exp.Literal.number(0))


def is_down(by: str, lowest: bool) -> bool:
    """Whether the largest amount comes first."""
    falls = by in MEASURES and MEASURES[by].falls
    return falls == lowest


def placed(
    by: str,
    window: Window,
    scope: Scope,
    *,
    lowest: bool = False,
    among: BaseCondition | None = None,
    per: str | None = None,
) -> exp.Select:
    """One row a ranked customer: `customer_id`, `place` from 1, equals sharing the better one, and
    how many are `ranked`; with `per` both within the customers of the same value.

    Not ranked are those without an amount, and those without a value of `per`.
    """
    if by in MEASURES:
        found, value = measured(by, window, among, scope), amount(by)
        groups: list[exp.Expr] = [MEASURES[by].fact.customer]
    else:
        value, groups = column_of(number_field(scope.catalog, by), "c"), []
        found = ranked_ones(among, scope).where(exp.not_(missing(value.copy())))
    team = None
    if per is not None:
        field = customer_field(scope.catalog, per)
        found, team = _in_teams(found, field, "g" if by in MEASURES else "c", groups)
    order = exp.Order(expressions=[exp.Ordered(this=value, desc=is_down(by, lowest))])
    place = exp.Window(this=exp.Anonymous(this="RANK"), order=order, **_by(team))
    ranked = exp.Window(this=exp.Count(this=exp.Star()), **_by(team))
    found = found.select(exp.alias_(place, "place"), exp.alias_(ranked, "ranked"))
    return found.group_by(*groups) if groups else found


def _in_teams(
    found: exp.Select, field: CatalogField, alias: str, groups: list[exp.Expr]
) -> tuple[exp.Select, exp.Expr]:
    """Those with a value of the field, and what is the same for all of one value, case aside."""
    column = column_of(field, alias)
    if alias == "g":
        customers = exp.alias_(exp.to_table("customers"), "g", table=True)
        same = exp.column("customer_id", "g").eq(groups[0].copy())
        found = found.join(customers, on=same)
        groups.append(column.copy())
    if field.type != "text":
        return found.where(exp.not_(missing(column.copy()))), column
    return found.where(exp.NEQ(this=column.copy(), expression=EMPTY.copy())), lower(column)


def _by(team: exp.Expr | None) -> dict[str, list[exp.Expr]]:
    return {} if team is None else {"partition_by": [team.copy()]}


def _meant(fact: Fact, scope: Scope) -> exp.Expr:
    return of_types(fact, SIGNS, scope) if fact is EVENTS else counting(fact)


def ranked_ones(among: BaseCondition | None, scope: Scope) -> exp.Select:
    """The ids of the customers `c` among whom it is asked."""
    everyone = exp.select(exp.column("customer_id", "c")).from_("customers AS c")
    return everyone if among is None else everyone.where(among.sql(scope))


def measure_words(by: str, window: Window, wording: Wording) -> str:
    """What customers are ranked by: "lifetime spend"."""
    if by == "spend" and isinstance(window, Ever):
        return wording.say.say("measure-lifetime-spend")
    field = "" if by in MEASURES else wording.catalog.field(by).name(wording.say.language)
    return clause(wording, "measure", by=by, field=field)
