"""Take back that a report or an analysis was just saved: the version before, or no longer in the list."""

from pydantic import Field

from crm.errors import Misused
from crm.terms.names import key
from tools.base import Args, Result, tool
from tools.context import Context
from tools.saying import as_made


class TakeBackReportArgs(Args):
    name: str = Field(min_length=1, max_length=200, description="The name it was saved under.")


@tool("take_back_report", TakeBackReportArgs, "draft")
def take_back_report(args: TakeBackReportArgs, ctx: Context) -> Result:
    """Undo the last saving of a report or analysis: where it had a version before, that one is back;
    a new one is out of the list. Only after it was saved in this conversation.
    """
    reports = ctx.workspace.reports
    there = next((one for one in reports.list() if key(one.name) == key(args.name)), None)
    if there is None:
        raise Misused("report-nothing-to-undo", name=args.name)
    if there.version == 1:
        reports.archive(there.id, **as_made(ctx))
        return Result(ctx.say.say("keep-taken-back", name=there.name))
    back = reports.undo(there.id, **as_made(ctx))
    told = {"name": back.name, "version": back.version, "before": there.version}
    return Result(ctx.say.say("keep-back-to", **told))
