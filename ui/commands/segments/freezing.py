"""rapport segments freeze: the members of this moment as a list that stays as it is."""

from typing import Annotated

import typer

from ui.commands.options import AsOf, Home
from ui.commands.segments.options import Id, context


def freeze(
    segment: Id,
    name: Annotated[str, typer.Option("--name", help="What the list is called.")],
    home: Home = None,
    as_of: AsOf = None,
) -> None:
    """Keep who is in a segment now as a list that stays as it is."""
    from crm.lists.making import freeze

    ctx = context(home, as_of)
    workspace, say = ctx.workspace, ctx.say
    kept = freeze(
        workspace.segments.get(segment), name, lists=workspace.lists, scope=ctx.scope(),
        warehouse=workspace.warehouse, by=ctx.user, now=ctx.clock.now,
    )  # fmt: skip
    shown = say.number(kept.size)
    print(say.say("list-kept", id=kept.id, name=kept.name, count=kept.size, customers=shown))
