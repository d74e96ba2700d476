"""What single words do in a report: name campaigns, people apart, a time that is asked for."""

from collections.abc import Sequence
from itertools import pairwise

from agent.embedded.spans import Span
from crm.reports.definition import ByAge, ByCohort, BySegment
from crm.segments.conditions.in_segment import InSegment

GENDER = "customers.gender"


def side_by_side(spans: Sequence[Span]) -> bool:
    """男女客户数: men and women in one word are told apart."""
    genders = [s for s in spans if s.kind == "value" and s.meaning[0] == GENDER]
    return any(one.end == other.start for one, other in pairwise(genders))


def is_campaign(span: Span) -> bool:
    return any(r.meaning in ("campaign", "campaigns") for r in span.readings())


def is_customers(span: Span) -> bool:
    """Whether customers are named, as such."""
    table = span.of_kind("table")
    return table is not None and table.meaning == "customers"


def people_apart(span: Span, listing: bool) -> ByAge | ByCohort | BySegment | None:
    """The cohort or the ages that the words name, or behind `by` the saved segment."""
    if span.kind == "cohort" and isinstance(span.meaning, ByAge | ByCohort):
        return span.meaning
    if listing and span.kind == "term" and span.meaning == "age":
        return ByAge()
    if listing and span.kind == "group" and isinstance(span.meaning, InSegment):
        return BySegment(segments=(span.meaning.segment,))
    return None


def asks_when(span: Span) -> bool:
    return span.kind == "particle" and bool(span.meaning == "when")


def joins(before: Span) -> bool:
    """Behind `by`, `and` or the word for a segment; by month *for* a segment says of whom."""
    return before.kind in ("particle", "act", "table")


def is_said_by(spans: Sequence[Span], index: int) -> bool:
    """Whether what is there stands right behind the word for `by`: tickets by brand."""
    before = next((s for s in reversed(spans[:index]) if s.kind != "filler"), None)
    return before is not None and before.kind == "particle" and bool(before.meaning == "by")


def ranked_by(spans: Sequence[Span]) -> list[Span]:
    """By revenue: what the best sold are told by, where that is said."""
    return [s for i, s in enumerate(spans) if s.kind == "measure" and is_said_by(spans, i)]


def splits_nothing(spans: Sequence[Span], index: int) -> bool:
    """By email, by second, by order: what stands behind `by` and is no field, measure or value."""
    span = spans[index]
    used = span.of_kind("measure", "field", "value", "term", "group", "cohort", "superlative")
    order = any(r.kind == "object" and r.meaning == "order" for r in span.readings())
    things = order or span.kind in ("object", "ordinal")
    return things and used is None and is_said_by(spans, index)


def as_superlative(span: Span) -> Span:
    """A business word for the best sold is a superlative where something else than products is ranked."""
    return (span.kind == "term" and span.of_kind("superlative")) or span


def is_comparing(span: Span) -> bool:
    return span.kind == "act" and span.meaning == "compare"


def as_or(span: Span) -> Span:
    """Stylists vs consumers are both wanted."""
    return Span(span.start, span.end, "particle", "or")


def sets_beside(spans: Sequence[Span]) -> bool:
    """Compare campaigns by revenue: campaigns are what is compared, each by itself."""
    leading = [s for s in spans if s.kind != "filler"][:1]
    return any(map(is_comparing, leading)) and any(map(is_campaign, spans))
