"""rapport segments rename, copy, archive, tag, move, undo ...: how a saved segment is kept."""

from typing import Annotated

import typer

from ui.commands.options import AsOf, Home
from ui.commands.segments.options import Id, Json, keep

Name = Annotated[str, typer.Argument(help="The name.")]


def save(
    segment: Id, name: Name, home: Home = None, as_of: AsOf = None, json: Json = False
) -> None:
    """Save a draft under a name, and say whether another segment is the same or nearly so."""
    keep("save", segment, name, home, as_of, json)


def rename(
    segment: Id, name: Name, home: Home = None, as_of: AsOf = None, json: Json = False
) -> None:
    """Give a segment another name."""
    keep("rename", segment, name, home, as_of, json)


def copy(
    segment: Id, name: Name, home: Home = None, as_of: AsOf = None, json: Json = False
) -> None:
    """Copy a segment under another name."""
    keep("copy", segment, name, home, as_of, json)


def archive(segment: Id, home: Home = None, as_of: AsOf = None, json: Json = False) -> None:
    """Take a segment out of the list; refused, with where, while something uses it."""
    keep("archive", segment, None, home, as_of, json)


def restore(segment: Id, home: Home = None, as_of: AsOf = None, json: Json = False) -> None:
    """Bring an archived segment back into the list."""
    keep("restore", segment, None, home, as_of, json)


def tag(
    segment: Id,
    tags: Annotated[list[str], typer.Argument(help="The tags.")],
    remove: Annotated[bool, typer.Option("--remove", help="Take these tags away.")] = False,
    home: Home = None,
    as_of: AsOf = None,
    json: Json = False,
) -> None:
    """Tag a segment, or take tags away."""
    keep("untag" if remove else "tag", segment, ",".join(tags), home, as_of, json)


def move(
    segment: Id,
    folder: Annotated[str, typer.Argument(help="The folder; none takes it out of any.")] = "",
    home: Home = None,
    as_of: AsOf = None,
    json: Json = False,
) -> None:
    """Put a segment into a folder."""
    keep("move", segment, folder, home, as_of, json)


def undo(
    segment: Id,
    to: Annotated[int | None, typer.Option("--to", help="Go back to this version.")] = None,
    home: Home = None,
    as_of: AsOf = None,
    json: Json = False,
) -> None:
    """Take the last change of a segment back, or go back to any of its versions."""
    if to is None:
        keep("undo", segment, None, home, as_of, json)
    else:
        keep("back_to", segment, str(to), home, as_of, json)


def redo(segment: Id, home: Home = None, as_of: AsOf = None, json: Json = False) -> None:
    """Take the last undo back."""
    keep("redo", segment, None, home, as_of, json)
