"""rapport events: events that happened since the last import."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from ui.commands.options import Home, shell_language, workspace_of

REJECTED = "rejected-events.csv"
events = typer.Typer(no_args_is_help=True, help="Events between two imports: add them.")


@events.callback()
def _group() -> None:
    """Its one command keeps its name."""


@events.command()
def add(
    file: Annotated[
        str, typer.Argument(help="A CSV or Parquet file; `-` reads CSV from standard input.")
    ],
    home: Home = None,
    max_bad: Annotated[
        float,
        typer.Option(
            "--max-bad", metavar="PERCENT", min=0, max=100, help="How much may be unreadable."
        ),
    ] = 5.0,
) -> None:
    """Record events: segments and reports count them at once, and a later import not twice."""
    from crm.events.bringing import bring
    from crm.languages.speak import speaker

    workspace = workspace_of(home)
    rejected = workspace.home / REJECTED
    with given(file, ".csv") as path:
        brought = bring(
            path, file, store=workspace.store, warehouse=workspace.warehouse, catalog=workspace.catalog,
            rejected=rejected, by="local", now=datetime.now(UTC), max_bad=max_bad,
        )  # fmt: skip
    for sentence in brought.sentences(speaker(shell_language())):
        print(sentence)
    if rejected.is_file():
        print(rejected)


@contextmanager
def given(file: str, ending: str) -> Iterator[Path]:
    """The file, or a copy of standard input for `-`."""
    if file != "-":
        yield Path(file)
        return
    import shutil
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        path = Path(folder) / f"standard-input{ending}"
        with path.open("wb") as copy:
            shutil.copyfileobj(sys.stdin.buffer, copy)
        yield path
