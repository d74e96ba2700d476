"""Show the answer that was given last in another way: as a table, with its chart, or as a file."""

from typing import Any

from pydantic import Field

from crm.exports.forms import Shown
from crm.exports.paper import askable
from crm.reports.definition import Report
from tools.analyse import AnalyseArgs, analyse
from tools.base import Args, Result, tool
from tools.cards import ReportCard
from tools.context import Context
from tools.run_report import ReportArgs, run_report
from tools.saying import definition_json


class ShowArgs(Args):
    report: str = Field(description="The report or analysis as its tool was given it, as JSON.")
    form: Shown


@tool("show_as", ShowArgs, "read")
def show_as(args: ShowArgs, ctx: Context) -> Result:
    """Show a report or an analysis that was shown before as a plain table, with its chart, or hand
    it to the person as a file: CSV, Excel (xlsx), PDF, or a picture of the chart (png).
    """
    made = _answered(definition_json(args.report), ctx)
    card = made.card
    assert isinstance(card, ReportCard)
    if args.form == "chart":
        return (
            made if card.chart else Result(f"{ctx.say.say('show-no-chart')}\n\n{made.text}", card)
        )
    if args.form == "table":
        return Result(made.text, card.model_copy(update={"chart": None}))
    if args.form == "png" and not card.chart:
        return Result(ctx.say.say("export-no-chart"), card)
    said = ctx.say.say("show-file", form=args.form)
    return Result(said, card.model_copy(update={"file": args.form}))


def _answered(spec: dict[str, Any], ctx: Context) -> Result:
    asked = askable(spec)
    if isinstance(asked, Report):
        return run_report.run(ReportArgs(report=asked), ctx)
    return analyse.run(AnalyseArgs(analysis=asked), ctx)
