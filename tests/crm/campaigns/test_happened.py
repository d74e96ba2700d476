"""What a launch does is an event at once: counted by segments and reports, once each."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from crm.campaigns.audience import audience
from crm.campaigns.ledger import listed
from crm.campaigns.returns import returned
from crm.campaigns.room import MailRoom
from crm.campaigns.snapshot import message_id
from crm.campaigns.suppression import unsubscribe
from crm.errors import Unknown
from crm.mail.door import BOUNCED, NotTaken
from crm.mail.outbox import Outbox
from crm.store.sends import SendRow
from tests.crm.campaigns.company import CLOCK, NOW, SENDER, in_country
from tests.crm.campaigns.test_launch import approved, send


@pytest.fixture
def sent(room: MailRoom, outbox: Outbox) -> str:
    id = approved(room)
    send(room, id, outbox)
    return id


def told(room: MailRoom, type: str) -> list[object]:
    asked = "SELECT customer_id FROM events WHERE type = $type ORDER BY customer_id"
    return [row[0] for row in room.warehouse.rows(asked, {"type": type}).rows]


def test_every_mail_that_left_is_an_event(room: MailRoom, sent: str, outbox: Outbox) -> None:
    assert told(room, "email_sent") == ["ann", "bo", "cy", "eve", "noname"]
    send(room, sent, outbox)  # again
    assert told(room, "email_sent") == ["ann", "bo", "cy", "eve", "noname"]


def test_an_unsubscribe_counts_against_reaching_and_is_one_event(room: MailRoom, sent: str) -> None:
    before = told(room, "email_unsubscribed")
    with room.store.reading() as session:
        token = session.get_one(SendRow, (sent, "ann")).token
    for _ in range(2):
        unsubscribe(room.store, token, now=NOW)
    assert told(room, "email_unsubscribed") == sorted([*before, "ann"])
    left_out = audience(in_country("US"), room, CLOCK).left_out
    assert left_out["stopped"] == 2  # `left`, whom the data knows, and ann


def test_a_bounce_that_comes_back_later_is_an_event_and_suppresses(
    room: MailRoom, sent: str
) -> None:
    mail = message_id(sent, "bo", SENDER)
    assert returned(room.store, mail, "email_bounced", now=NOW) == "bo"
    assert returned(room.store, mail, "email_bounced", now=NOW) == "bo"
    assert told(room, "email_bounced") == ["bo"]
    assert "bo" not in {r.customer for r in audience(in_country("US"), room, CLOCK).recipients}
    with pytest.raises(Unknown):
        returned(room.store, "<no@mail.example>", "email_complained", now=NOW)


def test_an_address_that_the_door_says_does_not_exist_has_bounced(
    room: MailRoom, tmp_path: Path
) -> None:
    class Knowing(Outbox):
        def hand_over(self, batch: str, message: EmailMessage) -> None:
            if "cy@" in str(message["To"]):
                raise NotTaken(BOUNCED)
            super().hand_over(batch, message)

    id = approved(room)
    send(room, id, Knowing(tmp_path / "outbox"))
    assert listed(room.store, id, "failed") == (("cy", BOUNCED),)
    assert told(room, "email_bounced") == ["cy"]
    assert len(told(room, "email_sent")) == 5
