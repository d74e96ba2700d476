"""The chosen spans in the form that composing uses: one meaning each."""

import itertools
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from agent.embedded.deeds import DONE
from agent.embedded.spans import Span
from crm.reports.measures.all import BY_ID

ORDERING = {
    "buy", "order", "return", "cancel", "spend", "orders", "revenue", "sales", "units", "aov", "margin",
    "buyer", "buyers", "repeat_customer", "one_time_buyer", "prospect", "new_customer", "new_customers",
    "returner", "late_delivery", "discount_buyer", "returned_orders", "cancelled_orders", "discount",
    "discount_share", "items_per_order", "return_rate", "cancellation_rate", "late_deliveries",
    "on_time_delivery_rate", "attributed_revenue", "attributed_orders", "repeat_purchase_rate", "last_order", "first_order",
}  # fmt: skip
# A value of these tables is believed only where the sentence speaks of the table's matter.
NEEDS = {
    "orders": ORDERING,
    "campaigns": {"email", "campaign", "open", "click", "receive", "sms", "push", "mail"},
    "tickets": {"ticket", "contact", "complain", "complainer", "has_open_ticket"},
    "surveys": {"survey", "rate", "promoter", "detractor", "passive"},
    "events": {
        "open",
        "click",
        "view",
        "visit",
        "add",
        "use",
        "start",
        "events",
        "opened",
        "clicked",
        "viewed",
        "visited",
        "added",
        "started",
    },
    "orders.status": {"status", "orders.status"},
    "consents": {"opted_in", "opted_out", "pending"},
}
TICKET_CHANNEL = "tickets.channel"
DENYING = ("not", "never", "any_not")
TELLING = ("orders.coupon", "campaigns.name")  # names that mean nothing else
UNSURE = (
    0.06  # a reading so much weaker than the surest one (a stem against the word itself) is none
)


def anchors(spans: Iterable[Span]) -> set[str]:
    """What the sentence speaks of, in any reading of its words."""
    found: set[str] = set()
    for span in spans:
        for reading in span.readings():
            if reading.kind in ("verb", "object", "term", "measure", "table"):
                found.add(
                    str(reading.meaning).rstrip("s")
                    if reading.kind == "table"
                    else str(reading.meaning)
                )
            if reading.kind == "field":
                found.add(str(reading.meaning))
            if reading.kind == "event":
                found |= {part for event in reading.meaning for part in event.split("_")}
    return found


def matters(measures: Sequence[str]) -> tuple[str, ...]:
    """What a report speaks of: its measures, and the things of which they are (tickets: a ticket)."""
    known = [BY_ID[name] for name in measures if name in BY_ID]
    bases = [basis for measure in known for base in measure.bases_of for basis in base.bases]
    tables = {table for basis in bases for table in basis.source.tables}
    return (*measures, *sorted(table.removesuffix("s") for table in tables))


def believable(span: Span, near: Collection[str]) -> bool:
    """Whether a value can be meant, given what the sentence speaks of."""
    if span.kind != "value":
        return True
    name = str(span.meaning[0])
    if name in TELLING:
        return True
    needed = NEEDS.get(name) or NEEDS.get(name.split(".", 1)[0])
    return needed is None or name in near or bool(needed & set(near))


def choose(span: Span, near: Collection[str], prefer: Sequence[str] = ()) -> Span:
    """The span with its most believable meaning first; the others stay behind it."""
    readings = [r for r in span.readings() if believable(r, near)] or list(span.readings())
    if span.kind == "particle" and span.meaning in DENYING:
        readings = [
            r for r in readings if r.kind != "value"
        ] or readings  # pt sem: not the search ads
    surest = max(r.weight for r in readings)
    readings = [r for r in readings if r.weight > surest - UNSURE]
    ranked = sorted(readings, key=lambda r: _rank(r, prefer))
    return replace(ranked[0], others=tuple(replace(r, others=()) for r in ranked[1:]))


def _rank(span: Span, prefer: Sequence[str]) -> tuple[int, float]:
    table = str(span.meaning[0]).split(".", 1)[0] if span.kind == "value" else ""
    known_as = (span.kind, f"{span.kind}:{table}")
    liked = next((i for i, kind in enumerate(prefer) if kind in known_as), len(prefer))
    return (liked, -span.weight)


def chosen(spans: Sequence[Span], near: Collection[str], prefer: Sequence[str] = ()) -> list[Span]:
    """Every span with its likeliest meaning; in a list, values are of one field where they can be."""
    out = [
        _labelled(i, spans)
        or _verb_of_object(i, spans)
        or _channel_of_ticket(i, spans, near)
        or _state_of_ticket(i, spans)
        or _counted(i, spans)
        or _half_denial(i, spans)
        or _compared_text(i, spans)
        or _ranked_by(i, spans)
        or _first_order(s)
        or choose(s, near, prefer)
        for i, s in enumerate(spans)
    ]
    telling = [i for i, s in enumerate(out) if s.kind != "filler"]
    for one, joint, other in zip(telling, telling[1:], telling[2:], strict=False):
        if out[joint].kind == "particle" and out[joint].meaning in ("and", "or", "comma"):
            out[one], out[other] = _of_one_field(out[one], out[other])
    return out


