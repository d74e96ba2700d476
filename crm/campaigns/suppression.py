"""Addresses that are left alone: added by an unsubscribe, a complaint, a bounce or a person."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.audit import trail
from crm.campaigns.addresses import normal
from crm.campaigns.happened import mails
from crm.errors import BadInput, Unknown
from crm.store.changes import changed
from crm.store.sends import SendRow
from crm.store.store import Store
from crm.store.suppressions import SuppressionRow

AT_ONCE = 500


def suppress(
    store: Store, address: str, *, reason: str, source: str, by: str, now: datetime
) -> bool:
    """Leave an address alone from now on; False where it already was.

    Raises BadInput when it is no address.
    """
    written = normal(address)
    if written is None:
        raise BadInput("suppression-no-address")
    with store.writing() as session:
        return leave_alone(session, written, reason, source, by, now)


def unsubscribe(store: Store, token: str, *, now: datetime) -> bool:
    """What the link in a mail does: its reader gets no more. True also when done before.

    Raises Unknown for a token that no mail has.
    """
    with store.writing() as session:
        send = session.scalar(select(SendRow).where(SendRow.token == token))
        if send is None:
            raise Unknown("unsubscribe-unknown")
        mails(session, "email_unsubscribed", send.campaign, [send.customer], now)
        leave_alone(session, send.address, "unsubscribed", send.campaign, "recipient", now)
    return True


def suppressed(session: Session, addresses: Collection[str]) -> dict[str, str]:
    """Those of the (normal) addresses that are left alone, each with the reason."""
    wanted = sorted(addresses)
    parts = (wanted[i : i + AT_ONCE] for i in range(0, len(wanted), AT_ONCE))
    query = select(SuppressionRow.address, SuppressionRow.reason)
    return {
        address: reason
        for part in parts
        for address, reason in session.execute(query.where(SuppressionRow.address.in_(part)))
    }


def leave_alone(
    session: Session, address: str, reason: str, source: str, by: str, now: datetime
) -> bool:
    """Put a normal address on the list, inside the transaction of what caused it."""
    if session.get(SuppressionRow, address):
        return False
    changed(session, "suppressions")
    session.add(SuppressionRow(address=address, reason=reason, source=source, at=now))
    trail.record(
        session,
        who=by,
        action="suppression.add",
        object="suppressions",
        now=now,
        details={"reason": reason, "source": source},
    )
    return True
