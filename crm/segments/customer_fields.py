"""Fields of the customer as conditions ask for them: there, of customers, and of the right type."""

from crm.catalog.model import Catalog, CatalogField
from crm.errors import Misused


def customer_field(catalog: Catalog, name: str) -> CatalogField:
    """The field of customers. Raises Unknown, NoData, or Misused for another table's field."""
    field = catalog.field(name)
    if field.table != "customers":
        raise Misused("field-not-here", field=name, tables="customers")
    return field


def date_field(catalog: Catalog, name: str) -> CatalogField:
    """The field of customers, which holds days or moments. Raises as above, and Misused otherwise."""
    field = customer_field(catalog, name)
    if field.type not in ("date", "timestamp"):
        raise Misused("field-not-a-date", field=name)
    return field


def number_field(catalog: Catalog, name: str) -> CatalogField:
    """The field of customers, which holds numbers. Raises as above, and Misused otherwise."""
    field = customer_field(catalog, name)
    if field.type not in ("number", "integer"):
        raise Misused("field-not-a-number", field=name)
    return field


def need_fields(catalog: Catalog, *names: str) -> None:
    """Raises unless all of the fields were imported."""
    for name in names:
        catalog.field(name)
