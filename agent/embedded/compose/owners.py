"""Whose numbers are asked for: order value of repeat customers, revenue from buyers in Germany."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from agent.embedded.compose.clause import AS_TERM
from agent.embedded.spans import Span

TIMED = ("new_customer", "new_signup")  # new in the period of the report
KINDS = ("vip", "promoter", "detractor", "passive", "buyer", "prospect", "one_time_buyer")
NAMED = {*AS_TERM.values()}
SMALL = (  # Umsatz haben wir mit Stammkunden: between a measure and whose it is
    "among",
    "who",
    "we",
)
COUNTED = ("customers", *AS_TERM)  # measures of how many people there are


def owners(spans: Sequence[Span]) -> list[Span]:
    """The names for people that stand right behind a measure of theirs (复购客户的客单价: before it)."""
    return [*_behind(spans), *_before(spans)]


def several_owners(spans: Sequence[Span]) -> list[Span]:
    """Revenue from new and returning customers: no one number can be of both kinds of people apart."""
    telling = [s for s in spans if s.kind != "filler" and s.meaning not in ("among", "by")]
    apart = [s for s in spans if s.kind == "filler" or s.meaning in ("among", "by")]
    for at in range(len(telling) - 2):
        one, joint, other = telling[at : at + 3]
        before = telling[at - 1] if at else None
        behind = telling[at + 3] if at + 3 < len(telling) else None
        led = before is not None and _is_measure(before)
        led = led and any(before.end <= s.start < one.start for s in apart)  # type: ignore[union-attr]
        follows = behind is not None and _is_measure(behind) and before is None
        if _are_kinds(one, joint, other) and (led or follows or _ends(other, behind)):
            return [one, other]
    return []


def _are_kinds(one: Span, joint: Span, other: Span) -> bool:
    """New and returning, new vs returning."""
    joins = joint.kind == "particle" and joint.meaning in ("and", "or")
    compares = joint.kind == "act" and joint.meaning == "compare"
    return (joins or compares) and _is_kind(one) and _is_kind(other)


def _is_kind(span: Span) -> bool:
    return _names_people(span) or (span.kind == "term" and span.meaning in KINDS)


def _ends(other: Span, behind: Span | None) -> bool:
    """新客户和老客户的销售额: the measure stands right behind the second."""
    return behind is not None and behind.kind != "window" and _is_measure(behind)


def _behind(spans: Sequence[Span]) -> Iterator[Span]:
    telling = _without_splits([s for s in spans if s.kind != "filler" and s.meaning not in SMALL])
    for measure, people in pairwise(telling):
        if _is_measure(measure) and _names_people(people) and measure.end < people.start:
            yield people


def _without_splits(spans: Sequence[Span]) -> list[Span]:
    """Revenue by source of new customers: as if nothing stood between a measure and whose it is."""
    split = [
        at
        for at, (by, field) in enumerate(pairwise(spans))
        if by.kind == "particle" and by.meaning == "by" and field.of_kind("field")
    ]
    return [s for at, s in enumerate(spans) if at not in split and at - 1 not in split]


def _before(spans: Sequence[Span]) -> Iterator[Span]:
    for people, head, measure in zip(spans, spans[1:], spans[2:], strict=False):
        if head.meaning == "head" and _is_measure(measure) and _names_people(people):
            yield people


def is_timed(span: Span) -> bool:
    """Whether the people are so called for a time: new customers, new sign-ups."""
    return span.meaning in TIMED or AS_TERM.get(str(span.meaning)) in TIMED


def _is_measure(span: Span) -> bool:
    measure = span.of_kind("measure")
    return measure is not None and not _names_people(span) and measure.meaning not in COUNTED


def _names_people(span: Span) -> bool:
    if span.kind == "measure":
        return AS_TERM.get(str(span.meaning)) in NAMED
    return span.kind == "term" and span.meaning in NAMED
