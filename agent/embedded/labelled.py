"""A word beside a value of a column that it can name is that column, and says no more than that.

With an income of 250K+: no revenue. The 45-54 age band: no two numbers.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from agent.embedded.spans import Span

OF = ("of", "among", "is", "in")
NUMBERS = ("range", "number", "window")


def labelled(spans: Sequence[Span]) -> list[Span]:
    """The chosen spans of a sentence, where a column and its value stand side by side."""
    telling = [i for i, s in enumerate(spans) if s.kind != "filler" and s.meaning not in OF]
    out = list(spans)
    for left, right in pairwise(telling):
        for name, value in ((left, right), (right, left)):
            if told := _told(out[name], out[value]):
                out[name], out[value] = told
    for one, joint, other in zip(telling, telling[1:], telling[2:], strict=False):
        if out[joint].kind == "particle" and out[joint].meaning in ("or", "and", "comma"):
            out[other] = _as_listed(out[one], out[other])
    return [_ranked(span, out[:at]) for at, span in enumerate(out)]


def _as_listed(value: Span, other: Span) -> Span:
    """100-124K or 125-149K: two values of one column."""
    if value.kind != "value" or other.kind not in NUMBERS:
        return other
    same = [r for r in other.readings() if r.kind == "value" and r.meaning[0] == value.meaning[0]]
    return replace(same[0], others=()) if same else other


def _ranked(span: Span, before: Sequence[Span]) -> Span:
    """The top 5 stores: what is ranked is told apart by its column, and is no place to be in."""
    said = [s.kind for s in before if s.kind not in ("filler", "number")]
    field = span.of_kind("field") if span.kind == "object" and said[-1:] == ["rank"] else None
    return replace(field, others=()) if field and not span.of_kind("table") else span


def _told(name: Span, value: Span) -> tuple[Span, Span] | None:
    """Both as they are meant, where one of them would be taken for something else."""
    fields = {r.meaning: r for r in name.readings() if r.kind == "field"}
    homes = [r for r in value.readings() if r.kind == "value" and r.meaning[0] in fields]
    taken = name.kind in ("measure", "term", "event") or value.kind in NUMBERS
    if not (homes and taken):
        return None
    meant = replace(homes[0], others=())
    return replace(fields[meant.meaning[0]], others=()), meant
