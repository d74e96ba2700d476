"""The ways to a colleague: by mail, and where it is connected by Slack."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from crm.campaigns.sender import Sender
from crm.colleagues.letter import Letter
from crm.colleagues.mail import mail
from crm.mail.door import MailDoor, NotTaken

SLACK = "slack:"  # before a channel or a person of Slack


class Way(Protocol):
    """Hands one letter over. `batch` is the digest's or alert's id."""

    def hand_over(
        self, batch: str, message_id: str, address: str, letter: Letter, now: datetime
    ) -> None:
        """When this returns, it is out. Raises NotTaken, Unsure, or Unavailable, as a MailDoor does."""

    def flush(self, batch: str) -> None:
        """Make sure that what is out stays out, whatever happens."""

    def has(self, batch: str, message_id: str) -> bool:
        """Whether it is known to be out; False where that cannot be known."""


@dataclass(frozen=True)
class ByMail:
    """Letters as mails, through the company's way out for mails."""

    door: MailDoor
    sender: Sender

    def hand_over(
        self, batch: str, message_id: str, address: str, letter: Letter, now: datetime
    ) -> None:
        self.door.hand_over(batch, mail(letter, address, message_id, self.sender, now))

    def flush(self, batch: str) -> None:
        self.door.flush(batch)

    def has(self, batch: str, message_id: str) -> bool:
        return self.door.has(batch, message_id)


class NoSlack:
    """Stands where Slack is not connected: nothing is taken, and that is certain."""

    def hand_over(
        self, batch: str, message_id: str, address: str, letter: Letter, now: datetime
    ) -> None:
        raise NotTaken("no_slack")

    def flush(self, batch: str) -> None:
        return

    def has(self, batch: str, message_id: str) -> bool:
        return False


NO_SLACK = NoSlack()


@dataclass(frozen=True)
class Ways:
    mail: Way
    slack: Way = NO_SLACK

    def to(self, address: str) -> Way:
        """The way that an address names."""
        return self.slack if address.startswith(SLACK) else self.mail
