"""Random definitions that a marketer could mean, from the fields, values and events of one company.

Every kind of condition is drawn, with the comparisons that its fields allow and windows in which
the thing can happen: orders behind us, birthdays ahead. Contradictions are not avoided.
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from crm.catalog.model import Catalog, CatalogField
from crm.segments.definition import Segment

Json = dict[str, Any]
KINDS = (
    "attribute", "attribute", "attribute", "dated", "anniversary", "age", "event", "event", "engaged",
    "bought", "bought", "bought", "lapsed", "order_date", "sequence", "top", "consent", "reachable",
    "ticket", "survey", "event_date", "together", "due", "sample", "rfm", "suppressed",
)  # fmt: skip
COUNTED = ("at_least", "at_least", "more_than", "less_than", "at_most", "is", "between")
MEASURED = ("at_least", "more_than", "less_than", "at_most", "between")
LIKE = ("contains", "starts_with", "ends_with")


class Meant:
    """Draws definitions from a company's catalog, the same ones for the same seed."""

    def __init__(self, catalog: Catalog, seed: int, today: date) -> None:
        self.catalog, self.r, self.today = catalog, Random(seed), today

    def definition(self, most: int) -> Segment:
        """A definition of one to `most` conditions; now and then one of them shuts out, or it has a limit."""
        size = self.r.randint(1, most)
        out = int(size > 1 and self.r.random() < 0.08)
        limit = {"limit": self._limit()} if self.r.random() < 0.05 else {}
        told = {"where": self._group(size - out), "exclude": [self._one()] * out, **limit}
        return Segment.model_validate(told)

    def _limit(self) -> Json:
        by = self.r.choice(("random", "spend", "orders"))
        return {"count": self.r.choice((100, 1000, 5000)), "by": by}

    def _group(self, size: int) -> Json:
        if size == 1:
            one = self._one()
            return {"kind": "not", "of": one} if self.r.random() < 0.2 else one
        parts = [self._group(count) for count in self._sizes(size)]
        return {"kind": "any" if self.r.random() < 0.25 else "all", "of": parts}

    def _sizes(self, size: int) -> list[int]:
        """Mostly single conditions, sometimes a group among them."""
        if size > 2 and self.r.random() < 0.3:
            return [size - 1, 1] if self.r.random() < 0.5 else [1, size - 1]
        return [1] * size

    def _one(self) -> Json:
        kind = self.r.choice(KINDS)
        made: Callable[[], Json] = getattr(self, f"_{kind}")
        return {"kind": kind, **made()}

    # Windows and amounts

    def _window(self) -> Json:
        """A stretch of time behind us, or all of it."""
        unit = self.r.choice(("day", "day", "week", "month", "quarter", "year"))
        near = self.r.choice((1, 2, 3))
        return self.r.choice((
            {"kind": "ever"},
            {"kind": "ever"},
            {"kind": "last", "count": self.r.choice((7, 14, 30, 45, 60, 90, 365)), "unit": "day"},
            {"kind": "last", "count": self.r.choice((1, 2, 3, 6, 12)), "unit": unit},
            {"kind": "ago", "near": near * 30, "far": near * 30 + 30, "unit": "day"},
            {"kind": "ago", "near": near, "far": near + 2, "unit": self.r.choice(("week", "month"))},
            {"kind": "ago", "near": near, "far": 10_000, "unit": unit},
            {"kind": "calendar", "period": unit, "offset": -self.r.choice((0, 1, 1, 2, 3))},
            self._days(),
        ))  # fmt: skip

    def _during(self) -> Json:
        """Now and then only at moments that come round."""
        hours, days = {"from_hour": 18, "to_hour": 24}, {"first_day": "12-24", "last_day": "12-26"}
        weekdays = {
            "weekdays": self.r.choice((["saturday", "sunday"], ["monday"], ["friday", "monday"]))
        }
        known = (hours, days, weekdays, {**weekdays, **hours})
        return {"during": self.r.choice(known)} if self.r.random() < 0.12 else {}

    def _days(self, back: int = 700) -> Json:
        first = self.today - timedelta(days=self.r.randint(30, back))
        last = min(first + timedelta(days=self.r.randint(0, 90)), self.today)
        ends = self.r.choice((("first",), ("last",), ("first", "last"), ("first", "last")))
        both = {"first": first.isoformat(), "last": last.isoformat()}
        return {"kind": "between", **{end: both[end] for end in ends}}

    def _number(self, *values: float, ops: Sequence[str] = COUNTED) -> Json:
        op, value = self.r.choice(ops), self.r.choice(values)
        upper = {"upper": value + self.r.choice(values)} if op == "between" else {}
        return {"op": op, "value": value, **upper}

    # Fields

    def _field(self, table: str, fits: Callable[[CatalogField], bool]) -> CatalogField:
        return self.r.choice([f for f in self.catalog.of_table(table) if fits(f)])

    def _compared(self, field: CatalogField) -> Json:
        """The field with a comparison that suits its type."""
        if self.r.random() < 0.08:
            op = self.r.choice(("is_empty", "is_not_empty"))
            return {"field": field.id, "op": op, "values": []}
        if field.type == "boolean":
            return {"field": field.id, "op": "is", "values": [self.r.random() < 0.6]}
        if field.type in ("number", "integer"):
            return {"field": field.id, **self._amounts(field)}
        return {"field": field.id, **self._texts(field)}

    def _amounts(self, field: CatalogField) -> Json:
        size = (1, 2, 3, 4, 5) if field.column in SMALL else (10, 50, 100, 250, 500)
        number = self._number(*size, ops=MEASURED)
        upper = number.get("upper")
        return {"op": number["op"], "values": [number["value"], *([upper] if upper else [])]}

    def _texts(self, field: CatalogField) -> Json:
        if not field.values or self.r.random() < 0.06:
            known = field.values or ("Salon", "Meyer", "gmail")
            part = self.r.choice(known).split()[0][:5]
            return {"op": self.r.choice(LIKE), "values": [part]}
        count = self.r.choice((1, 1, 1, 2, 2, 3))
        values = self.r.sample(field.values, min(count, len(field.values)))
        return {"op": "is_not" if self.r.random() < 0.15 else "is", "values": values}

    def _filters(self, *fields: str) -> list[Json]:
        known = [f for f in fields if self.catalog.has(f)]
        count = self.r.choice((0, 0, 1, 1, 1, 2)) if known else 0
        chosen = self.r.sample(known, min(count, len(known)))
        return [self._compared(self.catalog.field(name)) for name in chosen]

    # Conditions

    def _attribute(self) -> Json:
        return self._compared(self._field("customers", lambda f: f.column not in NOT_SAID))

    def _dated(self) -> Json:
        field = self._field("customers", lambda f: f.type in ("date", "timestamp"))
        born = field.column == "birth_date"
        return {"field": field.id, "window": self._days(20_000) if born else self._window()}

    def _anniversary(self) -> Json:
        ahead = {"kind": "next", "count": self.r.choice((3, 7, 14, 30)), "unit": "day"}
        period = {
            "kind": "calendar",
            "period": self.r.choice(("day", "week", "month")),
            "offset": 0,
        }
        field = self._field("customers", lambda f: f.type in ("date", "timestamp"))
        return {"field": field.id, "window": self.r.choice((ahead, period))}

    def _age(self) -> Json:
        return {"years": self._number(18, 25, 30, 40, 65, ops=(*MEASURED, "is"))}

    def _event(self) -> Json:
        types = self.r.sample(self.catalog.event_types, self.r.choice((1, 1, 1, 2)))
        where = self._filters(*OF_PRODUCTS, *OF_EVENTS)
        count = {"count": self._number(1, 2, 3, 5, 10)} if self.r.random() < 0.5 else {}
        counted = "days" if self.r.random() < 0.15 else "times"
        return {
            "types": types,
            "window": self._window(),
            "where": where,
            "counted": counted,
            **count,
            **self._during(),
        }

    def _engaged(self) -> Json:
        days = {"days": self._number(2, 5, 10)} if self.r.random() < 0.2 else {}
        return {"window": self._window(), "by": self.r.choice(("any", "any", "email")), **days}

    def _bought(self) -> Json:
        measure = self.r.choice(
            ("orders", "orders", "orders", "units", "spend", "average_order", "days")
        )
        sizes = (
            (50.0, 100.0, 250.0, 500.0) if measure in ("spend", "average_order") else (1, 2, 3, 5)
        )
        some = measure == "orders" and self.r.random() < 0.5
        ops = COUNTED if measure in ("orders", "days") else MEASURED
        amount = {} if some else {"amount": self._number(*sizes, ops=ops)}
        kinds = ("counting",) * 6 + ("returned", "cancelled", "late", "any", "first", "last")
        where = self._filters(*OF_PRODUCTS, *OF_ORDERS)
        orders = self.r.choice(kinds)
        return {"measure": measure, **amount, "window": self._window(), "where": where, "orders": orders}  # fmt: skip

    def _lapsed(self) -> Json:
        return {"window": {"kind": "last", "count": self.r.choice((90, 180, 365)), "unit": "day"}}

    def _order_date(self) -> Json:
        where = self._filters(*OF_PRODUCTS, *OF_ORDERS) if self.r.random() < 0.3 else []
        return {"which": self.r.choice(("first", "last")), "window": self._window(), "where": where}

    def _event_date(self) -> Json:
        where = self._filters(*OF_PRODUCTS, *OF_EVENTS) if self.r.random() < 0.4 else []
        return {
            **self._order_date(),
            "types": [self.r.choice(self.catalog.event_types)],
            "where": where,
        }

    def _together(self) -> Json:
        items = [
            {"where": [self._compared(self.catalog.field(self.r.choice(OF_PRODUCTS)))]}
            for _ in range(2)
        ]
        return {"items": items, "window": self._window()}

    def _due(self) -> Json:
        ahead = {"kind": "next", "count": self.r.choice((7, 14, 30)), "unit": "day"}
        past = {"kind": "ago", "near": 0, "far": 10_000, "unit": "day"}
        where = self._filters(*OF_PRODUCTS) if self.r.random() < 0.4 else []
        return {"window": self.r.choice((ahead, ahead, past)), "where": where}

    def _sample(self) -> Json:
        sizes = (
            {"percent": 10.0},
            {"percent": 2.5},
            {"part": 1, "parts": 2},
            {"part": 3, "parts": 7},
            {"count": 500},
        )
        salt = {"salt": "Autumn"} if self.r.random() < 0.3 else {}
        return {**self.r.choice(sizes), **salt}

    def _rfm(self) -> Json:
        classes = self.r.sample(
            ("champions", "loyal", "at_risk", "hibernating"), self.r.choice((1, 1, 2))
        )
        scores = {
            self.r.choice(("recency", "frequency", "money")): self.r.choice(([5], [4, 5], [1, 2]))
        }
        return self.r.choice(({"classes": classes}, scores, {"classes": classes, **scores}))

    def _suppressed(self) -> Json:
        return {}

    def _sequence(self) -> Json:
        ever = {"kind": "ever"}
        return {
            "first": self._step(event=True),
            "then": self._step(event=self.r.random() < 0.4),
            "followed": self.r.random() < 0.5,
            "within_days": self.r.choice((None, None, 1, 7, 30)),
            "window": self.r.choice((self._window(), ever)),
        }

    def _step(self, event: bool) -> Json:
        where = self._filters(*OF_PRODUCTS) if self.r.random() < 0.4 else []
        types = [self.r.choice(self.catalog.event_types)] if event else []
        return {"types": types, "where": where}

    def _top(self) -> Json:
        share = self.r.choice(({"count": self.r.choice((10, 50, 100))}, {"percent": self.r.choice((1.0, 5.0, 10.0, 20.0))}))  # fmt: skip
        by = self.r.choice(("spend", "spend", "orders", "units", "average_order", "engagement", "days_since_order", "customers.loyalty_points"))  # fmt: skip
        window = self._window() if not by.startswith("customers") else {"kind": "ever"}
        if self.r.random() < 0.2:
            parts = self.r.choice((2, 4, 5, 10, 7))
            share = {"part": self.r.randint(1, parts), "parts": parts}
        per = (
            {"per": self.r.choice(("customers.country", "customers.customer_type"))}
            if self.r.random() < 0.2
            else {}
        )
        return {**share, **per, "by": by, "window": window, "lowest": self.r.random() < 0.25}

    def _consent(self) -> Json:
        statuses = ("opted_in", "opted_in", "opted_out", "pending")
        return {"channel": self.r.choice(("email", "sms", "push")), "status": self.r.choice(statuses)}  # fmt: skip

    def _reachable(self) -> Json:
        return {"channel": self.r.choice(("email", "email", "sms", "push"))}

    def _ticket(self) -> Json:
        count = {"count": self._number(1, 2, 3)} if self.r.random() < 0.4 else {}
        return {"window": self._window(), "where": self._filters(*OF_TICKETS), **count}

    def _survey(self) -> Json:
        type = self.r.choice(("nps", "nps", "csat", None))
        score = self._number(3, 4, 7, 9, ops=MEASURED[:4]) if self.r.random() < 0.6 else None
        where = self._filters("surveys.touchpoint") if self.r.random() < 0.3 else []
        return {"type": type, "score": score, "window": self._window(), "where": where}


SMALL = ("rating", "household_size", "quantity", "csat", "score", "salon_size")
NOT_SAID = ("customer_id", "email", "phone", "first_name", "last_name", "note", "birth_date", "created_at")  # fmt: skip
OF_PRODUCTS = ("products.category", "products.brand", "products.name", "products.tags", "products.price", "products.rating")  # fmt: skip
OF_EVENTS = ("events.device", "events.channel", "campaigns.name", "campaigns.type")
OF_ORDERS = ("orders.channel", "orders.coupon", "orders.total")
OF_TICKETS = ("tickets.category", "tickets.priority", "tickets.status", "tickets.channel", "tickets.csat", "tickets.first_contact_resolved")  # fmt: skip
