"""How much the orders that are spoken of are worth: orders over $100, 超过100美元的订单.

The amount behind a word for orders is that of each order; what customers spent has its own words.
"""

from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.annotate import Annotated
from agent.embedded.compose.notes import Notes
from agent.embedded.grammar import grammar
from agent.embedded.money import in_our_money
from agent.embedded.pieces import UNSURE
from agent.embedded.quantities import CURRENCIES, Quantity, quantities
from agent.embedded.spans import Span
from crm.catalog.model import Catalog
from crm.terms.comparison import Filter

TOTAL = "orders.total"
ORDERS = ("order", "orders")
MANY = 20  # more orders than that nobody asks for behind the word for them
AMOUNT = ("compare_before", "number", "range", "count_unit", "compare_after")


def with_amounts(said: Annotated, catalog: Catalog) -> Annotated:
    """The sentence in which each amount of orders is one span, a note on the orders beside it."""
    spans = list(said.spans)
    if any(s.kind == "particle" and s.meaning == "total" for s in spans):
        return said  # orders over $500 in total: added up
    for at in range(len(spans) - 1, -1, -1):
        if not (_is_orders(spans[at]) or _ends_in_orders(spans[at], said)):
            continue
        for first, last in (_behind(spans, at), before(spans, at)):
            plain = first > at and said.language != "zh"
            if noted := note(spans[first:last], catalog, plain=plain):
                spans[first:last] = [noted]
                break
    return replace(said, spans=tuple(spans))


def _is_orders(span: Span) -> bool:
    return any(
        r.kind in ("object", "table", "measure") and r.meaning in ORDERS
        for r in span.readings()
        if r.weight > span.weight - UNSURE
    )


def _ends_in_orders(span: Span, said: Annotated) -> bool:
    """With an order, avec une commande: a name for buyers that ends in the word for orders."""
    if not any(r.meaning in ("buyer", "buyers") for r in span.readings()):
        return False
    words = grammar(said.language).data["objects"]["order"]
    return said.written(span).casefold().endswith(tuple(f" {word.casefold()}" for word in words))


def _behind(spans: Sequence[Span], at: int) -> tuple[int, int]:
    """The stretch of numbers behind the orders, small words between."""
    first = at + 1
    while first < len(spans) and spans[first].kind == "filler" and spans[first].meaning != "head":
        first += 1
    last = first
    while last < len(spans) and is_of_amount(spans[last]):
        last += 1
    return first, last


def before(spans: Sequence[Span], at: int) -> tuple[int, int]:
    """The stretch of numbers that a word leads from to the orders: 超过100美元的订单."""
    leads = at > 0 and spans[at - 1].kind == "filler" and spans[at - 1].meaning == "head"
    first = last = at - 1 if leads else at
    while first > 0 and is_of_amount(spans[first - 1]):
        first -= 1
    return first, last


def is_of_amount(span: Span) -> bool:
    return any(r.kind in AMOUNT for r in span.readings())


def note(
    spans: Sequence[Span], catalog: Catalog, field: str = TOTAL, *, plain: bool = False
) -> Span | None:
    """One compared amount of money, and nothing else; `plain`: orders over 1000, of our money."""
    if not spans:
        return None
    pieces, foreign = in_our_money(quantities(spans), catalog)
    told = [p for p in pieces if isinstance(p, Quantity)]
    if foreign or len(told) != 1 or len(told) != len(pieces):
        return None
    amount = told[0]
    bare = plain and amount.unit is None and amount.number.value >= MANY
    if not (bare or amount.unit in CURRENCIES) or not amount.said:
        return None
    upper = () if amount.number.upper is None else (amount.number.upper,)
    values = (amount.number.value, *upper)
    filter = Filter.model_validate({"field": field, "op": amount.number.op, "values": values})
    return Span(spans[0].start, spans[-1].end, "notes", Notes((filter,)))
