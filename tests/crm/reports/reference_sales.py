"""What orders, their lines and their buyers mean: rows, and measures of rows, in plain Python."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

from crm.reports.definition import ByField, Report
from crm.terms.window import bounds
from tests.crm.reports.reference_time import RECURRING, grain_of, period
from tests.crm.reports.reference_worth import (
    Company,
    Row,
    added,
    clock_of,
    converted,
    counts,
    order_margin,
    priced_lines,
)

LAPSED = timedelta(days=180)
OF_ORDERS = (
    "revenue", "orders", "aov", "buyers", "units", "new_customers", "repeat_purchase_rate",
)  # fmt: skip
OF_ORDERS_ALONE = ("gross_revenue", "own_currency_revenue", "revenue_per_buyer", "discount_share")
OF_LINES = ("items_per_order", "margin_rate")
ALSO_OF_LINES = ("repeat_customers", "margin", "placed_orders", "cancelled_orders",
                 "cancellation_rate", "returned_orders", "return_rate")  # fmt: skip
ALL_ORDERS = ("placed_orders", "cancelled_orders", "cancellation_rate", "returned_orders",
              "return_rate")  # fmt: skip
MORE_OF_ORDERS = (
    "discount", "orders_per_buyer", "returning_customers", "win_backs", "churned",
    "on_time_delivery_rate", "late_deliveries", "late_delivery_rate", "delivery_time",
)  # fmt: skip
KNOWN_PEOPLE = {"repeat_purchase_rate", "repeat_customers", "revenue_per_buyer", "orders_per_buyer"}
OTHER_ROWS = {
    "churned": "lapses", "returning_customers": "known buyers", "win_backs": "next orders",
    "on_time_delivery_rate": "promised", "late_deliveries": "promised", "delivery_time": "arrived",
    "late_delivery_rate": "promised",
}  # fmt: skip


def source(measure: str, report: Report) -> str:
    """Orders or their lines, those that count or all, the first ones, or rows of their own."""
    if measure in OTHER_ROWS:
        return OTHER_ROWS[measure]
    fields = [part.field for part in report.breakdowns if isinstance(part, ByField)]
    fields += [part.field for part in report.where]
    goods = any(name.startswith("products.") for name in fields)
    kind = "lines" if goods or measure in ("units", *OF_LINES) else "orders"
    if measure == "new_customers":
        return f"first {kind}"
    if measure == "margin" and kind == "orders":
        return "order margins"
    return f"all {kind}" if measure in ALL_ORDERS else kind


def sales_rows(source: str, company: Company, report: Report) -> Iterable[Row]:
    if source == "lapses":
        yield from _lapses(company)
        return
    orders = [o for o in company["orders"] if source.startswith("all") or counts(o)]
    if source in ("promised", "arrived"):  # whatever became of them later
        needed = ("delivered_at", "promised_at") if source == "promised" else ("delivered_at",)
        orders = [o for o in company["orders"] if all(o.get(name) for name in needed)]
    firsts = first_orders(company)
    for order in orders:
        who = order["customer_id"]
        first = firsts.get(who) if who is not None else None
        if source.startswith("first") and order["ordered_at"] != first:
            continue
        if source in ("known buyers", "next orders") and who is None:
            continue
        flat = _flat(order, company)
        if source == "known buyers":
            flat["came back"] = _bought_before(order, first, report, company)
        if source == "next orders":
            if (before := _before(order, company)) is None:
                continue
            flat["won back"] = order["ordered_at"] - before > LAPSED
        if source == "order margins":
            yield from _with_margin(flat, order, company)
        else:
            yield from _lines(flat, order, company) if source.endswith("lines") else [flat]


def _flat(order: Row, company: Company) -> Row:
    discount = converted(order["discount"], order["currency"], company) or 0
    flat = {f"orders.{name}": value for name, value in order.items()} | {
        "customer": order["customer_id"],
        "order": order["order_id"],
        "moment": order["ordered_at"],
        "money": converted(order["total"], order["currency"], company),
        "own": order["total"],
        "discount": discount,
        "status": order["status"],
        "delivered": order.get("delivered_at"),
        "promised": order.get("promised_at"),
    }
    return flat | {"orders.total": flat["money"]}


def _lines(flat: Row, order: Row, company: Company) -> Iterable[Row]:
    products = {row["product_id"]: row for row in company["products"]}
    for line in priced_lines(order, company):
        product = products[line["product"]].items()
        yield flat | {f"products.{name}": value for name, value in product} | line


def _with_margin(flat: Row, order: Row, company: Company) -> Iterable[Row]:
    """The order once, where at least one of its lines has a known margin."""
    margin = order_margin(order, company)
    if margin is not None:
        yield flat | {"margin": margin - flat["discount"]}


def first_orders(company: Company) -> dict[str, datetime]:
    """When each known customer first bought."""
    found: dict[str, datetime] = {}
    for order in company["orders"]:
        who = order["customer_id"]
        if counts(order) and who is not None:
            found[who] = min(order["ordered_at"], found.get(who, order["ordered_at"]))
    return found


def _bought_before(order: Row, first: datetime | None, report: Report, company: Company) -> bool:
    """Before the window, or before the period that the order is in; over all time, before the order."""
    assert first
    clock, moment = clock_of(company), order["ordered_at"]
    window: Any = report.window
    since = window[0] if isinstance(window, tuple) else bounds(window, clock)[0]
    grain = grain_of(report.breakdowns)
    course = grain is not None and grain not in RECURRING
    if since is None and not course:
        return first < moment
    earlier = course and period(str(grain), first, clock) < period(str(grain), moment, clock)
    return earlier or (since is not None and first < since)


def _before(order: Row, company: Company) -> datetime | None:
    """The moment of the same customer's counting order before this one."""
    place = (order["ordered_at"], order["order_id"])
    own = [
        (o["ordered_at"], o["order_id"])
        for o in company["orders"]
        if counts(o) and o["customer_id"] == order["customer_id"]
    ]
    earlier = [p for p in own if p < place]
    return max(earlier)[0] if earlier else None


