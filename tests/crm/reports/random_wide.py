"""Random reports of every measure: groups of people, days that come round, what stands beside them."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from tests.crm.reports.random_companies import SEGMENTS
from tests.crm.reports.random_forms import ADD_UP, RUNNING

START, DAYS = date(2025, 1, 1), 545
GRAINS = ("hour", "day", "week", "month", "quarter", "year", "weekday", "hour_of_day")
PERIODS = ("day", "week", "month", "quarter", "year")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
PEOPLE = ("customers.country", "customers.created_at", "customers.loyalty_points")
GOODS = ("products.category", "products.tags")
ORDER, CAMPAIGN = ("orders.channel", "orders.currency"), ("campaigns.type", "campaigns.campaign_id")


@dataclass(frozen=True)
class Family:
    """Measures with the fields that they can be asked about; whether they know time, and people."""

    measures: tuple[str, ...]
    fields: tuple[str, ...]
    dated: bool = True
    people: bool = True


def of(measures: str, *fields: str, dated: bool = True, people: bool = True) -> Family:
    return Family(tuple(measures.split()), fields, dated, people)


FAMILIES = (
    of("revenue orders aov buyers units new_customers repeat_customers repeat_purchase_rate"
       " items_per_order margin margin_rate placed_orders cancelled_orders cancellation_rate"
       " returned_orders return_rate", *PEOPLE, *ORDER, *GOODS),
    of("gross_revenue revenue_per_buyer discount discount_share orders_per_buyer win_backs"
       " returning_customers on_time_delivery_rate late_deliveries late_delivery_rate delivery_time"
       " time_between_orders", *PEOPLE, *ORDER),
    of("ltv churned ltv_to_cac payback cac list_growth list_joined list_left engaged_customers"
       " signups customers avg_age avg_loyalty_points", *PEOPLE),
    of("sent delivered opened clicked bounced unsubscribed complained open_rate click_rate"
       " delivery_rate click_to_open_rate bounce_rate unsubscribe_rate complaint_rate total_opens"
       " total_clicks total_open_rate total_click_rate push_sent push_opened push_open_rate"
       " sms_sent sms_clicked sms_click_rate converted conversion_rate revenue_per_mail"
       " campaign_cost", *PEOPLE, *CAMPAIGN),
    of("attributed_revenue attributed_orders", *PEOPLE, *ORDER, *CAMPAIGN),
    of("campaigns", *CAMPAIGN, people=False),
    of("events event_customers sessions page_views product_views cart_additions checkouts"
       " app_opens store_visits cart_rate checkout_rate", *PEOPLE, *CAMPAIGN, *GOODS,
       "events.type", "events.device"),
    of("cart_abandonment_rate", *PEOPLE),
    of("tickets open_tickets closed_tickets first_contact_resolution time_to_close csat avg_csat",
       *PEOPLE, "tickets.category", "tickets.status"),
    of("nps survey_responses avg_score", *PEOPLE, "surveys.type"),
    of("reachable", *PEOPLE, dated=False),
    of("products stock avg_price avg_rating sell_through", *GOODS, dated=False, people=False),
)  # fmt: skip
FAMILY = {measure: family for family in FAMILIES for measure in family.measures}
VALUES: dict[str, list[Any]] = {
    "customers.country": ["us", "DE"], "orders.channel": ["web", "store"],
    "products.category": ["gel", "Dryer"], "campaigns.type": ["promo"],
    "campaigns.campaign_id": ["k0", "k1", "k2"], "orders.currency": ["eur", "USD"],
    "events.type": ["email_opened", "page_viewed"], "events.device": ["phone"],
    "tickets.category": ["delivery"], "tickets.status": ["open", "closed"],
    "surveys.type": ["nps"], "customers.loyalty_points": [0, 10],
}  # fmt: skip


def wide_report(r: Random) -> dict[str, Any]:
    """A definition as JSON that can be answered; about a third have something beside the measure."""
    measure = r.choice(sorted(FAMILY))
    family = FAMILY[measure]
    fields = list(family.fields)
    report: dict[str, Any] = {"measures": [measure], "breakdowns": _groups(r, family, fields)}
    if r.random() < 0.6:
        report["window"] = _window(r)
    if r.random() < 0.3:
        report["where"] = [_filter(r, r.choice([name for name in fields if name in VALUES]))]
    if family.people and r.random() < 0.2:
        report["who"] = _people(r)
    if family.dated and r.random() < 0.2:
        report["during"] = _during(r)
    return _by_change(r, _beside(r, report, family))


def _by_change(r: Random, report: dict[str, Any]) -> dict[str, Any]:
    """Where groups stand beside others, now and then in the order of their change."""
    timed = any(part["kind"] == "time" for part in report["breakdowns"])
    if "compare" not in report or timed or not report["breakdowns"] or r.random() < 0.5:
        return report
    return report | {"by_change": True, "lowest": r.random() < 0.3}


def _beside(r: Random, report: dict[str, Any], family: Family) -> dict[str, Any]:
    """Compared, or cut to its top and in further forms, or beside a second measure, or as it is."""
    chosen = r.random()
    if chosen < 0.15 and family.people:
        return report | {"compare": {"kind": "people", "who": _people(r)}}
    if chosen < 0.3 and family.dated:
        begins = report.get("window", {}).get("kind") not in (None, "ever")
        window = report["window"] if begins else _window(r)
        if r.random() < 0.3:
            return report | {"window": window, "compare": {"kind": "time", "window": _window(r)}}
        return report | {"window": window, "compare": r.choice(("previous", "last_year"))}
    if chosen < 0.5:
        return report | _formed(r, report)
    if chosen < 0.65:
        others = [m for m in family.measures if m not in ("engaged_customers", *report["measures"])]
        if others and "engaged_customers" not in report["measures"]:
            return report | {"measures": [*report["measures"], r.choice(others)]}
    return report


def _groups(r: Random, family: Family, fields: list[str]) -> list[dict[str, Any]]:
    parts: list[dict[str, Any]] = [
        {"kind": "field", "field": name} for name in r.sample(fields, r.choice((0, 0, 1, 1, 2)))
    ]
    if family.people and r.random() < 0.15:
        parts.append({
            "kind": "cohort", "start": r.choice(("first_order", "signup")),
            "grain": r.choice(PERIODS),
        })  # fmt: skip
    if family.people and r.random() < 0.15:
        chosen = r.sample(sorted(SEGMENTS), r.randrange(1, 4))
        parts.append({"kind": "segments", "segments": chosen})
    if family.dated and r.random() < 0.5:
        parts += [{"kind": "time", "grain": g} for g in r.sample(GRAINS, r.choice((1, 1, 1, 2)))]
    return parts[-4:]


def _formed(r: Random, report: dict[str, Any]) -> dict[str, Any]:
    """A top, everything else, and further forms: what the measure and its groups can have."""
    times = [part["grain"] for part in report["breakdowns"] if part["kind"] == "time"]
    if len(times) > 1:
        return {}
    others = len(report["breakdowns"]) > len(times)
    whole = not any(p["kind"] == "segments" or p.get("field") == "products.tags" for p in report["breakdowns"])  # fmt: skip
    told: dict[str, Any] = {"forms": _forms(r, report["measures"][0], times), "periods": r.randrange(2, 5)}  # fmt: skip
    if report["breakdowns"] and r.random() < 0.7:
        rest = others and whole and r.random() < 0.6
        told |= {"top": r.randrange(1, 4), "lowest": r.random() < 0.3, "rest": rest}
    return told


def _forms(r: Random, measure: str, grains: list[str]) -> list[str]:
    running = any(grain in RUNNING for grain in grains)
    forms = ["share"] if measure in ADD_UP else []
    forms += ["cumulative"] if running and measure in ADD_UP else []
    forms += ["moving_average", "growth"] if running else []
    return r.sample(forms, r.randrange(0, len(forms) + 1))


# -- parts ----------------------------------------------------------------------------------------


def _window(r: Random) -> dict[str, Any]:
    """A window that has a beginning: many of them over the days when clocks are set."""
    kind = r.choice(("between", "months", "last", "calendar", "ago", "open"))
    if kind == "last":
        return {"kind": "last", "count": r.choice((1, 2, 7, 30, 90)), "unit": r.choice(("day", "week", "month", "quarter"))}  # fmt: skip
    if kind == "calendar":
        return {"kind": "calendar", "period": r.choice(PERIODS), "offset": -r.randrange(0, 4)}
    if kind == "ago":
        near = r.randrange(0, 40)
        return {"kind": "ago", "near": near, "far": near + r.randrange(1, 90)}
    first = START + timedelta(days=r.randrange(DAYS - 200, DAYS) if r.random() < 0.7 else r.randrange(DAYS))  # fmt: skip
    if kind == "months":
        first = first.replace(day=1)
        last = (first + timedelta(days=31 * r.randrange(1, 4))).replace(day=1) - timedelta(days=1)
    else:
        last = first + timedelta(days=r.randrange(0, 120))
    ends = {"first": first.isoformat(), "last": last.isoformat()}
    return {"kind": "between", **(ends if kind != "open" else {"first": ends["first"]})}


def _filter(r: Random, field: str) -> dict[str, Any]:
    values = VALUES[field]
    if r.random() < 0.15:
        return {"field": field, "op": r.choice(("is_empty", "is_not_empty")), "values": []}
    if field == "customers.loyalty_points":
        return {"field": field, "op": r.choice(("more_than", "at_most")), "values": [r.choice(values)]}  # fmt: skip
    chosen = r.sample(values, r.randrange(1, len(values) + 1))
    return {"field": field, "op": r.choice(("is", "is", "is_not")), "values": chosen}


def _people(r: Random) -> dict[str, Any]:
    chosen = r.choice((["US"], ["DE"], ["US", "DE"]))
    return {"kind": "attribute", "field": "customers.country", "op": "is", "values": chosen}


def _during(r: Random) -> dict[str, Any]:
    kind = r.random()
    if kind < 0.6:
        return {"weekdays": r.sample(WEEKDAYS, r.randrange(1, 4))}
    if kind < 0.8:
        first = r.randrange(0, 24)
        return {"from_hour": first, "to_hour": r.choice([h for h in range(1, 25) if h != first])}
    days = [f"{r.randrange(1, 13):02}-{r.randrange(1, 29):02}" for _ in range(2)]
    return {"first_day": days[0], "last_day": days[1]}
