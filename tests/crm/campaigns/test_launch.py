"""Launching on a real store and a real outbox: who gets a mail, and that it is one."""

import os
import signal
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path

import pytest

from crm.approvals.request import Approval, find
from crm.audit import trail
from crm.campaigns.ask import request_launch
from crm.campaigns.audience import audience
from crm.campaigns.decision import decide_launch
from crm.campaigns.launch import Launch, launch, standing
from crm.campaigns.ledger import STATES, listed
from crm.campaigns.products import shown_products
from crm.campaigns.room import MailRoom
from crm.campaigns.store import SavedCampaign
from crm.campaigns.suppression import unsubscribe
from crm.errors import Misused, NoData, Refused, Unavailable, Unknown
from crm.mail.door import NotTaken, Unsure
from crm.mail.outbox import Outbox
from tests.crm.campaigns.company import (
    CLOCK,
    LEFT_OUT,
    MAY_BE_WRITTEN_TO,
    NOW,
    drafted,
    in_country,
    open_room,
    opt_out,
    segment_id,
)


def add(room: MailRoom) -> SavedCampaign:
    campaign = drafted(room, shown_products(room.warehouse, ["p1", "p2"]))
    return room.campaigns.add(campaign, by="ann", now=NOW)


def ask(room: MailRoom, id: str) -> Approval:
    return request_launch(room, id, by="ann", clock=CLOCK, thread="t1")


def approved(room: MailRoom) -> str:
    saved = add(room)
    decide_launch(room, ask(room, saved.id).id, approve=True, by="bo", clock=CLOCK)
    return saved.id


def send(room: MailRoom, id: str, door: object) -> Launch:
    return launch(room, id, door=door, by="bo", clock=CLOCK, at_once=2)  # type: ignore[arg-type]


def mails(folder: Path) -> list[EmailMessage]:
    parser = BytesParser(policy=policy.default)
    found = [parser.parsebytes(path.read_bytes()) for path in sorted(folder.rglob("*.eml"))]
    return [mail for mail in found if isinstance(mail, EmailMessage)]


def readers(folder: Path) -> list[str]:
    return sorted(str(mail["To"]).split("@")[0] for mail in mails(folder))


def sums_up(room: MailRoom, id: str) -> bool:
    """Every recipient of the snapshot is in exactly one final state."""
    final = ("sent", "failed", "suppressed", "unknown")
    people = [who for state in final for who, _ in listed(room.store, id, state)]  # type: ignore[arg-type]
    return sorted(people) == sorted(MAY_BE_WRITTEN_TO)


def test_the_audience_counts_everyone_left_out_by_reason(room: MailRoom) -> None:
    found = audience(in_country("US"), room, CLOCK)
    assert {r.customer for r in found.recipients} == MAY_BE_WRITTEN_TO
    assert found.left_out == LEFT_OUT
    assert found.size == 11 == len(found.recipients) + sum(found.left_out.values())


def test_the_suppression_list_counts_whatever_the_case_of_the_address(room: MailRoom) -> None:
    opt_out(room, " ANN@mail.example")
    found = audience(in_country("US"), room, CLOCK)
    assert {r.customer for r in found.recipients} == MAY_BE_WRITTEN_TO - {"ann"}
    assert found.left_out["suppressed"] == 1


def test_an_approved_campaign_reaches_everyone_who_may_be_written_to_once(
    room: MailRoom, outbox: Outbox, tmp_path: Path
) -> None:
    id = approved(room)
    done = send(room, id, outbox)
    assert (done.status, done.counts["sent"], done.busy) == ("sent", 5, False)
    assert readers(tmp_path / "outbox") == ["ann", "bo", "cy", "eve", "noname"]
    assert "5 mails sent" in done.sentence("en")
    assert sums_up(room, id) and trail.verify(room.store).holds


