"""Run a report and show it with its chart, its words and its SQL."""

from collections.abc import Callable
from typing import Any

from crm.reports.charts import chart
from crm.reports.course import course
from crm.reports.definition import Report
from crm.reports.each_currency import nearest_report
from crm.reports.meanings import meanings
from crm.reports.run import ReportResult
from crm.reports.run import run_report as run
from tools.base import Args, Result, tool
from tools.cards import Chip, ReportCard
from tools.context import Context
from tools.which_value import Outcome, weigh


class ReportArgs(Args):
    report: Report


@tool("run_report", ReportArgs, "read")
def run_report(args: ReportArgs, ctx: Context) -> Result:
    """Answer a question about numbers: measures, broken down by fields or time, filtered, in a
    window, compared or cut to the top. Also for "how many customers ...": measure customers with
    the condition as `who`. Returns a table, a chart and one summary sentence. Not for listing
    products (find_products) or making an audience (make_segment).
    """
    report, found = nearest_report(args.report, ctx.scope(), ctx.workspace.warehouse, ctx.wording())
    weighed = weigh(report, _outcome(found, found), _compared_with(found, ctx), ctx)
    if weighed.asked:
        return weighed.asked
    went = course(report, ctx.scope(), ctx.workspace.warehouse)
    drawn = chart(found, ctx.wording(), went)
    card = ReportCard(
        title=found.title,
        spec=report.model_dump(mode="json"),
        columns=found.columns,
        rows=found.rows,
        chart=dict(drawn.figure) if drawn else None,
        sql=found.sql,
        description=found.description,
        summary=found.summary,
        assumptions=tuple(Chip(text=said, key="reading") for said in weighed.notes),
        notes=tuple(
            n for n in (*ctx.notes, *found.notes, drawn.note(ctx.wording()) if drawn else "") if n
        ),
        definitions=meanings(report, ctx.wording()),
        as_of=ctx.as_of,
    )
    about = found.description.removeprefix(found.title).strip(" ·")
    said = (f"**{found.title}**", about, found.summary, *found.notes)
    text = "\n\n".join(part for part in said if part)
    return Result(text, card)


def _outcome(found: ReportResult, taken: ReportResult) -> Outcome:
    """What the first measure comes to over all rows, told by the report's own sentence."""
    size, before = _size(found), _size(taken)
    share = abs(size - before) / max(abs(size), abs(before), 1e-9)
    unlike = 0.0 if found.rows == taken.rows else max(share, 1e-9)
    return Outcome(size, found.summary.strip(" .。"), unlike=unlike)


def _size(found: ReportResult) -> float:
    measured = [i for i, column in enumerate(found.compiled.columns) if column.kind == "measure"]
    cells = [row[measured[0]] for row in found.rows if measured]
    return float(sum(cell for cell in cells if isinstance(cell, int | float)))


def _compared_with(found: ReportResult, ctx: Context) -> Callable[[dict[str, Any]], Outcome]:
    """What another report gives, and by what share its total differs."""

    def outcome(definition: dict[str, Any]) -> Outcome:
        other = Report.model_validate(definition)
        told = run(other, ctx.scope(), ctx.workspace.warehouse, ctx.wording())
        return _outcome(told, found)

    return outcome
