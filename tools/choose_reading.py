"""Choosing between two readings of a request: the segment is shown, and the choice is kept.

Only the house's own reading of a person's words calls this; a large model is not offered it.
"""

from crm.readings.disagreements import Disagreements
from tools.base import Args, Result, tool
from tools.context import Context
from tools.make_segment import segment_card


class ChooseArgs(Args):
    segment: str


@tool("choose_reading", ChooseArgs, "draft")
def choose_reading(args: ChooseArgs, ctx: Context) -> Result:
    """Go on with one of two readings that were shown, and remember which was chosen."""
    card = segment_card(ctx.workspace.segments.get(args.segment), ctx)
    Disagreements(ctx.workspace.store).choose(card.id, by=ctx.user, now=ctx.clock.now)
    size = ctx.say.say("answer-segment-count", count=card.count, shown=ctx.say.number(card.count))
    return Result("\n\n".join((ctx.say.say("readings-chosen"), card.description, size)), card)