def _counted(at: int, spans: Sequence[Span]) -> Span | None:
    """Behind a number the word that says what it counts: 50 ans, 50岁."""
    number = at > 0 and spans[at - 1].kind in ("number", "range")
    unit = spans[at].of_kind("count_unit") if number else None
    return spans[at] if unit and unit.meaning == "years_old" else None


def _verb_of_object(at: int, spans: Sequence[Span]) -> Span | None:
    """开过 any mail, 开过 two tickets: of two verbs the one that is done to what is named next."""
    verbs = [r for r in spans[at].readings() if r.kind == "verb"]
    if len(verbs) < 2:
        return None
    things = (t.meaning for s in spans[at + 1 :] if (t := s.of_kind("object")))
    thing = next(things, None)
    fits = (v for v in verbs if (v.meaning, thing) in DONE)
    return next(fits, None)


def _channel_of_ticket(at: int, spans: Sequence[Span], near: Collection[str]) -> Span | None:
    """Contacted us by email: the way a ticket came in, where nothing else is done to mails."""
    if not {"contact", "ticket"} & set(near) or {"open", "click", "receive"} & set(near):
        return None
    ways = [r for r in spans[at].readings() if r.kind == "value" and r.meaning[0] == TICKET_CHANNEL]
    return replace(ways[0], others=()) if ways and spans[at].of_kind("object") else None


def _compared_text(at: int, spans: Sequence[Span]) -> Span | None:
    """Whose mail contains, mail ends with: the field."""
    behind = _next(spans, at, 1)
    field = spans[at].of_kind("field") if behind and behind.of_kind("text_op") else None
    return replace(field, others=()) if field else None


def _half_denial(at: int, spans: Sequence[Span]) -> Span | None:
    """Ne contenait pas: before its other half it is nobody's birth (né)."""
    if spans[at].meaning != "ne":
        return None
    behind = [s.meaning for s in spans[at + 1 : at + 4] if s.kind == "particle"]
    return replace(spans[at], others=()) if {*DENYING, "only"} & {*behind} else None


def _first_order(span: Span) -> Span | None:
    """First order: who is new, and an order that more may be said of."""
    new, order = span.of_kind("term"), span.of_kind("object")
    if not (new and order) or (new.meaning, order.meaning) != ("new_customer", "first_order"):
        return None
    return replace(new, others=(replace(order, others=()),))


def _ranked_by(at: int, spans: Sequence[Span]) -> Span | None:
    """Top customers by orders: what stands right behind the word for `by` is their number."""
    before = next((s for s in reversed(spans[:at]) if s.kind != "filler"), None)
    measure = spans[at].of_kind("measure")
    by = before is not None and before.kind == "particle" and before.meaning == "by"
    ranked = any(s.kind == "rank" or s.meaning == "vip" for s in spans[:at])
    return replace(measure, others=()) if measure and by and ranked else None


def _state_of_ticket(at: int, spans: Sequence[Span]) -> Span | None:
    """An open high priority ticket: before what else the ticket is, open is no deed."""
    states = [
        r for r in spans[at].readings() if r.kind == "value" and r.meaning[0] == "tickets.status"
    ]
    if not states or not (at and spans[at - 1].kind in ("filler", "particle")):
        return None
    behind = itertools.dropwhile(_is_of_ticket, spans[at + 1 :])
    told = at + 1 < len(spans) and _is_of_ticket(spans[at + 1])
    noun = next(behind, None)
    ticket = noun is not None and noun.of_kind("object")
    return replace(states[0], others=()) if told and ticket and ticket.meaning == "ticket" else None


def _is_of_ticket(span: Span) -> bool:
    return any(
        r.kind == "value" and str(r.meaning[0]).startswith("tickets.") for r in span.readings()
    )


def _labelled(at: int, spans: Sequence[Span]) -> Span | None:
    """A value whose field is named right beside it: ticket category delivery, English speaking."""
    beside = [s for s in (_next(spans, at, -1), _next(spans, at, 1)) if s]
    fields = {r.meaning for s in beside for r in s.readings() if r.kind == "field"}
    named = [r for r in spans[at].readings() if r.kind == "value" and r.meaning[0] in fields]
    return replace(named[0], others=()) if named else None


def _next(spans: Sequence[Span], at: int, step: int) -> Span | None:
    """The neighbour on one side, over words that carry nothing (tier *is* gold)."""
    for ahead in range(at + step, at + 4 * step, step):
        if not 0 <= ahead < len(spans):
            return None
        if spans[ahead].kind != "filler":
            return spans[ahead]
    return None


def _of_one_field(one: Span, other: Span) -> tuple[Span, Span]:
    """Los Angeles or New York: both cities, although the second alone would be the state."""
    if one.kind != "value" or other.kind != "value" or one.meaning[0] == other.meaning[0]:
        return one, other
    for first in one.readings():
        for second in other.readings():
            if first.kind == second.kind == "value" and first.meaning[0] == second.meaning[0]:
                return first, second
    return one, other
