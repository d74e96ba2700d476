"""What customers allowed, and what took it back.

A consent is what the latest record of a channel and purpose says. For email a bounce, complaint
or unsubscribe after it takes it back; without the consent's date, one at any time does.
"""

from sqlglot import exp

from crm.catalog.model import Catalog
from crm.segments.conditions.base import Scope
from crm.segments.facts import EVENTS, whose
from crm.terms.window import EVER

REFUSALS = ("email_bounced", "email_complained", "email_unsubscribed")
ADDRESSES = {"email": "email", "sms": "phone"}
WHO, CHANNEL, STATUS = "customer_id", "channel", "status"
PURPOSE, UPDATED = "purpose", "updated_at"


def with_consent(channel: str, status: str, scope: Scope) -> exp.Select:
    """The customers whose consent for the channel has the status, from `consents AS k`."""
    found = (
        exp.select(exp.column(WHO, "k"))
        .from_("consents AS k")
        .where(_lower(CHANNEL, "k").eq(scope.binding(channel)))
        .where(_lower(STATUS, "k").eq(scope.binding(status)))
    )
    if not scope.catalog.has("consents.updated_at"):
        return found
    return found.where(exp.not_(_replaced(channel, status, scope)))


def _replaced(channel: str, status: str, scope: Scope) -> exp.Expr:
    """A later record of the same purpose says something else."""
    newer = (
        exp.select("1")
        .from_("consents AS n")
        .where(exp.column(WHO, "n").eq(exp.column(WHO, "k")))
        .where(_lower(CHANNEL, "n").eq(scope.binding(channel)))
        .where(exp.NEQ(this=_lower(STATUS, "n"), expression=scope.binding(status)))
        .where(exp.column(UPDATED, "n") > exp.column(UPDATED, "k"))
    )
    if scope.catalog.has("consents.purpose"):
        same = exp.NullSafeEQ(this=exp.column(PURPOSE, "n"), expression=exp.column(PURPOSE, "k"))
        newer = newer.where(same)
    return exp.Exists(this=newer)


def not_taken_back(scope: Scope) -> exp.Expr:
    """TRUE where no bounce, complaint or unsubscribe came after the consent `k`."""
    types = [exp.Literal.string(type) for type in REFUSALS]
    found = whose(EVENTS, EVER, (), scope, exp.In(this=exp.column("type", "e"), expressions=types))
    found = found.where(EVENTS.customer.eq(exp.column(WHO, "k")))
    if scope.catalog.has("consents.updated_at"):
        later = EVENTS.at > exp.column(UPDATED, "k")
        found = found.where(exp.func("COALESCE", later, exp.true()))
    return exp.not_(exp.Exists(this=found.select("1", append=False)))


def has_address(channel: str) -> exp.Expr | None:
    """TRUE for customers who have what the channel needs; None where it needs nothing."""
    if channel not in ADDRESSES:
        return None
    column = exp.column(ADDRESSES[channel], "c")
    return exp.NEQ(this=exp.func("COALESCE", column, EMPTY), expression=EMPTY)


def check_channel(catalog: Catalog, channel: str) -> None:
    """Raises NoData without consents, and where addresses were not imported."""
    catalog.need("consents")
    if channel in ADDRESSES:
        catalog.field(f"customers.{ADDRESSES[channel]}")


def _lower(column: str, alias: str) -> exp.Expression:
    return exp.Lower(this=exp.column(column, alias))


EMPTY = exp.Literal.string("")
