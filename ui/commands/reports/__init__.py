"""rapport reports: run, analyse, keep and take away. A group of commands is a file here."""

import typer

from ui.commands.reports import keeping, pinning, sending
from ui.commands.reports.analysing import analyse
from ui.commands.reports.running import export, measures, run, segment

reports = typer.Typer(
    no_args_is_help=True,
    help="Reports: run, analyse, keep with versions, write to files, pin, schedule, segment a row's people.",
)
for _command in (
    run, analyse, export, segment, measures, keeping.save, keeping.show, keeping.versions,
    keeping.revise, keeping.rename, keeping.undo, keeping.redo, keeping.archive, pinning.pin, pinning.unpin,
    pinning.pins, sending.schedule, sending.unschedule, sending.scheduled, sending.release,
):  # fmt: skip
    reports.command()(_command)
reports.command("list")(keeping.list_)
