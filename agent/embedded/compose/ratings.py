"""How well things are rated, said as what was done to them: cat food rated below 3 stars.

The thing stands before the verb; people who rated a thing are something else.
"""

from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.annotate import Annotated
from agent.embedded.compose.notes import Notes
from agent.embedded.compose.order_amounts import is_of_amount
from agent.embedded.compose.prices import is_thing, speaks_of_buying
from agent.embedded.quantities import Quantity, quantities
from agent.embedded.spans import Span
from crm.catalog.model import Catalog
from crm.terms.comparison import Filter

RATING = "products.rating"
UNITS = (None, "stars", "points")


def with_ratings(said: Annotated, catalog: Catalog) -> Annotated:
    """The sentence in which what things are rated is a note on what was bought, or their field."""
    spans = list(said.spans)
    if not catalog.has(RATING):
        return said
    for at in range(len(spans) - 1, -1, -1):
        if is_thing(spans[at]) and (found := _rated(spans, at)):
            first, last, filter = found
            ends = {"start": spans[first].start, "end": spans[last - 1].end}
            bought = speaks_of_buying(spans)
            told = Span(ends["start"], ends["end"], "notes", Notes((filter,)))
            spans[first:last] = [told] if bought else _as_field(spans[first:last])
    return replace(said, spans=tuple(spans))


def _rated(spans: Sequence[Span], at: int) -> tuple[int, int, Filter] | None:
    """Where the rating behind a thing stands, and what it must be: rated below 3, das mit 4 bewertet ist."""
    first = _skip(spans, at + 1)
    if first < len(spans) and _rates(spans[first]):
        start = _skip(spans, first + 1)
        end = _amount(spans, start)
        filter = _filter(spans[start:end])
        return (first, end, filter) if filter else None
    end = _amount(spans, first)
    behind = _skip(spans, end)
    if first < end and behind < len(spans) and _rates(spans[behind]):
        filter = _filter(spans[first:end])
        return (first, behind + 1, filter) if filter else None
    return None


def _skip(spans: Sequence[Span], at: int) -> int:
    """Past small words: that are, das mit."""
    while at < len(spans) and (
        spans[at].kind == "filler" or spans[at].meaning in ("who", "comma", "that")
    ):
        at += 1
    return at


def _rates(span: Span) -> bool:
    return span.kind == "verb" and span.meaning == "rate"


def _amount(spans: Sequence[Span], at: int) -> int:
    while at < len(spans) and is_of_amount(spans[at]):
        at += 1
    return at


def _filter(spans: Sequence[Span]) -> Filter | None:
    """One compared number of stars, and nothing else."""
    pieces = quantities(spans)
    told = [p for p in pieces if isinstance(p, Quantity)]
    others = [p for p in pieces if isinstance(p, Span) and not p.of_kind("count_unit")]
    if len(told) != 1 or others or told[0].unit not in UNITS:
        return None
    number = told[0].number
    values = (number.value,) if number.upper is None else (number.value, number.upper)
    return Filter.model_validate({"field": RATING, "op": number.op, "values": values})


def _as_field(spans: Sequence[Span]) -> list[Span]:
    """Rated as the field that is compared, before its number."""
    rates = [s for s in spans if _rates(s)]
    field = replace(rates[0], kind="field", meaning=RATING, others=())
    return [field, *(s for s in spans if s not in rates)]
