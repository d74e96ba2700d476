"""Asking for a launch: everything is checked, composed and kept, and nothing is sent.

The agent and its tools may use this module; deciding and launching are elsewhere.
"""

from dataclasses import dataclass
from typing import Any

from crm.approvals.request import Approval, request
from crm.audit import trail
from crm.campaigns.audience import Audience, audience
from crm.campaigns.check import Facts, problems, warnings
from crm.campaigns.products import shown_products, stock_of
from crm.campaigns.render import compose, fill, preview
from crm.campaigns.room import MailRoom
from crm.campaigns.snapshot import as_json, hash_of, keep_audience
from crm.campaigns.store import OPEN, SavedCampaign, found
from crm.errors import Misused
from crm.languages.speak import speaker
from crm.terms.clock import Clock

ACTION = "campaign.launch"


@dataclass(frozen=True)
class Proof:
    """A campaign as it would go out now: the mail, the audience, what a person should look at.

    subject, html, text: as a reader without a name gets them; the HTML can be shown in a frame,
        with its pictures inside and nothing to fetch.
    problems: sentences that say what forbids sending it; warnings: what only asks for a look.
    """

    subject: str
    html: str
    text: str
    audience: Audience
    problems: tuple[str, ...]
    warnings: tuple[str, ...]


def proof(room: MailRoom, id: str, *, clock: Clock, language: str = "en") -> Proof:
    """How the campaign stands, for its card. Raises Unknown, and NoData without any consents."""
    saved = room.campaigns.get(id)
    campaign = saved.definition
    wrong = problems(campaign, _facts(room, saved))
    letter = compose(campaign, room.sender, room.pictures)
    seen = fill(letter, name="", way_out=room.sender.unsubscribe)
    return Proof(
        subject=seen.subject,
        html=preview(letter, way_out=room.sender.unsubscribe),
        text=seen.text,
        audience=audience(room.segments.definition(campaign.segment), room, clock),
        problems=tuple(problem.sentence(language) for problem in wrong),
        warnings=warnings(campaign, language),
    )


def request_launch(
    room: MailRoom, id: str, *, by: str, clock: Clock, language: str = "en", thread: str = ""
) -> Approval:
    """A request that a person decides, bound to this letter, these people and this sender.

    An earlier request is void. Raises Misused with what forbids sending it, also when nobody of
    the segment may be written to, and NoData when no consents were imported.
    """
    saved = room.campaigns.get(id)
    for problem in problems(saved.definition, _facts(room, saved)):
        raise problem
    people = audience(room.segments.definition(saved.definition.segment), room, clock)
    if not people.recipients:
        raise Misused("campaign-nobody", name=saved.name, size=people.size)
    letter = as_json(compose(saved.definition, room.sender, room.pictures))
    with room.store.writing() as session:
        row = found(session, saved.id)
        if row.status not in OPEN or row.changed_at != saved.changed_at:
            raise Misused("campaign-moved-on", name=row.name, status=row.status)
        keep_audience(session, row.id, people.recipients, room.sender, clock.now)
        approval = request(
            session,
            action=ACTION,
            object=row.id,
            summary=_summary(room, saved, people, language),
            details=_details(room, saved, people, language),
            hash=hash_of(session, row.id, letter, room.sender),
            by=by,
            now=clock.now,
            thread=thread,
        )
        row.letter, row.approval, row.status = letter, approval.id, "requested"
        row.changed_at = clock.now
        counted = {"recipients": len(people.recipients), "segment": people.size}
        trail.record(
            session,
            who=by,
            action="campaign.request",
            object=row.id,
            now=clock.now,
            details=counted,
        )
    return approval


def _facts(room: MailRoom, saved: SavedCampaign) -> Facts:
    ids = [product.product_id for product in saved.definition.products]
    products = {p.product_id: p for p in shown_products(room.warehouse, ids)}
    return Facts(room.sender, products, stock_of(room.warehouse, ids))


def _summary(room: MailRoom, saved: SavedCampaign, people: Audience, language: str) -> str:
    say = speaker(language)
    return say.say(
        "campaign-approval-summary",
        name=saved.name,
        segment=room.segments.name(saved.definition.segment),
        people=say.number(len(people.recipients)),
    )


def _details(
    room: MailRoom, saved: SavedCampaign, people: Audience, language: str
) -> dict[str, Any]:
    return {
        "campaign": saved.id,
        "subject": saved.definition.subject,
        "segment": saved.definition.segment,
        "segment_name": room.segments.name(saved.definition.segment),
        "size": people.size,
        "recipients": len(people.recipients),
        "left_out": dict(people.left_out),
        "left_out_words": left_out_words(people, language),
        "sender": f"{room.sender.company} <{room.sender.address}>",
        "warnings": list(warnings(saved.definition, language)),
    }


def left_out_words(people: Audience, language: str) -> str:
    """One sentence on who is left out and why; empty where nobody is."""
    say = speaker(language)
    reasons = [
        say.say("campaign-left-out", reason=reason, people=say.number(count))
        for reason, count in people.left_out.items()
    ]
    if not reasons:
        return ""
    total = say.number(sum(people.left_out.values()))
    return say.say("campaign-approval-left-out", people=total, reasons=say.all_of(reasons))
