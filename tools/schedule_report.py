"""Schedule reports and analyses for colleagues, or set an alert: what leaves the house is requested of a person."""

from typing import Literal

from pydantic import Field, ValidationError

from crm.answers.keeping import kept_answer
from crm.answers.words import heading
from crm.colleagues.letter import Form
from crm.errors import Misused
from crm.reports.definition import Report
from crm.standing.asking import Asked, ask_for, recipients, value_words
from crm.standing.crossing import again
from crm.standing.definition import ATTACHED, Alert, Digest
from crm.standing.keeping import all_of, get, stop
from crm.standing.rhythm import Rhythm
from crm.standing.table import standing_table
from tools.base import Args, Result, tool
from tools.cards import Approval, OtherCard, Table
from tools.context import Context
from tools.pin_report import definition_of

TO = "Mail addresses or Slack channels (#marketing) of colleagues; empty for the person."


class ScheduleArgs(Args):
    reports: tuple[str, ...] = Field(default=(), max_length=10, description="Names of saved reports or analyses.")  # fmt: skip
    report: str | None = Field(default=None, description="Or a definition as JSON.")
    rhythm: Rhythm
    to: tuple[str, ...] = Field(default=(), max_length=20, description=TO)
    files: tuple[Form, ...] = Field(default=ATTACHED, max_length=4, description="What is attached.")


@tool("schedule_report", ScheduleArgs, "request")
def schedule_report(args: ScheduleArgs, ctx: Context) -> Result:
    """Request that reports or analyses are sent to colleagues every day, week or month. A person sees what
    would go to whom and when, and decides; until then nothing is sent. Never to customers.
    """
    to = recipients(ctx.workspace, args.to, ctx.user)
    saved = [ctx.workspace.reports.get(name) for name in args.reports]
    asked_for = definition_of(args.report)
    if asked_for is not None:
        saved.append(
            kept_answer(
                ctx.workspace.reports, asked_for, heading(asked_for, ctx.wording()), request=ctx.request,
                language=ctx.language, by=ctx.user, now=ctx.clock.now,
            )
        )  # fmt: skip
    if not saved:
        raise Misused("digest-no-report")
    digest = Digest(
        reports=tuple(one.id for one in saved), rhythm=args.rhythm, to=to, files=args.files
    )
    name = ctx.say.all_of([one.name for one in saved])
    asked = _asked(digest, name, ctx)
    return Result(ctx.say.say("digest-asked", summary=asked.summary), approval=_card(asked))


class AlertArgs(Args):
    report: str = Field(description="Definition as JSON: one measure, no breakdown.")
    side: Literal["below", "above"]
    line: float = Field(description="In the measure's unit; a share as a fraction: 0.02 for 2 %.")
    rhythm: Rhythm | None = Field(
        default=None, description="Looked at then too, daily at 8 without."
    )
    to: tuple[str, ...] = Field(default=(), max_length=20, description=TO)


@tool("set_alert", AlertArgs, "request")
def set_alert(args: AlertArgs, ctx: Context) -> Result:
    """Tell when a number falls below or rises above a line: on the start page at once, and to
    colleagues once a person has allowed it.
    """
    report = definition_of(args.report)
    if not isinstance(report, Report):
        raise Misused("alert-not-one-number")
    wanted = args.to or ("me",)
    mine = ctx.workspace.colleagues.of(ctx.user) if wanted == ("me",) else None
    to = () if wanted == ("me",) and mine is None else recipients(ctx.workspace, wanted, ctx.user)
    try:
        rhythm = args.rhythm or Rhythm(every="daily")
        alert = Alert(report=report, side=args.side, line=args.line, rhythm=rhythm, to=to)
    except ValidationError as error:
        raise Misused("alert-not-one-number") from error
    asked = _asked(alert, heading(report, ctx.wording()), ctx)
    return Result(_alert_words(asked, alert, ctx), approval=_card(asked))


def _alert_words(asked: Asked, alert: Alert, ctx: Context) -> str:
    assert asked.seen is not None
    say, wording = ctx.say, ctx.wording()
    now = value_words(alert.report, asked.seen, wording)
    text = say.say("alert-made", summary=asked.summary, now=now, again=again(alert, wording))
    if asked.seen.value is not None and alert.beyond(asked.seen.value):
        text += " " + say.say("alert-beyond-already")
    return text


class StandingArgs(Args):
    action: Literal["list", "stop"] = "list"
    name: str | None = Field(default=None, max_length=200, description="stop: its name or id.")


@tool("standing", StandingArgs, "draft")
def standing(args: StandingArgs, ctx: Context) -> Result:
    """List the scheduled reports and alerts, or stop one."""
    store = ctx.workspace.store
    if args.action == "stop":
        kept = stop(store, get(store, args.name or "").id, by=ctx.user, now=ctx.clock.now)
        return Result(ctx.say.say("standing-stopped", name=kept.name))
    kept_ones = all_of(store)
    if not kept_ones:
        return Result(ctx.say.say("standing-none"))
    columns, rows = standing_table(kept_ones, ctx.workspace, ctx.language)
    title = ctx.say.say("standing-title")
    return Result(title, OtherCard(title=title, table=Table(columns=columns, rows=rows)))


def _asked(definition: Digest | Alert, name: str, ctx: Context) -> Asked:
    return ask_for(
        definition, ctx.workspace, name=name, language=ctx.language, by=ctx.user, clock=ctx.clock,
        thread=ctx.thread,
    )  # fmt: skip


def _card(asked: Asked) -> Approval | None:
    request = asked.approval
    if request is None:
        return None
    return Approval(
        id=request.id, action=request.action, summary=request.summary, details=dict(request.details)
    )
