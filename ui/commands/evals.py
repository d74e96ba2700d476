"""rapport evals: how often is it right?"""

from pathlib import Path
from typing import Annotated

import typer

from ui.commands.options import Home, Model, workspace_of

evals = typer.Typer(no_args_is_help=True, help="Evaluations: run cases offline and print a table.")


@evals.command()
def run(
    cases: Annotated[
        Path | None,
        typer.Argument(
            help="A YAML file of cases; the product's own when none is named.", show_default=False
        ),
    ] = None,
    model: Model = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", metavar="FILE", help="Where to save the table as JSON.", show_default=False
        ),
    ] = None,
    only: Annotated[
        str | None,
        typer.Option(
            "--only",
            metavar="KIND|LANG|ID",
            help="Only cases of this kind or language, or whose id begins so.",
            show_default=False,
        ),
    ] = None,
    keep: Annotated[
        bool, typer.Option("--keep", help="Make this run the baseline for those to come.")
    ] = False,
) -> None:
    """Run every case on a fresh world with a fixed clock; print and save what was right, asked and wrong."""
    from evals.runner import run_file

    raise typer.Exit(0 if run_file(cases, model=model, out=out, only=only, keep=keep) else 1)


@evals.command()
def candidates(
    home: Home = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="FILE", help="Where to write the cases.", show_default=False),
    ] = None,
    chosen: Annotated[
        bool, typer.Option("--chosen", help="Only those where a person chose a reading.")
    ] = False,
) -> None:
    """Requests that two readings understood differently, as YAML cases to look over."""
    from evals.candidates import candidates as cases

    told = cases(workspace_of(home).store, chosen_only=chosen)
    if out is None:
        print(told, end="")
    else:
        out.write_text(told, encoding="utf8")
