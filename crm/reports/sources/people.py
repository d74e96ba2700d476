"""Customers, and the signs of life that make one engaged."""

from crm.reports.frame import Frame
from crm.reports.sources.base import Source, plain
from crm.segments.conditions.engaged import SIGNS
from crm.segments.conditions.reachable import Reachable

CUSTOMERS = Source(
    id="customers",
    tables=("customers",),
    origin=plain("customers AS c"),
    moment="c.created_at",
    own={"customers": "c"},
    customer="c.customer_id",
    undated=True,
)

SIGN_UPS = Source(
    id="signups",
    tables=("customers",),
    origin=plain("customers AS c"),
    moment="c.created_at",
    own={"customers": "c"},
    where="NOT c.created_at IS NULL",
    customer="c.customer_id",
)


# As things stand now: consent has no past that could be asked for.
REACHABLE_CUSTOMERS = Source(
    id="reachable",
    tables=("customers", "consents"),
    origin=plain("customers AS c"),
    moment=None,
    own={"customers": "c"},
    where=lambda frame: Reachable().sql(frame.scope),
    customer="c.customer_id",
)


def _signs(frame: Frame) -> str:
    """Events that show life, and counting orders where there are any (glossary: engaged)."""
    types = ", ".join(f"'{type}'" for type in SIGNS)
    events = f"SELECT customer_id, occurred_at AS seen_at FROM events WHERE type IN ({types})"
    orders = "SELECT customer_id, ordered_at AS seen_at FROM orders WHERE counts"
    tables = frame.scope.catalog.tables
    parts = [sql for table, sql in (("events", events), ("orders", orders)) if table in tables]
    return f"({' UNION ALL '.join(parts)}) AS s"


SIGNS_OF_LIFE = Source(
    id="signs",
    tables=("customers",),
    origin=_signs,
    moment="s.seen_at",
    own={},
    joins={"customers": ("c", "c.customer_id = s.customer_id")},
    where="NOT s.customer_id IS NULL",
    customer="s.customer_id",
)
