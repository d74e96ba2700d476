"""Random conditions of every kind, to any depth, that make sense in the random worlds."""

from random import Random
from typing import Any

from crm.terms.during import WEEKDAYS
from tests.crm.segments.random_ranks import random_rfm, random_sample, random_top
from tests.crm.segments.random_worlds import (
    BRANDS,
    CATEGORIES,
    CHANNELS,
    CITIES,
    COUNTRIES,
    EVENT_TYPES,
)

Json = dict[str, Any]
UNITS = ("hour", "day", "week", "month", "quarter", "year")
DAYS = (
    "2026-06-30",
    "2026-06-01",
    "2026-07-01",
    "2024-02-29",
    "2025-06-30",
    "2026-02-28",
    "1990-12-31",
    "1976-02-29",
)
TEXT_OPS = (
    "is",
    "is",
    "is_not",
    "contains",
    "starts_with",
    "ends_with",
    "matches",
    "is_empty",
    "is_not_empty",
)
NUMBER_OPS = (
    "is",
    "is_not",
    "more_than",
    "at_least",
    "less_than",
    "at_most",
    "between",
    "is_empty",
    "is_not_empty",
)
KINDS = (
    "attribute", "attribute", "dated", "anniversary", "age", "event", "event", "engaged", "bought", "bought", "bought",
    "lapsed", "order_date", "nth_order", "event_date", "together", "due", "sequence", "sequence", "path", "path", "top", "top", "rfm", "sample", "lookalike", "consent", "reachable", "suppressed", "in_list", "ticket", "survey", "everyone", "in_segment",
)  # fmt: skip


def random_condition(r: Random, depth: int) -> Json:
    """A condition as JSON, at most `depth` levels deep."""
    if depth > 1 and r.random() < 0.6:
        kind = r.choice(("all", "any", "not"))
        if kind == "not":
            return {"kind": "not", "of": random_condition(r, depth - 1)}
        return {
            "kind": kind,
            "of": [random_condition(r, depth - 1) for _ in range(r.randrange(1, 4))],
        }
    return _leaf(r, r.choice(KINDS), depth)


def _leaf(r: Random, kind: str, depth: int) -> Json:
    made = {
        "attribute": _attribute, "dated": _dated, "anniversary": _anniversary, "age": _age, "event": _event,
        "engaged": _engaged, "bought": _bought, "order_date": _order_date, "nth_order": _nth_order, "sequence": _sequence, "path": _path, "consent": _consent,
        "ticket": _ticket, "survey": _survey, "event_date": _event_date, "together": _together, "due": _due,
    }  # fmt: skip
    if kind in made:
        return {"kind": kind, **made[kind](r)}
    if kind == "top":
        return {"kind": "top", **random_top(r, depth)}
    if kind == "lookalike":
        return {"kind": "lookalike", "of": random_condition(r, 1), "count": r.randrange(1, 6)}
    if kind == "rfm":
        return {"kind": "rfm", **random_rfm(r)}
    if kind == "sample":
        return {"kind": "sample", **random_sample(r, depth)}
    if kind == "suppressed":
        return {"kind": "suppressed"}
    if kind == "in_list":
        return {"kind": "in_list", "list": r.choice(("L-1", "L-2", "L-9"))}
    if kind == "lapsed":
        return {"kind": "lapsed", "window": window(r)}
    if kind == "reachable":
        return {"kind": "reachable", "channel": r.choice(("email", "email", "sms", "push"))}
    return (
        {"kind": "in_segment", "segment": "S-1"} if kind == "in_segment" else {"kind": "everyone"}
    )


def window(r: Random) -> Json:
    near = r.randrange(0, 60)
    return r.choice((
        {"kind": "ever"},
        {"kind": "last", "count": r.choice((1, 7, 30, 90)), "unit": "day"},
        {"kind": "last", "count": r.randrange(1, 4), "unit": r.choice(UNITS)},
        {"kind": "ago", "near": near, "far": near + r.randrange(1, 60), "unit": r.choice(("day", "hour", "week"))},
        {"kind": "calendar", "period": r.choice(UNITS[1:]), "offset": -r.randrange(3)},
        {"kind": "between", **r.choice(({"first": "2026-04-01"}, {"last": "2026-06-30"}, {"first": "2026-02-28", "last": "2026-06-30"}))},
        {"kind": "next", "count": r.randrange(1, 8), "unit": "day"},
    ))  # fmt: skip


def number(r: Random, *values: float) -> Json:
    op = r.choice(
        ("at_least", "at_least", "is", "is_not", "more_than", "less_than", "at_most", "between")
    )
    low = r.choice(values or (0, 1, 2, 3, 1.5))
    return {
        "op": op,
        "value": low,
        **({"upper": low + r.choice((0, 1, 50))} if op == "between" else {}),
    }


