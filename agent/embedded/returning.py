"""How many returning customers last month: those who had bought before it, as the measure counts them.

Without a time they are who bought twice; in one, two orders in it would be other people than
those whom a report of returning customers by month counts.
"""

from collections.abc import Sequence

from agent.embedded.edits import parts, whole
from agent.embedded.spans import Span
from crm.reports.definition import Report
from crm.segments.conditions.bought import Bought
from crm.segments.definition import Condition
from crm.terms.comparison import Number
from crm.terms.window import Ever

MEASURE = "returning_customers"
TWICE = Number(op="at_least", value=2)


def counted(who: Condition | None) -> Report:
    """How many customers they are."""
    return Report(measures=("customers",), who=who)


def returned(who: Condition | None, spans: Sequence[Span]) -> Report | None:
    """The measure in the time that was named; None where no returning customers are counted in one."""
    named = [s for s in spans if (m := s.of_kind("measure")) and m.meaning == MEASURE]
    if who is None or len(named) != 1:
        return None
    twice = [p for p in parts(who) if _is_twice(p)]
    if len(twice) != 1 or not isinstance(twice[0], Bought):
        return None
    others = tuple(p for p in parts(who) if p != twice[0])
    window = twice[0].window
    return Report(measures=(MEASURE,), window=window, who=whole(others) if others else None)


def _is_twice(part: Condition) -> bool:
    """Two orders or more in some time, and nothing else of them."""
    return isinstance(part, Bought) and part == Bought(amount=TWICE, window=part.window) and not isinstance(part.window, Ever)  # fmt: skip
