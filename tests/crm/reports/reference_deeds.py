"""What events, tickets, surveys, customers and products mean, in plain Python over plain rows."""

from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import Any

from crm.reports.definition import ByTime, Report
from crm.segments.conditions.reachable import Reachable
from crm.terms.window import EVER, Last
from tests.crm.reports.reference_mail import known
from tests.crm.reports.reference_sales import people, share
from tests.crm.reports.reference_worth import Company, Row, clock_of, converted, counts
from tests.crm.segments.reference import members
from tests.crm.segments.reference_values import Facts, inside, years_old

OF_ONE_TYPE = {
    "page_views": "page_viewed", "product_views": "product_viewed", "cart_additions": "cart_added",
    "checkouts": "checkout_started", "app_opens": "app_opened", "store_visits": "store_visited",
    "product_viewers": "product_viewed", "cart_customers": "cart_added",
    "checkout_customers": "checkout_started",
}  # fmt: skip
LIFE = (
    "email_opened", "email_clicked", "push_opened", "sms_clicked", "page_viewed",
    "product_viewed", "cart_added", "checkout_started", "app_opened", "store_visited",
)  # fmt: skip
ROWS_OF = {
    **dict.fromkeys(("events", "event_customers", "sessions"), "events"),
    **{name: f"events {type}" for name, type in OF_ONE_TYPE.items()},
    **dict.fromkeys(("tickets", "open_tickets", "closed_tickets"), "tickets"),
    "open_tickets": "open tickets",
    **dict.fromkeys(("closed_tickets", "first_contact_resolution", "time_to_close"), "closed tickets"),
    **dict.fromkeys(("csat", "avg_csat"), "rated tickets"),
    **dict.fromkeys(("survey_responses", "avg_score"), "surveys"),
    "nps": "nps surveys",
    **dict.fromkeys(("customers", "avg_loyalty_points", "avg_age"), "customers"),
    "signups": "sign-ups",
    "engaged_customers": "signs of life",
    "reachable": "reachable",
    **dict.fromkeys(("products", "avg_price", "avg_rating"), "products"),
    "campaigns": "campaigns",
}  # fmt: skip
DEEDS_SHOWN = tuple(
    name
    for name in ROWS_OF
    if name not in ("product_viewers", "cart_customers", "checkout_customers")
)


def deed_rows(source: str, company: Company, report: Report) -> Iterable[Row]:
    kind, _, rest = source.partition(" ")
    if kind == "events":
        return _events(company, rest)
    if source.endswith("tickets"):
        return _tickets(company, kind)
    if source.endswith("surveys"):
        return _surveys(company, only_nps=kind == "nps")
    if source == "signs of life":
        return _signs(company, report)
    if source == "products":
        return _products(company)
    if source == "campaigns":
        campaigns = company["campaigns"]
        return ({**known(k, "campaigns"), "customer": None, "moment": k["sent_at"]} for k in campaigns)  # fmt: skip
    return _people(company, source)


def _events(company: Company, type: str) -> Iterable[Row]:
    campaigns = {row["campaign_id"]: row for row in company["campaigns"]}
    products = {row["product_id"]: row for row in company["products"]}
    for event in company["events"]:
        if not type or event["type"] == type:
            yield (
                known(event, "events")
                | known(campaigns.get(event["campaign_id"]), "campaigns")
                | known(products.get(event.get("product_id")), "products")
                | {
                    "customer": event["customer_id"],
                    "moment": event["occurred_at"],
                    "session": event.get("session_id"),
                }
            )


def _tickets(company: Company, kind: str) -> Iterable[Row]:
    for ticket in company.get("tickets", ()):
        closed = ticket["closed_at"] is not None or (ticket["status"] or "").lower() == "closed"
        wanted = {"open": not closed, "closed": closed, "rated": ticket["csat"] is not None}
        if wanted.get(kind, True):
            row = {"customer": ticket["customer_id"], "moment": ticket["opened_at"], **ticket}
            yield row | known(ticket, "tickets")