def _lapses(company: Company) -> Iterable[Row]:
    """Each counting order that no other of the customer followed for so long."""
    for order in company["orders"]:
        who, end = order["customer_id"], order["ordered_at"] + LAPSED
        if who is None or not counts(order):
            continue
        place = (order["ordered_at"], order["order_id"])
        followed = any(
            counts(o) and o["customer_id"] == who and place < (o["ordered_at"], o["order_id"])
            and o["ordered_at"] <= end
            for o in company["orders"]
        )  # fmt: skip
        if not followed:
            yield {"customer": who, "moment": end}


# -- measures -------------------------------------------------------------------------------------


def total(rows: list[Row]) -> float | None:
    return added([row["money"] for row in rows])


def people(rows: list[Row]) -> set[str]:
    return {row["customer"] for row in rows if row["customer"] is not None}


def share(upper: float | None, lower: float | None) -> float | None:
    return (upper or 0) / lower if lower else None


def _orders(rows: Iterable[Row]) -> set[str]:
    return {row["order"] for row in rows}


def _aov(rows: list[Row]) -> float | None:
    priced = _orders(row for row in rows if row["money"] is not None)
    money = total(rows)
    return money / len(priced) if priced and money is not None else None


def _per_buyer(rows: list[Row]) -> float | None:
    """Nothing where all their money is in currencies without a rate."""
    money = total(rows)
    return None if money is None else share(money, len(people(rows)))


def _of_each(rows: list[Row]) -> list[set[str]]:
    """The orders of each known customer."""
    return [_orders(row for row in rows if row["customer"] == who) for who in people(rows)]


def _twice(rows: list[Row]) -> int:
    return sum(len(ids) >= 2 for ids in _of_each(rows))


def _gross(rows: list[Row]) -> float | None:
    """Where the order's money is known: its total with the discount on it."""
    known = [None if r["money"] is None else r["money"] + r["discount"] for r in rows]
    return added(known)


def _margin(rows: list[Row]) -> float | None:
    if rows and "margin" in rows[0]:
        return added([row["margin"] for row in rows])
    known = [
        None if row["money"] is None or row["cost"] is None else row["money"] - row["cost"]
        for row in rows
    ]
    return added(known)


def _costed(rows: list[Row]) -> float:
    return float(sum(row["money"] or 0 for row in rows if row["cost"] is not None))


def _ended(status: str) -> Callable[[list[Row]], int]:
    return lambda rows: len(_orders(row for row in rows if row["status"] == status))


def _who(mark: str) -> Callable[[list[Row]], int]:
    return lambda rows: len(people([row for row in rows if row[mark]]))


def _on_time(rows: list[Row]) -> int:
    return sum(row["delivered"] <= row["promised"] for row in rows)


def _days(rows: list[Row]) -> float | None:
    taken = [(row["delivered"] - row["moment"]) / timedelta(days=1) for row in rows]
    return sum(taken) / len(taken) if taken else None


SALES: dict[str, Callable[[list[Row]], Any]] = {
    "revenue": total,
    "orders": lambda rows: len(_orders(rows)),
    "aov": _aov,
    "buyers": lambda rows: len(people(rows)),
    "new_customers": lambda rows: len(people(rows)),
    "units": lambda rows: sum(row["quantity"] for row in rows),
    "repeat_customers": _twice,
    "repeat_purchase_rate": lambda rows: share(_twice(rows), len(people(rows))),
    "orders_per_buyer": lambda rows: share(sum(map(len, _of_each(rows))), len(people(rows))),
    "gross_revenue": _gross,
    "own_currency_revenue": lambda rows: sum(row["own"] for row in rows),
    "revenue_per_buyer": _per_buyer,
    "discount": lambda rows: sum(row["discount"] for row in rows),
    "discount_share": lambda rows: share(sum(row["discount"] for row in rows), _gross(rows)),
    "items_per_order": lambda rows: share(sum(row["quantity"] for row in rows), len(_orders(rows))),
    "margin": _margin,
    "margin_rate": lambda rows: share(_margin(rows), _costed(rows)),
    "placed_orders": lambda rows: len(_orders(rows)),
    "cancelled_orders": _ended("cancelled"),
    "cancellation_rate": lambda rows: share(_ended("cancelled")(rows), len(_orders(rows))),
    "returned_orders": _ended("returned"),
    "return_rate": lambda rows: share(_ended("returned")(rows), len(_orders(rows))),
    "returning_customers": _who("came back"),
    "win_backs": _who("won back"),
    "churned": lambda rows: len(people(rows)),
    "on_time_delivery_rate": lambda rows: share(_on_time(rows), len(rows)),
    "late_deliveries": lambda rows: len(rows) - _on_time(rows),
    "late_delivery_rate": lambda rows: share(len(rows) - _on_time(rows), len(rows)),
    "delivery_time": _days,
}
