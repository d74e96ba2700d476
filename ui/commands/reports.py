"""rapport reports: run a report from its definition, from the shell."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from ui.commands.options import AsOf, Home, app_of

reports = typer.Typer(
    no_args_is_help=True, help="Reports: run one from its definition, list the measures."
)


@reports.command()
def run(
    definition: Annotated[
        Path,
        typer.Argument(help="A JSON file with the report's definition; `-` reads standard input."),
    ],
    home: Home = None,
    as_of: AsOf = None,
) -> None:
    """Run a report and print its card as JSON."""
    from pydantic import ValidationError

    from crm.errors import BadInput
    from tools.run_report import ReportArgs, run_report

    text = sys.stdin.read() if str(definition) == "-" else definition.read_text(encoding="utf8")
    try:
        args = ReportArgs.model_validate({"report": json.loads(text)})
    except (ValueError, ValidationError) as error:
        raise BadInput("shell-no-report", file=str(definition)) from error
    ctx = app_of(home, "embedded", as_of).context(language="en", user="local", thread="")
    result = run_report.run(args, ctx)
    print(
        json.dumps(
            result.card.model_dump(mode="json") if result.card else {}, ensure_ascii=False, indent=2
        )
    )


@reports.command()
def measures() -> None:
    """List the measures that a report can show."""
    from crm.catalog.vocabulary import names
    from crm.reports.measures.all import MEASURES

    for measure in MEASURES:
        called = names("measures", measure.id).get("en", (measure.id,))
        print(f"{measure.id:28} {measure.unit:10} {called[0]}")