def test_launching_again_sends_nothing_again(
    room: MailRoom, outbox: Outbox, tmp_path: Path
) -> None:
    id = approved(room)
    first = send(room, id, outbox)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.eml")}
    assert send(room, id, outbox) == first
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.eml")} == before


@pytest.mark.parametrize("step", ["drafted", "requested", "rejected", "cancelled"])
def test_without_an_approval_nothing_is_sent(
    room: MailRoom, outbox: Outbox, tmp_path: Path, step: str
) -> None:
    saved = add(room)
    if step != "drafted":
        asked = ask(room, saved.id)
        if step == "rejected":
            decide_launch(room, asked.id, approve=False, by="bo", clock=CLOCK)
        if step == "cancelled":
            decide_launch(room, asked.id, approve=True, by="bo", clock=CLOCK)
            room.campaigns.cancel(saved.id, by="ann", now=NOW)
    if step == "cancelled":
        assert send(room, saved.id, outbox).status == "cancelled"
    else:
        with pytest.raises(Refused, match="without an approval"):
            send(room, saved.id, outbox)
        assert trail.entries(room.store, object=saved.id)[0].outcome == "denied"
    assert mails(tmp_path) == []


def test_a_request_says_what_would_happen_and_does_nothing(room: MailRoom, tmp_path: Path) -> None:
    asked = ask(room, add(room).id)
    assert asked.summary == "Send “Spring” to 5 people in “US”"
    assert (asked.details["recipients"], asked.details["size"]) == (5, 11)
    assert asked.details["left_out"] == LEFT_OUT
    assert "2 without consent" in asked.details["left_out_words"]
    assert "@mail.example" not in str(asked) and mails(tmp_path) == []


def test_content_changed_after_approval_makes_it_void(
    room: MailRoom, outbox: Outbox, tmp_path: Path
) -> None:
    id = approved(room)
    saved = room.campaigns.get(id)
    other = saved.definition.model_copy(update={"subject": "Another subject"})
    assert room.campaigns.revise(id, other, by="ann", now=NOW).status == "draft"
    assert find(room.store, saved.approval or "").status == "void"
    with pytest.raises(Refused):
        send(room, id, outbox)
    assert mails(tmp_path) == []


def test_content_changed_after_the_request_cannot_be_approved(room: MailRoom) -> None:
    saved = add(room)
    asked = ask(room, saved.id)
    other = saved.definition.model_copy(update={"subject": "Another subject"})
    room.campaigns.revise(saved.id, other, by="ann", now=NOW)
    with pytest.raises(Refused):
        decide_launch(room, asked.id, approve=True, by="bo", clock=CLOCK)
    assert room.campaigns.get(saved.id).status == "draft"


def test_another_sender_than_the_approved_one_sends_nothing(
    room: MailRoom, company: Path, outbox: Outbox, tmp_path: Path
) -> None:
    id = approved(room)
    elsewhere = room.sender.model_copy(update={"address": "hello@other.example"})
    with pytest.raises(Refused, match="no longer what was approved"):
        send(replace(room, sender=elsewhere), id, outbox)
    assert mails(tmp_path) == []
    assert find(room.store, room.campaigns.get(id).approval or "").status == "void"


def test_only_people_of_the_approved_snapshot_are_written_to(
    room: MailRoom, outbox: Outbox, tmp_path: Path
) -> None:
    id = approved(room)
    everyone = in_country("US").model_copy(update={"where": in_country("DE").where})
    segment = room.campaigns.get(id).definition.segment
    room.segments.revise(segment, everyone, request="", language="en", by="ann", now=NOW)
    send(room, id, outbox)
    assert "far" not in readers(tmp_path)


def test_who_opts_out_after_the_approval_gets_nothing(
    room: MailRoom, outbox: Outbox, tmp_path: Path
) -> None:
    id = approved(room)
    opt_out(room, "cy@mail.example")
    done = send(room, id, outbox)
    assert "cy" not in readers(tmp_path)
    assert done.counts["suppressed"] == 1 and sums_up(room, id)
    assert listed(room.store, id, "suppressed") == (("cy", "asked"),)


