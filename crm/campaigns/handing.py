"""Handing one recipient's mail to the door, and saying what became of it."""

from datetime import datetime
from email.errors import MessageError

from liquid.exceptions import LiquidError

from crm.campaigns.ledger import Outcome
from crm.campaigns.mail import mail_to
from crm.campaigns.render import Letter
from crm.campaigns.sender import Sender
from crm.mail.door import MailDoor, NotTaken, Unsure
from crm.store.sends import SendRow


def hand_over(
    row: SendRow, letter: Letter, sender: Sender, door: MailDoor, now: datetime
) -> Outcome:
    """What became of this mail. A mail that cannot be written fails alone, the others go on.

    Raises Unavailable when the door takes nothing now; this mail has certainly not gone out.
    """
    try:
        message = mail_to(row, letter, sender, now)
    except (ValueError, MessageError, LiquidError):
        return Outcome("failed", "unwritable")
    try:
        door.hand_over(row.campaign, message)
    except NotTaken as refused:
        return Outcome("failed", refused.why)
    except Unsure:
        return Outcome("unknown", "unsure")
    return Outcome("sent")
