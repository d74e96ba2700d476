"""Numbers with their comparison and their unit: at least 3 times, more than $100, top 5 %."""

from collections.abc import Sequence
from dataclasses import dataclass

from agent.embedded.spans import Span
from crm.languages.amounts import currencies
from crm.terms.comparison import Number

PEOPLE = "people"
CURRENCIES = frozenset(currencies().values())


@dataclass(frozen=True)
class Quantity:
    """A compared number: at least 3 times, more than $100, top 5 %."""

    number: Number
    unit: str | None
    span: Span
    said: bool  # a comparison was said, not only a bare number


def quantities(spans: Sequence[Span]) -> list[Span | Quantity]:
    """The spans with each number joined to the comparison before or behind it and to its unit."""
    rest = _listed(spans)
    out: list[Span | Quantity] = []
    pending: Span | None = None
    while rest:
        span = rest.pop(0)
        before = span.of_kind("compare_before")
        if before or (span.kind == "particle" and span.meaning == "only"):
            _read_one_as_number(rest)
        if before and before.meaning == "is" and rest and _is_stated(rest):
            continue  # scent = cedar, has dog = true
        if before and _number_follows(rest, at_once=span.of_kind("filler") is not None):
            pending = before
        elif span.kind in ("number", "range", "times"):
            out.append(_quantity(span, rest, pending, None))
            pending = None
        elif _is_money_sign(span) and rest and rest[0].kind in ("number", "range"):
            out.append(_quantity(rest.pop(0), rest, pending, str(span.meaning)))
            pending = None
        else:
            out.append((before and span.of_kind("filler")) or span)
    return out


def _is_stated(rest: Sequence[Span]) -> bool:
    """What a field is said to be, where no number follows: a value, true, or false."""
    span = rest[0]
    if span.kind == "value":
        return True
    said = span.kind == "filler" or (span.kind == "particle" and span.meaning == "not")
    return said and not _number_follows(rest, at_once=False)


def _read_one_as_number(rest: list[Span]) -> None:
    """`One` and `eine` are mostly articles; behind a comparison they are numbers: exactly one."""
    if rest and (number := rest[0].of_kind("number")):
        rest[0] = number


def _listed(spans: Sequence[Span]) -> list[Span]:
    """Whole numbers that follow each other in a list are a range: a score of 9 or 10."""
    out: list[Span] = []
    for span in spans:
        if len(out) > 1 and span.kind == out[-2].kind == "number" and _is_joint(out[-1]):
            low, high = out[-2].meaning, span.meaning
            if high - low == 1:
                out[-2:] = [Span(out[-2].start, span.end, "range", (low, high, None))]
                continue
        out.append(span)
    return out


def _is_joint(span: Span) -> bool:
    return span.kind == "particle" and span.meaning in ("or", "and")


def _is_money_sign(span: Span) -> bool:
    return span.kind == "count_unit" and span.meaning in CURRENCIES


def _number_follows(rest: Sequence[Span], at_once: bool) -> bool:
    """A comparison waits for the number that it compares with, which may stand a few words on.

    A word that is mostly something else (über, from) compares only what follows `at_once`.
    """
    numbers = ("number", "range", "times")
    if at_once:
        rest = [s for s in rest if not _is_money_sign(s)][:1]
    return any(s.kind in numbers for s in rest[:6])


def _quantity(span: Span, rest: list[Span], pending: Span | None, unit: str | None) -> Quantity:
    """Takes the number's unit, and a comparison that stands behind it, off `rest`."""
    if span.kind == "times":
        unit = "times"
    elif span.kind == "range" and span.meaning[2]:
        unit = str(span.meaning[2])
    else:
        unit = _take_unit(rest) or unit
    after = _take_after(rest) if span.kind in ("number", "times") else None
    if after and (unit is None or _are_apart(rest)):
        unit = _take_unit(rest) or unit  # 200+ pounds, 两种以上不同品类
    op = str(after.meaning) if after else str(pending.meaning) if pending else None
    said = bool(after or pending or span.kind == "range")
    if unit is None and said and rest and _are_people(rest[0]):
        unit = PEOPLE
    return Quantity(_number(span, op), unit, span, said)


def _are_people(span: Span) -> bool:
    """More than 100 members: so many of them, and no age."""
    return span.meaning == "customers" and span.kind in ("table", "measure")


def _take_unit(rest: list[Span]) -> str | None:
    """What is counted, right behind its number."""
    found = rest[0].of_kind("count_unit") if rest else None
    if found is None:
        return None
    if rest[0].of_kind("field", "object") is None:
        rest.pop(0)  # points are a field too, and 单 an order: what is counted
    return str(found.meaning)


def _are_apart(rest: Sequence[Span]) -> bool:
    """Whether different things are counted: more than the word of measure before says."""
    unit = rest[0].of_kind("count_unit") if rest else None
    return unit is not None and str(unit.meaning).startswith("different_")


def _take_after(rest: list[Span]) -> Span | None:
    """The comparison behind the number: at once, or behind what is counted (3 orders or more)."""
    for ahead in range(min(2, len(rest))):
        after = rest[ahead].of_kind("compare_after")
        if after and (ahead == 0 or rest[0].of_kind("object", "table", "field", "measure", "verb")):
            rest.pop(ahead)
            return after
    return None


def _number(span: Span, op: str | None) -> Number:
    if span.kind == "range":
        low, high = sorted(span.meaning[:2])
        return Number(op="between", value=low, upper=high)
    return Number.model_validate({"op": op or "is", "value": span.meaning})
