"""What there is to know of one saved segment: its maker, its uses, its versions, how it moved."""

import itertools
from collections.abc import Callable
from datetime import timedelta

from pydantic import Field

from crm.segments.collection import size_before
from crm.segments.difference import difference
from crm.segments.likeness import alike
from crm.segments.notices import notices
from crm.segments.sizes import Size, history
from crm.segments.store import SavedSegment
from crm.segments.uses import use_words
from crm.segments.wanted import Asked
from tools.base import Args, Result, tool
from tools.cards import OtherCard
from tools.context import Context
from tools.make_segment import segment_card
from tools.saying import change_words, table


class AboutArgs(Args):
    what: Asked
    segment: str | None = Field(default=None, description="Its id or name; none for notices.")
    days: int = Field(default=1, ge=1, le=3650, description="For since: how far back.")


@tool("about_segment", AboutArgs, "read")
def about_segment(args: AboutArgs, ctx: Context) -> Result:
    """Show a saved segment; or say who made it and when, where it is used, its versions, how its size and
    definition changed since so many days ago, its kept sizes, which others are alike; or the notices.
    """
    if args.what == "notices" or args.segment is None:
        return told_notices(ctx)
    saved = ctx.workspace.segments.get(args.segment)
    if saved.saved:
        ctx.workspace.segments.looked_at(saved.id, now=ctx.clock.now)
    return ABOUT[args.what](saved, args, ctx)


def made(saved: SavedSegment, args: AboutArgs, ctx: Context) -> Result:
    changed = saved.version > 1
    text = ctx.say.say(
        "library-made",
        name=saved.name,
        by=saved.created_by,
        on=ctx.say.date(saved.created_at.astimezone(ctx.workspace.zone)),
        changed=saved.made_by if changed else "nothing",
        when=ctx.say.date(saved.made_at.astimezone(ctx.workspace.zone)),
        version=saved.version,
    )
    return Result(text, segment=saved)


def shown(saved: SavedSegment, args: AboutArgs, ctx: Context) -> Result:
    card = segment_card(saved, ctx)
    count = ctx.say.say("answer-segment-count", count=card.count, shown=ctx.say.number(card.count))
    return Result(f"{card.description}\n\n{count}", card)


def used(saved: SavedSegment, args: AboutArgs, ctx: Context) -> Result:
    found = ctx.workspace.segments.uses(saved.id)
    if not found:
        return Result(ctx.say.say("library-not-used", name=saved.name), segment=saved)
    where = use_words(found, ctx.say)
    return Result(ctx.say.say("library-used", name=saved.name, where=where), segment=saved)


def versions(saved: SavedSegment, args: AboutArgs, ctx: Context) -> Result:
    all_of_them = ctx.workspace.segments.versions(saved.id)
    title = ctx.say.say("library-versions", name=saved.name, count=len(all_of_them))
    first = ctx.say.say("library-first-version")
    told = [first, *(change_words(a, b, ctx) for a, b in itertools.pairwise(all_of_them))]  # fmt: skip
    rows = [
        (v.version, v.made_at.astimezone(ctx.workspace.zone).date().isoformat(), v.made_by, said)
        for v, said in zip(all_of_them, told, strict=True)
    ]
    columns = {"version": "integer", "made_at": "date", "made_by": "text", "difference": "text"}
    card = OtherCard(title=title, table=table(ctx.say, columns, rows[::-1]))
    return Result(f"{title}. {told[-1] if len(told) > 1 else ''}".strip(), card, segment=saved)


def since(saved: SavedSegment, args: AboutArgs, ctx: Context) -> Result:
    """The size then and now, and what changed in the definition."""
    counting, say = ctx.workspace.counting, ctx.say
    before = size_before(counting, saved, args.days, ctx.clock)
    then = ctx.clock.now - timedelta(days=args.days)
    day = say.date((before.at if before else then).astimezone(ctx.workspace.zone))
    when = say.say("library-when", date=day)
    sizes = _moved(saved, before, counting.size(saved, ctx.clock), when, ctx)
    return Result("\n\n".join([sizes, _redefined(saved, then, ctx)]), segment=saved)


def _moved(saved: SavedSegment, before: Size | None, now: int, when: str, ctx: Context) -> str:
    say, after = ctx.say, ctx.say.number(now)
    if before is None:
        return say.say("library-since-uncounted", name=saved.name, when=when)
    if before.customers == now:
        return say.say("library-since-same", name=saved.name, after=after, when=when)
    change = now - before.customers
    signed = f"{'+' if change > 0 else '−'}{say.number(abs(change))}"
    told = {"name": saved.name, "before": say.number(before.customers), "after": after}
    said = say.say("library-since", when=when, change=signed, **told)
    return said if before.kept else f"{said} {say.say('library-computed')}"


def _redefined(saved: SavedSegment, then: object, ctx: Context) -> str:
    earlier = [v for v in ctx.workspace.segments.versions(saved.id) if v.made_at <= then]  # type: ignore[operator]
    if not earlier or earlier[-1].definition == saved.definition:
        return ctx.say.say("library-definition-same")
    said = difference(earlier[-1].definition, saved.definition, ctx.wording())
    return ctx.say.say("library-definition-changed", difference=said)


def sizes(saved: SavedSegment, args: AboutArgs, ctx: Context) -> Result:
    with ctx.workspace.store.reading() as session:
        kept = history(session, saved.id)
    if not kept:
        return Result(ctx.say.say("library-sizes-none", name=saved.name), segment=saved)
    rows = [
        (s.at.astimezone(ctx.workspace.zone).isoformat(timespec="minutes"), s.customers, s.version)
        for s in kept[::-1]
    ]
    title = ctx.say.say("library-sizes", name=saved.name)
    columns = {"at": "timestamp", "customers": "integer", "version": "integer"}
    return Result(title, OtherCard(title=title, table=table(ctx.say, columns, rows)), segment=saved)


def likes(saved: SavedSegment, args: AboutArgs, ctx: Context) -> Result:
    others = [other for other in ctx.workspace.segments.list() if other.id != saved.id]
    said = []
    for near in alike(saved.definition, others):
        if near.equal:
            said.append(ctx.say.say("library-same", name=near.saved.name))
        else:
            differs = difference(near.saved.definition, saved.definition, ctx.wording())
            said.append(ctx.say.say("library-like", name=near.saved.name, difference=differs))
    return Result("\n\n".join(said) or ctx.say.say("library-like-none"), segment=saved)


def told_notices(ctx: Context) -> Result:
    found = notices(ctx.workspace.store)
    if not found:
        return Result(ctx.say.say("library-no-notices"))
    title = ctx.say.say("library-notices", count=len(found))
    text = "\n".join(f"- {ctx.say.date(n.at)}: {n.words(ctx.say)}" for n in found)
    return Result(title, OtherCard(title=title, text=text))


ABOUT: dict[str, Callable[[SavedSegment, AboutArgs, Context], Result]] = {
    "shown": shown, "made": made, "used": used, "versions": versions, "since": since, "sizes": sizes, "alike": likes,
}  # fmt: skip
