"""What reports mean, in plain Python over plain rows: the second opinion on the SQL."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from typing import Any

from crm.reports.definition import ByField, ByTime, Report
from crm.terms.window import EVER, Between
from tests.crm.reports.reference_worth import (
    OF_BOTH,
    QUOTIENTS,
    SOURCES,
    WORTH,
    converted,
    counting,
    worth_rows,
)

Row = dict[str, Any]
Group = tuple[Any, ...]
Company = dict[str, list[Row]]
MAIL = ("sent", "delivered", "opened", "clicked")
TOTALS = {"total_opens": "opened", "total_clicks": "clicked"}
OF_ORDERS = ("revenue", "orders", "aov", "buyers", "units", "new_customers", "repeat_purchase_rate")
OF_ORDERS_ALONE = ("gross_revenue", "own_currency_revenue", "revenue_per_buyer", "discount_share")
KNOWN_PEOPLE = {"repeat_purchase_rate", "revenue_per_buyer"}
RATES = {"open_rate": ("opened", "delivered"), "click_to_open_rate": ("clicked", "opened")}
OF_MAIL = (*MAIL, *RATES, *TOTALS)


def itself(group: Group) -> Group:
    return group


def answer(
    report: Report, company: Company, merged: Callable[[Group], Group] = itself
) -> dict[Group, tuple[Any, ...]]:
    """The measures of each group that has rows; NaN-free, None for a share of nothing.

    `merged` says which group a group is counted in.
    """
    if report.measures[0] in QUOTIENTS:
        return _quotients(report, company, merged)
    sources = [_source(measure, report) for measure in report.measures]
    assert len(set(sources)) == 1, "the reference knows one kind of rows at a time"
    groups: dict[Group, list[Row]] = {}
    for row in _rows(sources[0], report, company):
        groups.setdefault(merged(_group(row, report)), []).append(row)
    if not report.breakdowns:
        groups.setdefault((), [])
    measures = [MEASURES[measure] for measure in report.measures]
    return {group: tuple(m(rows) for m in measures) for group, rows in groups.items()}


def _quotients(
    report: Report, company: Company, merged: Callable[[Group], Group]
) -> dict[Group, tuple[Any, ...]]:
    """One measure divided by another, each asked alone; a group that one of them has is there."""
    sides = [
        answer(report.model_copy(update={"measures": (measure,)}), company, merged)
        for measure in QUOTIENTS[report.measures[0]]
    ]
    found = {}
    for group in dict.fromkeys((*sides[0], *sides[1])):
        upper, lower = (side.get(group, (0,))[0] or 0 for side in sides)
        lower += upper if report.measures[0] in OF_BOTH else 0
        found[group] = (upper / lower if lower else None,)
    return found


def _source(measure: str, report: Report) -> str:
    """orders, lines, first (orders, or lines of them), mail, or one of those of worth."""
    if measure in SOURCES:
        return SOURCES[measure]
    if measure in OF_MAIL:
        return "mail"
    fields = [part.field for part in report.breakdowns if isinstance(part, ByField)]
    fields += [part.field for part in report.where]
    lines = measure == "units" or any(name.startswith("products.") for name in fields)
    kind = "lines" if lines else "orders"
    return f"first {kind}" if measure == "new_customers" else kind


def _rows(source: str, report: Report, company: Company) -> Iterable[Row]:
    """Flat rows: every field of the row and of what it is joined to, named `table.column`."""
    people = {row["customer_id"]: row for row in company["customers"]}
    for row in _events(source, report, company):
        person = people.get(row["customer"], {})
        flat = row | {f"customers.{name}": value for name, value in person.items()}
        nobody = row["customer"] is None and KNOWN_PEOPLE & set(report.measures)
        passes = all(_passes(flat, filter) for filter in report.where)
        if passes and not nobody and _within(flat["moment"], report):
            yield flat


def _events(source: str, report: Report, company: Company) -> Iterable[Row]:
    if source in SOURCES.values():
        yield from worth_rows(source, company, by_people=_by_people(report))
        return
    if source == "mail":
        yield from _pairs(company, report)
        return
    orders = counting(company)
    if source.startswith("first"):
        orders = [o for o in orders if _is_first(o, orders)]
    for order in orders:
        flat = {f"orders.{name}": value for name, value in order.items()} | {
            "customer": order["customer_id"],
            "order": order["order_id"],
            "moment": order["ordered_at"],
            "money": converted(order["total"], order["currency"], company),
            "own": order["total"],
            "discount": converted(order["discount"], order["currency"], company) or 0,
        }
        yield from [flat] if source.endswith("orders") else _lines(flat, order, company)


def _lines(flat: Row, order: Row, company: Company) -> Iterable[Row]:
    products = {row["product_id"]: row for row in company["products"]}
    for product, quantity, price in order["items"]:
        known = {f"products.{name}": value for name, value in products[product].items()}
        money = converted(quantity * price, order["currency"], company)
        yield flat | known | {"quantity": quantity, "money": money}


def _by_people(report: Report) -> bool:
    fields = [part.field for part in report.breakdowns if isinstance(part, ByField)]
    return any(
        name.startswith("customers.") for name in (*fields, *(f.field for f in report.where))
    )


def _is_first(order: Row, orders: list[Row]) -> bool:
    own = [o["ordered_at"] for o in orders if o["customer_id"] == order["customer_id"]]
    return order["customer_id"] is not None and order["ordered_at"] == min(own)


def _pairs(company: Company, report: Report) -> Iterable[Row]:
    """One row a customer and campaign that was sent or that is measured, with the steps that happened."""
    read = {TOTALS.get(s, s) for m in report.measures for s in RATES.get(m, (m,))}
    seen: dict[tuple[str, str], list[str]] = {}
    for event in company["events"]:
        pair = event["campaign_id"], event["customer_id"]
        seen.setdefault(pair, []).append(event["type"].removeprefix("email_"))
    campaigns = {row["campaign_id"]: row for row in company["campaigns"]}
    for (campaign, customer), steps in seen.items():
        if not {"sent", "delivered", *read} & set(steps):
            continue
        known = {f"campaigns.{name}": value for name, value in campaigns[campaign].items()}
        yield known | {
            "customer": customer, "moment": campaigns[campaign]["sent_at"], "steps": steps,
        }  # fmt: skip


def _within(moment: datetime | None, report: Report) -> bool:
    window = report.window
    if window == EVER or moment is None:
        return True
    assert isinstance(window, Between)
    assert window.first
    assert window.last
    return window.first <= moment.date() <= window.last


def _passes(row: Row, filter: Any) -> bool:
    value = row.get(filter.field)
    wanted = [str(v).lower() for v in filter.values]
    same = value is not None and str(value).lower() in wanted
    return not same if filter.op == "is_not" else same


def _group(row: Row, report: Report) -> Group:
    parts = report.breakdowns
    return tuple(
        _period(part, row["moment"]) if isinstance(part, ByTime) else row.get(part.field)
        for part in parts
    )


def _period(part: ByTime, moment: datetime) -> Any:
    day = moment.date()
    starts: dict[str, Callable[[], Any]] = {
        "day": lambda: day,
        "week": lambda: day - timedelta(days=day.weekday()),
        "month": lambda: day.replace(day=1),
        "quarter": lambda: date(day.year, (day.month - 1) // 3 * 3 + 1, 1),
        "year": lambda: date(day.year, 1, 1),
        "weekday": lambda: day.isoweekday(),
        "hour_of_day": lambda: moment.hour,
    }
    found = starts[part.grain]()
    return found.isoformat() if isinstance(found, date) else found


def _sum(rows: list[Row]) -> float | None:
    known = [row["money"] for row in rows if row["money"] is not None]
    return sum(known) if known else None if rows else 0


def _aov(rows: list[Row]) -> float | None:
    priced = {row["order"] for row in rows if row["money"] is not None}
    money = _sum(rows)
    return money / len(priced) if priced and money is not None else None


def _people(rows: list[Row]) -> set[str]:
    return {row["customer"] for row in rows if row["customer"] is not None}


def _repeat(rows: list[Row]) -> float | None:
    orders: dict[str, set[str]] = {}
    for row in rows:
        if row["customer"] is not None:
            orders.setdefault(row["customer"], set()).add(row["order"])
    again = sum(len(ids) >= 2 for ids in orders.values())
    return again / len(orders) if orders else None


def _step(name: str) -> Callable[[list[Row]], int]:
    return lambda rows: sum(name in row["steps"] for row in rows)


def _gross(rows: list[Row]) -> float:
    """Where the order's money is known: its total with the discount on it."""
    return sum(row["money"] + row["discount"] for row in rows if row["money"] is not None)


