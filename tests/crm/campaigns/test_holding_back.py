"""The cap on mails and the holdout bind a launch: when it is asked for, and again when it sends."""

from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

from crm.campaigns.ask import left_out_words
from crm.campaigns.audience import audience
from crm.campaigns.happened import mails
from crm.campaigns.ledger import listed
from crm.campaigns.room import MailRoom
from crm.catalog.model import Cap, Sending
from crm.languages.speak import LANGUAGES
from crm.mail.outbox import Outbox
from crm.sql.hashing import place_of
from tests.crm.campaigns.company import CLOCK, MAY_BE_WRITTEN_TO, NOW, in_country
from tests.crm.campaigns.test_launch import approved, readers, send, sums_up

# Of the five who may be written to, the two who come first in the shuffle.
FIRST_TWO = sorted(MAY_BE_WRITTEN_TO, key=lambda id: place_of(id, "holdout"))[:2]


def with_rules(room: MailRoom, sending: Sending) -> MailRoom:
    settings = replace(room.catalog.settings, sending=sending)
    return replace(room, catalog=replace(room.catalog, settings=settings))


def had(room: MailRoom, *campaigns: str, who: str = "ann") -> None:
    with room.store.writing() as session:
        for campaign in campaigns:
            mails(session, "email_sent", campaign, [who], NOW)


def test_those_at_the_cap_and_in_the_holdout_are_no_recipients(room: MailRoom) -> None:
    share = int(place_of(FIRST_TWO[1], "holdout")[:8], 16) / 16**8 * 100 + 0.001
    ruled = with_rules(room, Sending(Cap(2, 7), holdout_percent=share))
    free = sorted(MAY_BE_WRITTEN_TO - set(FIRST_TWO))
    had(room, "C-1", "C-2", who=free[0])
    had(room, "C-1", who=free[1])
    found = audience(in_country("US"), ruled, CLOCK)
    assert {r.customer for r in found.recipients} == set(free[1:])
    assert (found.left_out["capped"], found.left_out["holdout"]) == (1, 2)
    assert found.size == 11 == len(found.recipients) + sum(found.left_out.values())
    assert all(left_out_words(found, language) for language in LANGUAGES)


def test_who_reached_the_cap_after_the_approval_is_left_out_with_the_reason(
    room: MailRoom, outbox: Outbox, tmp_path: Path
) -> None:
    ruled = with_rules(room, Sending(Cap(2, 7)))
    id = approved(ruled)
    had(room, "C-1", "C-2")
    done = send(ruled, id, outbox)
    assert (done.counts["sent"], done.counts["suppressed"]) == (4, 1)
    assert listed(room.store, id, "suppressed") == (("ann", "capped"),)
    assert "ann" not in readers(tmp_path / "outbox") and sums_up(room, id)


def test_another_campaign_that_goes_out_meanwhile_counts_too(
    room: MailRoom, tmp_path: Path
) -> None:
    class Meanwhile(Outbox):
        def hand_over(self, batch: str, message: EmailMessage) -> None:
            super().hand_over(batch, message)
            had(room, "C-1", who="noname")  # the last of the five

    ruled = with_rules(room, Sending(Cap(1, 7)))
    id = approved(ruled)
    done = send(ruled, id, Meanwhile(tmp_path / "outbox"))
    assert (done.counts["sent"], done.counts["suppressed"]) == (4, 1)
    assert listed(room.store, id, "suppressed") == (("noname", "capped"),)


def test_the_next_campaign_finds_everyone_at_the_cap(room: MailRoom, outbox: Outbox) -> None:
    ruled = with_rules(room, Sending(Cap(1, 7)))
    send(ruled, approved(ruled), outbox)
    found = audience(in_country("US"), ruled, CLOCK)
    # The five and `botwin`, who has bo's address and must not get a mail in bo's stead.
    assert (len(found.recipients), found.left_out["capped"]) == (0, 6)
