"""What the commands about segments share: the argument, the context, and how a result is shown."""

import json as json_
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ui.commands.options import app_of

if TYPE_CHECKING:
    from crm.segments.wanted import Action
    from tools.base import Result
    from tools.context import Context

Id = Annotated[str, typer.Argument(metavar="SEGMENT_ID", help="The segment's id or name.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def context(home: Path | None, as_of: str | None) -> "Context":
    """What the commands work with, in the shell's language."""
    from ui.commands.options import shell_language

    app = app_of(home, "embedded", as_of)
    return app.context(language=shell_language(), user="local", thread="")


def shown(result: "Result", ctx: "Context", json: bool) -> None:
    """The result as text with its table, or as JSON."""
    card = result.card
    if json:
        drawn = card.model_dump(mode="json") if card else None
        segment = {"id": result.segment.id, "name": result.segment.name} if result.segment else None
        told = {"text": result.text, "segment": segment, "card": drawn}
        print(json_.dumps(told, ensure_ascii=False, indent=2))
        return
    print(result.text)
    if card and card.kind == "other":
        from ui.commands.printing import print_table

        if card.text:
            print(card.text)
        if card.table:
            print_table(card.table, ctx.language)


def keep(
    action: "Action",
    segment: str,
    value: str | None,
    home: Path | None,
    as_of: str | None,
    json: bool,
) -> None:
    """Do one thing with how a segment is kept, and show what came of it."""
    from tools.keep_segments import KeepArgs, keep_segment

    ctx = context(home, as_of)
    args = KeepArgs(action=action, segment=segment, value=value)
    shown(keep_segment.run(args, ctx), ctx, json)


def know(
    what: str,
    segment: str | None,
    home: Path | None,
    as_of: str | None,
    json: bool,
    days: int = 1,
) -> None:
    """Show one thing that there is to know of a segment."""
    from tools.about_segment import AboutArgs, about_segment

    ctx = context(home, as_of)
    args = AboutArgs.model_validate({"what": what, "segment": segment, "days": days})
    shown(about_segment.run(args, ctx), ctx, json)
