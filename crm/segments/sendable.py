"""Who of a segment can be mailed now: what each hurdle leaves of them, and how many are left at last.

The members have an address, consent, are not suppressed, have not had as many mails as the company
allows, and are not in its holdout. A launch writes to nobody whom a hurdle stops.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from sqlglot import exp

from crm.catalog.model import Catalog
from crm.languages.speak import Speaker
from crm.segments.compile import members
from crm.segments.conditions.base import Scope
from crm.segments.conditions.consent import Consent
from crm.segments.conditions.event import Event
from crm.segments.conditions.suppressed import Suppressed
from crm.segments.consents import has_address
from crm.segments.definition import Segment
from crm.sql.binding import Query, query
from crm.sql.hashing import in_share
from crm.sql.truth import opposite
from crm.terms.comparison import Number
from crm.terms.window import Last
from crm.warehouse.engine import Warehouse

Hurdle = Literal["address", "consent", "suppressed", "capped", "holdout"]
SENT, DELIVERED = "email_sent", "email_delivered"


@dataclass(frozen=True)
class Step:
    """What is left of the members behind a hurdle and those before it; "members" is where they start."""

    hurdle: Hurdle | Literal["members"]
    words: str
    count: int


def sendable(
    segment: Segment, scope: Scope, warehouse: Warehouse, say: Speaker
) -> tuple[Step, ...] | None:
    """The steps, the last of which is how many can be mailed; None when the data does not tell."""
    if not can_tell_reachable(scope.catalog):
        return None
    asked = compile_sendable(segment, scope)
    counts = warehouse.rows(asked.run_sql(warehouse.dialect), asked.values).rows[0]
    names = ("members", *passed(scope))
    return tuple(
        Step(name, _words(name, scope.catalog, say), int(str(count)))  # type: ignore[arg-type]
        for name, count in zip(names, counts, strict=True)
    )


def can_tell_reachable(catalog: Catalog) -> bool:
    return "consents" in catalog.tables and catalog.has("customers.email")


def compile_sendable(segment: Segment, scope: Scope) -> Query:
    """One row of counts: the members, then those who pass the first one, two, ... hurdles."""
    tests = passed(scope)
    flags = [exp.alias_(exp.paren(test), f"has_{name}") for name, test in tests.items()]
    judged = members(segment, scope).select(*flags, append=False)
    counts: list[exp.Expr] = [exp.Count(this=exp.Star())]
    for place in range(1, len(tests) + 1):
        names = [exp.column(f"has_{name}", "judged") for name in list(tests)[:place]]
        kept = exp.Where(this=exp.and_(*names))
        counts.append(exp.Filter(this=exp.Count(this=exp.Star()), expression=kept))
    return query(exp.select(*counts).from_(judged.subquery("judged")), scope.binding)


def passed(scope: Scope) -> dict[Hurdle, exp.Expr]:
    """For each hurdle that the company has, TRUE for the customers `c` whom it lets through."""
    address = has_address("email")
    found: dict[Hurdle, exp.Expr] = {} if address is None else {"address": address}
    found["consent"] = Consent(channel="email").sql(scope)
    found["suppressed"] = opposite(Suppressed().sql(scope))
    return found | held_back(scope)


def held_back(scope: Scope) -> dict[Hurdle, exp.Expr]:
    """The hurdles of the company's own choosing, as `passed` has them; none unless it set them."""
    return {name: opposite(test(scope)) for name, test in _chosen(scope.catalog)}


def _chosen(catalog: Catalog) -> Iterator[tuple[Hurdle, Callable[[Scope], exp.Expr]]]:
    if catalog.settings.sending.cap:
        yield "capped", capped
    if catalog.settings.sending.holdout_percent:
        yield "holdout", in_holdout


def capped(scope: Scope) -> exp.Expr:
    """TRUE for customers who have had as many mails lately as the company allows."""
    cap = scope.catalog.settings.sending.cap
    if cap is None:
        return exp.false()
    had = Event(
        types=mails_sent(scope.catalog),
        window=Last(count=cap.days),
        count=Number(value=cap.mails),
    )
    return had.sql(scope)


def mails_sent(catalog: Catalog) -> tuple[str, ...]:
    """The events that count as a mail: sent ones; also delivered ones where data has only those."""
    known = catalog.fields["events.type"].values if catalog.has("events.type") else ()
    return (SENT, DELIVERED) if DELIVERED in known and SENT not in known else (SENT,)


def in_holdout(scope: Scope) -> exp.Expr:
    """TRUE for the fixed share of customers who get no campaigns, so that others can be compared."""
    sending = scope.catalog.settings.sending
    share = Fraction(str(sending.holdout_percent)) / 100
    id = exp.column("customer_id", "c")
    return in_share(id, sending.holdout_salt, Fraction(0), share, scope.binding)


def _words(name: str, catalog: Catalog, say: Speaker) -> str:
    sending = catalog.settings.sending
    cap = sending.cap
    return say.say(
        f"sendable-{name}",
        mails=cap.mails if cap else 0,
        days=cap.days if cap else 0,
        percent=say.percent(sending.holdout_percent / 100),
    )
