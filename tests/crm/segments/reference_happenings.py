"""The plain meaning of what is asked of happenings beyond their number: days, first times, pace, hours."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from crm.segments.conditions.anniversary import Anniversary
from crm.segments.conditions.due import Due
from crm.segments.conditions.event_date import EventDate
from crm.segments.conditions.nth_order import NthOrder
from crm.segments.conditions.order_date import OrderDate
from crm.segments.conditions.together import Item, Together
from crm.terms.clock import Clock
from crm.terms.comparison import Filter
from crm.terms.during import WEEKDAYS, During
from crm.terms.window import Ago, Calendar, Last, bounds
from tests.crm.segments.reference_values import Facts, Row, comes_round, inside, passes

EPOCH = datetime(1970, 1, 1)


def by_line(where: Iterable[Filter]) -> bool:
    return any(filter.field.startswith(("products.", "order_items.")) for filter in where)


def ordered(where: tuple[Filter, ...], id: str, facts: Facts) -> list[Row]:
    """The counting orders up to now, or their lines where products are asked for, that pass."""
    table, known_as = ("order_lines", "order_items") if by_line(where) else ("orders", "orders")
    rows = [r for r in facts.of(table, id) if r["counts"] and r["ordered_at"] <= facts.clock.utc]
    return [r for r in rows if passes(r, known_as, where, facts)]


def days(moments: Iterable[datetime], clock: Clock) -> int:
    """On how many days of the clock's zone."""
    return len({m.replace(tzinfo=UTC).astimezone(clock.zone).date() for m in moments})


def comes_in(row: Row, moment: datetime, during: During | None, facts: Facts) -> bool:
    """Whether a moment of the customer's lies in what comes round, by the customer's own clock."""
    if during is None:
        return True
    owner = facts.one("customers", "customer_id", row["customer_id"])
    local = moment.replace(tzinfo=UTC).astimezone(own_zone(owner or {}, facts.clock))
    day, hour = local.date(), local.hour
    said = f"{day.month:02}-{day.day:02}"
    return (
        (not during.weekdays or WEEKDAYS[day.weekday()] in during.weekdays)
        and (during.from_hour is None or turns(hour, during.from_hour, (during.to_hour or 0) - 1))
        and (during.first_day is None or turns(said, during.first_day, during.last_day))
    )


def turns(value: Any, first: Any, last: Any) -> bool:
    """Between the two, both included, over midnight or New Year where the first is the larger."""
    return bool(first <= value <= last if first <= last else value >= first or value <= last)


def own_zone(customer: Row, clock: Clock) -> ZoneInfo:
    """What the random worlds hold: a zone of their own that exists, or that of their country."""
    if customer.get("timezone") in ("Asia/Tokyo", "America/Lima"):
        return ZoneInfo(customer["timezone"])
    zones = {"DE": "Europe/Berlin", "FR": "Europe/Paris"}
    country = (customer.get("country") or "").upper()
    return ZoneInfo(zones[country]) if country in zones else clock.zone


def order_date(condition: OrderDate, id: str, facts: Facts) -> bool:
    moments = [r["ordered_at"] for r in ordered(condition.where, id, facts)]
    edge = (min if condition.which == "first" else max)(moments) if moments else None
    return inside(edge, condition.window, facts.clock)


def nth_order(condition: NthOrder, id: str, facts: Facts) -> bool:
    moments = sorted(r["ordered_at"] for r in ordered((), id, facts))
    if len(moments) < condition.n:
        return False
    at, days = moments[condition.n - 1], condition.within_days
    soon = days is None or at <= moments[0] + timedelta(days=days)
    return soon and inside(at, condition.window, facts.clock)


def event_date(condition: EventDate, id: str, facts: Facts) -> bool:
    found = [e for e in facts.of("events", id) if e["type"] in condition.types]
    found = [e for e in found if e["occurred_at"] <= facts.clock.utc]
    moments = [e["occurred_at"] for e in found if passes(e, "events", condition.where, facts)]
    edge = (min if condition.which == "first" else max)(moments) if moments else None
    return inside(edge, condition.window, facts.clock)


def anniversary(condition: Anniversary, customer: Row, facts: Facts) -> bool:
    if condition.field != "first_order":
        moment: date | datetime | None = customer[condition.field.split(".")[1]]
    else:
        moment = min((r["ordered_at"] for r in ordered((), customer["customer_id"], facts)), default=None)  # fmt: skip
    return comes_round(moment, condition.window, facts.clock)


def together(condition: Together, id: str, facts: Facts) -> bool:
    """Whether some order holds all of the items."""

    def orders_with(item: Item) -> set[str]:
        lines = [r for r in facts.of("order_lines", id) if r["counts"]]
        lines = [r for r in lines if inside(r["ordered_at"], condition.window, facts.clock)]
        return {r["order_id"] for r in lines if passes(r, "order_items", item.where, facts)}

    return bool(set.intersection(*(orders_with(item) for item in condition.items)))


def due(condition: Due, id: str, facts: Facts) -> bool:
    rows = ordered(condition.where, id, facts)
    number = len({r["order_id"] for r in rows})
    if number < 2:
        return False
    seconds = [(r["ordered_at"] - EPOCH).total_seconds() for r in rows]
    next_one = max(seconds) + (max(seconds) - min(seconds)) / (number - 1)
    start, end = bounds(condition.window, facts.clock)
    if end is None and isinstance(condition.window, Last | Ago):
        end = facts.clock.utc
    if end is None and isinstance(condition.window, Calendar):
        this = condition.window
        end = facts.clock.midnight(_next_period(this, facts.clock))
    return (start is None or next_one >= (start - EPOCH).total_seconds()) and (
        end is None or next_one < (end - EPOCH).total_seconds()
    )


def _next_period(window: Calendar, clock: Clock) -> date:
    from crm.terms.window import period_start, step

    return step(window.period, period_start(window.period, clock.today), 1)