def _surveys(company: Company, only_nps: bool) -> Iterable[Row]:
    for survey in company.get("surveys", ()):
        if not only_nps or survey["type"].lower() == "nps":
            row = {"customer": survey["customer_id"], "moment": survey["responded_at"]}
            yield row | known(survey, "surveys") | {"score": survey["score"]}


def _signs(company: Company, report: Report) -> Iterable[Row]:
    """Of the last 90 days where no time is named."""
    named = report.window != EVER or any(isinstance(part, ByTime) for part in report.breakdowns)
    seen = [(e["customer_id"], e["occurred_at"]) for e in company["events"] if e["type"] in LIFE]
    seen += [(o["customer_id"], o["ordered_at"]) for o in company["orders"] if counts(o)]
    for customer, moment in seen:
        if customer is not None and (named or inside(moment, Last(count=90), clock_of(company))):
            yield {"customer": customer, "moment": moment}


def _people(company: Company, source: str) -> Iterable[Row]:
    reachable = _reachable(company) if source == "reachable" else set()
    for person in company["customers"]:
        row: Row = {"customer": person["customer_id"], **person}
        born = person.get("birth_date")
        row["age"] = None if born is None else years_old(born, clock_of(company))
        if source == "reachable":
            if person["customer_id"] in reachable:
                yield row
        elif source == "customers" or person.get("created_at") is not None:
            yield row | {"moment": person.get("created_at")}


def _reachable(company: Company) -> set[str]:
    """As the segment of the same name has them."""
    people = [{"email": None, **row} for row in company["customers"]]
    said = [{"purpose": None, **row} for row in company["consents"]]
    tables = {"customers": people, "consents": said, "events": company["events"]}
    return members(Reachable(), Facts(tables, clock_of(company), {}))


def _products(company: Company) -> Iterable[Row]:
    for product in company["products"]:
        price = converted(product.get("price"), product.get("currency"), company)
        row = {"customer": None, "price": price, "rating": product.get("rating")}
        yield known(product, "products") | row


# -- measures -------------------------------------------------------------------------------------


def mean(name: str) -> Callable[[list[Row]], float | None]:
    def of(rows: list[Row]) -> float | None:
        found = [row[name] for row in rows if row.get(name) is not None]
        return sum(found) / len(found) if found else None

    return of


def _hours_open(rows: list[Row]) -> float | None:
    taken = [
        (row["closed_at"] - row["opened_at"]) / timedelta(hours=1)
        for row in rows
        if row["closed_at"] is not None
    ]
    return sum(taken) / len(taken) if taken else None


def _solved(rows: list[Row]) -> int:
    return sum(row["first_contact_resolved"] is True for row in rows)


def _nps(rows: list[Row]) -> float | None:
    likes = sum(row["score"] >= 9 for row in rows) - sum(row["score"] <= 6 for row in rows)
    return 100 * likes / len(rows) if rows else None


DEEDS: dict[str, Callable[[list[Row]], Any]] = {
    **dict.fromkeys(ROWS_OF, len),
    "event_customers": lambda rows: len(people(rows)),
    "product_viewers": lambda rows: len(people(rows)),
    "cart_customers": lambda rows: len(people(rows)),
    "checkout_customers": lambda rows: len(people(rows)),
    "engaged_customers": lambda rows: len(people(rows)),
    "sessions": lambda rows: len({r["session"] for r in rows} - {None}),
    "first_contact_resolution": lambda rows: share(_solved(rows), len(rows)),
    "time_to_close": _hours_open,
    "csat": lambda rows: share(sum(row["csat"] >= 4 for row in rows), len(rows)),
    "avg_csat": mean("csat"),
    "avg_score": mean("score"),
    "nps": _nps,
    "avg_loyalty_points": mean("loyalty_points"),
    "avg_age": mean("age"),
    "avg_price": mean("price"),
    "avg_rating": mean("rating"),
}
