"""The products that a campaign shows, as the company's data has them now."""

from collections.abc import Sequence

from sqlglot import exp

from crm.campaigns.definition import ShownProduct
from crm.errors import Unknown
from crm.sql.binding import Binding, Query
from crm.warehouse.engine import Warehouse

COLUMNS = ("product_id", "name", "brand", "price", "currency", "url", "image_url")


def shown_products(warehouse: Warehouse, ids: Sequence[str]) -> tuple[ShownProduct, ...]:
    """The products with these ids, in this order. Raises Unknown for one that does not exist."""
    if not ids:
        return ()
    found = {product.product_id: product for product in _read(warehouse, ids)}
    for id in ids:
        if id not in found:
            raise Unknown("campaign-no-product", id=id)
    return tuple(found[id] for id in dict.fromkeys(ids))


def stock_of(warehouse: Warehouse, ids: Sequence[str]) -> dict[str, float]:
    """How many pieces there are of each of these products of which that is known."""
    if not ids or "stock" not in warehouse.tables().get("products", {}):
        return {}
    rows = _columns(warehouse, ids, ("product_id", "stock"))
    return {str(id): float(pieces) for id, pieces in rows if isinstance(pieces, int | float)}


def _read(warehouse: Warehouse, ids: Sequence[str]) -> list[ShownProduct]:
    if not warehouse.tables().get("products"):
        return []
    rows = _columns(warehouse, ids, COLUMNS)
    return [_product(dict(zip(COLUMNS, row, strict=True))) for row in rows]


def _columns(
    warehouse: Warehouse, ids: Sequence[str], names: Sequence[str]
) -> Sequence[tuple[object, ...]]:
    """These columns of the products, one that the data does not have being NULL."""
    there = warehouse.tables().get("products", {})
    binding = Binding()
    columns = [
        exp.column(name) if name in there else exp.alias_(exp.null(), name) for name in names
    ]
    select = exp.select(*columns).from_("products")
    query = Query(
        select.where(exp.column("product_id").isin(*(binding(id) for id in dict.fromkeys(ids)))),
        binding.values,
    )
    return warehouse.rows(query.run_sql(warehouse.dialect), query.values).rows


def _product(row: dict[str, object]) -> ShownProduct:
    price = row["price"]
    return ShownProduct(
        product_id=str(row["product_id"]),
        name=str(row["name"]),
        brand=str(row["brand"] or ""),
        price=float(price) if isinstance(price, int | float) else None,
        currency=str(row["currency"] or ""),
        url=str(row["url"] or ""),
        picture=str(row["image_url"] or ""),
    )
