"""What the first or the last order was: it held a kettle, was placed in the shop, was over $100."""

from agent.embedded.compose.clause import Clause
from agent.embedded.compose.sharing import Sharing, Told
from agent.embedded.quantities import CURRENCIES
from agent.embedded.spans import Span
from crm.segments.conditions.bought import OrderMeasure
from crm.segments.conditions.order_date import OrderDate
from crm.terms.window import Window

EDGES = {"first_order": "first", "last_order": "last"}
HELD = ("buy", "use")  # verbs that say what was in the order, and with what it was placed


def edge_of(clause: Clause) -> str | None:
    """Which one order the clause speaks of, where it speaks of nothing else that was done."""
    named = {v.field for v in clause.details} | {"orders.total", "orders.coupon"}
    if clause.measures or not named.issuperset(clause.fields) or clause.earlier or clause.after_it:
        return None
    if not clause.predicates:
        return next((EDGES[thing] for thing in clause.objects if thing in EDGES), None)
    told = [p.of_kind("object") for p in clause.predicates if p.meaning == "new_customer"]
    first = len(told) == len(clause.predicates) and all(told)
    return "first" if first else None


def says_what_it_held(span: Span, clause: Clause) -> bool:
    """首单买了酒柜: behind the order the verb says no other deed."""
    return span.kind == "verb" and span.meaning in HELD and edge_of(clause) is not None


def measured(clause: Clause) -> OrderMeasure | None:
    """What is said of that one order: what it held, how many of them, how much it was; None for nothing."""
    units = {q.unit for q in clause.numbers}
    if units & set(CURRENCIES):
        return "spend"
    if clause.numbers:
        return "units" if units <= {None, "pieces"} and "unit" in clause.objects else None
    ordered = any(v.table == "orders" for v in clause.details)
    return "orders" if clause.goods or ordered else None


def is_first_of_its_kind(clause: Clause) -> bool:
    """Last bought cheese, 首次购买奶酪: right behind the words the goods are what was bought then."""
    ends = [s.end for s in clause.spans if s.meaning in EDGES or s.of_kind("object")]
    beside = any(v.span.start == end for v in clause.goods for end in ends)
    return beside and not clause.held


class EdgeOrders(Sharing):
    """Turns what was said of a first or a last order into a condition."""

    def _edge_order(self, clause: Clause, window: Window | None) -> Told | None:
        """What the first or the last order was."""
        edge, measure = edge_of(clause), measured(clause)
        if edge is None or measure is None:
            return None
        if not (window and is_first_of_its_kind(clause)):
            clause.taken |= EDGES.keys()
            clause.used |= {"orders.total"} if measure == "spend" else set()
            return Told(self._bought(clause, window, measure, orders=edge))
        told = {"which": edge, "window": window, "where": self._goods(clause)}
        return Told(OrderDate.model_validate(told))
