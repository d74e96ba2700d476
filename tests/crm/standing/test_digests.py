"""Digests: sent once an occasion, to verified colleagues only; held when late; in doubt never again."""

from datetime import datetime, timedelta
from email.message import EmailMessage

import pytest

from crm.approvals.request import waiting
from crm.audit import trail
from crm.campaigns.sender import NOBODY_YET
from crm.colleagues.ways import ByMail, Ways
from crm.errors import Misused, Refused, Unavailable
from crm.languages.speak import LANGUAGES
from crm.mail.door import NotTaken, Unsure
from crm.standing.decision import decide_held, decide_standing
from crm.standing.definition import Digest
from crm.standing.keeping import get, stop
from crm.standing.news import news, put_aside
from crm.standing.room import GRACE, StandingRoom
from crm.store.standing import StandingRow
from crm.terms.clock import Clock
from tests.crm.standing.office import ANN, EIGHT, MONDAY, Office

DAY = timedelta(days=1)


class Door:
    """A way out that does as it is told, and keeps what it took."""

    def __init__(self, trouble: Exception | None = None) -> None:
        self.trouble, self.taken = trouble, 0

    def hand_over(self, batch: str, message: EmailMessage) -> None:
        if self.trouble:
            raise self.trouble
        self.taken += 1

    def flush(self, batch: str) -> None: ...

    def has(self, batch: str, message_id: str) -> bool:
        return False


def through(office: Office, door: Door) -> None:
    office.room = StandingRoom(office.workspace, Ways(ByMail(door, NOBODY_YET)))


def kinds(office: Office) -> list[str]:
    return [one.kind for one in news(office.store)]


def test_a_digest_is_sent_once_an_occasion_with_table_proof_and_date(either: Office) -> None:
    office = either
    office.digest()
    assert office.at(EIGHT - timedelta(minutes=1)) == []
    (done,) = office.at(EIGHT + timedelta(minutes=1))
    assert done.states == ("sent",)
    assert office.at(EIGHT + timedelta(minutes=2)) == []
    (mail,) = office.mails()
    assert (mail["To"], mail["Cc"], mail["Bcc"]) == (ANN, None, None)
    text, page = (part.get_payload(decode=True).decode() for part in mail.get_payload())  # type: ignore[union-attr]
    for shown in ("Revenue by week", "$120.00", "(UTC)", "rapport reports unschedule"):
        assert shown in text and shown in page
    assert "SELECT" in page and "<table>" in page
    office.at(EIGHT + DAY)
    assert len(office.mails()) == 2
    assert trail.verify(office.store).holds


def test_many_looks_at_once_send_it_once(either: Office) -> None:
    import threading

    office = either
    office.digest()
    found: list[object] = []
    lock = threading.Lock()  # the small world is one connection
    rows = office.world.rows

    def one_at_a_time(*asked: object) -> object:
        with lock:
            return rows(*asked)  # type: ignore[arg-type]

    office.world.rows = one_at_a_time  # type: ignore[method-assign, assignment]
    looks = [threading.Thread(target=lambda: found.extend(office.at(EIGHT))) for _ in range(4)]
    for look in looks:
        look.start()
    for look in looks:
        look.join()
    assert len(office.mails()) == 1 and office.states() == [(ANN, "sent")]


def test_within_the_grace_it_is_sent_late_beyond_it_it_is_held_and_told(office: Office) -> None:
    id = office.digest()
    office.at(EIGHT + GRACE)
    assert office.states() == [(ANN, "sent")]
    assert office.at(EIGHT + DAY + GRACE + timedelta(minutes=1)) == []
    assert office.states() == [(ANN, "sent"), (ANN, "held")] and kinds(office) == ["held"]
    sentences = {
        one.words(office.workspace.wording(la)) for la in LANGUAGES for one in news(office.store)
    }
    assert len(sentences) == len(LANGUAGES) and all(id in sentence for sentence in sentences)
    assert office.at(EIGHT + DAY + 2 * GRACE) == []
    decide_held(office.store, id, release=True, by="ann", now=EIGHT + DAY + 2 * GRACE)
    office.at(EIGHT + DAY + 2 * GRACE)
    assert [state for _, state in office.states()] == ["sent", "sent"] and len(office.mails()) == 2
    assert put_aside(office.store, by="ann", now=EIGHT) == 1 and kinds(office) == []


def test_days_of_being_off_give_one_mail_and_one_sentence(office: Office) -> None:
    office.digest()
    office.at(EIGHT + 5 * DAY + timedelta(minutes=5))
    assert len(office.mails()) == 1 and kinds(office) == ["missed"]
    (told,) = news(office.store)
    assert told.words(office.workspace.wording("en")).startswith("5 earlier sendings")


def test_held_messages_can_be_dropped(office: Office) -> None:
    id = office.digest()
    office.at(EIGHT + 5 * timedelta(hours=1))
    decide_held(office.store, id, release=False, by="ann", now=EIGHT)
    office.at(EIGHT + 5 * timedelta(hours=1))
    assert office.states() == [(ANN, "dropped")] and not office.mails()


