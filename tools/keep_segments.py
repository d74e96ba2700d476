"""Keeping segments: save under a name, go back a version, list what there is."""

from pydantic import Field

from crm.segments.size import count
from tools.base import Args, Result, tool
from tools.cards import OtherCard, Table
from tools.context import Context
from tools.make_segment import segment_card


class SaveArgs(Args):
    segment: str = Field(description="The segment's id.")
    name: str = Field(min_length=1, max_length=120)


@tool("save_segment", SaveArgs, "draft")
def save_segment(args: SaveArgs, ctx: Context) -> Result:
    """Save a segment under a name, so that others find it and it can be used in other segments."""
    kept = ctx.workspace.segments.save(args.segment, by=ctx.user, now=ctx.clock.now, name=args.name)
    return Result(ctx.say.say("answer-segment-saved", name=kept.name), segment_card(kept, ctx))


class UndoArgs(Args):
    segment: str = Field(description="The segment's id.")


@tool("undo_segment", UndoArgs, "draft")
def undo_segment(args: UndoArgs, ctx: Context) -> Result:
    """Put a segment back to the version before the last change."""
    kept = ctx.workspace.segments.undo(args.segment, by=ctx.user, now=ctx.clock.now)
    card = segment_card(kept, ctx)
    text = ctx.say.say(
        "answer-segment-undone", description=card.description, shown=ctx.say.number(card.count)
    )
    return Result(text, card)


class ListArgs(Args):
    pass


@tool("list_segments", ListArgs, "read")
def list_segments(args: ListArgs, ctx: Context) -> Result:
    """List the saved segments with their size, who made them and when."""
    kept = ctx.workspace.segments.list()
    if not kept:
        return Result(ctx.say.say("answer-no-segments"))
    rows = tuple(
        (
            s.id,
            s.name,
            count(s.definition, ctx.scope(), ctx.workspace.warehouse),
            s.made_by,
            s.made_at.date().isoformat(),
        )
        for s in kept
    )
    names = ("id", "name", "customers", "made_by", "made_at")
    types = ("text", "text", "integer", "text", "date")
    columns = tuple(
        {
            "name": n,
            "type": t,
            "unit": None,
            "label": ctx.say.say(f"answer-column-{n.replace('_', '-')}"),
        }
        for n, t in zip(names, types, strict=True)
    )
    title = ctx.say.say("answer-segments", count=len(rows))
    return Result(title, OtherCard(title=title, table=Table(columns=columns, rows=rows)))
