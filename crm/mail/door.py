"""The way out for mails: one mail handed over, or a clear word why not."""

from email.message import EmailMessage
from typing import Protocol

BOUNCED = "bounced"  # why a mail is not taken whose address does not exist: nobody tries it again


class NotTaken(Exception):
    """This one mail was refused for good, and certainly did not go out; the next may be tried."""

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(why)


class Unsure(Exception):
    """Nobody can say whether this mail went out."""


class MailDoor(Protocol):
    """Where mails go. A mail has a Message-ID that is the same at every attempt."""

    def hand_over(self, batch: str, message: EmailMessage) -> None:
        """Give the mail away; when this returns, it is out.

        batch: the id of the campaign that it belongs to.
        Raises NotTaken for this mail, Unsure, or Unavailable when nothing can go out now and this
        one certainly has not.
        """

    def flush(self, batch: str) -> None:
        """Make sure that what was handed over stays out whatever happens; then it is recorded."""

    def has(self, batch: str, message_id: str) -> bool:
        """Whether the mail is known to be out; False where that cannot be known."""
