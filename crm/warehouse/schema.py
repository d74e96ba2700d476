"""The tables of the warehouse: what a marketer brings, and the columns that the import adds.

One table is a `Table`, its columns in the order of the data format. A column's type is one
of `ColumnType`; `key` marks the column that names a row, `required` one that must be there.
Timestamps are stored as UTC without a zone, dates as dates, money as DOUBLE.
"""

from dataclasses import dataclass
from typing import Literal

ColumnType = Literal["text", "integer", "number", "boolean", "date", "timestamp", "json"]

DUCKDB_TYPES: dict[ColumnType, str] = {
    "text": "VARCHAR",
    "integer": "BIGINT",
    "number": "DOUBLE",
    "boolean": "BOOLEAN",
    "date": "DATE",
    "timestamp": "TIMESTAMP",
    "json": "JSON",
}
POSTGRES_TYPES: dict[ColumnType, str] = {
    "text": "text",
    "integer": "bigint",
    "number": "double precision",
    "boolean": "boolean",
    "date": "date",
    "timestamp": "timestamp without time zone",
    "json": "jsonb",
}


@dataclass(frozen=True)
class Column:
    """One column: its name, its type, and what the import must know about it."""

    name: str
    type: ColumnType
    required: bool = False
    key: bool = False
    references: str | None = None  # "table.column" whose values this one must be among


@dataclass(frozen=True)
class Table:
    """One table of the data format."""

    name: str
    columns: tuple[Column, ...]
    required: bool = False

    def column(self, name: str) -> Column | None:
        return next((c for c in self.columns if c.name == name), None)


def _text(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, "text") for name in names)


def _key(name: str) -> Column:
    return Column(name, "text", required=True, key=True)


CUSTOMER = Column("customer_id", "text", required=True, references="customers.customer_id")
PRODUCT = Column("product_id", "text", required=True, references="products.product_id")

CUSTOMERS = Table(
    "customers",
    (
        _key("customer_id"),
        *_text("email", "phone", "first_name", "last_name", "country", "region", "city"),
        *_text("postal_code", "language", "customer_type", "company", "loyalty_tier"),
        Column("loyalty_points", "number"),
        Column("birth_date", "date"),
        *_text("gender", "source"),
        Column("created_at", "timestamp"),
    ),
    required=True,
)
PRODUCTS = Table(
    "products",
    (
        _key("product_id"),
        Column("name", "text", required=True),
        *_text("brand", "category", "subcategory"),
        Column("price", "number"),
        Column("currency", "text"),
        Column("cost", "number"),
        Column("stock", "number"),
        Column("rating", "number"),
        Column("review_count", "integer"),
        *_text("description", "url", "image_url"),
        Column("launched_at", "timestamp"),
        Column("tags", "text"),
    ),
)
ORDERS = Table(
    "orders",
    (
        _key("order_id"),
        # Empty is a guest order: it counts in money and belongs to no person.
        CUSTOMER,
        Column("ordered_at", "timestamp", required=True),
        Column("total", "number", required=True),
        *_text("currency", "status", "channel"),
        Column("discount", "number"),
        Column("coupon", "text"),
        Column("shipped_at", "timestamp"),
        Column("delivered_at", "timestamp"),
        Column("promised_at", "timestamp"),
    ),
)
ORDER_ITEMS = Table(
    "order_items",
    (
        Column("order_id", "text", required=True, references="orders.order_id"),
        PRODUCT,
        Column("quantity", "number", required=True),
        Column("unit_price", "number"),
    ),
)
EVENTS = Table(
    "events",
    (
        CUSTOMER,
        Column("occurred_at", "timestamp", required=True),
        Column("type", "text", required=True),
        Column("event_id", "text", key=True),
        *_text("channel", "campaign_id", "product_id", "session_id", "url", "device"),
        Column("value", "number"),
        Column("properties", "json"),
    ),
)
CAMPAIGNS = Table(
    "campaigns",
    (
        _key("campaign_id"),
        Column("name", "text", required=True),
        *_text("channel", "subject", "type"),
        Column("sent_at", "timestamp"),
        Column("segment", "text"),
        Column("cost", "number"),
        Column("currency", "text"),
    ),
)
CONSENTS = Table(
    "consents",
    (
        CUSTOMER,
        Column("channel", "text", required=True),
        Column("status", "text", required=True),
        *_text("purpose", "source"),
        Column("updated_at", "timestamp"),
    ),
)
TICKETS = Table(
    "tickets",
    (
        _key("ticket_id"),
        CUSTOMER,
        Column("opened_at", "timestamp", required=True),
        Column("closed_at", "timestamp"),
        *_text("channel", "category", "priority", "status"),
        Column("first_contact_resolved", "boolean"),
        Column("csat", "number"),
        Column("text", "text"),
    ),
)
SURVEYS = Table(
    "surveys",
    (
        _key("survey_id"),
        CUSTOMER,
        Column("responded_at", "timestamp", required=True),
        Column("type", "text", required=True),
        Column("score", "number", required=True),
        *_text("comment", "touchpoint"),
    ),
)
FX_RATES = Table(
    "fx_rates",
    (
        Column("currency", "text", required=True),
        Column("per_usd", "number", required=True),
        Column("date", "date"),
    ),
)

TABLES = (
    CUSTOMERS,
    PRODUCTS,
    ORDERS,
    ORDER_ITEMS,
    EVENTS,
    CAMPAIGNS,
    CONSENTS,
    TICKETS,
    SURVEYS,
    FX_RATES,
)

# What the import adds, computed once there so that every question reads it the same way.
# Money columns here are in the reporting currency, by the rate of the row's day (the latest
# rate on or before it, else the earliest known; a currency without any rate gives NULL).
# `counts` is FALSE for cancelled and returned orders (glossary: "an order counts").
DERIVED: dict[str, tuple[Column, ...]] = {
    "orders": (
        Column("counts", "boolean"),
        Column("revenue", "number"),  # total, converted
        Column("discount_value", "number"),  # discount, converted
    ),
    "campaigns": (Column("cost_value", "number"),),  # cost, converted
    "products": (Column("price_value", "number"),),  # price, converted at the latest rate
}

# One row an order item, with what is needed of its order, so that purchases by product need
# no join over orders. Same row order as `order_items` sorted by ordered_at.
ORDER_LINES = Table(
    "order_lines",
    (
        Column("order_id", "text", references="orders.order_id"),
        Column("customer_id", "text"),
        Column("ordered_at", "timestamp"),
        Column("counts", "boolean"),
        Column("product_id", "text"),
        Column("quantity", "number"),
        Column("revenue", "number"),  # quantity x unit_price (order's currency), converted
        Column("cost", "number"),  # quantity x products.cost, converted; NULL where unknown
    ),
)
