"""rapport reports analyse: why something changed, cohorts and the like, by JSON or in one's own words."""

from typing import TYPE_CHECKING, Annotated

import typer

from ui.commands.options import AsOf, Home, app_of
from ui.commands.reports.options import (
    Csv,
    Pdf,
    Png,
    Xlsx,
    context_of,
    definition,
    is_file,
    keep,
    print_card,
    write_files,
)

if TYPE_CHECKING:
    from agent.app import App
    from crm.analyses.definition import Analysis


def analyse(
    analysis: Annotated[
        str,
        typer.Argument(
            metavar="ANALYSIS",
            help="A question (“why did revenue fall last week?”), a JSON file with a definition "
            'such as {"kind": "cohorts", "grain": "month"}, or `-` for standard input.',
        ),
    ],
    save: Annotated[str | None, typer.Option("--save", metavar="NAME", help="Keep it under this name too.", show_default=False)] = None,
    csv: Csv = None,
    xlsx: Xlsx = None,
    png: Png = None,
    pdf: Pdf = None,
    home: Home = None,
    as_of: AsOf = None,
) -> None:  # fmt: skip
    """Run an analysis and print its card as JSON, or write it to files."""
    from tools.analyse import AnalyseArgs
    from tools.analyse import analyse as tool

    app = app_of(home, "embedded", as_of)
    asked, ctx = analysis_of(analysis, app), context_of(app)
    if save:
        keep(asked, save, ctx)
    if not write_files(asked, {"csv": csv, "xlsx": xlsx, "png": png, "pdf": pdf}, ctx):
        print_card(tool.run(AnalyseArgs(analysis=asked), ctx))


def analysis_of(which: str, app: "App") -> "Analysis":
    """The analysis that a file defines or a sentence asks for. Raises BadInput for any other."""
    from crm.answers.definition import askable
    from crm.errors import BadInput
    from crm.reports.definition import Report

    if not is_file(which):
        return _said(which, app)
    told = definition(which)
    found = askable(told) if isinstance(told, dict) and "kind" in told else None
    if found is None or isinstance(found, Report):
        raise BadInput("shell-no-analysis", given=which)
    return found


def _said(sentence: str, app: "App") -> "Analysis":
    from agent.embedded.requests import Analyse
    from crm.errors import BadInput

    request = app.company.reader.read(sentence, app.clock()).request
    if not isinstance(request, Analyse):
        raise BadInput("shell-no-analysis", given=sentence)
    return request.analysis
