"""Which events and orders are meant, and how a customer's are measured."""

from sqlglot import exp

from crm.catalog.called import nearest_events
from crm.catalog.model import Catalog
from crm.errors import Unknown
from crm.segments.conditions.base import Scope
from crm.segments.customer_fields import need_fields
from crm.segments.facts import LINES, Fact
from crm.sql.windows import local, within
from crm.terms.window import EVER

EDGES = ("first", "last")  # of a customer's orders: none counts before it, none after it
# Of which products may be different, and the column that tells them apart.
DIFFERENT = {"products": "product_id", "categories": "category", "brands": "brand"}
MONEY_DIGITS = exp.Literal.number(4)  # sums of doubles differ in their last digits from run to run


def check_types(catalog: Catalog, types: tuple[str, ...]) -> None:
    """Raises NoData without events, and Unknown for a type that no event has."""
    catalog.need("events")
    for type in types:
        if type not in catalog.event_types:
            near = nearest_events(type, catalog)
            raise Unknown("unknown-event", name=type.replace("_", " "), near=near)


def of_types(fact: Fact, types: tuple[str, ...], scope: Scope) -> exp.Expr:
    """TRUE for events of any of the types."""
    column = exp.column("type", fact.alias)
    if len(types) == 1:
        return column.eq(scope.binding(types[0]))
    return exp.In(this=column, expressions=[scope.binding(type) for type in types])


def counting(fact: Fact) -> exp.Expr:
    """TRUE for orders, and lines of orders, that count (glossary: neither cancelled nor returned)."""
    return exp.column("counts", fact.alias)


def check_status(catalog: Catalog, status: str) -> None:
    """Raises when the data does not tell which orders were returned, cancelled or late."""
    if status in ("returned", "cancelled"):
        need_fields(catalog, "orders.status")
    if status == "late":
        need_fields(catalog, "orders.delivered_at", "orders.promised_at")


def of_status(fact: Fact, status: str, scope: Scope) -> tuple[exp.Expr, ...]:
    """TRUE for orders of the status; lines look at their order (`o`)."""
    if status == "any":
        return ()
    if status == "counting":
        return (counting(fact),)
    if status == "late":
        return (exp.column("delivered_at", "o") > exp.column("promised_at", "o"),)
    if status in EDGES:
        return (counting(fact), exp.not_(exp.Exists(this=_beyond(fact, status, scope))))
    return (exp.Lower(this=exp.column("status", "o")).eq(exp.Literal.string(status)),)


def _beyond(fact: Fact, edge: str, scope: Scope) -> exp.Select:
    """Counting orders of the same customer before this one, or after it."""
    other = exp.column("ordered_at", "beyond")
    return (
        exp.select("1")
        .from_(exp.alias_(exp.to_table("orders"), "beyond", table=True))
        .where(
            exp.column("customer_id", "beyond").eq(fact.customer),
            exp.column("counts", "beyond"),
            other < fact.at if edge == "first" else other > fact.at,
            within(other.copy(), EVER, scope.clock, scope.binding),
        )
    )


def number_of_orders(fact: Fact) -> exp.Expr:
    if fact.table != LINES.table:
        return exp.Count(this=exp.Star())
    return exp.Count(this=exp.Distinct(expressions=[exp.column("order_id", fact.alias)]))


def number_of_days(fact: Fact, scope: Scope) -> exp.Expr:
    """On how many different days of the clock's zone."""
    day = exp.cast(local(fact.at, scope.clock), exp.DataType.Type.DATE)
    return exp.Count(this=exp.Distinct(expressions=[day]))


def number_of_different(fact: Fact, things: str) -> exp.Expr:
    """How many different products, categories or brands."""
    return exp.Count(this=exp.Distinct(expressions=[_thing(fact, things)]))


def is_of_some(fact: Fact, things: str) -> exp.Expr:
    """TRUE for lines whose product, category or brand is known."""
    return exp.not_(exp.Is(this=_thing(fact, things), expression=exp.null()))


def _thing(fact: Fact, things: str) -> exp.Column:
    column = DIFFERENT[things]
    return exp.column(column, fact.alias if column == "product_id" else "p")


def units(fact: Fact) -> exp.Expr:
    return exp.Sum(this=exp.column("quantity", fact.alias))


def spend(fact: Fact) -> exp.Expr:
    """Money in the reporting currency; NULL when no amount could be converted."""
    return exp.func("ROUND", _revenue(fact), MONEY_DIGITS)


def average_order(fact: Fact) -> exp.Expr:
    return exp.func(
        "ROUND", exp.Div(this=_revenue(fact), expression=number_of_orders(fact)), MONEY_DIGITS
    )


def _revenue(fact: Fact) -> exp.Expr:
    return exp.Sum(this=exp.column("revenue", fact.alias))
