"""Keeping segments in order: save, rename, copy, archive, tag, move, undo, count again by a plan."""

import re
from collections.abc import Callable

from pydantic import Field

from crm.errors import Misused
from crm.segments.difference import difference
from crm.segments.likeness import alike
from crm.segments.plans import Every, Plan, Planned, drop_plan, plans, set_plan
from crm.segments.refresh import refresh
from crm.segments.store import SavedSegment, Segments
from crm.segments.wanted import Action
from crm.segments.words import describe
from tools.base import Args, Result, tool
from tools.context import Context
from tools.make_segment import segment_card
from tools.saying import as_made, change_words, every_words

PLAN = re.compile(r"(hourly|daily|weekly)?(?: ?(\d{1,2}:\d\d))?(?: ?(\d+(?:\.\d+)?)%)?")


class KeepArgs(Args):
    action: Action
    segment: str = Field(description="Its id or name.")
    value: str | None = Field(
        default=None,
        max_length=200,
        description="save, rename, copy: the name; tag, untag: tags with commas; move: the folder, "
        "empty for none; back_to: the version; plan: hourly, daily or weekly, then HH:MM, then the "
        "change of size that gives a notice: daily 07:00 10%.",
    )


@tool("keep_segment", KeepArgs, "draft")
def keep_segment(args: KeepArgs, ctx: Context) -> Result:
    """Keep a segment under a name, or change how it is kept: rename, copy, archive, restore, tags,
    folder, undo, redo, back to a version, count it again now or by a plan. Saving says whether
    another segment is the same or nearly so.
    """
    return ACTIONS[args.action](args.segment, args.value or "", ctx)


def save(segment: str, value: str, ctx: Context) -> Result:
    kept = _segments(ctx).save(segment, name=value or None, **as_made(ctx))
    said = [ctx.say.say("answer-segment-saved", name=kept.name), *alike_words(kept, ctx)]
    return Result("\n\n".join(said), segment_card(kept, ctx))


def rename(segment: str, value: str, ctx: Context) -> Result:
    before = _segments(ctx).get(segment).name
    kept = _segments(ctx).rename(segment, value, **as_made(ctx))
    return _shown("library-renamed", kept, ctx, before=before)


def copy(segment: str, value: str, ctx: Context) -> Result:
    segments = _segments(ctx)
    name = value or ctx.say.say("library-copy-name", name=segments.get(segment).name)
    return _shown("library-copied", segments.copy(segment, name, **as_made(ctx)), ctx)


def archive(segment: str, value: str, ctx: Context) -> Result:
    kept = _segments(ctx).archive(segment, **as_made(ctx))
    return Result(ctx.say.say("library-archived", name=kept.name), segment=kept)


def restore(segment: str, value: str, ctx: Context) -> Result:
    return _shown("library-restored", _segments(ctx).restore(segment, **as_made(ctx)), ctx)


def tag(segment: str, value: str, ctx: Context) -> Result:
    return _tagged(_segments(ctx).tag(segment, _several(value), **as_made(ctx)), ctx)


def untag(segment: str, value: str, ctx: Context) -> Result:
    return _tagged(_segments(ctx).tag(segment, (), _several(value), **as_made(ctx)), ctx)


def move(segment: str, value: str, ctx: Context) -> Result:
    kept = _segments(ctx).move(segment, value, **as_made(ctx))
    key = "library-moved" if kept.folder else "library-moved-out"
    said = {"name": kept.name, "folder": kept.folder} if kept.folder else {"name": kept.name}
    return Result(ctx.say.say(key, **said), segment=kept)


def undo(segment: str, value: str, ctx: Context) -> Result:
    before = _segments(ctx).get(segment)
    return _back(before, _segments(ctx).undo(before.id, **as_made(ctx)), ctx)


def redo(segment: str, value: str, ctx: Context) -> Result:
    before = _segments(ctx).get(segment)
    return _back(before, _segments(ctx).redo(before.id, **as_made(ctx)), ctx)


def back_to(segment: str, value: str, ctx: Context) -> Result:
    before = _segments(ctx).get(segment)
    number = re.search(r"\d{1,6}", value)
    if number is None:
        raise Misused(
            "segment-no-such-version", name=before.name, version=value, last=before.version
        )
    return _back(before, _segments(ctx).back_to(before.id, int(number[0]), **as_made(ctx)), ctx)


