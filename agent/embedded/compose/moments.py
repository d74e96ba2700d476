"""What was said of first times, one order, days and hours, put into the conditions that it belongs to."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from agent.embedded.compose.clause import Clause
from agent.embedded.compose.sharing import Sharing, Told
from agent.embedded.spans import Span
from crm.segments.conditions.bought import Bought
from crm.segments.conditions.engaged import Engaged
from crm.segments.conditions.event import Event
from crm.segments.conditions.event_date import EventDate
from crm.segments.conditions.logic import Not
from crm.segments.conditions.order_date import OrderDate
from crm.segments.conditions.together import Item, Together
from crm.segments.definition import Condition
from crm.segments.facts import LINES, fact_of_orders
from crm.segments.happenings import DIFFERENT
from crm.terms.during import WEEKDAYS, During
from crm.terms.window import EVER, Between

if TYPE_CHECKING:
    from agent.embedded.compose.people import Part

# Units of what is different, and the measure of orders that counts them.
APART = {f"different_{things}": things for things in DIFFERENT}
THINGS = "different"
TIMES = {"first_time": "first", "last_time": "last"}


def refined(told: Told, clause: Clause) -> Told:
    """The deed on so many days, at such hours, or for the first time, where that was said."""
    condition = _apart(_on_days(told.condition, clause), clause)
    condition = _once(_when(condition, clause), clause)
    return Told(condition, told.negated) if condition != told.condition else told


def _on_days(condition: Condition, clause: Clause) -> Condition:
    if not any(q.unit == "different_days" for q in clause.numbers):
        return condition
    if isinstance(condition, Event):
        return condition.model_copy(update={"counted": "days"})
    if isinstance(condition, Engaged):
        return condition.model_copy(update={"days": Sharing._count(clause)})
    if isinstance(condition, Bought) and condition.measure in ("orders", "units"):
        return condition.model_copy(update={"measure": "days"})
    clause.used.discard("numbers")
    return condition


def _apart(condition: Condition, clause: Clause) -> Condition:
    """So many different products, categories or brands; of goods, so many different ones."""
    units = {q.unit for q in clause.numbers}
    things = next((APART[unit] for unit in units if unit in APART), None)
    if things is None and THINGS not in clause.moments:
        return condition
    if isinstance(condition, Bought) and condition.measure in ("orders", "units"):
        clause.used.add(THINGS)
        return condition.model_copy(update={"measure": things or "products"})
    clause.used.discard("numbers")
    return condition


def _when(condition: Condition, clause: Clause) -> Condition:
    """Weekdays, hours and days of any year."""
    if not isinstance(condition, Event | Bought | Engaged):
        return condition
    said: dict[str, Any] = {}
    window = condition.window
    if clause.weekdays:
        said["weekdays"] = tuple(day for day in WEEKDAYS if day in clause.weekdays)
    if clause.hours:
        said["from_hour"], said["to_hour"] = clause.hours
    if (
        "any_year" in clause.moments
        and isinstance(window, Between)
        and window.first
        and window.last
    ):
        clause.used.add("any_year")
        said["first_day"], said["last_day"] = (
            f"{day:%m-%d}" for day in (window.first, window.last)
        )
        window = EVER
    if not said:
        return condition
    clause.used |= {"weekdays", "hours"}
    return condition.model_copy(update={"during": During(**said), "window": window})


def _once(condition: Condition, clause: Clause) -> Condition:
    """For the first or the last time in a window."""
    which = next((moment for moment in clause.moments if moment in TIMES), None)
    which = which or _first(clause)
    plain = isinstance(condition, Event | Bought) and condition.window != EVER
    if which is None or not plain or condition.during:  # type: ignore[union-attr]
        return condition
    told = {"which": TIMES[which], "window": condition.window, "where": condition.where}  # type: ignore[union-attr]
    clause.used.add(which)
    clause.rank = None
    if isinstance(condition, Event):
        return EventDate.model_validate({**told, "types": condition.types})
    return OrderDate.model_validate(told)


def _first(clause: Clause) -> str | None:
    """First opened an email: a word that ranks where a number or a measure is with it."""
    moment = clause.rank.of_kind("moment") if clause.rank else None
    return str(moment.meaning) if moment and not clause.numbers and not clause.measures else None


def together(parts: "Sequence[Part]") -> "list[Part]":
    """Things bought that were said to be in one order made into one condition."""
    out: list[Part] = []
    for part in parts:
        out.append(part)
        if "same_order" not in part.clause.moments:
            continue
        goods = [c for c in part.conditions if _goods(c)]
        if len(goods) < 2 and len(out) > 1:
            goods = [c for c in out[-2].conditions if _goods(c)] + goods
        made = _in_one(goods)
        if made:
            for one in out[-2:]:
                one.conditions = [c for c in one.conditions if c not in goods]
            part.conditions.append(made)
            part.clause.used.add("same_order")
    return out


def _goods(condition: Condition) -> Bought | None:
    """Goods that were bought, or were not."""
    bought = condition.of if isinstance(condition, Not) else condition
    plain = isinstance(bought, Bought) and bought.measure == "orders" and not bought.during
    return bought if plain and fact_of_orders(bought.where) is LINES else None  # type: ignore[union-attr, return-value]


def _in_one(conditions: Sequence[Condition]) -> Condition | None:
    goods = [bought for condition in conditions if (bought := _goods(condition))]
    if not 2 <= len(goods) <= 5:
        return None
    window = next((bought.window for bought in goods if bought.window != EVER), EVER)
    items = tuple(Item(where=bought.where) for bought in goods)
    made = Together(items=items, window=window)
    return Not(of=made) if isinstance(conditions[0], Not) else made


def is_unplaced(span: Span, clause: Clause) -> bool:
    """A first time, a weekday or an hour that no condition took up."""
    if span.kind == "moment":
        name = "same_order" if span.meaning == "with_it" else str(span.meaning)
        return name not in clause.used
    return span.kind in ("weekdays", "hours") and span.kind not in clause.used
