"""Numbers over a company's own columns (glossary: own number): average income, total visits."""

from sqlglot import exp

from crm.catalog.own_numbers import How, OwnNumber
from crm.errors import Misused
from crm.reports.frame import Frame
from crm.reports.measures.base import Basis, Measure
from crm.reports.sources.base import Source
from crm.reports.sources.orders import COUNTING_ORDERS
from crm.reports.sources.people import CUSTOMERS
from crm.reports.sources.records import CAMPAIGNS, EVENTS, PRODUCTS, SURVEYS, TICKETS
from crm.sql.fields import column_of

AGGREGATES: dict[How, type[exp.AggFunc]] = {
    "avg": exp.Avg,
    "sum": exp.Sum,
    "max": exp.Max,
    "min": exp.Min,
}
SOURCES: dict[str, Source] = {
    "customers": CUSTOMERS,
    "products": PRODUCTS,
    "orders": COUNTING_ORDERS,
    "events": EVENTS,
    "campaigns": CAMPAIGNS,
    "tickets": TICKETS,
    "surveys": SURVEYS,
}


def own_measure(own: OwnNumber) -> Measure | None:
    """The measure of such a number; None where rows of that table are not counted by themselves."""
    source = SOURCES.get(own.table)
    if source is None:
        return None

    def aggregate(frame: Frame) -> exp.Expr:
        field = frame.scope.catalog.field(f"{own.table}.{own.column}")
        if field.type not in ("number", "integer"):
            raise Misused("field-not-a-number", field=field.id)
        return AGGREGATES[own.how](this=column_of(field, source.alias(own.table)))

    return Measure(own.id, "number", (Basis(source, aggregate),), additive=own.how == "sum")
