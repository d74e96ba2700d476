"""A time whose unit is left out: 最近30 is the last 30 days, bought in the last 90 days and opened in the last 30."""

from collections.abc import Sequence
from dataclasses import replace

from agent.embedded.dates import EARLIEST
from agent.embedded.spans import Span
from crm.terms.window import Last

SHORTEST = 7  # fewer of what is not named are hardly days
LONGEST = 1_000


def with_days(spans: Sequence[Span]) -> list[Span]:
    """The spans; a time whose unit was not said is of that of the time before it, or days, which is assumed."""
    out: list[Span] = []
    for at, span in enumerate(spans):
        before = out[-1] if out else None
        vague = before is not None and before.kind == "window" and before.how == "assumed"
        if span.kind == "elided":
            out.append(_completed(span, out))
        elif (
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


def _completed(span: Span, before: Sequence[Span]) -> Span:
    """The last 30 of the unit that the time before it has."""
    units = [s.meaning.unit for s in before if s.kind == "window" and isinstance(s.meaning, Last)]
    meaning = span.meaning.model_copy(update={"unit": units[-1]}) if units else span.meaning
    return replace(span, kind="window", meaning=meaning, how="assumed", others=())


def _is_bare(span: Span, behind: Sequence[Span]) -> bool:
    """Whether it is a whole number with nothing behind it that it counts."""
    counted = bool(behind) and behind[0].of_kind("count_unit", "unit", "object", "table", "measure")
    whole = span.kind == "number" and float(span.meaning).is_integer()
    return whole and not counted and SHORTEST <= span.meaning <= LONGEST


def so_many(span: Span, behind: Sequence[Span]) -> Span:
    """Dez cidades: a month cut short that is a number too, right before what it counts."""
    number = span.of_kind("number") if span.kind == "window" and span.size == 1 else None
    counted = bool(behind) and behind[0].kind in ("field", "object", "table", "measure")
    return number if number and counted and number.meaning < EARLIEST else span
