"""The rows or the products shown last in another order: and by units? sort by orders, 按订单数排序."""

from agent.embedded.annotate import Annotated
from agent.embedded.compose.goods import SALES
from agent.embedded.compose.split_words import is_said_by
from agent.embedded.spans import Span
from crm.reports.definition import ByTime, Report

ORDERED = ("ascending", "descending")
SMALL = ("filler", "particle", "act")


def ranks_products(said: Annotated) -> bool:
    """Whether it names one number of products, and perhaps a time, and nothing else: they are ranked by it."""
    told = [s for s in _told(said) if s.kind != "window"]
    return len(told) == 1 and _measure(told[0]) in SALES


def reordered(said: Annotated, before: Report) -> Report | None:
    """The same rows the other way round, or by another number; None where anything else is said.

    From lowest to highest. Sort by orders, which come beside where they were not shown. Periods
    stay in their order.
    """
    ways = [s.meaning for s in _told(said) if s.kind == "rank" and s.meaning in ORDERED]
    told = [s for s in _told(said) if not (s.kind == "rank" and s.meaning in ORDERED)]
    if len(ways) > 1 or len(told) > 1 or not (ways or told):
        return None
    update: dict[str, object] = {"lowest": ways[0] == "ascending"} if ways else {}
    if told:
        by = _measure(told[0])
        if by is None or not is_said_by(said.spans, said.spans.index(told[0])) or _is_timed(before):
            return None
        measures = before.measures if by in before.measures else (*before.measures, by)
        update |= {"measures": measures, "sort_by": by}
    return before.model_copy(update=update)


def _told(said: Annotated) -> list[Span]:
    return [s for s in said.spans if s.kind not in SMALL and s.kind not in ("table", "unit")]


def _measure(span: Span) -> str | None:
    measure = span.of_kind("measure")
    return str(measure.meaning) if measure is not None else None


def _is_timed(report: Report) -> bool:
    """Whether its rows are periods, or nothing that could be put in order."""
    return not report.breakdowns or any(isinstance(b, ByTime) for b in report.breakdowns)
