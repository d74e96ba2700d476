"""Segments as marketers ask for them; their SQL and their words are kept as snapshots."""

from typing import Any

Json = dict[str, Any]
LAST_90 = {"kind": "last", "count": 90, "unit": "day"}
LAST_7 = {"kind": "last", "count": 7, "unit": "day"}
US = {"kind": "attribute", "field": "customers.country", "values": ["US"]}
OWNERS = {"kind": "attribute", "field": "customers.customer_type", "values": ["salon_owner"]}
SHAMPOO = {"field": "products.category", "values": ["Shampoo"]}
GOLD = {"kind": "attribute", "field": "customers.loyalty_tier", "values": ["gold", "silver"]}
POINTS = {
    "kind": "attribute",
    "field": "customers.loyalty_points",
    "op": "more_than",
    "values": [500],
}


def no(condition: Json) -> Json:
    return {"kind": "not", "of": condition}


def every(*parts: Json) -> Json:
    return {"kind": "all", "of": list(parts)}


def either(*parts: Json) -> Json:
    return {"kind": "any", "of": list(parts)}


EXAMPLES: dict[str, Json] = {
    "everyone": {"kind": "everyone"},
    "us-salon-owners-not-engaging": every(US, OWNERS, no({"kind": "engaged", "window_assumed": True})),
    "outside-france-and-germany": {"kind": "attribute", "field": "customers.country", "op": "is_not", "values": ["FR", "DE"]},
    "without-a-city": {"kind": "attribute", "field": "customers.city", "op": "is_empty"},
    "city-contains": {"kind": "attribute", "field": "customers.city", "op": "contains", "values": ["50%"]},
    "city-without-its-accents": {"kind": "attribute", "field": "customers.city", "values": ["koln", "Sao Paulo"]},
    "city-matches": {"kind": "attribute", "field": "customers.city", "op": "matches", "values": ["^s.o [a-z]+$"]},
    "gold-or-many-points": every(US, either(GOLD, POINTS)),
    "neither-gold-nor-many-points": no(either(GOLD, POINTS)),
    "over-50": {"kind": "age", "years": {"op": "more_than", "value": 50}},
    "birthday-next-week": {"kind": "anniversary", "window": {"kind": "next", "count": 7}},
    "signed-up-since-january": {"kind": "dated", "window": {"kind": "between", "first": "2026-01-01"}},
    "opened-three-mails": {"kind": "event", "types": ["email_opened"], "count": {"value": 3}, "window": {"kind": "last", "count": 6, "unit": "month"}},
    "opened-at-most-two": {"kind": "event", "types": ["email_opened"], "count": {"op": "at_most", "value": 2}, "window": LAST_90},
    "never-opened": no({"kind": "event", "types": ["email_opened"]}),
    "neither-opened-nor-clicked": no({"kind": "event", "types": ["email_opened", "email_clicked"], "window": LAST_90}),
    "opened-another-campaign": {"kind": "event", "types": ["email_opened"], "count": {"op": "is", "value": 1}, "where": [{"field": "campaigns.name", "op": "is_not", "values": ["Spring"]}]},
    "a-custom-event": {"kind": "event", "types": ["salon_visit"], "window": LAST_7},
    "bought-shampoo-twice": {"kind": "bought", "where": [SHAMPOO, {"field": "products.price", "op": "more_than", "values": [20]}], "amount": {"value": 2}, "window": {"kind": "last", "count": 45}},
    "never-bought-shampoo": no({"kind": "bought", "where": [SHAMPOO]}),
    "one-time-buyers": {"kind": "bought", "amount": {"op": "is", "value": 1}},
    "prospects": no({"kind": "bought"}),
    "spent-little": {"kind": "bought", "measure": "spend", "amount": {"op": "less_than", "value": 100}},
    "average-order": {"kind": "bought", "measure": "average_order", "amount": {"op": "between", "value": 10.5, "upper": 20}, "orders": "late"},
    "ten-units-online": {"kind": "bought", "measure": "units", "amount": {"value": 10}, "where": [{"field": "orders.channel", "values": ["web"]}]},
    "lapsed": {"kind": "lapsed", "window_assumed": True},
    "new-this-month": {"kind": "order_date", "which": "first", "window": {"kind": "calendar", "period": "month"}},
    "bought-last-30-to-60-days-ago": {"kind": "order_date", "which": "last", "window": {"kind": "ago", "near": 30, "far": 60}},
    "abandoned-cart": {"kind": "sequence", "first": {"types": ["cart_added"]}, "followed": False, "window": LAST_7},
    "bought-after-click": {"kind": "sequence", "first": {"types": ["email_clicked"]}, "then": {"where": [{"field": "products.brand", "values": ["Volt"]}]}, "within_days": 3},
    "vip": {"kind": "top", "percent": 5, "assumed": True},
    "fewest-points-in-the-us": {"kind": "top", "by": "customers.loyalty_points", "count": 10, "lowest": True, "among": US},
    "opted-in": {"kind": "consent"},
    "not-opted-out-of-sms": no({"kind": "consent", "channel": "sms", "status": "opted_out"}),
    "reachable": {"kind": "reachable"},
    "two-refund-tickets": {"kind": "ticket", "count": {"value": 2}, "window": {"kind": "last", "count": 1, "unit": "year"}, "where": [{"field": "tickets.category", "values": ["refund"]}]},
    "detractors": {"kind": "survey", "type": "nps", "score": {"op": "at_most", "value": 6}, "window": LAST_90},
    "shampoo-and-dryer-in-one-order": {"kind": "together", "items": [{"where": [SHAMPOO]}, {"where": [{"field": "products.category", "values": ["Dryers"]}]}], "window": LAST_90},
    "due-in-two-weeks": {"kind": "due", "window": {"kind": "next", "count": 14}},
    "overdue-for-shampoo": {"kind": "due", "where": [SHAMPOO], "window": {"kind": "ago", "near": 0, "far": 10000}},
    "first-opened-lately": {"kind": "event_date", "types": ["email_opened"], "window": {"kind": "last", "count": 30}},
    "last-visit-before-march": {"kind": "event_date", "which": "last", "types": ["store_visited"], "window": {"kind": "between", "last": "2026-02-28"}},
    "second-order-this-year": {"kind": "nth_order", "n": 2, "window": {"kind": "calendar", "period": "year"}},
    "third-order": {"kind": "nth_order", "n": 3},
    "second-order-soon": {"kind": "nth_order", "n": 2, "within_days": 30},
    "first-bought-shampoo-lately": {"kind": "order_date", "where": [SHAMPOO], "window": LAST_90},
    "ordered-long-ago": {"kind": "order_date", "which": "last", "window": {"kind": "ago", "near": 60, "far": 10000}},
    "first-order-anniversary": {"kind": "anniversary", "field": "first_order", "window": {"kind": "calendar", "period": "month"}},
    "opened-on-five-days": {"kind": "event", "types": ["email_opened"], "count": {"value": 5}, "counted": "days", "window": LAST_90},
    "active-on-five-days": {"kind": "engaged", "days": {"value": 5}, "window": {"kind": "calendar", "period": "month", "offset": -1}},
    "opened-on-a-weekend": {"kind": "event", "types": ["email_opened"], "during": {"weekdays": ["saturday", "sunday"]}, "window": LAST_90},
    "ordered-in-the-evening": {"kind": "bought", "during": {"from_hour": 18, "to_hour": 24}},
    "ordered-at-christmas-of-any-year": {"kind": "bought", "during": {"first_day": "12-24", "last_day": "12-26"}, "amount": {"value": 2}},
    "left-the-checkout-for-six-hours": {"kind": "sequence", "first": {"types": ["checkout_started"]}, "followed": False, "within_hours": 6, "window": LAST_7},
    "clicked-but-no-order-in-three-days": {"kind": "sequence", "first": {"types": ["email_clicked"]}, "followed": False, "within_days": 3, "window": LAST_90},
    "bought-on-two-days": {"kind": "bought", "measure": "days", "amount": {"value": 2}, "where": [SHAMPOO]},
    "bought-two-categories": {"kind": "bought", "measure": "categories", "amount": {"value": 2}, "window": LAST_90},
    "bought-few-products": {"kind": "bought", "measure": "products", "amount": {"op": "less_than", "value": 3}, "where": [SHAMPOO]},
    "in-a-saved-segment": every(OWNERS, no({"kind": "in_segment", "segment": "S-1"})),
    "a-long-one": every(US, {"kind": "bought"}, either({"kind": "reachable"}, every({"kind": "engaged"}, {"kind": "consent", "channel": "sms"})), no({"kind": "lapsed"})),
}  # fmt: skip
