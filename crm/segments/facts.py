"""What customers did, as subqueries: whose events, orders, lines, tickets or answers match.

A fact is a table with a customer and a moment. Filters on other tables join them; a filter that
a missing value satisfies (`is_not`, `is_empty`) keeps the facts that have nothing to join.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.conditions.base import Scope
from crm.segments.during import happening
from crm.sql.comparisons import check_filter, compare, compare_column
from crm.sql.numbers import fails, satisfies
from crm.sql.windows import within
from crm.terms.comparison import Filter, Number
from crm.terms.during import During
from crm.terms.window import Window

Join = tuple[str, str, str]  # table, its alias, the column that both have


@dataclass(frozen=True)
class Fact:
    """A table of what customers did: its alias, its moment, what can be joined, its own fields."""

    table: str
    alias: str
    moment: str
    fields: str  # the catalog's table whose fields are this table's columns
    joins: tuple[Join, ...] = ()

    @property
    def customer(self) -> exp.Column:
        return exp.column("customer_id", self.alias)

    @property
    def at(self) -> exp.Column:
        return exp.column(self.moment, self.alias)

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables whose fields a filter on this fact may name."""
        return (self.fields, *(table for table, _, _ in self.joins))


COUNT = exp.Count(this=exp.Star())
PRODUCT: Join = ("products", "p", "product_id")
EVENTS = Fact("events", "e", "occurred_at", "events", (PRODUCT, ("campaigns", "m", "campaign_id")))
ORDERS = Fact("orders", "o", "ordered_at", "orders")
LINES = Fact(
    "order_lines",
    "l",
    "ordered_at",
    "order_items",
    (PRODUCT, ("orders", "o", "order_id")),
)
TICKETS = Fact("tickets", "t", "opened_at", "tickets")
SURVEYS = Fact("surveys", "s", "responded_at", "surveys")


def fact_of_orders(where: Iterable[Filter]) -> Fact:
    """Lines where products or pieces are asked for, else whole orders."""
    asked = {filter.field.split(".")[0] for filter in where}
    return LINES if asked & {"products", "order_items"} else ORDERS


def check_filters(catalog: Catalog, fact: Fact, where: Iterable[Filter]) -> None:
    """Raises unless every filter can be asked of the fact."""
    for filter in where:
        check_filter(catalog, filter, fact.tables)


def whose(
    fact: Fact,
    window: Window,
    where: tuple[Filter, ...],
    scope: Scope,
    *tests: exp.Expr,
    during: During | None = None,
) -> exp.Select:
    """`SELECT customer_id FROM …` the facts in the window that pass the filters and the tests.

    `during` holds them to weekdays, hours or days of the year by the customer's clock.
    """
    found = exp.select(fact.customer).from_(
        exp.alias_(exp.to_table(fact.table), fact.alias, table=True)
    )
    joined = {filter.field.split(".")[0] for filter in where} | _named(tests, fact)
    for join in fact.joins:
        if join[0] in joined:
            found = _joined(found, fact, join, where)
    inside = within(fact.at, window, scope.clock, scope.binding)
    found = found.where(*tests, inside, *(test(fact, filter, scope) for filter in where))
    return happening(found, fact.at, fact.customer, during, scope) if during else found


def _named(tests: tuple[exp.Expr, ...], fact: Fact) -> set[str]:
    used = {column.table for one in tests for column in one.find_all(exp.Column)}
    return {table for table, alias, _ in fact.joins if alias in used}


def _joined(found: exp.Select, fact: Fact, join: Join, where: tuple[Filter, ...]) -> exp.Select:
    table, alias, key = join
    ops = {filter.op for filter in where if filter.field.startswith(f"{table}.")}
    return found.join(
        exp.alias_(exp.to_table(table), alias, table=True),
        on=exp.column(key, alias).eq(exp.column(key, fact.alias)),
        join_type="left" if ops & {"is_not", "is_empty"} else "",
    )


def test(fact: Fact, filter: Filter, scope: Scope) -> exp.Expr:
    """The filter on the fact or on a table that is joined to it."""
    field = scope.catalog.field(filter.field)
    aliases = {fact.fields: fact.alias} | {table: alias for table, alias, _ in fact.joins}
    if filter.field == "order_items.unit_price":
        given = (filter.op, filter.values, scope.clock, scope.binding)
        return compare_column(field, _unit_price(fact.alias), *given)
    return compare(
        field, aliases[field.table], filter.op, filter.values, scope.clock, scope.binding
    )


def _unit_price(alias: str) -> exp.Expr:
    """Per unit, in the reporting currency, in which order_lines keeps the line's money."""
    quantity = exp.func("NULLIF", exp.column("quantity", alias), exp.Literal.number(0))
    price = exp.Div(this=exp.column("revenue", alias), expression=quantity)
    return exp.func("ROUND", price, exp.Literal.number(4))


def is_among(found: exp.Query) -> exp.Exists:
    """TRUE for the customers `c` whom the query finds in its first column, else FALSE.

    EXISTS, not IN: a guest's order (no customer) does not matter to it, and databases turn it and
    its NOT into the joins that they are fastest at.
    """
    return exp.Exists(this=_of_customer(found))


def _of_customer(found: exp.Query) -> exp.Query:
    if isinstance(found, exp.Union):
        return exp.union(_of_customer(found.left), _of_customer(found.right), distinct=False)
    theirs = found.selects[0].eq(exp.column("customer_id", "c"))
    where = found.args.get("where")
    tests = exp.and_(theirs, where.this if where else None)
    return found.select("1", append=False).where(tests, append=False)


def whose_measure(
    found: exp.Select, fact: Fact, measure: exp.Expr, number: Number, scope: Scope
) -> exp.Expr:
    """TRUE for customers whose measured facts are as the number wants; without any it is 0."""
    grouped = found.group_by(fact.customer)
    if number.holds(0):
        return exp.not_(is_among(grouped.having(fails(measure, number, scope.binding))))
    return is_among(grouped.having(satisfies(measure, number, scope.binding)))


def counted(
    found: exp.Select, fact: Fact, number: Number, scope: Scope, count: exp.Expr = COUNT
) -> exp.Expr:
    """TRUE for customers with so many facts; plain membership where one fact decides."""
    if _always(number):
        return exp.true()
    if _at_least_one(number):
        return is_among(found)
    if _none(number):
        return exp.not_(is_among(found))
    return whose_measure(found, fact, count, number, scope)


def _always(number: Number) -> bool:
    return number.value == 0 and number.op == "at_least"


def _at_least_one(number: Number) -> bool:
    plain = {"at_least": 1.0, "more_than": 0.0, "is_not": 0.0}
    return plain.get(number.op) == number.value


def _none(number: Number) -> bool:
    return (number.op, number.value) in (("is", 0), ("at_most", 0), ("less_than", 1)) or (
        number.op == "between" and number.value == number.upper == 0
    )
