"""Keep a report or an analysis under a name, so that it can be run, pinned, scheduled and changed later."""

from pydantic import Field

from crm.analyses.definition import Analysis
from crm.answers.definition import askable_json
from crm.answers.store import Reports
from crm.answers.words import described, heading
from crm.errors import CrmError, Misused
from crm.reports.definition import Report
from crm.store.keeping import Saved
from crm.terms.names import key
from tools.base import Args, Result, tool
from tools.context import Context
from tools.saying import as_made


class KeepReportArgs(Args):
    report: str = Field(description="The report or analysis as its tool was given it, as JSON.")
    name: str = Field(min_length=1, max_length=200, description="The name the person gave it.")


@tool("keep_report", KeepReportArgs, "draft")
def keep_report(args: KeepReportArgs, ctx: Context) -> Result:
    """Save a report or analysis that was shown under a name. A saved report of that name gets a new version
    with this definition; the version before stays, and can be brought back.
    """
    asked = askable_json(args.report)
    reports = ctx.workspace.reports
    there = next((one for one in reports.list() if key(one.name) == key(args.name)), None)
    if there is None:
        kept = _saved(asked, args.name, reports, ctx)
        return Result(ctx.say.say("keep-saved", name=kept.name))
    if there.definition.kind != asked.kind:
        raise Misused("report-name-taken", name=there.name)
    if there.definition == asked:
        return Result(ctx.say.say("keep-same", name=there.name))
    kept = reports.revise(there.id, asked, request=ctx.request, language=ctx.language, **as_made(ctx))  # fmt: skip
    told = {"name": kept.name, "version": kept.version, "before": there.version}
    return Result(ctx.say.say("keep-revised", **told, was=_in_words(there.definition, ctx)))


def _in_words(asked: Report | Analysis, ctx: Context) -> str:
    """What a version asks; its heading alone where the data of today cannot answer it."""
    try:
        return described(asked, ctx.scope(), ctx.wording())
    except CrmError:
        return heading(asked, ctx.wording())


def _saved(
    asked: Report | Analysis, name: str, reports: Reports, ctx: Context
) -> Saved[Report | Analysis]:
    draft = reports.draft(
        asked, name=name, request=ctx.request, language=ctx.language, **as_made(ctx)
    )
    return reports.save(draft.id, name=name, **as_made(ctx))