def count_again(segment: str, value: str, ctx: Context) -> Result:
    done = refresh(ctx.workspace.counting, segment, by=ctx.user, clock=ctx.clock)
    before = "nothing" if done.before is None else ctx.say.number(done.before)
    size = ctx.say.number(done.size or 0)
    text = ctx.say.say("library-refreshed", name=done.saved.name, size=size, before=before)
    return Result(text, segment=done.saved)


def plan(segment: str, value: str, ctx: Context) -> Result:
    wanted = plan_of(value, plans(_segments(ctx)).get(_segments(ctx).get(segment).id))
    planned = set_plan(_segments(ctx), segment, wanted, by=ctx.user, clock=ctx.clock)
    kept = _segments(ctx).get(segment)
    local = planned.next_at.astimezone(ctx.workspace.zone)
    text = ctx.say.say(
        "library-planned",
        name=kept.name,
        when=every_words(wanted, ctx.say),
        share="nothing" if wanted.share is None else ctx.say.percent(wanted.share),
        next=ctx.say.instant(local),
    )
    return Result(text, segment=kept)


def unplan(segment: str, value: str, ctx: Context) -> Result:
    drop_plan(_segments(ctx), segment, by=ctx.user, now=ctx.clock.now)
    kept = _segments(ctx).get(segment)
    return Result(ctx.say.say("library-unplanned", name=kept.name), segment=kept)


ACTIONS: dict[str, Callable[[str, str, Context], Result]] = {
    "save": save, "rename": rename, "copy": copy, "archive": archive, "restore": restore, "tag": tag,
    "untag": untag, "move": move, "undo": undo, "redo": redo, "back_to": back_to,
    "refresh": count_again, "plan": plan, "unplan": unplan,
}  # fmt: skip


def plan_of(text: str, before: Planned | None = None) -> Plan:
    """The plan that "daily 07:00 10%" says; what is not said is as it was before, else daily at 06:00.

    Raises Misused for another text.
    """
    found = PLAN.fullmatch(" ".join(text.casefold().split()))
    if found is None:
        raise Misused("segment-bad-time", given=text)
    old = before.plan if before else Plan("daily")
    every: Every = found[1] or old.every  # type: ignore[assignment]
    share = float(found[3]) / 100 if found[3] else old.share
    return Plan(every, (found[2] or old.at).zfill(5), old.weekday, share)


def alike_words(kept: SavedSegment, ctx: Context) -> list[str]:
    """That another saved segment means the same, or what it differs in; nothing where none is near."""
    others = [other for other in _segments(ctx).list() if other.id != kept.id]
    near = alike(kept.definition, others, most=1)
    if not near:
        return []
    name, other = near[0].saved.name, near[0].saved.definition
    if near[0].equal:
        return [ctx.say.say("library-same", name=name)]
    said = difference(other, kept.definition, ctx.wording())
    return [ctx.say.say("library-like", name=name, difference=said)]


def _segments(ctx: Context) -> Segments:
    return ctx.workspace.segments


def _several(value: str) -> list[str]:
    return [part for part in re.split(r"[,;，、]", value) if part.strip()]


def _shown(key: str, kept: SavedSegment, ctx: Context, **said: str) -> Result:
    return Result(ctx.say.say(key, name=kept.name, **said), segment_card(kept, ctx))


def _tagged(kept: SavedSegment, ctx: Context) -> Result:
    if not kept.tags:
        return Result(ctx.say.say("library-untagged", name=kept.name), segment=kept)
    tags = ctx.say.all_of(kept.tags)
    return Result(ctx.say.say("library-tagged", name=kept.name, tags=tags), segment=kept)


def _back(before: SavedSegment, kept: SavedSegment, ctx: Context) -> Result:
    """A segment as it was in another version: what that changed, and how many it has now."""
    card = segment_card(kept, ctx)
    text = ctx.say.say(
        "library-back",
        name=kept.name,
        difference=change_words(before, kept, ctx),
        description=describe(kept.definition, ctx.wording()),
        shown=ctx.say.number(card.count),
    )
    return Result(text, card)
