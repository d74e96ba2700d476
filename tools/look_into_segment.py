"""Look into a segment: break it down, compare it, follow it through the weeks, or ask why somebody is in it."""

from collections.abc import Sequence
from datetime import date

from pydantic import Field

from crm.customers.finding import id_of
from crm.errors import Misused
from crm.looks import breakdown, overlap, trend, why
from crm.looks.look import Look, Question
from crm.segments.definition import Segment
from crm.segments.trend import since
from crm.store.keeping import Saved
from tools.base import Args, Result, tool
from tools.cards import LookCard, Sheet, TreeLine
from tools.context import Context


class LookArgs(Args):
    segment: str = Field(description="The segment's id or name.")
    question: Question
    by: str | None = Field(default=None, description="breakdown: a field of customers.")
    others: tuple[str, ...] = Field(default=(), description="overlap: ids or names of segments.")
    customer: str | None = Field(default=None, description="why: id, mail address or name.")
    since: date | None = Field(default=None, description="trend: 8 weeks back unless given.")


@tool("look_into_segment", LookArgs, "read")
def look_into_segment(args: LookArgs, ctx: Context) -> Result:
    """Look into a segment: breakdown by a field (counts, shares, against all customers), overlap with
    other segments, trend of its size and why it changed, or why one customer is in it or not.
    """
    kept = ctx.workspace.segments.get(args.segment)
    look = _look(kept, args, ctx)
    card = look_card(look, kept.id, ctx)
    return Result(
        "\n\n".join((f"**{look.title}**", *look.summary, *_tree(card), *look.notes)), card
    )


def _look(kept: Saved[Segment], args: LookArgs, ctx: Context) -> Look:
    segment, name = kept.definition, _name(kept, ctx)
    scope, warehouse, wording = ctx.scope(), ctx.workspace.warehouse, ctx.wording()
    if args.question == "breakdown":
        if not args.by:
            raise Misused("look-needs-field")
        return breakdown.look(segment, name, args.by, scope, warehouse, wording)
    if args.question == "overlap":
        others = [ctx.workspace.segments.get(other) for other in args.others]
        named = [(name, segment), *((other.name, other.definition) for other in others)]
        return overlap.look(named, scope, warehouse, wording)
    if args.question == "trend":
        clocks = since(ctx.clock, ctx.clock.midnight(args.since)) if args.since else ()
        return trend.look(segment, name, scope, warehouse, wording, clocks)
    if not args.customer:
        raise Misused("look-needs-customer")
    customer = id_of(args.customer, warehouse)
    return why.look(segment, name, customer, scope, warehouse, wording, saved=kept.saved)


def _name(kept: Saved[Segment], ctx: Context) -> str:
    """A draft is called by no name: its words are a sentence."""
    return kept.name if kept.saved else ctx.say.say("look-this-segment")


def look_card(look: Look, segment: str, ctx: Context) -> LookCard:
    return LookCard(
        segment=segment,
        question=look.question,
        title=look.title,
        summary=look.summary,
        sheets=tuple(Sheet(title=s.title, columns=s.columns, rows=s.rows) for s in look.sheets),
        chart=dict(look.chart) if look.chart else None,
        tree=tuple(
            TreeLine(depth=one.depth, words=one.words, holds=one.holds, actual=one.actual)
            for one in look.lines
        ),
        notes=(*ctx.notes, *look.notes),
        sql=look.sql,
        as_of=ctx.as_of,
    )


def _tree(card: LookCard) -> Sequence[str]:
    """The conditions as an indented list, for places that show no card."""
    lines = [f"{'  ' * one.depth}- {one.text}" for one in card.tree]
    return ("\n".join(lines),) if lines else ()
