"""A person's decision about a launch. Only screens import this module."""

from crm.approvals.decide import decide
from crm.approvals.request import Approval, find
from crm.campaigns.room import MailRoom
from crm.campaigns.snapshot import hash_of
from crm.campaigns.store import found
from crm.errors import Refused
from crm.store.campaigns import CampaignRow
from crm.terms.clock import Clock


def decide_launch(
    room: MailRoom, approval_id: str, *, approve: bool, by: str, clock: Clock
) -> Approval:
    """The request, decided; sending it is the next step (`crm.campaigns.launch`).

    Raises Unknown, and Refused when it was decided before, has expired, or no longer is what the
    person saw.
    """
    asked = find(room.store, approval_id)
    try:
        decided = decide(
            room.store,
            asked.id,
            approve=approve,
            by=by,
            now=clock.now,
            current_hash=_current_hash(room, asked.object),
        )
    except Refused:
        _follow(room, asked.object, find(room.store, asked.id), clock)
        raise
    _follow(room, asked.object, decided, clock)
    return decided


def _current_hash(room: MailRoom, campaign: str) -> str:
    with room.store.reading() as session:
        letter = found(session, campaign).letter
        return hash_of(session, campaign, letter, room.sender) if letter else ""


def _follow(room: MailRoom, campaign: str, approval: Approval, clock: Clock) -> None:
    """Let the campaign's status say what became of its request, as long as it waits for that."""
    with room.store.writing() as session:
        row: CampaignRow = found(session, campaign)
        if row.status == "requested" and row.approval == approval.id:
            row.status = "approved" if approval.status == "approved" else "draft"
            row.changed_at = clock.now
