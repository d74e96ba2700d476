"""rapport segments: the saved segments, from the shell. A group of commands is a file here."""

import typer

from ui.commands.segments.showing import list_, members, show

segments = typer.Typer(no_args_is_help=True, help="Saved segments: list, show, members.")
segments.command("list")(list_)
segments.command()(show)
segments.command()(members)
