"""rapport segments versions, where-used, since, sizes, alike, fields, notices: what there is to know."""

from typing import Annotated

import typer

from ui.commands.options import AsOf, Home
from ui.commands.segments.options import Id, Json, know, shown


def versions(segment: Id, home: Home = None, as_of: AsOf = None, json: Json = False) -> None:
    """List the versions of a segment, each with what it changed."""
    know("versions", segment, home, as_of, json)


def where_used(segment: Id, home: Home = None, as_of: AsOf = None, json: Json = False) -> None:
    """Say in which segments, reports and campaigns a segment is used."""
    know("used", segment, home, as_of, json)


def since(
    segment: Id,
    days: Annotated[int, typer.Argument(help="How many days back.", min=1, max=3650)] = 1,
    home: Home = None,
    as_of: AsOf = None,
    json: Json = False,
) -> None:
    """Say how the size and the definition of a segment changed in the last days."""
    know("since", segment, home, as_of, json, days)


def sizes(segment: Id, home: Home = None, as_of: AsOf = None, json: Json = False) -> None:
    """List the kept sizes of a segment, the latest first."""
    know("sizes", segment, home, as_of, json)


def alike(segment: Id, home: Home = None, as_of: AsOf = None, json: Json = False) -> None:
    """Say which saved segments are the same or nearly so, and in what they differ."""
    know("alike", segment, home, as_of, json)


def made(segment: Id, home: Home = None, as_of: AsOf = None, json: Json = False) -> None:
    """Say who made a segment, and when."""
    know("made", segment, home, as_of, json)


def fields(
    topic: Annotated[str, typer.Argument(help="What the fields should be about.")],
    home: Home = None,
    json: Json = False,
) -> None:
    """Find the fields of the data that could be used for something."""
    from tools.finding_fields import fields_about
    from ui.commands.segments.options import context

    ctx = context(home, None)
    shown(fields_about(topic, ctx), ctx, json)


def notices(
    seen: Annotated[bool, typer.Option("--seen", help="Put them aside.")] = False,
    home: Home = None,
    as_of: AsOf = None,
    json: Json = False,
) -> None:
    """Show the notices about sizes that moved and counts that failed."""
    from crm.segments.notices import put_aside
    from ui.commands.segments.options import context

    know("notices", None, home, as_of, json)
    if seen:
        ctx = context(home, as_of)
        put_aside(ctx.workspace.store, by=ctx.user, now=ctx.clock.now)
