"""Finding products: those that match, best first, and why each stands where it does."""

from dataclasses import dataclass
from typing import Any

from sqlglot import exp

from crm.catalog.model import Catalog, CatalogField
from crm.errors import Misused
from crm.products.definition import ProductList
from crm.products.words import describe, nothing, why
from crm.reports.compile import compile_measures
from crm.reports.definition import ByField, Report
from crm.reports.measures.all import measure_called
from crm.reports.measures.base import AnyMeasure
from crm.reports.run import cell
from crm.segments.conditions.base import Scope, Wording
from crm.sql import comparisons
from crm.sql.binding import Query
from crm.sql.fields import column_of
from crm.warehouse.engine import Warehouse

SHOWN = (
    "product_id", "name", "brand", "category", "price", "currency",
    "stock", "rating", "review_count", "url", "image_url",
)  # fmt: skip
SEARCHED = ("name", "brand", "category", "subcategory", "tags", "description")
MEASURES_CALLED = {"views": "product_views", "sales": "revenue", "profit": "margin"}
VALUE = "sorted_by"


@dataclass(frozen=True)
class FoundProducts:
    """The products as JSON rows with `value` and `why`, and how they were found.

    `empty` is the sentence for when there are none.
    """

    rows: tuple[dict[str, Any], ...]
    description: str
    empty: str
    sql: str
    query: Query


def find_products(
    wanted: ProductList, scope: Scope, warehouse: Warehouse, wording: Wording
) -> FoundProducts:
    """The products that match every filter, best first.

    Raises Unknown, Misused or NoData when this data cannot answer it.
    """
    by = order_of(wanted, scope.catalog)
    query = compile_products(wanted, scope)
    found = warehouse.rows(query.run_sql(warehouse.dialect), query.values)
    rows = []
    for values in found.rows:
        row = {name: cell(v) for name, v in zip(found.columns, values, strict=True)}
        value = row.pop(VALUE)
        rows.append(row | {"value": value, "why": why(wanted, by, value, row, wording)})
    return FoundProducts(
        rows=tuple(rows),
        description=describe(wanted, by, wording),
        empty=nothing(wanted, by, wording),
        sql=query.shown(warehouse.dialect),
        query=query,
    )


def order_of(wanted: ProductList, catalog: Catalog) -> CatalogField | AnyMeasure:
    """What products are ordered by: a field of theirs, else a measure. Raises Unknown or NoData."""
    catalog.need("products")
    name = wanted.by if wanted.by.startswith("products.") else f"products.{wanted.by}"
    if catalog.has(name):
        return catalog.field(name)
    return measure_called(MEASURES_CALLED.get(wanted.by, wanted.by))


def compile_products(wanted: ProductList, scope: Scope) -> Query:
    """One row a product: what is shown of it, and what it is ordered by as `sorted_by`."""
    by = order_of(wanted, scope.catalog)
    shown = [_shown(name, scope.catalog) for name in SHOWN]
    query = exp.select(*shown).from_("products AS p")
    if isinstance(by, CatalogField):
        query = query.select(exp.alias_(column_of(by, "p"), VALUE))
    else:
        query = _measured(query, by, wanted, scope)
    query = query.where(*_filters(wanted, scope), *_words(wanted, scope))
    query = query.order_by(*_order(wanted, by, scope.catalog)).limit(wanted.limit)
    return Query(query, scope.binding.values)


def _shown(name: str, catalog: Catalog) -> exp.Expr:
    if catalog.has(f"products.{name}"):
        return exp.column(name, "p")
    return exp.alias_(exp.null(), name)


def _measured(query: exp.Select, by: AnyMeasure, wanted: ProductList, scope: Scope) -> exp.Select:
    """The measure of each product laid beside it; who comes last are those without any."""
    others = tuple(f for f in wanted.where if not f.field.startswith("products."))
    product = ByField(field="products.product_id")
    report = Report(measures=(by.id,), breakdowns=(product,), window=wanted.window, where=others)
    each = compile_measures(report, (by,), scope).query.expression
    each.set("order", None)
    value: exp.Expr = exp.column(by.id, "s")
    every = wanted.lowest or wanted.unsold
    if by.additive and every:
        value = exp.func("COALESCE", value, exp.Literal.number(0))
    # What nobody bought belongs to the least sold and to a mere list, and never to the best.
    kind = "left" if every else "inner"
    joined = query.join(
        exp.Subquery(this=each, alias=exp.to_identifier("s")),
        on="s.product_id = p.product_id",
        join_type=kind,
    )
    return joined.select(exp.alias_(value, VALUE))


def _filters(wanted: ProductList, scope: Scope) -> list[exp.Expr]:
    tests: list[exp.Expr] = []
    for filter in wanted.where:
        field = scope.catalog.field(filter.field)
        if field.table == "products":
            values = filter.values
            tests.append(
                comparisons.compare(field, "p", filter.op, values, scope.clock, scope.binding)
            )
        elif isinstance(order_of(wanted, scope.catalog), CatalogField):
            raise Misused("products-filter", field=filter.field)
    return tests


def _words(wanted: ProductList, scope: Scope) -> list[exp.Expr]:
    """Every word of the text stands somewhere in what is written about the product."""
    there = [name for name in SEARCHED if scope.catalog.has(f"products.{name}")]
    texts = [exp.func("COALESCE", exp.column(name, "p"), exp.Literal.string("")) for name in there]
    written = exp.Lower(this=exp.func("CONCAT_WS", exp.Literal.string(" "), *texts))
    words = dict.fromkeys((wanted.text or "").lower().split())
    return [
        exp.func("CONTAINS", written.copy(), scope.binding(word), dialect="duckdb")
        for word in words
    ]


def _order(
    wanted: ProductList, by: CatalogField | AnyMeasure, catalog: Catalog
) -> list[exp.Ordered]:
    order = [exp.Ordered(this=exp.column(VALUE), desc=not wanted.lowest or None, nulls_first=False)]
    if by.id == "products.rating" and catalog.has("products.review_count"):
        reviews = exp.column("review_count", "p")
        order.append(exp.Ordered(this=reviews, desc=True, nulls_first=False))
    return [*order, exp.Ordered(this=exp.column("product_id", "p"), nulls_first=False)]
