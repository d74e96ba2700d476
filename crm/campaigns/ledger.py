"""The ledger of a launch: claim a few, commit, act, record; what is found in flight is unknown."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from crm.campaigns.happened import mails
from crm.campaigns.suppression import leave_alone
from crm.mail.door import BOUNCED, MailDoor
from crm.store.campaigns import CampaignRow
from crm.store.sends import SendRow
from crm.store.store import Store

State = Literal["pending", "claimed", "sent", "failed", "suppressed", "unknown"]
STATES: tuple[State, ...] = ("pending", "claimed", "sent", "failed", "suppressed", "unknown")


@dataclass(frozen=True)
class Outcome:
    """What became of one mail; `reason` is a short key, empty for one that went out."""

    state: State
    reason: str = ""


BOUNCE = Outcome("failed", BOUNCED)


def claim(store: Store, campaign: str, count: int, now: datetime) -> list[SendRow]:
    """Take the next few who wait, and commit that; none once the campaign was stopped."""
    with store.writing() as session:
        row = session.get_one(CampaignRow, campaign)
        if row.status != "sending":
            return []
        waiting = (
            select(SendRow)
            .where(SendRow.campaign == campaign, SendRow.state == "pending")
            .order_by(SendRow.customer)
            .limit(count)
        )
        claimed = list(session.scalars(waiting))
        for send in claimed:
            send.state, send.changed_at = "claimed", now
        return claimed


def record(store: Store, campaign: str, outcomes: Mapping[str, Outcome], now: datetime) -> None:
    """Write what became of the claimed mails, by customer, and that they happened."""
    with store.writing() as session:
        _tell(session, campaign, outcomes, now)
        for customer, outcome in outcomes.items():
            session.execute(
                update(SendRow)
                .where(SendRow.campaign == campaign, SendRow.customer == customer)
                .where(SendRow.state == "claimed")
                .values(state=outcome.state, reason=outcome.reason, changed_at=now)
            )


def _tell(session: Session, campaign: str, outcomes: Mapping[str, Outcome], now: datetime) -> None:
    bounced = sorted(who for who, what in outcomes.items() if what == BOUNCE)
    sent = [who for who, what in outcomes.items() if what.state == "sent"]
    mails(session, "email_sent", campaign, sorted(sent + bounced), now)
    mails(session, "email_bounced", campaign, bounced, now)
    for who in bounced:
        address = session.get_one(SendRow, (campaign, who)).address
        leave_alone(session, address, "bounced", campaign, "mail", now)


def settle(session: Session, campaign: str, door: MailDoor, now: datetime) -> int:
    """End what a sender that died left in flight: sent where the door knows it, else unknown.

    Gives how many are unknown. Call it only while holding the campaign's turn.
    """
    left = select(SendRow).where(SendRow.campaign == campaign, SendRow.state == "claimed")
    rows = session.scalars(left).all()
    sent = {row.customer for row in rows if door.has(campaign, row.message_id)}
    mails(session, "email_sent", campaign, sorted(sent), now)
    for row in rows:
        out = row.customer in sent
        row.state, row.reason = ("sent", "") if out else ("unknown", "interrupted")
        row.changed_at = now
    return len(rows) - len(sent)


def leave_out(session: Session, campaign: str, reason: str, now: datetime) -> None:
    """Nobody who still waits is written to any more."""
    session.execute(
        update(SendRow)
        .where(SendRow.campaign == campaign, SendRow.state == "pending")
        .values(state="suppressed", reason=reason, changed_at=now)
        .execution_options(synchronize_session=False)
    )


def counts(session: Session, campaign: str) -> dict[State, int]:
    """How many recipients of the snapshot are in each state; their sum is the snapshot."""
    query = (
        select(SendRow.state, func.count())
        .where(SendRow.campaign == campaign)
        .group_by(SendRow.state)
    )
    found = {state: count for state, count in session.execute(query)}  # noqa: C416 (rows, not pairs)
    return {state: found.get(state, 0) for state in STATES}


def listed(store: Store, campaign: str, state: State) -> tuple[tuple[str, str], ...]:
    """The recipients in a state, each with the reason, by customer id."""
    query = (
        select(SendRow.customer, SendRow.reason)
        .where(SendRow.campaign == campaign, SendRow.state == state)
        .order_by(SendRow.customer)
    )
    with store.reading() as session:
        return tuple((customer, reason) for customer, reason in session.execute(query))
