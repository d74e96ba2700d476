"""The ways to colleagues as this process has them: the outbox, and Slack where its token is set."""

import os
from collections.abc import Iterator
from datetime import datetime

from crm.campaigns.sender import NOBODY_YET, load_sender
from crm.colleagues.letter import Letter
from crm.colleagues.ways import ByMail, Ways
from crm.mail.outbox import Outbox
from crm.standing.due import Done, run_due
from crm.standing.room import StandingRoom
from crm.terms.clock import Clock
from crm.workspace import Workspace


def room_of(workspace: Workspace) -> StandingRoom:
    """The room with its ways out. Raises BadInput for a wrong sender.yaml."""
    sender = load_sender(workspace.home) or NOBODY_YET
    ways = Ways(ByMail(Outbox(workspace.home / "outbox"), sender))
    if token := os.environ.get("SLACK_BOT_TOKEN"):
        from ui.slack.telling import SlackWay

        ways = Ways(ways.mail, SlackWay(token))
    return StandingRoom(workspace, ways, sender.domain)


def due(workspace: Workspace, clock: Clock) -> Iterator[Done]:
    """Do what is due now: alerts looked at, digests sent."""
    yield from run_due(room_of(workspace), clock)


def invite(workspace: Workspace, address: str, code: str, language: str, now: datetime) -> None:
    """Send the code that proves an address. Raises NotTaken, Unsure or Unavailable as the way does."""
    room = room_of(workspace)
    sender = load_sender(workspace.home) or NOBODY_YET
    say = workspace.wording(language).say
    letter = Letter(
        language,
        say.say("colleague-code-subject", code=code),
        say.say("colleague-code", company=sender.company, code=code),
        (),
        (say.say("colleague-code-why", company=sender.company),),
    )
    message_id = f"<code-{now:%Y%m%d%H%M%S%f}@{room.domain}>"
    way = room.ways.to(address)
    way.hand_over("colleagues", message_id, address, letter, now)
    way.flush("colleagues")
