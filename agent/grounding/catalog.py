"""The catalog: fields, values, measures and events, with their names in every language."""

from collections.abc import Iterator

from agent.grounding.telling import told
from crm.catalog.model import Catalog, CatalogField, Names
from crm.catalog.vocabulary import names
from crm.reports.measures.all import MEASURES
from knowledge.documents import Document

MOST_VALUES = 5_000  # of one field, the most frequent ones


def catalog_documents(catalog: Catalog) -> Iterator[Document]:
    """Fields that are not personal, their values, measures and events."""
    for field in catalog.fields.values():
        if not field.personal:
            yield from told(
                field.id, "field", field.name("en"), names=all_names(field.names), facts={"type": field.type}
            )  # fmt: skip
            yield from _values(field)
    for measure in MEASURES:
        known = names("measures", measure.id)
        yield from told(measure.id, "measure", _first(known, measure.id), names=all_names(known))
    for event in catalog.event_types:
        known = catalog.event_names.get(event, {})
        yield from told(event, "event", _first(known, event), names=all_names(known))


def _values(field: CatalogField) -> Iterator[Document]:
    if field.id == "products.name":
        return
    for value in field.values[:MOST_VALUES]:
        yield from told(
            f"{field.id}={value}",
            "value",
            value,
            names=all_names(field.value_names.get(value, {})),
            facts={"field": field.id, "value": value},
        )


def all_names(known: Names) -> tuple[str, ...]:
    """The names in every language, each once."""
    return tuple(dict.fromkeys(name for many in known.values() for name in many))


def _first(known: Names, otherwise: str) -> str:
    return next(iter(known.get("en", ())), otherwise)