def _values(r: Random, op: str, *known: Any) -> list[Any]:
    if op in ("is_empty", "is_not_empty"):
        return []
    if op == "between":
        return sorted(r.choices(known, k=2))
    return (
        r.sample(known, r.randrange(1, min(3, len(known)) + 1))
        if op in ("is", "is_not")
        else [r.choice(known)]
    )


def _text(r: Random, field: str, *known: str) -> Json:
    op = r.choice(TEXT_OPS)
    values = _values(r, op, *(v for v in known if v))
    if op == "matches":
        values = [r.choice(("^s.o", "o{1,2}[n-p]*$", "(a|e)", "\\d", "^[^u]", "\\w+ \\w", "é"))]
    if op in ("contains", "starts_with", "ends_with"):
        half = len(values[0]) // 2 or 1
        values = [values[0][:half] if r.random() < 0.5 else values[0][half:]]
    return {"field": field, "op": op, "values": values}


def _measured(r: Random, field: str, *known: Any) -> Json:
    op = r.choice(NUMBER_OPS)
    return {"field": field, "op": op, "values": _values(r, op, *known)}


def _attribute(r: Random) -> Json:
    yes = {
        "field": "customers.insured",
        "op": r.choice(("is", "is_not")),
        "values": [r.random() < 0.5],
    }
    return r.choice((
        _text(r, "customers.country", *COUNTRIES),
        _text(r, "customers.city", *CITIES, "koln", "Sao Paulo", "LYÓN"),
        _measured(r, "customers.loyalty_points", 0, 10, 10.5, 100),
        _measured(r, "customers.salon_size", 0, 1, 2),
        _measured(r, "customers.birth_date", *DAYS),
        _measured(r, "customers.created_at", *DAYS),
        yes,
    ))  # fmt: skip


def _dated(r: Random) -> Json:
    return {
        "field": r.choice(("customers.created_at", "customers.birth_date", "customers.renewal")),
        "window": window(r),
    }


def _anniversary(r: Random) -> Json:
    ahead = {
        "kind": "next",
        "count": r.choice((1, 2, 7, 30, 400)),
        "unit": r.choice(("day", "day", "week", "month", "hour")),
    }
    calendar = {
        "kind": "calendar",
        "period": r.choice(("day", "week", "month", "quarter", "year")),
        "offset": -r.randrange(13),
    }
    return {
        "field": r.choice(("customers.birth_date", "customers.created_at", "first_order")),
        "window": r.choice((ahead, calendar)),
    }


def _age(r: Random) -> Json:
    return {"years": number(r, 2, 25, 36, 39.5, 40, 50)}


def _where(r: Random, *makers: Json) -> list[Json]:
    return r.sample(makers, min(len(makers), r.choice((0, 0, 1, 1, 2))))


def _of_product(r: Random) -> Json:
    return r.choice((
        _text(r, "products.category", *CATEGORIES), _text(r, "products.brand", *BRANDS),
        {"field": "products.tags", "op": r.choice(("is", "is_not")), "values": r.sample(("vegan", "REFILL", "travel"), r.randrange(1, 3))},
        _measured(r, "products.price", 5, 10, 12.5),
    ))  # fmt: skip


def _event(r: Random) -> Json:
    where = _where(
        r,
        _of_product(r),
        _text(r, "campaigns.name", "Spring"),
        _text(r, "events.channel", *CHANNELS),
        _measured(r, "events.value", 1, 2.5),
    )
    return {
        "types": r.sample(EVENT_TYPES, r.randrange(1, 4)),
        "window": window(r),
        "count": number(r),
        "counted": r.choice(("times", "times", "days")),
        "during": _during(r),
        "where": where,
    }


def _during(r: Random) -> Json | None:
    """Mostly nothing; else weekdays, hours, days of the year, or several of them."""
    if r.random() < 0.7:
        return None
    days: Json = {"weekdays": r.sample(WEEKDAYS, r.randrange(1, 4))}
    hours: Json = r.choice(({"from_hour": 18, "to_hour": 24}, {"from_hour": 22, "to_hour": 6}))
    first, last = r.choice((("06-01", "06-30"), ("12-20", "02-29"), ("06-30", "06-30")))
    made = r.sample((days, hours, {"first_day": first, "last_day": last}), r.choice((1, 1, 2)))
    return {name: value for one in made for name, value in one.items()}


def _engaged(r: Random) -> Json:
    days = number(r) if r.random() < 0.4 else None
    by = r.choice(("any", "email"))
    return {"window": window(r), "by": by, "days": days, "during": _during(r)}


