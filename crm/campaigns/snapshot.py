"""What an approver is shown, kept as it was: the letter, the audience, the sender, their hash."""

import base64
import hashlib
import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from crm.approvals.request import fingerprint
from crm.campaigns.audience import Recipient
from crm.campaigns.pictures import Picture
from crm.campaigns.render import Letter
from crm.campaigns.sender import Sender
from crm.store.sends import SendRow


def as_json(letter: Letter) -> dict[str, Any]:
    """The letter as the store keeps it."""
    return {
        "subject": letter.subject,
        "html": letter.html,
        "text": letter.text,
        "language": letter.language,
        "pictures": [
            {"cid": p.cid, "kind": p.kind, "data": base64.b64encode(p.data).decode("ascii")}
            for p in letter.pictures
        ],
    }


def from_json(kept: Mapping[str, Any]) -> Letter:
    """The letter that was kept, byte for byte."""
    return Letter(
        subject=kept["subject"],
        html=kept["html"],
        text=kept["text"],
        language=kept["language"],
        pictures=tuple(
            Picture(p["cid"], p["kind"], base64.b64decode(p["data"])) for p in kept["pictures"]
        ),
    )


def keep_audience(
    session: Session,
    campaign: str,
    recipients: Sequence[Recipient],
    sender: Sender,
    now: datetime,
) -> None:
    """Write the ledger's rows, one a recipient, in place of those of an earlier request."""
    session.execute(delete(SendRow).where(SendRow.campaign == campaign))
    rows = [
        {
            "campaign": campaign,
            "customer": recipient.customer,
            "address": recipient.address,
            "first_name": recipient.first_name,
            "language": recipient.language,
            "state": "pending",
            "reason": "",
            "message_id": message_id(campaign, recipient.customer, sender),
            "token": secrets.token_urlsafe(18),
            "changed_at": now,
        }
        for recipient in recipients
    ]
    session.execute(insert(SendRow), rows)


def hash_of(session: Session, campaign: str, letter: Mapping[str, Any], sender: Sender) -> str:
    """The hash of what is shown and would be sent: letter, sender, and who is in the ledger."""
    people = hashlib.sha256()
    ledger = (
        select(SendRow.customer, SendRow.address, SendRow.first_name)
        .where(SendRow.campaign == campaign)
        .order_by(SendRow.customer)
    )
    for row in session.execute(ledger):
        people.update(repr(tuple(row)).encode())
    return fingerprint(
        {
            "campaign": campaign,
            "letter": letter,
            "sender": sender.model_dump(),
            "audience": people.hexdigest(),
        }
    )


def message_id(campaign: str, customer: str, sender: Sender) -> str:
    """The Message-ID of this campaign's mail to this person, the same at every attempt."""
    who = hashlib.sha256(f"{campaign}\n{customer}".encode()).hexdigest()[:24]
    return f"<{campaign.lower()}.{who}@{sender.domain}>"
