"""Monthly subscribers, abonnés mensuels: a value of the field that is named beside it, and no split by months."""

from collections.abc import Sequence

from agent.embedded.spans import Span


def how_often(spans: Sequence[Span]) -> list[Span]:
    """The spans where such a word is a value of the company's own field beside it."""
    told = [at for at, span in enumerate(spans) if span.kind != "filler"]
    beside = {at: _around(told, place) for place, at in enumerate(told)}
    return [_as_value(s, [spans[i] for i in beside.get(at, ())]) for at, s in enumerate(spans)]


def _around(told: Sequence[int], place: int) -> tuple[int, ...]:
    return (*told[max(0, place - 1) : place], *told[place + 1 : place + 2])


def _as_value(span: Span, beside: Sequence[Span]) -> Span:
    fields = {str(r.meaning) for s in beside for r in s.readings() if r.kind == "field"}
    values = (r for r in span.readings() if r.kind == "value" and str(r.meaning[0]) in fields)
    return (span.kind == "grain" and next(values, None)) or span
