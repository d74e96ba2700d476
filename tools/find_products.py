"""Find products and show them, best first, with why each stands where it does."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from crm.products.definition import ProductList
from crm.products.find import find_products as find
from crm.terms.comparison import Filter
from tools.base import Args, Result, tool
from tools.cards import Chip, ProductsCard
from tools.context import Context
from tools.which_value import Outcome, weigh

NAMED = 3  # products that a question names
Rows = Sequence[Mapping[str, Any]]


class ProductsArgs(Args):
    products: ProductList


@tool("find_products", ProductsArgs, "read")
def find_products(args: ProductsArgs, ctx: Context) -> Result:
    """List products: filtered by category, brand, price, stock or tags, ordered by a product field
    or by what they sold in a window. Returns names, prices, stock, ratings and why each is ranked
    so. For sales by category or brand use run_report.
    """
    wanted = _named(args.products, ctx)
    found = find(wanted, ctx.scope(), ctx.workspace.warehouse, ctx.wording())
    weighed = weigh(wanted, _outcome(found.rows, found.rows), _compared_with(found.rows, ctx), ctx)
    if weighed.asked:
        return weighed.asked
    card = ProductsCard(
        rows=found.rows,
        spec=wanted.model_dump(mode="json"),
        description=found.description,
        sql=found.sql,
        assumptions=tuple(Chip(text=said, key="reading") for said in weighed.notes),
        as_of=ctx.as_of,
    )
    lines = [f"{i}. **{row['name']}** – {row['why']}" for i, row in enumerate(found.rows, 1)]
    return Result("\n".join([found.description, "", *lines]) if lines else found.empty, card)


def _outcome(rows: Rows, taken: Rows) -> Outcome:
    """How many products, and the first of them; which share is in only one of the lists."""
    names = ", ".join(str(row["name"]) for row in rows[:NAMED])
    ids, before = ({row["product_id"] for row in some} for some in (rows, taken))
    unlike = len(ids ^ before) / max(len(ids | before), 1)
    return Outcome(len(rows), f"{len(rows)} · {names}", str(len(rows)), unlike)


def _compared_with(taken: Rows, ctx: Context) -> Callable[[dict[str, Any]], Outcome]:
    def outcome(definition: dict[str, Any]) -> Outcome:
        other = ProductList.model_validate(definition)
        found = find(other, ctx.scope(), ctx.workspace.warehouse, ctx.wording())
        return _outcome(found.rows, taken)

    return outcome


def _named(wanted: ProductList, ctx: Context) -> ProductList:
    """Products described in free words, found by meaning and spelling."""
    if not wanted.text or ctx.search is None:
        return wanted
    hits = ctx.search.search(wanted.text, ["product"], limit=wanted.limit)
    ids = tuple(hit.document.id for hit in hits)
    named = Filter(field="products.product_id", values=ids) if ids else None
    return wanted.model_copy(
        update={"text": None, "where": (*wanted.where, *([named] if named else []))}
    )
