"""rapport segments list, show, members: what is saved, what it means, and who is in it."""

import json
import sys
from typing import Annotated, Literal

import typer

from ui.commands.options import AsOf, Home, app_of
from ui.commands.segments.options import Id


def list_(home: Home = None, as_of: AsOf = None) -> None:
    """List the saved segments with their size."""
    from tools.list_segments import ListArgs, list_segments
    from ui.commands.printing import print_table

    ctx = app_of(home, "embedded", as_of).context(language="en", user="local", thread="")
    result = list_segments.run(ListArgs(), ctx)
    print(result.text)
    if result.card and result.card.kind == "other" and result.card.table:
        print_table(result.card.table)


def show(segment: Id, home: Home = None, as_of: AsOf = None) -> None:
    """Show a segment as JSON: its definition, words, count and SQL."""
    from tools.make_segment import segment_card

    ctx = app_of(home, "embedded", as_of).context(language="en", user="local", thread="")
    card = segment_card(ctx.workspace.segments.get(segment), ctx)
    print(json.dumps(card.model_dump(mode="json"), ensure_ascii=False, indent=2))


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
