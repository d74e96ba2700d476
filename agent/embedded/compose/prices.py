"""What the things that were bought cost apiece: bought a tent over $500, dog food that costs less than $20.

The amount right beside the thing, or with a word for costing between, is its price; what was
spent on it has its own words (spent over $500 on tents, bought tents for over $500).
"""

from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.annotate import Annotated
from agent.embedded.compose.order_amounts import before, is_of_amount, note
from agent.embedded.grammar import grammar
from agent.embedded.spans import Span
from crm.catalog.model import Catalog

PRICE = "products.price"
BOUGHT = ("buy", "buyer", "buyers")
SPENT = ("spend", "total")


def with_prices(said: Annotated, catalog: Catalog) -> Annotated:
    """The sentence in which the amount beside a thing that was bought is one span, a note on its price."""
    spans = list(said.spans)
    if not speaks_of_buying(spans) or not catalog.has(PRICE):
        return said
    for at in range(len(spans) - 1, -1, -1):
        places = (_behind(spans, at, said), _before(spans, at)) if is_thing(spans[at]) else ()
        for whole, first, last in places:
            if noted := note(spans[first:last], catalog, PRICE):
                start, end = spans[whole].start, max(noted.end, spans[last - 1].end)
                more = last < len(spans) and _costs(spans[last], said)
                end = spans[last].end if more else end
                spans[whole : last + more] = [replace(noted, start=start, end=end)]
                break
    return replace(said, spans=tuple(spans))


def speaks_of_buying(spans: Sequence[Span]) -> bool:
    """Whether things are spoken of that people bought, and not what was spent on them."""
    meant = {r.meaning for s in spans for r in s.readings() if isinstance(r.meaning, str)}
    ranked = any(s.kind in ("rank", "superlative") for s in spans)
    return bool(meant & {*BOUGHT}) and not (meant & {*SPENT} or ranked)


def is_thing(span: Span) -> bool:
    """Products, or a kind of them."""
    if span.kind == "value":
        return str(span.meaning[0]).startswith("products.")
    return span.kind in ("object", "table") and span.meaning in ("product", "products")


def _behind(spans: Sequence[Span], at: int, said: Annotated) -> tuple[int, int, int]:
    """Where what is said of the price begins behind the thing, and the stretch of the amount.

    Other words stand between only where a word for costing is there too.
    """
    first = at + 1
    while first < len(spans) and (_leads(spans[first]) or _costs(spans[first], said)):
        first += 1
    last = first
    while last < len(spans) and is_of_amount(spans[last]) and not _costs(spans[last], said):
        last += 1
    beside = [*spans[at + 1 : first], *spans[last : last + 1]]
    told = first == at + 1 or any(_costs(s, said) for s in beside)
    bare = [i for i in range(at + 1, first) if not _is_deed(spans[i])]
    whole = next((i for i in bare if all(not _is_deed(s) for s in spans[i:first])), first)
    return (whole, first, last) if told else (first, first, first)


def _before(spans: Sequence[Span], at: int) -> tuple[int, int, int]:
    """超过200美元的鱼缸, 价格超过200美元的鱼缸: the amount that a word leads from to the thing."""
    first, last = before(spans, at)
    led = last == at - 1
    priced = first > 0 and spans[first - 1].of_kind("field") is not None
    named = priced and spans[first - 1].meaning == PRICE
    return (first - 1 if named else first, first, last) if led else (first, first, first)


def _leads(span: Span) -> bool:
    """That, which, with a comma before it; in German the verb of the buying too."""
    return (span.kind in ("particle", "filler") and span.meaning in ("who", "comma", None)) or (
        _is_deed(span)
    )


def _is_deed(span: Span) -> bool:
    return span.meaning in BOUGHT


def _costs(span: Span, said: Annotated) -> bool:
    """A word for costing: costing, that costs, priced at."""
    return said.written(span).casefold() in grammar(said.language).costing
