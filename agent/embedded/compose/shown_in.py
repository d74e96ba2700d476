"""Revenue in euros: in which currency money is to be told, which is no filter on what orders were paid in."""

from collections.abc import Sequence

from agent.embedded.quantities import CURRENCIES
from agent.embedded.spans import Span

# Orders in euros: those that were paid so; what was charged in them.
OF_ORDERS = ("orders", "order", "placed_orders", "own_currency_revenue")


def shown_in(spans: Sequence[Span]) -> tuple[Span, str] | None:
    """The words that say so and the currency; None where none is said, or orders are named."""
    for index, span in enumerate(spans):
        unit = span.of_kind("count_unit")
        if unit is None or unit.meaning not in CURRENCIES or index == 0:
            continue
        before, near = spans[index - 1], spans[: index + 2]
        amount = any(s.kind in ("number", "range") for s in spans[max(0, index - 2) : index + 2])
        if before.kind == "filler" and not amount and not any(map(_is_of_orders, near)):
            return span, str(unit.meaning)
    return None


def _is_of_orders(span: Span) -> bool:
    """Orders, what was bought, paid, only: the currency is that of some orders."""
    if span.kind in ("verb", "term"):
        return True
    return any(r.meaning in OF_ORDERS for r in span.readings() if r.kind in ("object", "measure"))
