"""What the commands of reports share: which report is meant, and the files that an answer goes into."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ui.commands.options import app_of, shell_language

if TYPE_CHECKING:
    from agent.app import App
    from crm.analyses.definition import Analysis
    from crm.exports.files import Form
    from crm.reports.definition import Report
    from crm.store.keeping import Saved
    from tools.base import Result
    from tools.context import Context

Which = Annotated[
    str,
    typer.Argument(
        metavar="REPORT",
        help="The id or name of a saved report or analysis, a JSON file with a definition, or `-`.",
    ),
]
Name = Annotated[str, typer.Argument(help="The name.")]
Kept = Annotated[
    str, typer.Argument(metavar="REPORT", help="The id or name of a saved report or analysis.")
]


def _to(form: str) -> Any:
    return typer.Option(f"--{form}", metavar="FILE", help=f"Write it as {form.upper()} to this file.", show_default=False)  # fmt: skip


Csv = Annotated[Path | None, _to("csv")]
Xlsx = Annotated[Path | None, _to("xlsx")]
Png = Annotated[Path | None, _to("png")]
Pdf = Annotated[Path | None, _to("pdf")]
Files = dict["Form", Path | None]


def definition(path: str) -> Any:
    """The JSON of a file or of standard input. Raises BadInput for what is none."""
    from crm.errors import BadInput

    try:
        text = sys.stdin.read() if path == "-" else Path(path).read_text(encoding="utf8")
        return json.loads(text)
    except ValueError as error:
        raise BadInput("shell-no-report", file=path) from error


def report_of(which: str, ctx: "Context") -> "Report":
    """The report that is meant. Raises Unknown, or BadInput for an analysis and a file that holds none."""
    from crm.errors import BadInput
    from crm.reports.definition import Report

    asked = asked_of(which, ctx)
    if not isinstance(asked, Report):
        raise BadInput("shell-no-report", file=which)
    return asked


def asked_of(which: str, ctx: "Context") -> "Report | Analysis":
    """The definition that is meant. Raises Unknown, or BadInput for a file that holds none."""
    from crm.answers.definition import askable
    from crm.errors import BadInput

    if not is_file(which):
        return ctx.workspace.reports.get(which).definition
    told = definition(which)
    if not isinstance(told, dict):
        raise BadInput("shell-no-report", file=which)
    try:
        return askable(told)
    except BadInput as error:
        raise BadInput("shell-no-report", file=which) from error


def is_file(which: str) -> bool:
    """Whether a file or standard input is meant, not a name or a sentence."""
    try:
        return which == "-" or Path(which).is_file()
    except OSError:  # a sentence longer than a path may be
        return False


def keep(asked: "Report | Analysis", name: str, ctx: "Context") -> "Saved[Report | Analysis]":
    """Kept under a name. Raises Misused where another has it."""
    by, now, reports = ctx.user, ctx.clock.now, ctx.workspace.reports
    draft = reports.draft(asked, name=name, request="", language=ctx.language, by=by, now=now)
    return reports.save(draft.id, name=name, by=by, now=now)


def context(home: Path | None, as_of: str | None) -> "Context":
    return context_of(app_of(home, "embedded", as_of))


def context_of(app: "App") -> "Context":
    return app.context(language=shell_language(), user="local", thread="")


def print_card(result: "Result") -> None:
    drawn = result.card.model_dump(mode="json") if result.card else {}
    print(json.dumps(drawn, ensure_ascii=False, indent=2))


def write_files(asked: "Report | Analysis", files: Files, ctx: "Context") -> bool:
    """Write the files that were named and print where; whether there were any."""
    from crm.exports.files import as_file, warning
    from crm.exports.paper import answer

    wanted: list[tuple[Form, Path]] = [(form, path) for form, path in files.items() if path]
    if not wanted:
        return False
    wording = ctx.wording()
    paper = answer(asked, ctx.scope(), ctx.workspace.warehouse, wording)
    for form, path in wanted:
        path.write_bytes(as_file(paper, form, wording))
        print(path)
        if said := warning(paper, form, wording):
            print(said, file=sys.stderr)
    return True
