"""Listing the saved segments: the biggest, the fastest growing, those that nobody uses."""

from pydantic import Field

from crm.segments.collection import MOVED, SIZED, Listed, listed
from crm.segments.wanted import Order, Wanted
from tools.base import Args, Result, tool
from tools.cards import Kept, OtherCard, Table
from tools.context import Context
from tools.saying import every_words, table

COLUMNS = {
    "segment": "text", "customers": "integer", "change": "integer", "kind": "text", "folder": "text",
    "tags": "text", "uses": "integer", "plan": "text", "made_by": "text", "made_at": "date", "id": "text",
}  # fmt: skip
ME = ("me", "i", "myself", "mir", "ich", "moi", "je", "mí", "mi", "yo", "我")
MAY_BE_EMPTY = ("change", "folder", "tags", "plan")


class ListArgs(Args):
    order: Order = "name"
    folder: str | None = None
    tag: str | None = None
    by: str | None = Field(default=None, description="Who made it.")
    words: str | None = Field(default=None, description="Words of its name.")
    days: int = Field(default=30, ge=1, le=3650, description="For growing, shrinking, unused.")
    archived: bool = False
    limit: int = Field(default=100, ge=1, le=1000)


@tool("list_segments", ListArgs, "read")
def list_segments(args: ListArgs, ctx: Context) -> Result:
    """List saved segments with size, maker, folder, tags and uses, in an order: biggest, growing or
    shrinking in so many days, unused (used nowhere and not looked at), newest ...; filtered.
    """
    mine = args.by is not None and args.by.casefold() in ME
    wanted = Wanted.model_validate(args.model_dump() | ({"by": ctx.user} if mine else {}))
    found = listed(ctx.workspace.counting, wanted, ctx.clock)
    if not found:
        return Result(_none(args, ctx))
    title = _title(args, len(found), ctx)
    rows = [_row(one, ctx) for one in found]
    card = OtherCard(title=title, table=_table(rows, ctx), kept=tuple(_kept(r) for r in rows))
    first = found[0].saved if args.order != "name" or len(found) == 1 else None
    return Result("\n\n".join([*_first(args, found, ctx), title]), card, segment=first)


def _none(args: ListArgs, ctx: Context) -> str:
    if args.archived:
        return ctx.say.say("library-none-archived")
    if args.order in (*MOVED, "unused"):
        return ctx.say.say(f"library-none-{args.order}", days=args.days)
    filtered = args.folder or args.tag or args.by or args.words or args.order == "used"
    return ctx.say.say("library-none" if filtered else "answer-no-segments")


def _title(args: ListArgs, count: int, ctx: Context) -> str:
    kind = "-archived" if args.archived else ""
    if not kind and args.order in (*MOVED, "unused"):
        kind = f"-{args.order}"
    shown = {"days": args.days} if kind and not args.archived else {}
    return ctx.say.say(f"library-list{kind}", count=count, shown=ctx.say.number(count), **shown)


def _first(args: ListArgs, found: tuple[Listed, ...], ctx: Context) -> list[str]:
    """What the order puts first, said by itself; and how a former size was known."""
    one, say = found[0], ctx.say
    key = f"library-first-{args.order}"
    if not say.knows(key) or one.size is None:
        return []
    told = {"name": one.saved.name}
    if args.order in SIZED:
        return [say.say(key, size=say.number(one.size), **told)]
    if args.order in MOVED and one.before:
        before = say.number(one.before.customers)
        said = say.say(key, size=say.number(one.size), before=before, **told)
        computed = any(other.before and not other.before.kept for other in found)
        return [said, *([say.say("library-computed")] if computed else [])]
    return [say.say(key, by=one.saved.created_by, on=say.date(one.saved.created_at), **told)]


def _row(one: Listed, ctx: Context) -> dict[str, object]:
    saved, say = one.saved, ctx.say
    kind = "archived-kind" if saved.archived else "frozen" if one.frozen else "live"
    return {
        "segment": saved.name,
        "customers": one.size,
        "change": one.change,
        "kind": say.say(f"library-{kind}"),
        "folder": saved.folder,
        "tags": ", ".join(saved.tags),
        "uses": len(one.uses),
        "plan": every_words(one.planned.plan, say) if one.planned else "",
        "made_by": saved.created_by,
        "made_at": saved.created_at.astimezone(ctx.workspace.zone).date().isoformat(),
        "id": saved.id,
        "archived": saved.archived,
        "list": saved.tags,
    }


def _table(rows: list[dict[str, object]], ctx: Context) -> Table:
    """The columns in which something stands."""
    empty = {name for name in MAY_BE_EMPTY if not any(row[name] for row in rows)}
    columns = {name: type for name, type in COLUMNS.items() if name not in empty}
    return table(ctx.say, columns, [tuple(row[name] for name in columns) for row in rows])


def _kept(row: dict[str, object]) -> Kept:
    return Kept.model_validate(
        {
            "id": row["id"], "name": row["segment"], "count": row["customers"], "change": row["change"],
            "live": row["kind"], "folder": row["folder"], "tags": row["list"], "uses": row["uses"],
            "plan": row["plan"], "made_by": row["made_by"], "made_at": row["made_at"],
            "archived": row["archived"],
        }
    )  # fmt: skip
