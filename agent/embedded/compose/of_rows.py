"""What was said of what is counted, read as a deed: orders with a coupon are orders, not those of its users."""

from collections.abc import Collection, Sequence

from agent.embedded.compose.exclusive import OPPOSITE
from agent.embedded.compose.joining import every
from agent.embedded.compose.reach import FAR, distance
from agent.embedded.compose.said import Figures
from agent.embedded.spans import Span
from crm.reports.definition import ByField
from crm.reports.measures.all import BY_ID
from crm.segments.conditions.bought import Bought
from crm.segments.conditions.logic import All, Not
from crm.segments.definition import Condition
from crm.terms.comparison import Filter
from crm.terms.window import EVER

STATUS = "orders.status"
KINDS = {"cancelled": "cancelled_orders", "returned": "returned_orders", "late": "late_deliveries"}


def names_people(spans: Sequence[Span]) -> bool:
    """Whether a noun for customers stands there: orders of customers with a coupon."""
    return any(r.meaning in ("customers", "everyone") for s in spans for r in s.readings())


def rows_of_deed(condition: Condition, found: Figures) -> Condition | None:
    """Puts a bare deed with its filters and its time into the report; the people that are left."""
    counted = _counted(condition, found)
    if counted is None:
        return None
    condition = counted
    parts = condition.of if isinstance(condition, All) else (condition,)
    told = {part: deed for part in parts if (deed := _of_rows(part, found))}
    if len(told) != 1:
        return condition
    part, deed = next(iter(told.items()))
    _take(deed, found)
    return every([p for p in parts if p not in (part, Bought())])


def _counted(condition: Condition, found: Figures) -> Condition | None:
    """How many orders were cancelled: those are counted, and nobody's who ever cancelled one."""
    parts = condition.of if isinstance(condition, All) else (condition,)
    kinds = [p for p in parts if isinstance(p, Bought) and _is_kind(p)]
    if found.measures != ("orders",) or len(kinds) != 1:
        return condition
    told = kinds[0]
    if found.window and told.window != EVER:
        return condition  # two times: one of them is of people
    found.measures = (KINDS[told.orders],)
    _take(told, found)
    return every([p for p in parts if p is not told])


def _is_kind(deed: Bought) -> bool:
    """Cancelled orders, returned or late ones, and nothing that is counted of a person."""
    plain = Bought(window=deed.window, where=deed.where, during=deed.during, orders=deed.orders)
    return deed.orders in KINDS and deed == plain


def _take(deed: Bought, found: Figures) -> None:
    """The filters and the time of a deed, as the report's own."""
    named = {f.field for f in found.where}
    found.where = (*found.where, *(f for f in deed.where if _tells(f, named)))
    found.during = found.during or deed.during
    found.window = found.window or (deed.window if deed.window != EVER else None)


def _tells(filter: Filter, named: Collection[str]) -> bool:
    """With the coupon WELCOME: that there is a coupon need not be said again."""
    return filter.op != "is_not_empty" or filter.field not in named


def _of_rows(part: Condition, found: Figures) -> Bought | None:
    """The deed of what is counted; orders without a coupon have none."""
    deed = part.of if isinstance(part, Not) else part
    if not isinstance(deed, Bought) or not _is_of_rows(deed, found):
        return None
    if not isinstance(part, Not):
        return deed
    flipped = OPPOSITE.get(deed.where[0].op) if len(deed.where) == 1 else None
    if flipped is None or deed.window != EVER or deed.during:
        return None
    return deed.model_copy(update={"where": (deed.where[0].model_copy(update={"op": flipped}),)})


def _is_of_rows(deed: Bought, found: Figures) -> bool:
    plain = Bought(window=deed.window, where=deed.where, during=deed.during)
    measures = [BY_ID[m] for m in found.measures if m in BY_ID]
    tables = {f.field.split(".", 1)[0] for f in deed.where}
    both = found.window is not None and deed.window != EVER
    reached = all(distance(table, measures) < FAR for table in tables)
    return deed == plain and "orders" in tables and bool(measures) and reached and not both


def by_status(found: Figures) -> tuple[str, ...]:
    """Orders by their status are all orders: those that count have neither been cancelled nor returned."""
    split = any(isinstance(p, ByField) and p.field == STATUS for p in found.breakdowns)
    named = any(f.field == STATUS and f.op == "is" and {*f.values} & {*KINDS} for f in found.where)
    if not (split or named):
        return found.measures
    return tuple("placed_orders" if m == "orders" else m for m in found.measures)
