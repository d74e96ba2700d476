"""A word for goods that also names a kind of customers: right behind buying it means the goods."""

from collections.abc import Sequence

from agent.embedded.spans import Span

BUYING = ("buy", "buyer", "buyers")


def as_goods(spans: Sequence[Span]) -> list[Span]:
    """The spans in which who bought café bought coffee, and is no café."""
    out: list[Span] = []
    for span in spans:
        goods = next((r for r in span.readings() if _is_of(r, "products.")), None)
        swapped = goods if goods and _is_of(span, "customers.") and _is_bought(out) else None
        out.append(swapped or span)
    return out


def _is_of(span: Span, table: str) -> bool:
    return span.kind == "value" and str(span.meaning[0]).startswith(table)


def _is_bought(before: Sequence[Span]) -> bool:
    """Whether buying was said right before it, or goods that it is listed with."""
    told = [s for s in before if s.kind != "filler"]
    while told and told[-1].kind == "particle" and told[-1].meaning in ("and", "or", "comma"):
        told = told[:-1]
        if not (told and _is_of(told[-1], "products.")):
            return False
        told = told[:-1] if len(told) > 1 and not _buys(told[-1]) else told
    return bool(told) and _buys(told[-1])


def _buys(span: Span) -> bool:
    return any(
        r.kind in ("verb", "term", "measure") and r.meaning in BUYING for r in span.readings()
    )
