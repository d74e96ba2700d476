"""Answer an analytical question and show it as a report: table, chart, words and SQL."""

from crm.analyses.definition import Analysis
from crm.analyses.meanings import gaps, meanings
from tools.base import Args, Result, tool
from tools.cards import ReportCard
from tools.context import Context


class AnalyseArgs(Args):
    analysis: Analysis


@tool("analyse", AnalyseArgs, "read")
def analyse(args: AnalyseArgs, ctx: Context) -> Result:
    """Answer what is more than a measure by groups: why a measure changed (change), who ordered again
    after the first order (cohorts), steps with drop-off (funnel), recency by frequency (rfm_grid),
    what is bought together (basket_pairs), how few make most (pareto), whether campaigns differ
    (campaign_comparison, ab_test), who gets the credit (attribution), what is unusual (anomalies),
    what will be (forecast). Returns a table, a chart and a summary.
    """
    asked, warehouse, wording = args.analysis, ctx.workspace.warehouse, ctx.wording()
    found = asked.run(ctx.scope(), warehouse, wording)
    notes = (*found.notes, *gaps(asked, ctx.scope(), warehouse, wording))
    card = ReportCard(
        title=found.title,
        spec=asked.model_dump(mode="json"),
        columns=found.columns,
        rows=found.rows,
        chart=found.chart,
        sql=found.sql,
        description=found.title,
        summary=found.summary,
        notes=(*ctx.notes, *notes),
        definitions=meanings(asked, wording),
        as_of=ctx.as_of,
    )
    return Result("\n\n".join((f"**{found.title}**", found.summary, *notes)), card)