def _bought(r: Random) -> Json:
    of_orders = (
        _text(r, "orders.channel", *CHANNELS),
        _text(r, "orders.coupon", "SPRING"),
        _measured(r, "orders.total", 33.33, 50, 62.5),
    )
    of_lines = (
        _of_product(r),
        _measured(r, "order_items.quantity", 1, 2),
        _measured(r, "order_items.unit_price", 9.99, 12.5, 20),
    )
    measure = r.choice(
        ("orders", "orders", "units", "spend", "average_order", "days", "products", "categories", "brands")
    )  # fmt: skip
    values = (0, 33.33, 50, 100, 99.99) if measure in ("spend", "average_order") else (0, 1, 2, 3)
    kinds = (
        "counting",
        "counting",
        "counting",
        "returned",
        "cancelled",
        "late",
        "any",
        "first",
        "last",
    )
    orders = r.choice(kinds)
    where = _where(r, *of_orders, *of_lines)
    return {
        "measure": measure,
        "amount": number(r, *values),
        "window": window(r),
        "where": where,
        "during": _during(r),
        "orders": orders,
    }


def _order_date(r: Random) -> Json:
    where = _where(r, _of_product(r), _text(r, "orders.channel", *CHANNELS))
    return {"which": r.choice(("first", "last")), "window": window(r), "where": where}


def _nth_order(r: Random) -> Json:
    days = r.choice((None, None, 1, 10, 45))
    return {"n": r.choice((2, 2, 3)), "window": window(r), "within_days": days}


def _event_date(r: Random) -> Json:
    types = r.sample(EVENT_TYPES, r.randrange(1, 3))
    where = _where(r, _of_product(r), _text(r, "events.channel", *CHANNELS))
    return {
        "which": r.choice(("first", "last")),
        "types": types,
        "window": window(r),
        "where": where,
    }


def _together(r: Random) -> Json:
    def item() -> Json:
        of_line = _measured(r, "order_items.quantity", 1, 2)
        return {
            "where": [_of_product(r), *_where(r, of_line, _text(r, "orders.channel", *CHANNELS))]
        }

    return {"items": [item() for _ in range(r.choice((2, 2, 3)))], "window": window(r)}


def _due(r: Random) -> Json:
    near = r.choice((0, 7, 30))
    ago = {"kind": "ago", "near": near, "far": r.choice((near + 30, 10_000)), "unit": "day"}
    ahead = {"kind": "next", "count": r.choice((7, 30, 90, 400)), "unit": "day"}
    when = r.choice((ahead, ahead, ago, window(r)))
    return {
        "window": ahead if when["kind"] == "ever" else when,
        "where": _where(r, _of_product(r), _text(r, "orders.channel", *CHANNELS)),
    }


def _step(r: Random) -> Json:
    if r.random() < 0.5:
        return {
            "types": r.sample(EVENT_TYPES, r.randrange(1, 3)),
            "where": _where(r, _of_product(r)),
        }
    return {"where": _where(r, _of_product(r), _text(r, "orders.channel", *CHANNELS))}


def _path(r: Random) -> Json:
    steps = [_step(r) for _ in range(r.randrange(1, 4))]
    time = r.choice(({}, {"within_days": r.randrange(1, 60)}, {"within_hours": r.randrange(1, 99)}))
    return {
        "steps": steps,
        "lost": len(steps) > 1 and r.random() < 0.5,
        "window": window(r),
        **time,
    }


def _sequence(r: Random) -> Json:
    return {
        "first": _step(r),
        "then": _step(r),
        "followed": r.random() < 0.5,
        **r.choice(
            (
                {},
                {"within_days": 1},
                {"within_days": 7},
                {"within_days": 30},
                {"within_hours": 24},
                {"within_hours": 2},
            )
        ),
        "window": window(r),
    }


def _consent(r: Random) -> Json:
    return {
        "channel": r.choice(("email", "sms", "push")),
        "status": r.choice(("opted_in", "opted_out", "pending")),
    }


def _ticket(r: Random) -> Json:
    where = _where(r, _text(r, "tickets.category", "delivery", "refund"), _measured(r, "tickets.csat", 1, 3, 5),
                   {"field": "tickets.first_contact_resolved", "op": "is", "values": [True]}, _measured(r, "tickets.closed_at", *DAYS))  # fmt: skip
    return {"window": window(r), "count": number(r), "where": where}


def _survey(r: Random) -> Json:
    score = number(r, 0, 6, 8, 9) if r.random() < 0.7 else None
    return {
        "type": r.choice((None, "nps", "csat")),
        "score": score,
        "window": window(r),
        "where": _where(r, _text(r, "surveys.touchpoint", "store")),
    }
