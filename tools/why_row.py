"""Why the number of a row is what it is: the change of its period against the one before.

Only the house's own reading of a person's words calls this; a large model names the period itself.
"""

from pydantic import Field

from crm.analyses.why_row import why_row as change_of
from crm.answers.definition import askable_json
from tools.analyse import AnalyseArgs, analyse
from tools.base import Args, Result, tool
from tools.context import Context


class WhyArgs(Args):
    report: str = Field(description="The report or analysis as its tool was given it, as JSON.")
    row: int = Field(description="The row's number, 1 for the first, -1 for the last whole period.")


@tool("why_row", WhyArgs, "read")
def why_row(args: WhyArgs, ctx: Context) -> Result:
    """Explain a row of a report or of unusual periods by the change against the period before."""
    asked = askable_json(args.report)
    change = change_of(asked, args.row, ctx.scope(), ctx.workspace.warehouse, ctx.wording())
    return analyse.run(AnalyseArgs(analysis=change), ctx)
