"""New customers in May vs April: a number of customers that two times are compared by, and no people."""

from collections.abc import Sequence

from agent.embedded.compose.clause import AS_TERM
from agent.embedded.compose.comparing import compares, in_halves
from agent.embedded.spans import Span


def periods_compared(spans: Sequence[Span]) -> bool:
    """Whether such a number stands beside two times, or two neighbours in one, that are compared."""
    counted = any(s.of_kind("measure") and s.of_kind("measure").meaning in AS_TERM for s in spans)  # type: ignore[union-attr]
    if not counted or not any(compares(s) for s in spans):
        return False
    times = [s for s in spans if s.kind == "window"]
    return len(times) == 2 or (len(times) == 1 and in_halves(times[0].meaning) is not None)
