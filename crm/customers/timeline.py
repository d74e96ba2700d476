"""What a customer did and what happened to them, the latest first, in words."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from crm.catalog.model import Catalog
from crm.customers.asking import Row, rows_of
from crm.languages.speak import Speaker
from crm.terms.clock import Clock
from crm.warehouse.engine import Warehouse

LATEST = 50


def timeline(
    customer: str, warehouse: Warehouse, catalog: Catalog, clock: Clock, say: Speaker
) -> tuple[dict[str, Any], ...]:
    """The latest 50 moments up to now.

    Each has `at` (ISO 8601, UTC), `kind` (order, event, ticket or survey) and `text`, in words
    without personal data.
    """
    found: list[tuple[datetime, str, str]] = []
    for kind, table, moment, columns, words in KINDS:
        rows = rows_of(
            warehouse, table, customer, (moment, *columns),
            moment=moment, until=clock.utc, latest=LATEST,
        )  # fmt: skip
        found += [(row[moment], kind, words(row, catalog, say)) for row in rows if row.get(moment)]
    found.sort(key=lambda told: told[0], reverse=True)
    return tuple(
        {"at": f"{at.isoformat()}Z", "kind": kind, "text": text}
        for at, kind, text in found[:LATEST]
    )


def _order(row: Row, catalog: Catalog, say: Speaker) -> str:
    total = say.money(row["total"], row.get("currency") or catalog.settings.currency)
    status = _value(catalog, "orders.status", row.get("status"), say)
    return say.say("customer-order", total=total, status=status)


def _event(row: Row, catalog: Catalog, say: Speaker) -> str:
    return catalog.event_name(str(row["type"]), say.language)


def _ticket(row: Row, catalog: Catalog, say: Speaker) -> str:
    category = _value(catalog, "tickets.category", row.get("category"), say)
    status = _value(catalog, "tickets.status", row.get("status"), say)
    return say.say("customer-ticket", category=category, status=status)


def _survey(row: Row, catalog: Catalog, say: Speaker) -> str:
    kind = _value(catalog, "surveys.type", row.get("type"), say)
    return say.say("customer-survey", type=kind, score=say.number(row["score"]))


def _value(catalog: Catalog, field: str, value: object, say: Speaker) -> str:
    if value is None:
        return "–"
    if not catalog.has(field):
        return str(value)
    return catalog.field(field).value_name(str(value), say.language)


KINDS: tuple[tuple[str, str, str, tuple[str, ...], Callable[[Row, Catalog, Speaker], str]], ...] = (
    ("order", "orders", "ordered_at", ("total", "currency", "status"), _order),
    ("event", "events", "occurred_at", ("type",), _event),
    ("ticket", "tickets", "opened_at", ("category", "status"), _ticket),
    ("survey", "surveys", "responded_at", ("type", "score"), _survey),
)
