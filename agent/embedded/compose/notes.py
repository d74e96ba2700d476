"""Brackets behind a deed: (category: Shampoo; price: more than $20; only late orders)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from agent.embedded.annotate import Annotated
from agent.embedded.compose.sharing import OF_KIND
from agent.embedded.money import in_our_money
from agent.embedded.quantities import Quantity, quantities
from agent.embedded.spans import Span
from crm.catalog.model import Catalog, CatalogField
from crm.terms.comparison import Filter, Value
from crm.terms.window import Between

OF_STATUS = {**OF_KIND, "returner": "returned", "late_delivery": "late"}
DENIALS = ("not", "any_not", "except", "outside", "nor")
JOINTS = ("or", "and", "comma")
NUMERIC = ("number", "integer")


@dataclass(frozen=True)
class Notes:
    """What the brackets say of the deed before them. `orders`: which kind of orders is meant."""

    where: tuple[Filter, ...] = ()
    orders: str | None = None


def notes(spans: Sequence[Span], said: Annotated, catalog: Catalog) -> Notes | None:
    """The notes between two brackets; None where they say anything else than notes."""
    where: list[Filter] = []
    orders = None
    for part in _parts(spans, said):
        found = _status(part) or _filter(part, catalog)
        if found is None:
            return None
        if isinstance(found, Filter):
            where.append(found)
        else:
            orders = found
    return Notes(tuple(where), orders) if where or orders else None


def _parts(spans: Sequence[Span], said: Annotated) -> Iterator[list[Span]]:
    part: list[Span] = []
    for span in spans:
        if span.kind == "particle" and said.written(span) in (";", "；"):
            yield part
            part = []
        else:
            part.append(span)
    yield part


def _status(part: Sequence[Span]) -> str | None:
    """Only late orders; cancelled and returned orders too, which is any."""
    if not part or part[0].of_kind("field"):
        return None
    named = [_of_status(span) for span in part]
    told = {status for status in named if status}
    return "any" if told == {"returned", "cancelled"} else told.pop() if len(told) == 1 else None


def _of_status(span: Span) -> str | None:
    words = [str(r.meaning) for r in span.readings() if r.kind in ("verb", "term", "measure")]
    return next((OF_STATUS[word] for word in words if word in OF_STATUS), None)


def _filter(part: Sequence[Span], catalog: Catalog) -> Filter | None:
    telling = [s for s in part if s.kind != "filler" or s.of_kind("text_op")]
    if not telling:
        return None
    names = [str(r.meaning) for r in telling[0].readings() if r.kind == "field"]
    fields = [catalog.fields[name] for name in names if name in catalog.fields]
    made = (_compared(field, telling[1:], catalog) for field in fields)
    return next((filter for filter in made if filter), None)


def _compared(field: CatalogField, rest: Sequence[Span], catalog: Catalog) -> Filter | None:
    """The comparison of this field that the words make; None when they make none."""
    denied = any(s.kind == "particle" and s.meaning in DENIALS for s in rest)
    words = [s for s in rest if not (s.kind == "particle" and s.meaning in (*DENIALS, *JOINTS))]
    op = next((str(r.meaning) for s in words if (r := s.of_kind("text_op"))), None)
    if op in ("empty", "filled") or not words:
        empty = (op == "empty") != denied
        if field.yes is not None and op is None:
            return _told(field, "is_not" if denied else "is", [field.yes])
        return Filter(field=field.id, op="is_empty" if empty else "is_not_empty")
    if quoted := [s for s in words if s.kind == "quoted"]:
        return _told(field, op or "is", [str(quoted[0].meaning)])
    if field.type in NUMERIC:
        return _measured(field, words, denied, catalog)
    if times := [s.meaning for s in words if s.kind == "window" and isinstance(s.meaning, Between)]:
        return _dated(field, times[0])
    values = [r.meaning[1] for s in words for r in _values(s, field)]
    known = len(values) == len(words) and values
    return _told(field, "is_not" if denied else "is", values) if known else None


def _values(span: Span, field: CatalogField) -> list[Span]:
    return [r for r in span.readings() if r.kind == "value" and r.meaning[0] == field.id][:1]


def _measured(
    field: CatalogField, words: Sequence[Span], denied: bool, catalog: Catalog
) -> Filter | None:
    pieces, unknown = in_our_money(quantities(words), catalog)
    counted = [p.number for p in pieces if isinstance(p, Quantity)]
    if unknown or len(counted) != len(pieces) or not counted:
        return None
    first = counted[0]
    if first.op == "is" and denied:
        return _told(field, "is_not", [n.value for n in counted])
    upper = [first.upper] if first.upper is not None else []
    return _told(field, first.op, [first.value, *upper]) if len(counted) == 1 else None


def _dated(field: CatalogField, days: Between) -> Filter | None:
    first, last = days.first, days.last
    if first and last:
        return _told(field, "between", [first.isoformat(), last.isoformat()])
    if first:
        return _told(field, "at_least", [first.isoformat()])
    return _told(field, "at_most", [last.isoformat()]) if last else None


def _told(field: CatalogField, op: str, values: Sequence[Value]) -> Filter:
    return Filter.model_validate({"field": field.id, "op": op, "values": tuple(values)})
