"""One customer: who they are, what they are worth, what they allowed, and what happened lately."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from crm.catalog.model import Catalog
from crm.customers.asking import Row, rows_of
from crm.customers.finding import id_of
from crm.customers.masking import masked
from crm.customers.timeline import timeline
from crm.languages.speak import speaker
from crm.terms.clock import Clock
from crm.warehouse.engine import Warehouse


@dataclass(frozen=True)
class Customer:
    """A customer as a card shows them.

    profile: the columns of `customers` that have a value, by name, then `orders`, `revenue` (in
        the reporting currency), `first_order`, `last_order` and `consents` (channel to status).
        Dates are ISO 8601, instants in UTC. Personal values are masked unless they may be seen.
    timeline: the latest 50 moments, the last one first.
    """

    customer_id: str
    profile: dict[str, Any]
    timeline: tuple[dict[str, Any], ...]


def find_customer(
    who: str,
    warehouse: Warehouse,
    catalog: Catalog,
    *,
    clock: Clock,
    language: str = "en",
    see_personal: bool = False,
) -> Customer:
    """The customer with this id, e-mail address or name (in any case).

    Raises Unknown when there is none, Misused when several have the address or the name.
    """
    customer = id_of(who, warehouse)
    row = rows_of(warehouse, "customers", customer)[0]
    profile = {
        column: _shown(column, value, catalog, see_personal)
        for column, value in row.items()
        if value is not None and column != "customer_id"
    }
    return Customer(
        customer,
        {**profile, **_worth(customer, warehouse, clock), **_consents(customer, warehouse)},
        timeline(customer, warehouse, catalog, clock, speaker(language)),
    )


def _shown(column: str, value: object, catalog: Catalog, see_personal: bool) -> object:
    field = catalog.fields.get(f"customers.{column}")
    # A column that the catalog does not know is treated as personal.
    if not see_personal and (field is None or field.personal):
        return masked(column, value)
    return _plain(value)


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return f"{value.isoformat()}Z"
    return value.isoformat() if isinstance(value, date) else value


def _worth(customer: str, warehouse: Warehouse, clock: Clock) -> Row:
    orders = rows_of(
        warehouse, "orders", customer, ("ordered_at", "revenue", "counts"),
        moment="ordered_at", until=clock.utc,
    )  # fmt: skip
    if "orders" not in warehouse.tables():
        return {}
    counting = [order for order in orders if order["counts"]]
    moments = sorted(order["ordered_at"] for order in counting)
    worth: Row = {
        "orders": len(counting),
        "revenue": round(sum(order["revenue"] or 0.0 for order in counting), 2),
    }
    if moments:
        worth |= {"first_order": _plain(moments[0]), "last_order": _plain(moments[-1])}
    return worth


def _consents(customer: str, warehouse: Warehouse) -> Row:
    if "consents" not in warehouse.tables():
        return {}
    rows = rows_of(warehouse, "consents", customer, ("channel", "status", "updated_at"))
    rows.sort(key=lambda row: row.get("updated_at") or datetime.min)
    return {"consents": {str(row["channel"]): str(row["status"]) for row in rows}}
