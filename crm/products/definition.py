"""What a product list is: which products, in what order, how many."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from crm.terms.comparison import Filter
from crm.terms.window import EVER, Window


class ProductList(BaseModel):
    """Products that match every filter, ordered.

    `by` is a product field (price, rating, review_count, stock, launched_at) or a measure of sales
    (revenue, units, orders, margin) in the `window`. Ties go by rating's review_count, then by product_id.
    `unsold` lists those nobody bought too, last: a list that asks for no best ones.
    `text` is a free description, matched by meaning and spelling when no filter says it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    kind: Literal["products"] = "products"
    where: tuple[Filter, ...] = ()
    by: str = "revenue"
    lowest: bool = False
    unsold: bool = False
    limit: int = Field(default=10, ge=1, le=1000)
    window: Window = EVER
    text: str | None = None
