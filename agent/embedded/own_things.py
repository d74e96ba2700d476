"""What a company's own columns and events say of things: vegan products, gift orders, quiz events.

Beside the word for the things they tell which ones are meant; nothing is split by them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from agent.embedded.lexicon import Lexicon
from agent.embedded.spans import Span
from crm.catalog.model import Catalog
from crm.terms.comparison import Value

THINGS = {
    "products": ("products", "product"),
    "orders": ("orders", "order"),
}
LISTED = ("products", "orders", "customers")
WEIGHT = 1.07


def flags_of_things(catalog: Catalog) -> dict[str, Value]:
    """The own columns of products and orders that say yes or no, each with what says yes."""
    known = (f for f in catalog.fields.values() if f.custom and f.table in THINGS)
    return {f.id: f.yes for f in known if f.yes is not None}


def told_of_things(found: Sequence[Span], lexicon: Lexicon) -> list[Span]:
    """The spans, where those beside the things say which of them are meant."""
    nouns = [s for s in found if s.kind in ("table", "object", "measure")]
    small = {s.start: s.end for s in found if s.kind == "filler"}
    split = {s.end for s in found if s.kind == "particle" and s.meaning == "by"}
    counted = any(s.kind == "measure" and s.meaning not in LISTED for s in found)
    out = [s for s in _columns_of_things(found) if s.meaning not in lexicon.things]
    for span in found:
        thing = None if span.start in split else _thing(span, nouns, small, lexicon)
        if thing is None:
            out.append(span)
            continue
        named = str(span.meaning) if span.kind == "field" else "events.type"
        yes = lexicon.things[named] if span.kind == "field" else span.meaning[0]
        whole = counted and thing.meaning in THINGS["products"]  # revenue of vegan products
        start, end = (
            (min(span.start, thing.start), max(span.end, thing.end)) if whole else _at(span)
        )
        value = replace(span, start=start, end=end, kind="value", meaning=(named, yes))
        out.append(replace(value, weight=WEIGHT, others=()))
    return out


def _columns_of_things(found: Sequence[Span]) -> list[Span]:
    """The product department: the word for the things says whose column it is, and is none itself."""
    nouns = [s for s in found if s.kind in ("table", "object")]
    columns = [s for s in found if s.kind == "field" and s.how == "exact"]
    return [
        replace(column, start=noun.start, others=())
        for column in columns
        for noun in nouns
        if noun.end == column.start
        and noun.meaning in THINGS.get(str(column.meaning).split(".", 1)[0], ())
    ]


def _thing(
    span: Span, nouns: Sequence[Span], small: Mapping[int, int], lexicon: Lexicon
) -> Span | None:
    """The word for the things of which the column or the event tells, beside it."""
    if span.kind == "event" and len(span.meaning) == 1:
        return next((n for n in nouns if n.start == span.end and n.meaning == "events"), None)
    if span.kind != "field" or span.meaning not in lexicon.things:
        return None
    words = THINGS[str(span.meaning).split(".", 1)[0]]
    beside = (n for n in nouns if n.meaning in words)
    return next(
        (n for n in beside if n.start == span.end or span.start in (n.end, small.get(n.end))), None
    )


def _at(span: Span) -> tuple[int, int]:
    return span.start, span.end
