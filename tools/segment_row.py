"""Make a segment of the people behind one row or bar of a report, or of an analysis."""

from pydantic import Field

from crm.analyses.base import Behind
from crm.analyses.definition import Analysis
from crm.answers.definition import askable_json
from crm.errors import Misused
from crm.reports.behind import people_behind
from crm.reports.definition import Report
from crm.reports.run import run_report
from crm.segments.definition import Segment
from tools.base import Args, Result, tool
from tools.context import Context
from tools.make_segment import SegmentArgs, make_segment


class RowArgs(Args):
    report: str = Field(description="The report or analysis as its tool was given it, as JSON.")
    row: int = Field(description="The row's number, 1 for the first, -1 for the last.")
    lost: bool = Field(
        default=False,
        description="Of a funnel: those lost on the way to that step; of a cohort: not back.",
    )
    after: int | None = Field(
        default=None,
        description="Of a cohort: those who came back in that period after, 0 in any.",
    )


@tool("segment_row", RowArgs, "draft")
def segment_row(args: RowArgs, ctx: Context) -> Result:
    """Make a segment of the customers behind one row or bar of a report that was shown: those whose
    orders, events, tickets or answers that row is made of; of an analysis, those of the step, cell or cohort.
    """
    asked = askable_json(args.report)
    segment = _of_report(asked, args, ctx) if isinstance(asked, Report) else _of_analysis(asked, args, ctx)  # fmt: skip
    return make_segment.run(SegmentArgs(where=segment.where), ctx)


def _of_report(report: Report, args: RowArgs, ctx: Context) -> Segment:
    rows = run_report(report, ctx.scope(), ctx.workspace.warehouse, ctx.wording()).rows
    return people_behind(report, rows, _number(args.row, len(rows)), ctx.scope())


def _of_analysis(analysis: Analysis, args: RowArgs, ctx: Context) -> Segment:
    rows = analysis.run(ctx.scope(), ctx.workspace.warehouse, ctx.wording()).rows
    number = _number(args.row, len(rows))
    return analysis.people(rows, Behind(number, args.lost, args.after), ctx.scope())


def _number(row: int, rows: int) -> int:
    if not rows:
        raise Misused("behind-no-row", number=row, rows=0)
    return rows + 1 + row if row < 0 else row
