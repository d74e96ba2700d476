"""rapport reports run, export, segment, measures: an answer as JSON, as a file, as people."""

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from ui.commands.options import AsOf, Home
from ui.commands.reports.options import (
    Csv,
    Pdf,
    Png,
    Which,
    Xlsx,
    asked_of,
    context,
    print_card,
    write_files,
)


def run(
    report: Which,
    csv: Csv = None,
    xlsx: Xlsx = None,
    png: Png = None,
    pdf: Pdf = None,
    home: Home = None,
    as_of: AsOf = None,
) -> None:
    """Run a report or a saved analysis and print its card as JSON, or write it to files."""
    from tools.show_as import shown_again

    ctx = context(home, as_of)
    asked = asked_of(report, ctx)
    if not write_files(asked, {"csv": csv, "xlsx": xlsx, "png": png, "pdf": pdf}, ctx):
        print_card(shown_again(asked, ctx))


def segment(
    report: Which,
    row: Annotated[int, typer.Argument(help="The row's number, 1 for the first.")],
    home: Home = None,
    as_of: AsOf = None,
) -> None:
    """Make a draft segment of the customers behind a row, and print its card as JSON."""
    from tools.segment_row import RowArgs, segment_row

    ctx = context(home, as_of)
    spec = asked_of(report, ctx).model_dump_json()
    print_card(segment_row.run(RowArgs(report=spec, row=row), ctx))


def export(
    report: Which,
    format: Annotated[
        Literal["csv", "xlsx", "png", "pdf", "tsv"],
        typer.Option(help="csv, xlsx, png (the chart), pdf, or tsv to be pasted."),
    ] = "xlsx",
    to: Annotated[
        Path | None, typer.Option("--to", help="The file; named after the report without it.")
    ] = None,
    home: Home = None,
    as_of: AsOf = None,
) -> None:
    """Write a report to a file and print where; tsv goes to standard output without --to."""
    from crm.exports.files import file_name
    from crm.exports.paper import answer
    from crm.reports.export import as_tsv

    ctx = context(home, as_of)
    asked = asked_of(report, ctx)
    paper = answer(asked, ctx.scope(), ctx.workspace.warehouse, ctx.wording())
    if format != "tsv":
        path = to or Path(file_name(paper.title, ctx.clock.today, format))
        write_files(asked, {format: path}, ctx)
    elif to is None:
        sys.stdout.write(as_tsv(paper.columns, paper.rows))
    else:
        to.write_text(as_tsv(paper.columns, paper.rows), encoding="utf8", newline="")
        print(to)


def measures() -> None:
    """List the measures that a report can show."""
    from crm.catalog.vocabulary import names
    from crm.reports.measures.all import MEASURES

    for measure in MEASURES:
        called = names("measures", measure.id).get("en", (measure.id,))
        print(f"{measure.id:28} {measure.unit:10} {called[0]}")