def test_who_opts_out_while_it_is_being_sent_gets_nothing(
    room: MailRoom, outbox: Outbox, tmp_path: Path
) -> None:
    class Meanwhile(Outbox):
        def hand_over(self, batch: str, message: EmailMessage) -> None:
            super().hand_over(batch, message)
            opt_out(room, "bo@mail.example")  # claimed already, in the same few as ann

    id = approved(room)
    send(room, id, Meanwhile(tmp_path / "outbox"))
    assert readers(tmp_path) == ["ann", "cy", "eve", "noname"]
    assert sums_up(room, id)


def test_consent_withdrawn_in_newer_data_counts_at_sending_time(
    room: MailRoom, company: Path, outbox: Outbox, tmp_path: Path
) -> None:
    id = approved(room)
    tables = tmp_path / "newer" / "tables"
    from shutil import copytree

    from crm.warehouse.importing.run import run_import

    copytree(company.parent / "tables", tables)
    with (tables / "events.csv").open("a") as file:
        file.write("ann,2026-06-29,email_unsubscribed,e9\n")
    newer = tmp_path / "newer" / "home"
    run_import(str(tables), newer, now=NOW)
    later = open_room(newer, tmp_path)
    send(later, id, outbox)
    assert "ann" not in readers(tmp_path)
    assert listed(room.store, id, "suppressed") == (("ann", "no_consent"),)


def test_the_way_out_in_a_mail_puts_its_reader_on_the_suppression_list(
    room: MailRoom, outbox: Outbox, tmp_path: Path
) -> None:
    send(room, approved(room), outbox)
    mail = next(m for m in mails(tmp_path) if str(m["To"]).startswith("ann"))
    token = str(mail["List-Unsubscribe"]).strip("<>").split("t=")[1]
    assert unsubscribe(room.store, token, now=NOW) and unsubscribe(room.store, token, now=NOW)
    found = audience(in_country("US"), room, CLOCK)
    assert "ann" not in {r.customer for r in found.recipients}
    with pytest.raises(Unknown):
        unsubscribe(room.store, "guess", now=NOW)


def test_one_mail_that_is_refused_neither_stops_nor_repeats_its_neighbours(
    room: MailRoom, tmp_path: Path
) -> None:
    class Picky(Outbox):
        def hand_over(self, batch: str, message: EmailMessage) -> None:
            if "cy@" in str(message["To"]):
                raise NotTaken("no-such-user")
            if "eve@" in str(message["To"]):
                raise Unsure
            super().hand_over(batch, message)

    id = approved(room)
    done = send(room, id, Picky(tmp_path / "outbox"))
    assert {s: done.counts[s] for s in STATES} == {
        "pending": 0, "claimed": 0, "sent": 3, "failed": 1, "suppressed": 0, "unknown": 1,
    }  # fmt: skip
    assert readers(tmp_path) == ["ann", "bo", "noname"] and sums_up(room, id)
    assert "never sent again" in done.sentence("en")


def test_a_door_that_shuts_leaves_the_rest_for_the_next_call(
    room: MailRoom, outbox: Outbox, tmp_path: Path
) -> None:
    class Shut(Outbox):
        def hand_over(self, batch: str, message: EmailMessage) -> None:
            if "cy@" in str(message["To"]):
                raise Unavailable("outbox-unwritable")
            super().hand_over(batch, message)

    id = approved(room)
    with pytest.raises(Unavailable):
        send(room, id, Shut(tmp_path / "outbox"))
    assert standing(room, id).status == "sending"
    assert send(room, id, outbox).counts["sent"] == 5
    assert readers(tmp_path) == sorted(MAY_BE_WRITTEN_TO)


