"""Own columns that say yes or no, said as a noun for people: club members who bought shampoo."""

from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.spans import Span
from crm.catalog.model import Catalog
from crm.segments.conditions.attribute import Attribute

TELLING = ("text_op", "number", "quoted", "compare_before", "compare_behind", "range")
STATES = ("engaged", "not_engaged", "engage")  # an active subscription: what is kept up


def with_flags(spans: Sequence[Span], catalog: Catalog) -> list[Span]:
    """The spans, each such noun as the people whom it names, whatever else the clause says of them."""
    return [
        _people(s, yes) if (yes := _yes(s, catalog)) and not _is_told(i, spans) else s
        for i, s in enumerate(spans)
    ]


def _people(span: Span, yes: bool | str | int) -> Span:
    named = Attribute(field=str(span.meaning), values=(yes,))
    return replace(span, kind="group", meaning=named, others=())


def _yes(span: Span, catalog: Catalog) -> bool | str | int | None:
    field = catalog.fields.get(str(span.meaning)) if span.kind == "field" else None
    return field.yes if field is not None and field.table == "customers" else None


def _is_told(at: int, spans: Sequence[Span]) -> bool:
    """Beside it stands what it is: empty, yes, active, 0."""
    beside = [*_beside(spans[:at][::-1]), *_beside(spans[at + 1 :])]
    return any(
        s.kind in TELLING or s.meaning in STATES or (s.kind == "value" and s.of_kind("field"))
        for s in beside
    )


def _beside(spans: Sequence[Span]) -> list[Span]:
    return [s for s in spans if s.kind != "filler"][:1]
