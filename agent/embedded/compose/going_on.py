"""What goes on behind a deed with no deed of its own: at least two in total, and it was months ago."""

from collections.abc import Sequence

from agent.embedded.compose.clause import SAYING, Clause
from agent.embedded.quantities import Quantity
from agent.embedded.spans import Span
from crm.terms.window import EVER


def counts_goods(clause: Clause, number: Quantity, ahead: Sequence[Span | Quantity]) -> bool:
    """Whether it does; a bare number in total counts pieces, which the clause then speaks of."""
    if not (clause.goods and number.said) or clause.numbers or clause.negated:
        return False
    said = [p for p in ahead if isinstance(p, Quantity) or p.kind in SAYING]
    further = [p for p in said if isinstance(p, Quantity) or p.kind != "window"]
    if further:
        return getattr(further[0], "meaning", None) == "unit"
    total = clause.total or any(
        s.meaning == EVER for s in (*ahead, *clause.spans[-2:]) if isinstance(s, Span)
    )
    if total and number.unit in ("pieces", None):
        clause.objects.append("unit")
    return total or number.unit in ("pieces", "times")


def dates_the_last(clause: Clause) -> bool:
    """Exactly one order, and it was long ago: the number is of all orders, the time of the last."""
    counted = [
        q
        for q in clause.numbers
        if q.number.op == "is" and q.number.value == 1 and q.unit in (None, "times", "pieces")
    ]
    bought = "buy" in clause.verbs or "order" in clause.objects
    once = "one_time_buyer" in clause.terms
    other = clause.goods or clause.details or clause.windows or clause.moments
    return (once or (bool(counted) and bought)) and not (other or clause.negated)
