"""A time whose unit is left out: 最近30 is the last 30 days."""

from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.spans import Span
from crm.terms.window import Last

SHORTEST = 7  # fewer of what is not named are hardly days


def with_days(spans: Sequence[Span]) -> list[Span]:
    """The spans; a vague time right before a number of nothing is so many days, which is assumed."""
    out: list[Span] = []
    for at, span in enumerate(spans):
        before = out[-1] if out else None
        vague = before is not None and before.kind == "window" and before.how == "assumed"
        if (
            before is not None
            and vague
            and before.end == span.start
            and _is_bare(span, spans[at + 1 :])
        ):
            out[-1] = replace(
                before, end=span.end, meaning=Last(count=int(span.meaning)), others=()
            )
        else:
            out.append(span)
    return out


def _is_bare(span: Span, behind: Sequence[Span]) -> bool:
    """Whether it is a whole number with nothing behind it that it counts."""
    counted = bool(behind) and behind[0].of_kind("count_unit", "unit", "object", "table", "measure")
    whole = span.kind == "number" and float(span.meaning).is_integer()
    return whole and not counted and SHORTEST <= span.meaning <= 1_000
