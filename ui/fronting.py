"""What a person does with their start page and with digests and alerts: pin, order, open, put aside, decide.

It stands above the agent as `ui.workplace` does, so that no model can reach it.
"""

from dataclasses import dataclass

from agent.events import Finished
from crm.answers.definition import askable
from crm.answers.keeping import saved_as
from crm.answers.words import heading
from crm.approvals.request import Approval
from crm.home.front import Front, FrontPage
from crm.home.pins import Pin, Pins
from tools.context import Context


@dataclass(frozen=True)
class Fronting:
    """The start pages of a company."""

    pages: FrontPage

    def front(self, ctx: Context) -> Front:
        return self.pages.of(ctx.workspace, ctx.user, ctx.language, ctx.clock)

    def pin(self, spec: dict[str, object], ctx: Context) -> Pin:
        """What a card shows on the person's start page; a saved one stays that saved one. Raises Misused."""
        asked = askable(spec)
        saved = saved_as(ctx.workspace.reports, asked)
        name = saved.name if saved else heading(asked, ctx.wording())
        id = saved.id if saved else None
        return _pins(ctx).add(asked, name, saved=id, now=ctx.clock.now)

    def unpin(self, id: str, ctx: Context) -> Pin:
        return _pins(ctx).remove(id, now=ctx.clock.now)

    def move(self, id: str, by: int, ctx: Context) -> None:
        """One place forward (-1) or back (1)."""
        pins = _pins(ctx)
        place = next((n for n, pin in enumerate(pins.list(), 1) if pin.id == id), None)
        if place is not None:
            pins.move(id, place + by, now=ctx.clock.now)

    def open(self, id: str, ctx: Context) -> Finished:
        """What is pinned as an answer in the conversation, with its proof."""
        from tools.show_as import shown_again

        pin = _pins(ctx).get(id)
        found = shown_again(pin.asked, ctx)
        cards = (found.card,) if found.card else ()
        return Finished("done", found.text, ctx.thread, cards, language=ctx.language)

    def put_aside(self, ctx: Context) -> None:
        """What was heard: of digests, alerts and segments."""
        from crm.segments import notices
        from crm.standing import news

        news.put_aside(ctx.workspace.store, by=ctx.user, now=ctx.clock.now)
        notices.put_aside(ctx.workspace.store, by=ctx.user, now=ctx.clock.now)


def decide_standing_request(asked: Approval, approve: bool, ctx: Context) -> Finished:
    """What came of a person's yes or no to a digest or an alert. Raises Refused as deciding does."""
    from crm.standing.decision import decide_standing
    from crm.standing.keeping import get

    zone = ctx.workspace.zone
    clock = type(ctx.clock)(ctx.clock.now, zone)
    decide_standing(ctx.workspace.store, asked.id, approve=approve, by=ctx.user, clock=clock)
    kept = get(ctx.workspace.store, asked.object)
    say = ctx.say
    if not approve:
        said = say.say("standing-rejected", name=kept.name, by=ctx.user)
        return Finished("done", said, asked.thread, language=ctx.language)
    first = say.instant(kept.next_at.astimezone(zone))
    when = kept.definition.rhythm.words(say)
    started = say.say("standing-started", name=kept.name, when=when, first=first)
    said = f"{say.say('standing-approved', by=ctx.user)}\n\n{started}"
    return Finished("done", said, asked.thread, language=ctx.language)


def _pins(ctx: Context) -> Pins:
    return Pins(ctx.workspace.store, ctx.user)
