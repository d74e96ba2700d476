"""Make a group of customers from a definition, count it, and show exactly what it means."""

from collections.abc import Callable
from typing import Any

from crm.segments.conditions.logic import All, AnyOf, Not
from crm.segments.definition import Condition, Segment
from crm.segments.emptying import why_nobody
from crm.segments.limit import Limit
from crm.segments.lookalike_quality import need_seeds, notes
from crm.segments.parsing import parse_segment
from crm.segments.sendable import sendable
from crm.segments.size import count, preview, waterfall
from crm.segments.unknown_values import unknown_values
from crm.segments.unrecorded import unrecorded
from crm.segments.words import assumptions, describe
from crm.store.keeping import Saved
from tools.base import Args, Result, tool
from tools.cards import Chip, SegmentCard, Table, WaterfallStep
from tools.context import Context
from tools.which_value import Outcome, weigh


class SegmentArgs(Args):
    where: Condition
    exclude: tuple[Condition, ...] = ()
    limit: Limit | None = None
    changes: str | None = None  # the id of the segment that this is a new version of


@tool("make_segment", SegmentArgs, "draft")
def make_segment(args: SegmentArgs, ctx: Context) -> Result:
    """Make a group of customers (segment, audience) from a tree of conditions and count it. Give the
    whole definition each time; to change the last segment pass its id in `changes`. Whoever meets
    one of `exclude` is never in it; `limit` keeps the first so many of the rest. Returns the
    meaning in words, the exact count and the assumptions. It is kept as a draft until a person
    saves it. For a number alone (how many ...) use run_report.
    """
    segment = Segment(where=args.where, exclude=args.exclude, limit=args.limit)
    scope = ctx.scope()
    size = count(
        segment, scope, ctx.workspace.warehouse
    )  # before anything is kept: it checks the definition
    need_seeds(segment, scope, ctx.workspace.warehouse)
    weighed = weigh(segment, _outcome(size, ctx), _compared_with(segment, ctx), ctx)
    if weighed.asked:
        return weighed.asked
    kept = _kept(segment, args.changes, ctx)
    card = segment_card(kept, ctx, size)
    others = tuple(Chip(text=said, key="reading") for said in weighed.notes)
    card = card.model_copy(update={"assumptions": (*others, *card.assumptions)})
    lines = [
        card.description,
        ctx.say.say("answer-segment-count", count=size, shown=ctx.say.number(size)),
        *card.notes,
    ]
    return Result("\n\n".join(lines), card)


def _outcome(size: int, ctx: Context, unlike: float = 0.0) -> Outcome:
    told = ctx.say.say("answer-segment-count", count=size, shown=ctx.say.number(size))
    told = told.replace("*", "").rstrip(".。")
    return Outcome(size, told, ctx.say.number(size), unlike)


def _compared_with(taken: Segment, ctx: Context) -> Callable[[dict[str, Any]], Outcome]:
    """How many another definition has, and which share of both is in only one of the two."""

    def outcome(definition: dict[str, Any]) -> Outcome:
        other, scope, warehouse = parse_segment(definition), ctx.scope(), ctx.workspace.warehouse
        one, two = taken.unlimited, other.unlimited
        apart = AnyOf(of=(All(of=(one, Not(of=two))), All(of=(two, Not(of=one)))))
        either = count(Segment(where=AnyOf(of=(one, two))), scope, warehouse)
        unlike = count(Segment(where=apart), scope, warehouse) / max(either, 1)
        return _outcome(count(other, scope, warehouse), ctx, unlike)

    return outcome


def _kept(segment: Segment, changes: str | None, ctx: Context) -> Saved[Segment]:
    told = {"request": ctx.request, "language": ctx.language, "by": ctx.user, "now": ctx.clock.now}
    name = describe(segment, ctx.wording())
    if changes:
        return ctx.workspace.segments.revise(changes, segment, name=name, **told)
    return ctx.workspace.segments.draft(segment, name=name, **told)


def segment_card(kept: Saved[Segment], ctx: Context, size: int | None = None) -> SegmentCard:
    """A segment as it stands now, with its proof."""
    segment, warehouse = kept.definition, ctx.workspace.warehouse
    wording = ctx.wording()
    if kept.saved:
        ctx.workspace.segments.looked_at(kept.id, now=ctx.clock.now)
    counted = size if size is not None else count(segment, ctx.scope(), warehouse)
    steps = waterfall(segment, ctx.scope(), warehouse, wording)
    mailable = sendable(segment, ctx.scope(), warehouse, ctx.say)
    shown = preview(segment, ctx.scope(), warehouse, wording)
    return SegmentCard(
        id=kept.id,
        name=kept.name,
        definition=segment.shown,
        description=describe(segment, wording),
        count=counted,
        sql=_sql(segment, ctx),
        saved=kept.saved,
        version=kept.version,
        total=steps[0][1] if steps else counted,
        sendable=mailable[-1].count if mailable else None,
        sendable_steps=tuple(
            WaterfallStep(words=step.words, count=step.count) for step in mailable or ()
        ),
        assumptions=(
            *(Chip(text=note, key="reading") for note in ctx.notes),
            *(Chip(text=a.text, key=a.key) for a in assumptions(segment, wording)),
            *(
                Chip(text=n, key="lookalike")
                for n in notes(segment, ctx.scope(), warehouse, wording)
            ),
        ),
        waterfall=tuple(WaterfallStep(words=words, count=left) for words, left in steps),
        preview=Table(columns=shown.columns, rows=shown.rows) if shown else None,
        notes=(
            *unknown_values(segment, wording),
            *unrecorded(segment.whole, ctx.scope(), warehouse, wording),
            *(() if counted else why_nobody(segment, ctx.scope(), warehouse, wording)),
        ),
        as_of=ctx.as_of,
    )


def _sql(segment: Segment, ctx: Context) -> str:
    from crm.segments.compile import compile_segment

    return compile_segment(segment, ctx.scope()).shown(ctx.workspace.warehouse.dialect)
