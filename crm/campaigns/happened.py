"""What became of mails, as events of the people they went to: segments and reports count them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from sqlalchemy.orm import Session

from crm.events.own import OwnEvent, keep

MailEvent = Literal["email_sent", "email_bounced", "email_complained", "email_unsubscribed"]


def mails(
    session: Session, type: MailEvent, campaign: str, customers: Sequence[str], now: datetime
) -> None:
    """One event of the type for each of the campaign's customers, once whatever is repeated."""
    told = [
        OwnEvent(
            event_id=f"{campaign}:{customer}:{type}",
            customer_id=customer,
            type=type,
            occurred_at=now,
            channel="email",
            campaign_id=campaign,
        )
        for customer in customers
    ]
    keep(session, told, source="campaign", now=now)
