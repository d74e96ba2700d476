"""People by name in a sentence: kinds of them set beside each other, groups ranked by how many they are."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from agent.embedded.compose.clause import AS_TERM
from agent.embedded.grammar import grammar
from agent.embedded.spans import Span

if TYPE_CHECKING:
    from agent.embedded.annotate import Annotated

OF_ONE = (
    "revenue",
    "orders",
    "order",
    "units",
    "unit",
    "aov",
    "spend",
)  # what each of those people has a number of


def kinds_of_people(spans: Sequence[Span]) -> set[str]:
    """New customers, returning ones: people whose number is a measure."""
    named = [m for s in spans if (m := s.of_kind("measure")) and m.meaning in AS_TERM]
    return {str(m.meaning) for m in named}


def ranks_by_people(spans: Sequence[Span], annotated: "Annotated") -> bool:
    """The city with the most customers: a field, and the most or the fewest of people."""
    words = grammar(annotated.language).data["most_of"]
    most = [s for s in spans if s.kind == "rank" and annotated.written(s).casefold() in words]
    behind = {s.start if annotated.language == "zh" else s.end for s in most}
    people = [s for s in spans if s.of_kind("measure", "table") and is_name(s)]
    ends = {s.end if annotated.language == "zh" else s.start for s in people}
    by = any(_is_by_people(spans, i) for i in range(1, len(spans)))
    return any(s.kind == "field" for s in spans) and (bool(behind & ends) or by)


def _is_by_people(spans: Sequence[Span], index: int) -> bool:
    """Top 3 cities by number of new customers: a field is ranked, and by how many people."""
    counted = spans[index].of_kind("measure")
    before = [s for s in spans[:index] if s.kind != "filler"]
    by = bool(before) and before[-1].kind == "particle" and before[-1].meaning == "by"
    people = any(is_name(s) for s in before)
    ranked = any(s.kind == "rank" for s in before) and any(s.kind == "field" for s in before)
    named = counted is not None and counted.meaning in ("customers", *AS_TERM)
    return named and by and ranked and not people


def is_name(span: Span) -> bool:
    if span.kind == "group":
        return True  # a saved segment by its name
    if span.kind == "measure":
        return span.meaning in ("customers", *AS_TERM)
    if span.kind == "table":
        return bool(span.meaning == "customers")
    if span.kind == "value":
        return str(span.meaning[0]) == "customers.customer_type"
    return span.kind == "term" and span.meaning in (
        "buyer",
        "repeat_customer",
        "one_time_buyer",
        "prospect",
        "vip",
        "new_customer",
        "everyone",
    )


def numbers_of_people(spans: Sequence[Span]) -> bool:
    """Revenue from customers …, 客户的销售额: a measure, and right beside it whose it is."""
    return any(
        _leads_to_people(spans, at) or _follows_people(spans, at) for at in range(len(spans))
    )


def _leads_to_people(spans: Sequence[Span], at: int) -> bool:
    """The measure begins the sentence, a small word stands behind it, and then the people."""
    begins = all(s.kind in ("filler", "act") for s in spans[:at])
    near = spans[at + 1 : at + 4]
    if any(s.kind == "filler" and s.meaning == "head" for s in near):
        return False  # 有退货订单的客户: what the people have
    behind = [s for s in near if s.kind != "filler" and s.meaning != "among"]
    apart = bool(behind) and behind[0].start > spans[at].end
    return begins and _is_number(spans[at]) and apart and _is_whole_name(behind[0])


def _follows_people(spans: Sequence[Span], at: int) -> bool:
    """The measure ends the sentence, and what stands before it leads from the people."""
    before = spans[max(0, at - 2) : at]
    led = len(before) == 2 and before[1].meaning == "head" and _is_whole_name(before[0])
    return led and at == len(spans) - 1 and _is_number(spans[at])


def _is_number(span: Span) -> bool:
    return span.kind == "measure" and span.meaning not in ("customers", *AS_TERM)


def _is_whole_name(span: Span) -> bool:
    return is_name(span) or (span.of_kind("table") or span).meaning == "customers"


def ranks_best_by(spans: Sequence[Span]) -> bool:
    """Top customers by orders: the best, and right behind the word for `by` what they are best at."""
    best = any(s.kind == "term" and s.meaning == "vip" for s in spans)
    return best and any(is_by_measure(spans[at:]) for at in range(len(spans)))


def is_by_measure(spans: Sequence[Span]) -> bool:
    """Whether it begins with the word for `by`, and a number of people's own stands behind it."""
    told = [s for s in spans[:4] if s.kind != "filler"][:2]
    by = len(told) == 2 and told[0].kind == "particle" and told[0].meaning == "by"
    return by and any(r.meaning in OF_ONE for r in told[1].readings())
