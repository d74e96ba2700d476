"""The plain meaning of values, filters and time, for `reference.py`."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from crm.segments.definition import Segment
from crm.terms.clock import Clock
from crm.terms.comparison import Filter, Value
from crm.terms.window import (
    Between,
    Calendar,
    Ever,
    Next,
    Window,
    add_months,
    bounds,
    period_start,
    step,
)

Row = Mapping[str, Any]
MONEY = {
    "orders.total": "revenue",
    "orders.discount": "discount_value",
    "campaigns.cost": "cost_value",
    "products.price": "price_value",
}


@dataclass(frozen=True)
class Facts:
    """The rows of a world, `order_lines` among them, and what it knows of time and other segments."""

    tables: Mapping[str, Sequence[Row]]
    clock: Clock
    saved: Mapping[str, Segment]

    def of(self, table: str, customer: str) -> list[Row]:
        return [row for row in self.tables[table] if row["customer_id"] == customer]

    def one(self, table: str, key: str, value: object) -> Row | None:
        return next((row for row in self.tables[table] if row[key] == value), None)


def compares(value: Any, op: str, given: tuple[Value, ...], clock: Clock) -> bool:
    """One value of a row compared; None is a row without one."""
    if op == "is_empty":
        return value is None or value == ""
    if op == "is_not_empty":
        return value is not None and value != ""
    if op == "is_not":
        return value is None or not compares(value, "is", given, clock)
    if value is None:
        return False
    if op == "is":
        if isinstance(value, str):
            return folded(value, given) in [folded(str(one), given) for one in given]
        return any(equal(value, one, clock) for one in given)
    if isinstance(value, str):
        if op == "matches":
            return re.search(str(given[0]), value, re.IGNORECASE | re.ASCII) is not None
        text, part = folded(value, given[:1]), folded(str(given[0]), given[:1])
        return {
            "contains": part in text,
            "starts_with": text.startswith(part),
            "ends_with": text.endswith(part),
        }[op]
    lows, highs = zip(*(ends(value, one, clock) for one in given), strict=True)
    place = float(value) if isinstance(value, int | float) else value
    told: dict[str, bool] = {
        "more_than": place >= highs[0] if lows[0] != highs[0] else place > lows[0],
        "at_least": place >= lows[0],
        "less_than": place < lows[0],
        "at_most": place < highs[0] if lows[0] != highs[0] else place <= lows[0],
        "between": place >= lows[0]
        and (place < highs[-1] if lows[-1] != highs[-1] else place <= lows[-1]),
    }
    return told[op]


def folded(text: str, given: Iterable[Value]) -> str:
    """Without its case, and without its accents where what is looked for is plain without them."""
    bare = [unicodedata.normalize("NFD", str(one)) for one in (*given, text)]
    bare = ["".join(part for part in one if not unicodedata.combining(part)) for one in bare]
    return (bare[-1] if all(one.isascii() for one in bare[:-1]) else text).lower()


def equal(value: Any, given: Value, clock: Clock) -> bool:
    if isinstance(value, bool):
        return value == (str(given).lower() in ("true", "yes", "1", "1.0"))
    low, high = ends(value, given, clock)
    return bool(low <= value < high) if low != high else bool(value == low)


def ends(value: Any, given: Value, clock: Clock) -> tuple[Any, Any]:
    """From where to before where a given value reaches: a day for moments, a point for the rest."""
    if isinstance(value, datetime):
        day = date.fromisoformat(str(given))
        return clock.midnight(day), clock.midnight(day + timedelta(days=1))
    if isinstance(value, date):
        return date.fromisoformat(str(given)), date.fromisoformat(str(given))
    return float(given), float(given)


def passes(row: Row, table: str, where: Iterable[Filter], facts: Facts) -> bool:
    """Whether the row, and what it refers to, satisfies every filter."""
    return all(compares(*looked_up(row, table, one, facts), facts.clock) for one in where)


def looked_up(
    row: Row, table: str, filter: Filter, facts: Facts
) -> tuple[Any, str, tuple[Value, ...]]:
    other, column = filter.field.split(".")
    column = MONEY.get(filter.field, column).split(".")[-1]
    found: Row | None = row
    if other == "order_items":
        if column == "unit_price":
            known = row["revenue"] is not None and row["quantity"]
            return (
                (round(row["revenue"] / row["quantity"], 4) if known else None),
                filter.op,
                filter.values,
            )
    elif other != table:
        key = {"products": "product_id", "campaigns": "campaign_id", "orders": "order_id"}[other]
        found = facts.one(other, key, row[key])
    value = found[column] if found else None
    if filter.field == "products.tags" and filter.op in ("is", "is_not") and value is not None:
        held = {folded(tag.strip(), filter.values) for tag in value.split(";")}
        some = any(folded(str(v), filter.values) in held for v in filter.values)
        return ("yes" if some else "no"), filter.op, ("yes",)
    return value, filter.op, filter.values


# -- time -----------------------------------------------------------------------------------------


def inside(moment: Any, window: Window, clock: Clock, happened: bool = True) -> bool:
    """Whether a moment lies in the window; what has happened cannot lie after now."""
    if moment is None:
        return False
    start, end = bounds(window, clock)
    if not isinstance(moment, datetime):
        moment = clock.midnight(moment)
    to_the_future = isinstance(window, Ever | Between) and not happened
    if end is None and not to_the_future and moment > clock.utc:
        return False
    return (start is None or moment >= start) and (end is None or moment < end)


def years_old(born: date, clock: Clock) -> int:
    today = clock.today
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def comes_round(moment: Any, window: Next | Calendar, clock: Clock) -> bool:
    """Looks at every day of the window in turn."""
    if moment is None:
        return False
    if isinstance(moment, datetime):
        moment = moment.replace(tzinfo=UTC).astimezone(clock.zone).date()
    return any(same_day_of_year(moment, day) for day in days_of(window, clock))


def days_of(window: Next | Calendar, clock: Clock) -> Iterable[date]:
    if isinstance(window, Next):
        first = clock.today + timedelta(days=1)
        months = {"month": 1, "quarter": 3, "year": 12}.get(window.unit)
        if months:
            last = add_months(clock.today, months * window.count)
        elif window.unit == "hour":
            last = (clock.now.astimezone(clock.zone) + timedelta(hours=window.count)).date()
        else:
            last = clock.today + timedelta(days=window.count * (7 if window.unit == "week" else 1))
    else:
        first = step(window.period, period_start(window.period, clock.today), window.offset)
        last = step(window.period, first, 1) - timedelta(days=1)
    count = min((last - first).days + 1, 800)
    return (first + timedelta(days=i) for i in range(count))


def same_day_of_year(born: date, day: date) -> bool:
    if (born.month, born.day) == (2, 29):
        leap = day.year % 4 == 0 and (day.year % 100 != 0 or day.year % 400 == 0)
        return (day.month, day.day) == ((2, 29) if leap else (2, 28))
    return (born.month, born.day) == (day.month, day.day)
