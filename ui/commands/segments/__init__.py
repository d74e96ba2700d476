"""rapport segments: the saved segments, from the shell. A group of commands is a file here."""

import typer

from ui.commands.segments import freezing, keeping, knowing, refreshing
from ui.commands.segments.looking import breakdown, overlap, trend, why
from ui.commands.segments.showing import list_, members, show

segments = typer.Typer(
    no_args_is_help=True, help="Saved segments: list, show, keep in order, count again."
)
segments.command("list")(list_)
segments.command()(show)
segments.command()(members)
for _command in (
    keeping.save, keeping.rename, keeping.copy, keeping.archive, keeping.restore, keeping.tag,
    keeping.move, keeping.undo, keeping.redo, knowing.versions, knowing.made, knowing.where_used,
    knowing.since, knowing.sizes, knowing.alike, knowing.fields, knowing.notices, refreshing.refresh,
    refreshing.plan, freezing.freeze,
):  # fmt: skip
    segments.command()(_command)
for look in (breakdown, overlap, trend, why):
    segments.command()(look)
