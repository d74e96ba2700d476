"""rapport segments list, show, members: what is saved, what it means, and who is in it."""

import json as json_
import sys
from typing import Annotated, Literal

import typer

from ui.commands.options import AsOf, Home, app_of
from ui.commands.segments.options import Id, Json, context, shown


def list_(
    order: Annotated[
        Literal[
            "name",
            "biggest",
            "smallest",
            "growing",
            "shrinking",
            "moving",
            "newest",
            "oldest",
            "unused",
            "used",
        ],
        typer.Option(help="Which come first, or which alone: growing ones, unused ones ..."),
    ] = "name",
    folder: Annotated[str | None, typer.Option(help="Only of this folder.")] = None,
    tag: Annotated[str | None, typer.Option(help="Only with this tag.")] = None,
    by: Annotated[str | None, typer.Option(help="Only made by this person.")] = None,
    search: Annotated[
        str | None, typer.Option(help="Only those that speak of these words.")
    ] = None,
    days: Annotated[
        int, typer.Option(help="How far back growing and unused look.", min=1, max=3650)
    ] = 30,
    archived: Annotated[bool, typer.Option("--archived", help="The archived ones.")] = False,
    limit: Annotated[int, typer.Option(help="At most so many.", min=1, max=1000)] = 100,
    home: Home = None,
    as_of: AsOf = None,
    json: Json = False,
) -> None:
    """List the saved segments: size, folder, tags, uses, live or frozen, maker."""
    from tools.list_segments import ListArgs, list_segments

    ctx = context(home, as_of)
    args = ListArgs(
        order=order, folder=folder, tag=tag, by=by, words=search, days=days, archived=archived, limit=limit
    )  # fmt: skip
    shown(list_segments.run(args, ctx), ctx, json)


def show(segment: Id, home: Home = None, as_of: AsOf = None) -> None:
    """Show a segment as JSON: its definition, words, count and SQL."""
    from tools.make_segment import segment_card

    ctx = app_of(home, "embedded", as_of).context(language="en", user="local", thread="")
    card = segment_card(ctx.workspace.segments.get(segment), ctx)
    print(json_.dumps(card.model_dump(mode="json"), ensure_ascii=False, indent=2))


def members(
    segment: Id,
    format: Annotated[Literal["csv", "parquet"], typer.Option("--format")] = "csv",
    home: Home = None,
    as_of: AsOf = None,
) -> None:
    """Write the customer ids of a segment to standard output (csv) or print the file's path (parquet)."""
    from ui.workplace import Workplace

    path = Workplace(app_of(home, "embedded", as_of)).export_ids(segment, "local", format)
    if format == "csv":
        sys.stdout.write(path.read_text(encoding="utf8"))
        path.unlink()
    else:
        print(path)
