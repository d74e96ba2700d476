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


def _read(warehouse: Warehouse, ids: Sequence[str]) -> list[ShownProduct]:
    there = warehouse.tables().get("products", {})
    if not there:
        return []
    binding = Binding()
    columns = [
        exp.column(name) if name in there else exp.alias_(exp.null(), name) for name in COLUMNS
    ]
    select = exp.select(*columns).from_("products")
    query = Query(
        select.where(exp.column("product_id").isin(*(binding(id) for id in dict.fromkeys(ids)))),
        binding.values,
    )
    rows = warehouse.rows(query.run_sql(warehouse.dialect), query.values).rows
    return [_product(dict(zip(COLUMNS, row, strict=True))) for row in rows]


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
