"""What the index holds of a company: nothing about a person."""

from collections.abc import Iterator

from crm.catalog.model import Catalog, CatalogField, Names
from crm.catalog.vocabulary import names
from crm.reports.measures.all import MEASURES
from crm.warehouse.engine import Warehouse
from knowledge.documents import Document


def documents(catalog: Catalog, warehouse: Warehouse) -> Iterator[Document]:
    """Products, fields, values, measures, events and playbooks. Nothing about a person."""
    from knowledge.playbook import playbooks

    for field in catalog.fields.values():
        if not field.personal:
            yield _field(field)
            yield from _values(field)
    for measure in MEASURES:
        known = names("measures", measure.id)
        yield Document(
            id=measure.id, kind="measure", title=_first(known, measure.id), names=_all(known)
        )
    for event in catalog.event_types:
        known = catalog.event_names.get(event, {})
        yield Document(id=event, kind="event", title=_first(known, event), names=_all(known))
    yield from _products(catalog, warehouse)
    yield from playbooks()


def _field(field: CatalogField) -> Document:
    return Document(
        id=field.id,
        kind="field",
        title=field.name("en"),
        names=_all(field.names),
        facts={"type": field.type},
    )


def _values(field: CatalogField) -> Iterator[Document]:
    if field.id == "products.name":
        return
    for value in field.values[:2000]:
        known = field.value_names.get(value, {})
        yield Document(
            id=f"{field.id}={value}",
            kind="value",
            title=value,
            names=_all(known),
            facts={"field": field.id, "value": value},
        )


def _products(catalog: Catalog, warehouse: Warehouse) -> Iterator[Document]:
    columns = [
        c
        for c in ("name", "brand", "category", "description")
        if catalog.has(f"products.{c}") or c == "description"
    ]
    there = warehouse.tables().get("products", {})
    kept = [c for c in columns if c in there]
    if not kept:
        return
    for row in warehouse.rows(
        f"SELECT product_id, {', '.join(kept)} FROM products ORDER BY product_id"
    ).rows:
        told = dict(zip(kept, row[1:], strict=True))
        text = " ".join(str(v) for k, v in told.items() if v and k != "name")
        yield Document(
            id=str(row[0]), kind="product", title=str(told.get("name") or row[0]), text=text
        )


def _all(known: Names) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for many in known.values() for name in many))


def _first(known: Names, otherwise: str) -> str:
    return next(iter(known.get("en", ())), otherwise)
