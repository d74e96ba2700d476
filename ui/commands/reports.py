"""rapport reports: run a report, keep it, make a segment of a row's people, from the shell."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ui.commands.options import AsOf, Home, app_of, shell_language

if TYPE_CHECKING:
    from crm.reports.definition import Report
    from tools.base import Result
    from tools.context import Context

reports = typer.Typer(
    no_args_is_help=True, help="Reports: run, keep, make a segment of the people behind a row."
)


Which = Annotated[
    str,
    typer.Argument(
        metavar="REPORT",
        help="A saved report's id or name, a JSON file with a definition, or `-` for standard input.",
    ),
]


def report_of(which: str, ctx: "Context") -> "Report":
    """The definition that is meant. Raises Unknown, or BadInput for a file that holds none."""
    from pydantic import ValidationError

    from crm.errors import BadInput
    from crm.reports.definition import Report

    path = Path(which)
    if which != "-" and not path.is_file():
        return ctx.workspace.reports.get(which).definition
    text = sys.stdin.read() if which == "-" else path.read_text(encoding="utf8")
    try:
        return Report.model_validate(json.loads(text))
    except (ValueError, ValidationError) as error:
        raise BadInput("shell-no-report", file=which) from error


def context(home: Path | None, as_of: str | None) -> "Context":
    return app_of(home, "embedded", as_of).context(
        language=shell_language(), user="local", thread=""
    )


def print_card(result: "Result") -> None:
    drawn = result.card.model_dump(mode="json") if result.card else {}
    print(json.dumps(drawn, ensure_ascii=False, indent=2))


@reports.command()
def run(report: Which, home: Home = None, as_of: AsOf = None) -> None:
    """Run a report and print its card as JSON."""
    from tools.run_report import ReportArgs, run_report

    ctx = context(home, as_of)
    print_card(run_report.run(ReportArgs(report=report_of(report, ctx)), ctx))


@reports.command()
def save(
    report: Which,
    name: Annotated[str, typer.Argument(help="The name.")],
    home: Home = None,
    as_of: AsOf = None,
) -> None:
    """Keep a report under a name."""
    ctx = context(home, as_of)
    spec = report_of(report, ctx)
    by, now, reports = ctx.user, ctx.clock.now, ctx.workspace.reports
    draft = reports.draft(spec, name=name, request="", language=ctx.language, by=by, now=now)
    kept = reports.save(draft.id, name=name, by=by, now=now)
    print(f"{kept.id}  {kept.name}")


@reports.command(name="list")
def list_(home: Home = None) -> None:
    """List the saved reports with their versions."""
    for kept in context(home, None).workspace.reports.list():
        print(f"{kept.id}  {kept.version:3}  {kept.name}")


@reports.command()
def segment(
    report: Which,
    row: Annotated[int, typer.Argument(help="The row's number, 1 for the first.")],
    home: Home = None,
    as_of: AsOf = None,
) -> None:
    """Make a draft segment of the customers behind a row, and print its card as JSON."""
    from tools.segment_row import RowArgs, segment_row

    ctx = context(home, as_of)
    spec = report_of(report, ctx).model_dump_json()
    print_card(segment_row.run(RowArgs(report=spec, row=row), ctx))


@reports.command()
def export(
    report: Which,
    format: Annotated[
        Literal["csv", "xlsx", "tsv"], typer.Option(help="csv, xlsx, or tsv to be pasted.")
    ] = "xlsx",
    to: Annotated[
        Path | None, typer.Option("--to", help="The file; named after the report without it.")
    ] = None,
    home: Home = None,
    as_of: AsOf = None,
) -> None:
    """Write a report's table to a file and print where; tsv goes to standard output without --to."""
    from crm.reports.export import as_csv, as_tsv, as_xlsx, file_name
    from crm.reports.run import run_report

    ctx = context(home, as_of)
    found = run_report(report_of(report, ctx), ctx.scope(), ctx.workspace.warehouse, ctx.wording())
    if format == "tsv" and to is None:
        sys.stdout.write(as_tsv(found.columns, found.rows))
        return
    path = to or Path(file_name(found, ctx.clock.today, format))
    if format == "xlsx":
        path.write_bytes(as_xlsx(found, ctx.wording(), ctx.clock))
    else:
        table = as_csv(found) if format == "csv" else as_tsv(found.columns, found.rows)
        path.write_text(table, encoding="utf-8-sig" if format == "csv" else "utf8", newline="")
    print(path)


@reports.command()
def measures() -> None:
    """List the measures that a report can show."""
    from crm.catalog.vocabulary import names
    from crm.reports.measures.all import MEASURES

    for measure in MEASURES:
        called = names("measures", measure.id).get("en", (measure.id,))
        print(f"{measure.id:28} {measure.unit:10} {called[0]}")
