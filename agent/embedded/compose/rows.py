"""Values of what is measured, not of people: only shampoo, on the web, without candles."""

from collections.abc import Callable, Sequence

from agent.embedded.compose.denials import is_denial, shut_out
from agent.embedded.compose.reach import FAR, distance
from agent.embedded.spans import Span
from crm.reports.measures.all import BY_ID
from crm.terms.comparison import Filter

NEAR, STEM = 0.06, 0.08  # how much weaker than the surest reading of its words a value may be


def row_filters(
    rest: Sequence[Span], measures: Sequence[str], is_measure: Callable[[Span], bool]
) -> tuple[list[Filter], list[Span]]:
    """The filters that the values make, and the spans that are left; a denied value is shut out."""
    denied = shut_out(rest)
    filters: dict[tuple[str, str], list[str]] = {}
    left: list[Span] = []
    for span in rest:
        value = None if is_measure(span) else _row_value(span, measures)
        if value is None:
            left.append(span)
            continue
        name, meant = value.meaning
        filters.setdefault((str(name), _op(span, denied)), []).append(str(meant))
    if any(op == "is_not" for _, op in filters):
        left = [s for s in left if not (is_denial(s) and s.start in denied)]
    return [_filter(name, op, values) for (name, op), values in filters.items()], left


def _op(span: Span, denied: frozenset[int]) -> str:
    return "is_not" if span.start in denied else "is"


def _filter(name: str, op: str, values: Sequence[str]) -> Filter:
    return Filter.model_validate({"field": name, "op": op, "values": tuple(values)})


def _is_meant(reading: Span, span: Span) -> bool:
    """Newsletters are a type of campaign; other inflected words are what they mostly are."""
    near = STEM if reading.how == "stem" and reading.meaning[0] == "campaigns.type" else NEAR
    return reading.weight >= span.weight - near


def _row_value(span: Span, measures: Sequence[str]) -> Span | None:
    """The reading of a span as a value of the table nearest to what is measured."""
    readings = [r for r in span.readings() if r.kind == "value" and _is_meant(r, span)]
    if not readings or any(str(r.meaning[0]).startswith("customers.") for r in readings):
        return None
    known = [BY_ID[m] for m in measures if m in BY_ID]
    far = {r: distance(str(r.meaning[0]).split(".", 1)[0], known) for r in readings}
    near = (r for r in readings if far[r] < FAR)
    return min(near, key=lambda r: (far[r], r.meaning[0] == "campaigns.channel"), default=None)