def _discount_share(rows: list[Row]) -> float | None:
    gross = _gross(rows)
    return sum(row["discount"] for row in rows) / gross if gross else None


def _per_buyer(rows: list[Row]) -> float | None:
    buyers = _people(rows)
    return (_sum(rows) or 0) / len(buyers) if buyers else None


def _every(step: str) -> Callable[[list[Row]], int]:
    return lambda rows: sum(row["steps"].count(step) for row in rows)


def _rate(upper: str, lower: str) -> Callable[[list[Row]], float | None]:
    def share(rows: list[Row]) -> float | None:
        below = _step(lower)(rows)
        return _step(upper)(rows) / below if below else None

    return share


MEASURES: dict[str, Callable[[list[Row]], Any]] = {
    "revenue": _sum,
    "orders": lambda rows: len({row["order"] for row in rows}),
    "aov": _aov,
    "buyers": lambda rows: len(_people(rows)),
    "new_customers": lambda rows: len(_people(rows)),
    "units": lambda rows: sum(row["quantity"] for row in rows),
    "repeat_purchase_rate": _repeat,
    "gross_revenue": _gross,
    "own_currency_revenue": lambda rows: sum(row["own"] for row in rows),
    "revenue_per_buyer": _per_buyer,
    "discount_share": _discount_share,
    **WORTH,
    **{name: _every(step) for name, step in TOTALS.items()},
    **{name: _step(name) for name in MAIL},
    **{name: _rate(*sides) for name, sides in RATES.items()},
}
