"""Products by a part of their name: bought lunch bags, revenue from bunting.

Words that nothing else knows are looked for in the names of the products, where the sentence speaks
of goods right before them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from pydantic import BaseModel

from agent.embedded.requests import FindProducts, MakeSegment, Request, RunReport
from agent.embedded.spans import Span
from agent.embedded.text import Token
from crm.catalog.model import Catalog

NAME = "products.name"
GOODS = (
    "product",
    "products",
    "units",
    "revenue",
    "sales",
    "orders",
    "order",
    "margin",
    "order_items",
    "buyers",
)
DEEDS = ("buy", "sell", "view", "return", "add")
FEWEST = 3  # letters of a word that is looked for
ENDS = ("", "s", "es")  # bags, dishes


def told_in_part(spans: Sequence[Span], tokens: Sequence[Token], names: str) -> list[Span]:
    """The chosen spans, with those that stand for a part of products' names."""
    if not names:
        return list(spans)
    told = list(spans)
    for run in _runs(spans, tokens):
        if part := _part(run, told, tokens, names):
            told = sorted([*told, part], key=lambda s: s.start)
    return told


def with_parts(request: Request, spans: Sequence[Span], catalog: Catalog) -> Request:
    """The request where such a name is contained, not equal."""
    if not any(s.how == "part" for s in spans):
        return request
    known = frozenset(catalog.fields[NAME].values)
    match request:
        case MakeSegment(where=where):
            return replace(request, where=_contained(where, known))
        case RunReport(report=report):
            return replace(request, report=_contained(report, known))
        case FindProducts(products=products):
            return replace(request, products=_contained(products, known))
    return request


def _runs(spans: Sequence[Span], tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Stretches of words that no span covers."""
    covered = {i for span in spans for i in range(span.start, span.end)}
    free = [i for i, token in enumerate(tokens) if i not in covered and token.kind == "word"]
    starts = [i for i in free if i - 1 not in free]
    for start in starts:
        end = start
        while end in free:
            end += 1
        yield start, end


def _part(
    run: tuple[int, int], spans: Sequence[Span], tokens: Sequence[Token], names: str
) -> Span | None:
    start, end = run
    words = " ".join(token.norm for token in tokens[start:end])
    if (
        len(words) < FEWEST
        or _of_another(spans, end)
        or not (_speaks_of_goods(spans, start) or _done_to(spans, end))
    ):
        return None
    for ending in ENDS:
        said = words.removesuffix(ending) if ending else words
        if re.search(rf"(?<!\w){re.escape(said)}", names):
            return Span(start, end, "value", (NAME, said), 0.9, "part")
    return None


def _speaks_of_goods(spans: Sequence[Span], start: int) -> bool:
    """Whether what was said last before it, small words aside, is a deed with goods, or goods."""
    small = ("filler", "particle", "number", "compare_before", "text_op")
    before = next((s for s in reversed(spans) if s.end <= start and s.kind not in small), None)
    if before is None:
        return False
    if before.kind in ("value", "field"):
        return str(before.meaning).startswith("products.") or str(before.meaning[0]).startswith(
            "products."
        )
    named = any(r.kind in ("measure", "object", "table") and r.meaning in GOODS for r in before.readings())  # fmt: skip
    return named or before.kind in ("verb", "event", "rank", "superlative") or _is_deed(before)


def _of_another(spans: Sequence[Span], end: int) -> bool:
    """Guest orders, wholesale customers: the words tell of what stands right behind them."""
    behind = next((s for s in spans if s.start == end), None)
    nouns = behind.readings() if behind else ()
    return any(r.kind in ("object", "table") and r.meaning not in GOODS[:2] for r in nouns)


def _done_to(spans: Sequence[Span], end: int) -> bool:
    """Die eine Tasche gekauft haben, how many bags did we sell: what is done with it stands behind."""
    behind = next(
        (s for s in spans if s.start >= end and s.kind != "filler" and s.meaning != "we"), None
    )
    return behind is not None and _is_deed(behind)


def _is_deed(span: Span) -> bool:
    return any(
        (r.kind == "verb" and r.meaning in DEEDS) or r.meaning in ("buyer", "buyers")
        for r in span.readings()
    )


def _contained(model: BaseModel, known: frozenset[str]) -> Any:
    return type(model).model_validate(_told(model.model_dump(), known))


def _told(part: Any, known: frozenset[str]) -> Any:
    if isinstance(part, dict):
        if part.get("field") == NAME and part.get("op") == "is":
            return _filter(part, known)
        return {name: _told(value, known) for name, value in part.items()}
    if isinstance(part, list | tuple):
        return tuple(_told(value, known) for value in part)
    return part


def _filter(told: dict[str, Any], known: frozenset[str]) -> dict[str, Any]:
    """One part is contained; of several any may be, as a pattern."""
    values = [str(value) for value in told["values"]]
    if all(value in known for value in values):
        return told
    if len(values) == 1:
        return {**told, "op": "contains"}
    return {
        **told,
        "op": "matches",
        "values": ("|".join(re.sub(r"[^\w\s]", ".", v) for v in values),),
    }
