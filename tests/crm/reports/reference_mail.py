"""What campaign mail, text and push messages mean, and the orders that mail brought."""

from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import Any

from crm.reports.definition import ByField, Report
from tests.crm.reports.reference_sales import people, share
from tests.crm.reports.reference_worth import Company, Row, added, converted, counts

MAIL = ("sent", "delivered", "opened", "clicked")
MORE_MAIL = ("bounced", "unsubscribed", "complained")
PHONE = ("push_sent", "push_opened", "sms_sent", "sms_clicked")
TOTALS = {"total_opens": "opened", "total_clicks": "clicked"}
RATES = {"open_rate": ("opened", "delivered"), "click_to_open_rate": ("clicked", "opened")}
MORE_RATES = {
    "delivery_rate": ("delivered", "sent"), "click_rate": ("clicked", "delivered"),
    "bounce_rate": ("bounced", "sent"), "unsubscribe_rate": ("unsubscribed", "delivered"),
    "complaint_rate": ("complained", "delivered"), "push_open_rate": ("push_opened", "push_sent"),
    "sms_click_rate": ("sms_clicked", "sms_sent"),
}  # fmt: skip
TOTAL_RATES = {"total_open_rate": "opened", "total_click_rate": "clicked"}
OF_MAIL = (*MAIL, *RATES, *TOTALS)
OF_MORE_MAIL = (*MORE_MAIL, *PHONE, *MORE_RATES, *TOTAL_RATES)
BROUGHT = ("attributed_revenue", "attributed_orders", "converted", "converted_revenue")
ALWAYS = {"delivered", "push_sent", "sms_sent"}
THEMSELVES = {"campaigns.campaign_id", "campaigns.name"}
BEHIND_A_CLICK = timedelta(days=5)


def source(measure: str) -> str:
    if measure in BROUGHT:
        return "brought" if measure.startswith("attributed") else "converted"
    return "phone" if measure.startswith(("push", "sms")) else "mail"


def mail_rows(source: str, company: Company, report: Report) -> Iterable[Row]:
    if source in ("mail", "phone"):
        return _pairs(source, company, report)
    return _brought(company, by_campaign=source == "converted")


def known(row: Row | None, table: str) -> Row:
    return {f"{table}.{name}": value for name, value in (row or {}).items()}


def _pairs(source: str, company: Company, report: Report) -> Iterable[Row]:
    """One row a customer and campaign that was delivered or that is measured, with the steps that
    happened; in a list of campaigns, also where it was only sent."""
    rates = {**RATES, **MORE_RATES}
    read = {
        TOTALS.get(s, TOTAL_RATES.get(s, s)) for m in report.measures for s in rates.get(m, (m,))
    }
    named = {part.field for part in report.breakdowns if isinstance(part, ByField)}
    always = ALWAYS | ({"sent"} if named & THEMSELVES else set())
    seen: dict[tuple[str, str], list[str]] = {}
    for event in company["events"]:
        step = event["type"].removeprefix("email_")
        own = PHONE if source == "phone" else (*MAIL, *MORE_MAIL)
        if step in own and event["campaign_id"] is not None:
            seen.setdefault((event["campaign_id"], event["customer_id"]), []).append(step)
    campaigns = {row["campaign_id"]: row for row in company["campaigns"]}
    for (campaign, customer), steps in seen.items():
        if {*always, *read} & set(steps):
            moment = campaigns[campaign]["sent_at"]
            row = {"customer": customer, "moment": moment, "steps": steps}
            yield known(campaigns[campaign], "campaigns") | row


def _brought(company: Company, by_campaign: bool) -> Iterable[Row]:
    """Counting orders behind the latest click of the five days before, which has the credit."""
    campaigns = {row["campaign_id"]: row for row in company["campaigns"]}
    for order in company["orders"]:
        credit = _credit(order, company)
        if credit is None or not counts(order):
            continue
        moment = campaigns[credit]["sent_at"] if by_campaign else order["ordered_at"]
        yield (
            known(campaigns[credit], "campaigns")
            | known(order, "orders")
            | {
                "customer": order["customer_id"],
                "campaign": credit,
                "moment": moment,
                "money": converted(order["total"], order["currency"], company),
            }
        )


def _credit(order: Row, company: Company) -> str | None:
    clicks = [
        (e["occurred_at"], e["campaign_id"])
        for e in company["events"]
        if e["type"] == "email_clicked"
        and e["campaign_id"] is not None
        and e["customer_id"] == order["customer_id"]
        and order["ordered_at"] - BEHIND_A_CLICK <= e["occurred_at"] <= order["ordered_at"]
    ]
    return max(clicks)[1] if clicks else None


# -- measures -------------------------------------------------------------------------------------


def _step(name: str) -> Callable[[list[Row]], int]:
    return lambda rows: sum(name in row["steps"] for row in rows)


def _every(step: str) -> Callable[[list[Row]], int]:
    return lambda rows: sum(row["steps"].count(step) for row in rows)


def _rate(upper: str, lower: str) -> Callable[[list[Row]], float | None]:
    return lambda rows: share(_step(upper)(rows), _step(lower)(rows))


def _total_rate(step: str) -> Callable[[list[Row]], float | None]:
    return lambda rows: share(_every(step)(rows), _step("delivered")(rows))


def _money(rows: list[Row]) -> float | None:
    return added([row["money"] for row in rows])


MAILING: dict[str, Callable[[list[Row]], Any]] = {
    **{name: _every(step) for name, step in TOTALS.items()},
    **{name: _step(name) for name in (*MAIL, *MORE_MAIL, *PHONE)},
    **{name: _rate(*sides) for name, sides in {**RATES, **MORE_RATES}.items()},
    **{name: _total_rate(step) for name, step in TOTAL_RATES.items()},
    "attributed_revenue": _money,
    "attributed_orders": len,
    "converted_revenue": _money,
    "converted": lambda rows: sum(
        len(people([r for r in rows if r["campaign"] == k])) for k in {r["campaign"] for r in rows}
    ),
}
