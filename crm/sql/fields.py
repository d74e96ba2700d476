"""Fields of the catalog as SQL columns.

Money is compared in the reporting currency: where the import has converted a column, the
converted one stands for it.
"""

from sqlglot import exp

from crm.catalog.model import CatalogField

CONVERTED = {
    "orders.total": "revenue",
    "orders.discount": "discount_value",
    "campaigns.cost": "cost_value",
    "products.price": "price_value",
}
LISTS = ("products.tags",)  # several values in one text, separated by ";"
PROPERTIES = "properties."  # events.properties.colour is a key of the events' JSON
CASTS = {"number": "DOUBLE", "integer": "DOUBLE", "boolean": "BOOLEAN", "timestamp": "TIMESTAMP"}


def column_of(field: CatalogField, alias: str) -> exp.Expression:
    """The column of `field` in the table called `alias`, converted where it is money."""
    if field.column.startswith(PROPERTIES):
        return _property(field, alias)
    return exp.column(CONVERTED.get(field.id, field.column), alias)


def is_list(field: CatalogField) -> bool:
    return field.id in LISTS


def _property(field: CatalogField, alias: str) -> exp.Expression:
    key = exp.JSONPathKey(this=field.column.removeprefix(PROPERTIES))
    path = exp.JSONPath(expressions=[exp.JSONPathRoot(), key])
    text = exp.JSONExtractScalar(this=exp.column("properties", alias), expression=path)
    if field.type not in CASTS:
        return text
    return exp.TryCast(this=text, to=exp.DataType.build(CASTS[field.type]))
