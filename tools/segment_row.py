"""Make a segment of the people behind one row or bar of a report."""

from pydantic import Field, ValidationError

from crm.errors import BadInput, Misused
from crm.reports.behind import people_behind
from crm.reports.definition import Report
from crm.reports.run import run_report
from tools.base import Args, Result, tool
from tools.context import Context
from tools.make_segment import SegmentArgs, make_segment


class RowArgs(Args):
    report: str = Field(description="The report as run_report was given it, as JSON.")
    row: int = Field(description="The row's number, 1 for the first, -1 for the last.")


@tool("segment_row", RowArgs, "draft")
def segment_row(args: RowArgs, ctx: Context) -> Result:
    """Make a segment of the customers behind one row or bar of a report that was shown: those whose
    orders, events, tickets or answers that row is made of.
    """
    report = _report(args.report)
    rows = run_report(report, ctx.scope(), ctx.workspace.warehouse, ctx.wording()).rows
    number = len(rows) + 1 + args.row if args.row < 0 else args.row
    if not rows:
        raise Misused("behind-no-row", number=args.row, rows=0)
    segment = people_behind(report, rows, number, ctx.scope())
    return make_segment.run(SegmentArgs(where=segment.where), ctx)


def _report(given: str) -> Report:
    try:
        return Report.model_validate_json(given)
    except ValidationError as error:
        raise BadInput("behind-no-report") from error