def test_a_defect_in_the_door_leaves_its_mail_unknown_and_never_sent_again(
    room: MailRoom, outbox: Outbox, tmp_path: Path
) -> None:
    class Broken(Outbox):
        def hand_over(self, batch: str, message: EmailMessage) -> None:
            super().hand_over(batch, message)
            if "ann@" in str(message["To"]):
                raise RuntimeError

    id = approved(room)
    with pytest.raises(RuntimeError):
        send(room, id, Broken(tmp_path / "outbox"))
    done = send(room, id, outbox)
    assert (done.counts["sent"], done.counts["unknown"]) == (4, 1)
    assert Counter(readers(tmp_path)) == Counter(MAY_BE_WRITTEN_TO)


def test_cancelling_while_it_is_being_sent_stops_it(room: MailRoom, tmp_path: Path) -> None:
    class Stopped(Outbox):
        def hand_over(self, batch: str, message: EmailMessage) -> None:
            super().hand_over(batch, message)
            if "ann@" in str(message["To"]):
                room.campaigns.cancel(batch, by="ann", now=NOW)

    id = approved(room)
    done = send(room, id, Stopped(tmp_path / "outbox"))
    assert done.status == "cancelled" and sums_up(room, id)
    assert readers(tmp_path) == ["ann", "bo"]  # the two that were claimed together


def test_a_segment_in_which_nobody_may_be_written_to_is_refused(room: MailRoom) -> None:
    nobody = segment_id(room, in_country("FR"))
    saved = room.campaigns.add(drafted(room, segment=nobody), by="ann", now=NOW)
    with pytest.raises(Misused, match="Nobody"):
        ask(room, saved.id)


def test_without_imported_consents_nobody_may_be_written_to(tmp_path: Path) -> None:
    from crm.warehouse.importing.run import run_import

    tables = tmp_path / "bare" / "tables"
    tables.mkdir(parents=True)
    (tables / "customers.csv").write_text("customer_id,email,country\na,a@x.example,US\n")
    run_import(str(tables), tmp_path / "bare" / "home", now=NOW)
    room = open_room(tmp_path / "bare" / "home", tmp_path)
    with pytest.raises(NoData):
        ask(room, room.campaigns.add(drafted(room), by="ann", now=NOW).id)


KILLS = [("before", 1), ("after", 1), ("before", 3), ("after", 3), ("part", 4), ("after", 5)]


@pytest.mark.parametrize("when, nth", KILLS)
def test_a_killed_launch_goes_on_without_repeating_or_losing_anyone(
    room: MailRoom, company: Path, outbox: Outbox, tmp_path: Path, when: str, nth: int
) -> None:
    id = approved(room)
    program = [sys.executable, "-m", "tests.crm.campaigns.killed_sender"]
    killed = subprocess.run(
        [*program, str(company), str(tmp_path), id, when, str(nth)], check=False
    )
    assert killed.returncode == -signal.SIGKILL
    out_before = readers(tmp_path)
    done = send(room, id, outbox)
    assert done.status == "sent" and sums_up(room, id)
    assert max(Counter(readers(tmp_path)).values()) == 1
    unknown = {who for who, _ in listed(room.store, id, "unknown")}
    assert set(readers(tmp_path)) == MAY_BE_WRITTEN_TO - unknown
    assert len(unknown) <= 2 and unknown.isdisjoint(out_before)
    assert send(room, id, outbox).counts == done.counts
    assert trail.verify(room.store).holds


def test_two_processes_that_launch_at_once_send_each_mail_once(
    room: MailRoom, company: Path, tmp_path: Path
) -> None:
    id = approved(room)
    program = [sys.executable, "-m", "tests.crm.campaigns.killed_sender"]
    both = [
        subprocess.Popen([*program, str(company), str(tmp_path), id, "slow", "0"], env=os.environ)
        for _ in range(2)
    ]
    assert [process.wait(60) for process in both] == [0, 0]
    assert readers(tmp_path) == sorted(MAY_BE_WRITTEN_TO)
    assert len((tmp_path / "handed.txt").read_text().split()) == 5
    assert standing(room, id).counts["sent"] == 5
