"""Own columns that are true or false, said as a noun for people: club members who bought shampoo."""

from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.spans import Span
from crm.catalog.model import Catalog
from crm.segments.conditions.attribute import Attribute

STATES = ("engaged", "not_engaged", "engage")  # an active subscription: what is kept up


def with_flags(spans: Sequence[Span], catalog: Catalog) -> list[Span]:
    """The spans, each such noun as the people whom it names, whatever else the clause says of them."""
    return [
        _people(s) if _is_flag(s, catalog) and not _is_told(i, spans) else s
        for i, s in enumerate(spans)
    ]


def _people(span: Span) -> Span:
    named = Attribute(field=str(span.meaning), values=(True,))
    return replace(span, kind="group", meaning=named, others=())


def _is_flag(span: Span, catalog: Catalog) -> bool:
    field = catalog.fields.get(str(span.meaning)) if span.kind == "field" else None
    return field is not None and field.table == "customers" and field.type == "boolean"


def _is_told(at: int, spans: Sequence[Span]) -> bool:
    """Beside it stands what it is: empty, yes, active."""
    beside = [*_beside(spans[:at][::-1]), *_beside(spans[at + 1 :])]
    return any(
        s.kind == "text_op" or s.meaning in STATES or (s.kind == "value" and s.of_kind("field"))
        for s in beside
    )


def _beside(spans: Sequence[Span]) -> list[Span]:
    return [s for s in spans if s.kind != "filler"][:1]
