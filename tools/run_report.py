"""Run a report and show it with its chart, its words and its SQL."""

from crm.reports.charts import chart
from crm.reports.course import course
from crm.reports.definition import Report
from crm.reports.meanings import meanings
from crm.reports.run import run_report as run
from tools.base import Args, Result, tool
from tools.cards import ReportCard
from tools.context import Context


class ReportArgs(Args):
    report: Report


@tool("run_report", ReportArgs, "read")
def run_report(args: ReportArgs, ctx: Context) -> Result:
    """Answer a question about numbers: measures, broken down by fields or time, filtered, in a
    window, compared or cut to the top. Also for "how many customers ...": measure customers with
    the condition as `who`. Returns a table, a chart and one summary sentence. Not for listing
    products (find_products) or making an audience (make_segment).
    """
    found = run(args.report, ctx.scope(), ctx.workspace.warehouse, ctx.wording())
    went = course(args.report, ctx.scope(), ctx.workspace.warehouse)
    drawn = chart(found, ctx.wording(), went)
    card = ReportCard(
        title=found.title,
        spec=args.report.model_dump(mode="json"),
        columns=found.columns,
        rows=found.rows,
        chart=dict(drawn.figure) if drawn else None,
        sql=found.sql,
        description=found.description,
        summary=found.summary,
        notes=tuple(
            n for n in (*ctx.notes, *found.notes, drawn.note(ctx.wording()) if drawn else "") if n
        ),
        definitions=meanings(args.report, ctx.wording()),
        as_of=ctx.as_of,
    )
    about = found.description.removeprefix(found.title).strip(" ·")
    said = (f"**{found.title}**", about, found.summary, *found.notes)
    text = "\n\n".join(part for part in said if part)
    return Result(text, card)
