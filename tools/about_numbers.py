"""Say how numbers are defined, how fresh the data is, how many rows are behind them, what is missing."""

from crm.reports.about import AboutNumbers, What
from crm.reports.definition import Report
from tools.base import Args, Result, tool
from tools.cards import OtherCard
from tools.context import Context


class AboutNumbersArgs(Args):
    what: What
    report: Report | None = None


@tool("about_numbers", AboutNumbersArgs, "read")
def about_numbers(args: AboutNumbersArgs, ctx: Context) -> Result:
    """Answer a question about numbers rather than show some: how those of a report are defined, how
    fresh the data is, how many rows are behind a report, which data is missing.
    """
    asked = AboutNumbers(args.what, args.report)
    said = asked.sentences(ctx.scope(), ctx.workspace.warehouse, ctx.wording())
    title = ctx.say.say(f"about-title-{args.what}")
    text = "\n".join(said)
    return Result(text, OtherCard(title=title, text=text))