@pytest.mark.parametrize(
    ("trouble", "state", "told"),
    [
        (NotTaken("550"), "failed", []),
        (Unsure(), "unknown", ["unknown"]),
        (RuntimeError(), "unknown", []),
    ],
)
def test_what_the_way_out_says_is_what_is_kept(
    office: Office, trouble: Exception, state: str, told: list[str]
) -> None:
    office.digest()
    through(office, Door(trouble))
    if isinstance(trouble, RuntimeError):
        with pytest.raises(RuntimeError):
            office.at(EIGHT)
    else:
        office.at(EIGHT)
    assert office.states() == [(ANN, state)] and kinds(office) == told
    through(office, Door())
    office.at(EIGHT + timedelta(minutes=1))
    assert office.states() == [(ANN, state)], "never again by machine"


def test_a_way_out_that_is_closed_is_tried_again_within_the_grace(office: Office) -> None:
    office.digest()
    through(office, Door(Unavailable("outbox-unwritable")))
    (done,) = office.at(EIGHT)
    assert done.error and office.states() == [(ANN, "pending")]
    through(office, door := Door())
    office.at(EIGHT + timedelta(minutes=30))
    assert (door.taken, office.states()) == (1, [(ANN, "sent")])


def test_only_verified_colleagues_and_never_a_customer(office: Office) -> None:
    report = office.saved()
    for bad in ("eve@outside.example", "cy@people.example"):
        with pytest.raises(Refused):
            office.asked(Digest(reports=(report,), to=(bad,)), "Sales")
    office.asked(Digest(reports=(report,), to=(ANN,)), "Sales")
    office.world.customers(("new", {"email": ANN.upper()}))  # a colleague becomes a customer
    office.at(EIGHT + 7 * DAY)
    assert [post.reason for post in office.posts()] == ["is-customer"] and not office.mails()


def test_an_address_that_was_removed_gets_nothing_any_more(office: Office) -> None:
    office.digest()
    office.workspace.colleagues.remove(ANN, by="ann", now=MONDAY)
    office.at(EIGHT)
    assert [(post.state, post.reason) for post in office.posts()] == [("failed", "not-verified")]


def test_a_stopped_one_sends_nothing_not_even_what_was_waiting(office: Office) -> None:
    id = office.digest()
    through(office, Door(Unavailable("outbox-unwritable")))
    office.at(EIGHT)
    stop(office.store, id, by="ann", now=EIGHT)
    through(office, door := Door())
    office.at(EIGHT + timedelta(minutes=1))
    assert (door.taken, office.states()) == (0, [(ANN, "dropped")])


def test_what_is_asked_for_waits_for_a_person_and_is_bound_to_what_they_saw(office: Office) -> None:
    asked = office.asked(Digest(reports=(office.saved(),), to=(ANN,)), "Sales", allowed=False)
    assert asked.approval and asked.kept.status == "requested"
    assert office.at(EIGHT + 7 * DAY) == [] and office.states() == []
    assert waiting(office.store, MONDAY)[0].id == asked.approval.id
    clock = Clock(EIGHT)
    with office.store.writing() as session:
        row = session.get_one(StandingRow, asked.kept.id)
        row.definition = {**row.definition, "to": ["eve@outside.example"]}
    with pytest.raises(Refused):
        decide_standing(office.store, asked.approval.id, approve=True, by="bo", clock=clock)
    assert get(office.store, asked.kept.id).status == "rejected"


def test_a_yes_lets_it_begin_and_a_no_ends_it(office: Office) -> None:
    report = office.saved()
    for yes, status in ((True, "active"), (False, "rejected")):
        asked = office.asked(Digest(reports=(report,), to=(ANN,)), "Sales", allowed=False)
        assert asked.approval
        decide_standing(office.store, asked.approval.id, approve=yes, by="bo", clock=Clock(EIGHT))
        assert get(office.store, asked.kept.id).status == status
        with pytest.raises(Refused):
            decide_standing(
                office.store, asked.approval.id, approve=True, by="bo", clock=Clock(EIGHT)
            )


def test_a_report_that_is_gone_is_told_and_holds_up_nothing(office: Office) -> None:
    office.digest()
    office.workspace.reports.archive("Weekly sales", by="ann", now=MONDAY)
    (done,) = office.at(EIGHT)
    assert done.error and office.states() == [(ANN, "failed")] and kinds(office) == ["failed"]
    with pytest.raises(Misused):
        draft = office.workspace.reports.draft(
            office.workspace.reports.list(archived=True)[0].definition,
            name="x", request="", language="en", by="ann", now=datetime.now(EIGHT.tzinfo),
        )  # fmt: skip
        office.asked(Digest(reports=(draft.id,), to=(ANN,)), "x")


def test_a_long_course_shows_its_latest_rows(office: Office) -> None:
    for week in range(60):
        office.world.order("cy", f"{2025 + (week > 29)}-01-01", 5)
        office.world.order("cy", (MONDAY - timedelta(weeks=week)).date().isoformat(), 10 + week)
    office.digest()
    office.at(EIGHT)
    (mail,) = office.mails()
    text = mail.get_payload()[0].get_payload(decode=True).decode()  # type: ignore[union-attr, index]
    assert "The latest 50 of" in text and "$12.00" in text and "$69.00" not in text
