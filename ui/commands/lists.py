"""rapport lists: kept lists of customers, brought from a file or frozen from a segment."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from ui.commands.events import given
from ui.commands.options import Home, shell_language, workspace_of

if TYPE_CHECKING:
    from crm.languages.speak import Speaker
    from crm.lists.keeping import Kept

lists = typer.Typer(no_args_is_help=True, help="Kept lists of customers: add, list, show, remove.")
Id = Annotated[str, typer.Argument(metavar="LIST_ID", help="The list's id or name.")]


@lists.command()
def add(
    file: Annotated[
        str,
        typer.Argument(
            help="One customer id or e-mail address a line, or a CSV file with such a column; `-` reads standard input."
        ),
    ],
    name: Annotated[str, typer.Option("--name", help="What the list is called.")],
    home: Home = None,
) -> None:
    """Keep a list of customers, to be asked for in segments."""
    from crm.languages.speak import speaker
    from crm.lists.making import bring
    from crm.lists.reading import values_of

    workspace = workspace_of(home)
    with given(file, ".csv") as path:
        kept = bring(
            values_of(path, file), name, lists=workspace.lists, warehouse=workspace.warehouse,
            by="local", now=datetime.now(UTC),
        )  # fmt: skip
    say = speaker(shell_language())
    print(_said(kept, say))
    if kept.unknown:
        print(say.say("list-unknown", count=kept.unknown, values=say.number(kept.unknown)))


@lists.command("list")
def list_(home: Home = None) -> None:
    """List the kept lists with their size."""
    from crm.languages.speak import speaker
    from tools.cards import Table
    from ui.commands.printing import print_table

    say = speaker(shell_language())
    heads = ("name", "size", "unknown", "made")
    shown = [{"name": "id", "label": "id", "type": "text"}]
    shown += [{"name": n, "label": say.say(f"list-column-{n}"), "type": "text"} for n in heads]
    rows = tuple(
        (
            kept.id,
            kept.name,
            say.number(kept.size),
            say.number(kept.unknown),
            say.date(kept.made_at),
        )
        for kept in workspace_of(home).lists.list()
    )
    print_table(Table(columns=tuple(shown), rows=rows), say.language)


@lists.command()
def show(
    list_id: Id,
    limit: Annotated[int, typer.Option(help="At most so many customer ids.", min=0)] = 20,
    home: Home = None,
) -> None:
    """Show a list and its first customer ids."""
    from crm.languages.speak import speaker

    shelf, say = workspace_of(home).lists, speaker(shell_language())
    kept = shelf.get(list_id)
    print(_said(kept, say))
    if kept.as_of and kept.segment:
        print(say.say("list-frozen", segment=kept.segment, moment=say.instant(kept.as_of)))
    for customer in shelf.members(kept.id, limit):
        print(customer)


@lists.command()
def remove(list_id: Id, home: Home = None) -> None:
    """Remove a list; refused while a saved segment asks for it."""
    from crm.languages.speak import speaker

    gone = workspace_of(home).lists.remove(list_id, by="local", now=datetime.now(UTC))
    print(speaker(shell_language()).say("list-removed", name=gone.name))


def _said(kept: "Kept", say: "Speaker") -> str:
    shown = say.number(kept.size)
    return say.say("list-kept", id=kept.id, name=kept.name, count=kept.size, customers=shown)
