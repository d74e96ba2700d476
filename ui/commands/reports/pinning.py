"""rapport reports pin, unpin, pins: what stands on a person's start page."""

from typing import Annotated

import typer

from ui.commands.options import Home
from ui.commands.reports.options import Kept, context

User = Annotated[
    str, typer.Option("--user", help="Whose start page; that of this machine without.")
]
Pinned = Annotated[str, typer.Argument(metavar="PIN", help="Its name, its id or its place.")]


def pin(
    report: Kept,
    at: Annotated[int | None, typer.Option(help="The place, 1 for the first; the last without.")] = None,
    user: User = "local",
    home: Home = None,
) -> None:  # fmt: skip
    """Put a saved report on the start page, or move it there."""
    from crm.home.pins import Pins

    ctx = context(home, None)
    kept, pins = ctx.workspace.reports.get(report), Pins(ctx.workspace.store, user)
    made = pins.add(kept.definition, kept.name, saved=kept.id, now=ctx.clock.now)
    if at is not None:
        pins.move(made.id, at, now=ctx.clock.now)
    print(ctx.say.say("home-was-pinned", name=made.name))


def unpin(report: Pinned, user: User = "local", home: Home = None) -> None:
    """Take a report off the start page."""
    from crm.home.pins import Pins

    ctx = context(home, None)
    gone = Pins(ctx.workspace.store, user).remove(report, now=ctx.clock.now)
    print(ctx.say.say("home-was-unpinned", name=gone.name))


def pins(user: User = "local", home: Home = None) -> None:
    """List what is on the start page, in its order."""
    from crm.home.pins import Pins

    for place, one in enumerate(Pins(context(home, None).workspace.store, user).list(), 1):
        print(f"{place:3}  {one.id}  {one.name}")
