"""Show the answer that was given last in another way: as a table, with its chart, or as a file."""

from pydantic import Field

from crm.analyses.definition import Analysis
from crm.answers.definition import askable_json
from crm.exports.forms import Shown
from crm.reports.definition import Report
from tools.analyse import AnalyseArgs, analyse
from tools.base import Args, Result, tool
from tools.cards import ReportCard
from tools.context import Context
from tools.run_report import ReportArgs, run_report


class ShowArgs(Args):
    report: str = Field(description="The report or analysis as its tool was given it, as JSON.")
    form: Shown
    named: bool = Field(default=False, description="Whether they named a kind of chart: pie, bars.")


@tool("show_as", ShowArgs, "read")
def show_as(args: ShowArgs, ctx: Context) -> Result:
    """Show a report or an analysis that was shown before as a plain table, with its chart, or hand
    it to the person as a file: CSV, Excel (xlsx), PDF, or a picture of the chart (png).
    """
    made = shown_again(askable_json(args.report), ctx)
    card = made.card
    assert isinstance(card, ReportCard)
    if args.form == "chart" and (key := _told_of(args, card)):
        return Result(f"{ctx.say.say(key)}\n\n{made.text}", card)
    if args.form == "chart":
        return made
    if args.form == "table":
        return Result(made.text, card.model_copy(update={"chart": None}))
    if args.form == "png" and not card.chart:
        return Result(ctx.say.say("export-no-chart"), card)
    said = ctx.say.say("show-file", form=args.form)
    return Result(said, card.model_copy(update={"file": args.form}))


def _told_of(args: ShowArgs, card: ReportCard) -> str | None:
    """The message before the chart: there is none, or which one is drawn is not for choosing."""
    if not card.chart:
        return "show-no-chart"
    return "show-chart-by-rule" if args.named else None


def shown_again(asked: Report | Analysis, ctx: Context) -> Result:
    """The report or analysis as it stands now, with its card."""
    if isinstance(asked, Report):
        return run_report.run(ReportArgs(report=asked), ctx)
    return analyse.run(AnalyseArgs(analysis=asked), ctx)
