"""Who of a segment a campaign may write to, and why the others are left out."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal, cast

from sqlglot import exp

from crm.campaigns.addresses import normal
from crm.campaigns.room import MailRoom
from crm.campaigns.suppression import suppressed
from crm.segments.compile import condition_sql
from crm.segments.conditions.base import Scope
from crm.segments.conditions.consent import Consent
from crm.segments.conditions.reachable import Reachable
from crm.segments.definition import Segment
from crm.segments.sendable import held_back
from crm.sql.binding import Binding, Query
from crm.terms.clock import Clock

Reason = Literal[
    "no_address", "bad_address", "no_consent", "stopped", "suppressed", "capped", "holdout", "same_address",
]  # fmt: skip
REASONS: tuple[Reason, ...] = (
    "no_address",
    "bad_address",
    "no_consent",
    "stopped",
    "suppressed",
    "capped",
    "holdout",
    "same_address",
)
AT_ONCE = 5_000


@dataclass(frozen=True)
class Recipient:
    """One person who may be written to; the address is in its normal form."""

    customer: str
    address: str
    first_name: str
    language: str


@dataclass(frozen=True)
class Audience:
    """The people who may be written to, by customer id, and how many are left out for what reason.

    `size` is the whole segment: the recipients and everyone left out.
    """

    size: int
    recipients: tuple[Recipient, ...]
    left_out: dict[Reason, int]


@dataclass(frozen=True)
class _Member:
    customer: str
    email: str
    first_name: str
    language: str
    consented: bool
    reachable: bool
    held: Reason | None


def audience(segment: Segment, room: MailRoom, clock: Clock) -> Audience:
    """The audience of an e-mail to the segment at this moment.

    Raises NoData when no consents were imported: then nobody may be written to.
    """
    members = _members(segment, room, clock)
    addresses = {m.customer: normal(m.email) for m in members}
    with room.store.reading() as session:
        alone = suppressed(session, {a for a in addresses.values() if a})
    full = {addresses[m.customer] for m in members if m.held == "capped"}
    taken: set[str] = set()
    recipients: list[Recipient] = []
    left_out: dict[Reason, int] = {}
    for member in members:
        address = addresses[member.customer]
        reason = _reason(member, address, alone, taken)
        if reason is None and address in full:
            reason = "capped"  # another customer with this address has had enough mails
        if reason or address is None:
            left_out[reason or "bad_address"] = left_out.get(reason or "bad_address", 0) + 1
            continue
        taken.add(address)
        recipients.append(Recipient(member.customer, address, member.first_name, member.language))
    ordered: dict[Reason, int] = {r: left_out[r] for r in REASONS if r in left_out}
    return Audience(len(members), tuple(recipients), ordered)


def still_reachable(customers: Collection[str], room: MailRoom, clock: Clock) -> dict[str, str]:
    """Those of the customers whose consent still stands, each with the present normal address."""
    found: dict[str, str] = {}
    wanted = sorted(customers)
    for start in range(0, len(wanted), AT_ONCE):
        scope = _scope(room, clock)
        ids = [scope.binding(id) for id in wanted[start : start + AT_ONCE]]
        query = (
            exp.select(_c("customer_id"), _c("email"))
            .from_("customers AS c")
            .where(_c("customer_id").isin(*ids), condition_sql(Reachable(channel="email"), scope))
        )
        for customer, email in _rows(query, scope, room):
            found[str(customer)] = normal(str(email)) or ""
    return found


def _reason(
    member: _Member, address: str | None, alone: dict[str, str], taken: set[str]
) -> Reason | None:
    if not member.email.strip():
        return "no_address"
    if not member.consented:
        return "no_consent"
    if not member.reachable:
        return "stopped"
    if address is None:
        return "bad_address"
    if address in alone:
        return "suppressed"
    if member.held:
        return member.held
    return "same_address" if address in taken else None


def _members(segment: Segment, room: MailRoom, clock: Clock) -> list[_Member]:
    scope = _scope(room, clock)
    there = room.warehouse.tables()["customers"]
    query = (
        exp.select(
            _c("customer_id"),
            *(_c(n) if n in there else exp.null() for n in ("email", "first_name", "language")),
            exp.alias_(condition_sql(Consent(channel="email"), scope), "consented"),
            exp.alias_(condition_sql(Reachable(channel="email"), scope), "reachable"),
        )
        .from_("customers AS c")
        .where(condition_sql(segment.whole, scope))
        .order_by("c.customer_id")
    )
    hurdles = held_back(scope)
    for name, test in hurdles.items():
        query = query.select(exp.alias_(test, f"not_{name}"))
    return [
        _Member(
            customer=str(id),
            email=str(email or ""),
            first_name=str(name or ""),
            language=str(language or ""),
            consented=bool(consented),
            reachable=bool(reachable),
            held=_holding(hurdles, free),
        )
        for id, email, name, language, consented, reachable, *free in _rows(query, scope, room)
    ]


def held(customers: Collection[str], room: MailRoom, clock: Clock) -> dict[str, Reason]:
    """Those of the customers whom the company now holds back from every campaign, and why."""
    scope = _scope(room, clock)
    hurdles = held_back(scope)
    if not hurdles or not customers:
        return {}
    flags = [exp.alias_(test, f"not_{name}") for name, test in hurdles.items()]
    ids = [scope.binding(id) for id in sorted(customers)]
    query = exp.select(_c("customer_id"), *flags).from_("customers AS c")
    rows = _rows(query.where(_c("customer_id").isin(*ids)), scope, room)
    found = {str(id): _holding(hurdles, free) for id, *free in rows}
    return {id: reason for id, reason in found.items() if reason}


def _holding(hurdles: Iterable[str], free: Iterable[object]) -> Reason | None:
    """The first hurdle that a customer does not pass."""
    stopped = (name for name, passes in zip(hurdles, free, strict=True) if not passes)
    return cast(Reason | None, next(stopped, None))


def _rows(query: exp.Select, scope: Scope, room: MailRoom) -> list[tuple[object, ...]]:
    sql = Query(query, scope.binding.values).run_sql(room.warehouse.dialect)
    return room.warehouse.rows(sql, scope.binding.values).rows


def _scope(room: MailRoom, clock: Clock) -> Scope:
    return Scope(room.catalog, clock, Binding(), room.segments.definition, room.lists.id_of)


def _c(name: str) -> exp.Column:
    return exp.column(name, "c")
