"""What comes back for a mail that went out: it bounced for good, or its reader complained."""

from datetime import datetime
from typing import Literal

from sqlalchemy import select

from crm.campaigns.happened import mails
from crm.campaigns.suppression import leave_alone
from crm.errors import Unknown
from crm.store.sends import SendRow
from crm.store.store import Store

Returned = Literal["email_bounced", "email_complained"]
REASONS: dict[Returned, str] = {"email_bounced": "bounced", "email_complained": "complained"}


def returned(store: Store, message_id: str, what: Returned, *, now: datetime) -> str:
    """Note it as an event and leave the address alone from now on; gives the customer's id.

    The same report again changes nothing. Raises Unknown for a Message-ID that is not ours.
    """
    with store.writing() as session:
        send = session.scalar(select(SendRow).where(SendRow.message_id == message_id))
        if send is None:
            raise Unknown("return-unknown")
        mails(session, what, send.campaign, [send.customer], now)
        leave_alone(session, send.address, REASONS[what], send.campaign, "mail", now)
        return send.customer
