"""Sending an approved campaign: each recipient at most once, whatever is killed or called twice.

Only screens and workers import this module; no tool does. A recipient is claimed and that is
committed, then the mail is handed over, then recorded. What was in flight when a sender died is
`unknown`, listed for a person, and never sent again by machine.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.approvals.request import found as found_approval
from crm.approvals.request import void
from crm.audit import trail
from crm.campaigns.audience import held, still_reachable
from crm.campaigns.definition import Status
from crm.campaigns.handing import hand_over
from crm.campaigns.ledger import Outcome, State, claim, counts, leave_out, record, settle
from crm.campaigns.render import Letter
from crm.campaigns.room import MailRoom
from crm.campaigns.snapshot import from_json, hash_of
from crm.campaigns.store import found, shown
from crm.campaigns.suppression import suppressed
from crm.campaigns.turn import turn
from crm.errors import Refused, Unavailable
from crm.languages.speak import speaker
from crm.mail.door import MailDoor
from crm.store.campaigns import CampaignRow
from crm.store.sends import SendRow
from crm.terms.clock import Clock

AT_ONCE = 10  # claimed together: at most so many are uncertain after a kill


@dataclass(frozen=True)
class Launch:
    """How a launch stands: the people of the approved snapshot by what became of them.

    `busy` is true when another process is sending it right now, so that this call did nothing.
    """

    campaign: str
    name: str
    status: Status
    counts: Mapping[State, int]
    busy: bool = False

    def sentence(self, language: str) -> str:
        """What happened, for a person."""
        say = speaker(language)
        if self.busy:
            return say.say("campaign-busy", name=self.name)
        told = {str(state): say.number(count) for state, count in self.counts.items()}
        sent = say.say("campaign-sent", name=self.name, **told)
        if not self.counts["unknown"]:
            return sent
        return sent + " " + say.say("campaign-unknown", people=told["unknown"])


def launch(
    room: MailRoom, id: str, *, door: MailDoor, by: str, clock: Clock, at_once: int = AT_ONCE
) -> Launch:
    """Send what is still to be sent, and say how it stands. Calling it again is safe.

    Consent is looked at again when sending begins, the company's cap and holdout before every few
    mails, the suppression list before each. Raises
    Refused when there is no approval of exactly this letter, audience and sender, and Unavailable
    when the door or the store fails: then the rest waits for the next call.
    """
    campaign = room.campaigns.get(id).id
    with turn(room.store, campaign) as mine:
        if not mine:
            return _standing(room, campaign, busy=True)
        letter = _begin(room, campaign, door, by, clock)
        if letter:
            _send_all(room, campaign, letter, door, clock, at_once)
        _finish(room, campaign, by, clock)
    return _standing(room, campaign)


def standing(room: MailRoom, id: str) -> Launch:
    """How the campaign's launch stands, without doing anything. Raises Unknown."""
    return _standing(room, room.campaigns.get(id).id)


def _begin(room: MailRoom, campaign: str, door: MailDoor, by: str, clock: Clock) -> Letter | None:
    """The approved letter; None when there is nothing left to do. Raises Refused."""
    with room.store.writing() as session:
        row = found(session, campaign)
        if row.status in ("sent", "cancelled"):
            settle(session, campaign, door, clock.now)
            return None
        refusal = _refusal(session, row, room)
        if refusal is None:
            settle(session, campaign, door, clock.now)
            row.status, row.changed_at = "sending", clock.now
        elif refusal.key == "campaign-changed" and row.status != "sending":
            void(session, object=campaign, by=by, now=clock.now, why="changed")
            row.status = "draft"
        trail.record(
            session,
            who=by,
            action="campaign.launch",
            object=campaign,
            now=clock.now,
            outcome="denied" if refusal else "allowed",
            details={"why": refusal.key} if refusal else {},
        )
        kept = row.letter
    if refusal:
        raise refusal
    return from_json(kept) if kept else None


def _refusal(session: Session, row: CampaignRow, room: MailRoom) -> Refused | None:
    approval = found_approval(session, row.approval) if row.approval else None
    if approval is None or approval.status != "approved" or row.letter is None:
        return Refused("campaign-not-approved", name=row.name)
    if hash_of(session, row.id, row.letter, room.sender) != approval.hash:
        return Refused("campaign-changed", name=row.name)
    return None


def _send_all(
    room: MailRoom, campaign: str, letter: Letter, door: MailDoor, clock: Clock, at_once: int
) -> None:
    reachable = still_reachable(_waiting(room, campaign), room, clock)
    while claimed := claim(room.store, campaign, at_once, clock.now):
        outcomes = {row.customer: Outcome("pending") for row in claimed}
        try:
            held_back = held([row.customer for row in claimed], room, clock)
            for row in claimed:
                if row.customer in held_back:
                    outcomes[row.customer] = Outcome("suppressed", held_back[row.customer])
                else:
                    _send(room, row, letter, reachable, door, clock, outcomes)
        finally:
            door.flush(campaign)
            record(room.store, campaign, outcomes, clock.now)


def _waiting(room: MailRoom, campaign: str) -> list[str]:
    waiting = select(SendRow.customer).where(
        SendRow.campaign == campaign, SendRow.state == "pending"
    )
    with room.store.reading() as session:
        return list(session.scalars(waiting))


def _send(
    room: MailRoom,
    row: SendRow,
    letter: Letter,
    reachable: Mapping[str, str],
    door: MailDoor,
    clock: Clock,
    outcomes: dict[str, Outcome],
) -> None:
    """Hand one mail over, unless its reader opted out meanwhile, and note what became of it."""
    reason = _why_not(room, row, reachable)
    if reason:
        outcomes[row.customer] = Outcome("suppressed", reason)
        return
    # Whatever ends this call from here on, the mail may have gone out.
    outcomes[row.customer] = Outcome("unknown", "interrupted")
    try:
        outcomes[row.customer] = hand_over(row, letter, room.sender, door, clock.now)
    except Unavailable:
        outcomes[row.customer] = Outcome("pending")
        raise


def _why_not(room: MailRoom, row: SendRow, reachable: Mapping[str, str]) -> str:
    """Why this person is not written to after all; people opt out between approval and sending."""
    with room.store.reading() as session:
        alone = suppressed(session, [row.address]).get(row.address)
    if alone:
        return alone
    if row.customer not in reachable:
        return "no_consent"
    return "" if reachable[row.customer] == row.address else "address_changed"


def _finish(room: MailRoom, campaign: str, by: str, clock: Clock) -> None:
    with room.store.writing() as session:
        row = found(session, campaign)
        if row.status == "cancelled":
            leave_out(session, campaign, "cancelled", clock.now)
        now = counts(session, campaign)
        if row.status != "sending" or now["pending"] or now["claimed"]:
            return
        row.status, row.changed_at = "sent", clock.now
        trail.record(
            session,
            who=by,
            action="campaign.sent",
            object=campaign,
            now=clock.now,
            details={str(state): count for state, count in now.items()},
        )


def _standing(room: MailRoom, campaign: str, busy: bool = False) -> Launch:
    with room.store.reading() as session:
        saved = shown(found(session, campaign))
        return Launch(saved.id, saved.name, saved.status, counts(session, campaign), busy)
