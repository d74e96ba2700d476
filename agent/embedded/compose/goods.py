"""A sentence about products as a list of them: which, in what order, how many."""

from collections.abc import Sequence

from agent.embedded.annotate import Annotated
from agent.embedded.compose.denials import is_denial, shut_out
from agent.embedded.pieces import anchors, choose
from agent.embedded.quantities import CURRENCIES, Quantity, quantities
from agent.embedded.spans import Span
from crm.products.definition import ProductList
from crm.terms.comparison import Filter
from crm.terms.window import EVER

# Business words for products: by what they are ordered, from below or from above.
ORDERS: dict[str, tuple[str, bool]] = {
    "bestseller": ("units", False), "slow_seller": ("units", True), "new_product": ("products.launched_at", False),
    "best_rated": ("products.rating", False), "worst_rated": ("products.rating", True),
    "cheapest": ("products.price", True), "most_expensive": ("products.price", False),
}  # fmt: skip
SALES = {
    "revenue": "revenue",
    "units": "units",
    "orders": "orders",
    "margin": "margin",
    "spend": "revenue",
    "product_views": "product_views",
}
NUMBERS = {
    "products.price",
    "products.rating",
    "products.stock",
    "products.review_count",
    "products.cost",
}
OF_MEASURES = {
    "avg_price": "products.price",
    "avg_rating": "products.rating",
    "stock": "products.stock",
}
IN_STOCK = Filter(field="products.stock", op="more_than", values=(0.0,))
OUT_OF_STOCK = Filter(field="products.stock", op="at_most", values=(0.0,))
LOW_STOCK = Filter(field="products.stock", op="between", values=(1.0, 5.0))


def goods(
    annotated: Annotated, spans: Sequence[Span] | None = None
) -> tuple[ProductList, list[Span]]:
    """The list that is asked for, and the spans that could not be placed."""
    chosen = list(spans if spans is not None else annotated.spans)
    near = anchors(chosen) | {"product"}
    pieces = quantities(
        [choose(s, near, ("value:products", "term", "superlative", "measure")) for s in chosen]
    )
    return _Reader(pieces).read()


class _Reader:
    def __init__(self, pieces: Sequence[Span | Quantity]) -> None:
        self.pieces = pieces
        self.values: dict[tuple[str, str], list[str]] = {}
        self.denied = shut_out(p for p in pieces if isinstance(p, Span))
        self.filters: list[Filter] = []
        self.by: str | None = None
        self.lowest = False
        self.limit: int | None = None
        self.left: list[Span] = []
        self.ranked = False
        self.field: str | None = None
        self.compared: Quantity | None = None

    def read(self) -> tuple[ProductList, list[Span]]:
        for piece in self.pieces:
            if isinstance(piece, Quantity):
                self._number(piece)
            else:
                getattr(self, f"_{piece.kind}", self._other)(piece)
        self._compare()
        where = [
            Filter.model_validate({"field": name, "op": op, "values": tuple(values)})
            for (name, op), values in self.values.items()
        ]
        times = [p for p in self.pieces if isinstance(p, Span) and p.kind == "window"]
        if (self.by or "revenue").startswith("products."):
            self.left += times  # a price or a rating is of now: the time belongs to something else
        window = times[0].meaning if times else EVER
        by = (self.by or "revenue").removeprefix("products.")
        listed = ProductList(
            where=(*where, *self.filters),
            by=by,
            lowest=self.lowest,
            unsold=self.by is None and not times,
            limit=self.limit or 10,
            window=window,
        )
        return listed, self.left

    def _value(self, span: Span) -> None:
        name, value = span.meaning
        if str(name).startswith("products."):
            op = "is_not" if span.start in self.denied else "is"
            self.values.setdefault((str(name), op), []).append(str(value))
        else:
            self.left.append(span)

    def _term(self, span: Span) -> None:
        name = str(span.meaning)
        if name in ORDERS:
            self.by, self.lowest = ORDERS[name]
        elif name == "in_stock" and self.compared and self.compared.unit not in CURRENCIES:
            self._compare("products.stock")  # fewer than 10 in stock
        elif name in ("in_stock", "out_of_stock", "low_stock"):
            self.filters.append(
                {"in_stock": IN_STOCK, "out_of_stock": OUT_OF_STOCK, "low_stock": LOW_STOCK}[name]
            )
        elif name in SALES:
            self.by = self.by or SALES[name]
        else:
            self.left.append(span)

    def _particle(self, span: Span) -> None:
        if span.meaning == "in_stock":
            self.filters.append(IN_STOCK)
        elif span.meaning == "out_of_stock":
            self.filters.append(OUT_OF_STOCK)
        elif is_denial(span) and span.start not in self.denied:
            self.left.append(span)

    def _superlative(self, span: Span) -> None:
        self.by, self.lowest = str(span.meaning[0]), bool(span.meaning[1])

    def _rank(self, span: Span) -> None:
        self.ranked, self.lowest = True, span.meaning == "low"

    def _measure(self, span: Span) -> None:
        name = str(span.meaning)
        if name in SALES:
            self.by = SALES[name]
        elif name in OF_MEASURES:
            self._field_named(OF_MEASURES[name])
        elif name != "products":
            self.left.append(span)

    def _field(self, span: Span) -> None:
        named = [
            str(r.meaning)
            for r in span.readings()
            if r.kind == "field" and str(r.meaning).startswith("products.")
        ]
        if named:
            self._field_named(named[0])
        else:
            self.left.append(span)

    def _field_named(self, name: str) -> None:
        if name in NUMBERS and self.compared and self.field is None:
            self._compare(name)
        elif name in NUMBERS:
            self.field = name
            if self.ranked or self.by is None:
                self.by = name

    def _verb(self, span: Span) -> None:
        if span.meaning == "buy":
            self.by = self.by or "units"
        elif span.meaning == "view":
            self.by = self.by or "product_views"
        elif span.meaning == "sell":
            self.by = self.by or "units"

    def _number(self, piece: Quantity) -> None:
        if piece.said or (piece.unit or "") in CURRENCIES:
            self._compare()
            self.compared = piece
        elif self.limit is None and piece.unit in (None, "pieces", "times"):
            self.limit = int(piece.number.value)
        else:
            self.left.append(piece.span)

    def _compare(self, field: str | None = None) -> None:
        """The number that was compared last, as a filter: of the field named beside it, else of the price."""
        piece, self.compared = self.compared, None
        if piece is None:
            return
        rated = piece.unit in ("stars", "points")
        priced = "products.price" if piece.unit in CURRENCIES else None
        rating = "products.rating" if rated else None
        name = priced or rating or field or self.field or "products.price"
        number = piece.number
        values = (number.value, number.upper) if number.upper is not None else (number.value,)
        told = {"field": name, "op": number.op, "values": values}
        self.filters.append(Filter.model_validate(told))

    def _other(self, span: Span) -> None:
        if span.kind == "region" or span.kind == "event":
            self.left.append(span)
