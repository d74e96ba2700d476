"""Products: every text that the company has of them, with what their category is called elsewhere."""

from collections.abc import Iterator, Mapping

from agent.grounding.catalog import all_names
from agent.grounding.telling import told
from crm.catalog.model import Catalog
from crm.warehouse.engine import Warehouse
from knowledge.documents import Document

NOT_SEARCHED = ("product_id", "url", "image_url", "currency")
OTHER_NAME = ("name_", "title_")  # how a column of the name in another language begins
Row = Mapping[str, str]


def product_documents(catalog: Catalog, warehouse: Warehouse) -> Iterator[Document]:
    """One document a product, by id.

    Its text is all its columns of text, in whatever language they are, and the names of its
    category and its other known values in the languages of the catalog.
    """
    if "products" not in warehouse.tables():
        return
    columns = _columns(catalog, warehouse)
    asked = f"SELECT product_id, {', '.join(columns)} FROM products ORDER BY product_id"
    for id, *cells in warehouse.rows(asked).rows:
        row = {c: str(v) for c, v in zip(columns, cells, strict=True) if v is not None}
        others = [text for column, text in row.items() if column.startswith(OTHER_NAME)]
        yield from told(
            str(id),
            "product",
            row.get("name") or str(id),
            text=". ".join(text for column, text in row.items() if column != "name"),
            names=others,
            shared_names=tuple(_called(row, catalog)),
        )


def _columns(catalog: Catalog, warehouse: Warehouse) -> list[str]:
    """The columns of text; a long one that nothing can be picked from is no field, and is text too."""
    there = warehouse.tables()["products"]
    known = {c: catalog.fields.get(f"products.{c}") for c in there if c not in NOT_SEARCHED}
    return [
        c for c, field in known.items() if c == "description" or (field and field.type == "text")
    ]


def _called(row: Row, catalog: Catalog) -> Iterator[str]:
    """What the category, the kind and the like are called in the languages of the catalog.

    A name that both the category and the kind have comes twice: dry shampoos are more of a dry
    shampoo than the other shampoos are.
    """
    for column, text in row.items():
        field = catalog.fields.get(f"products.{column}")
        known = field.value_names.get(text) if field else None
        if known:
            yield from all_names(known)
