"""rapport alerts: be told when a number crosses a line. rapport run-due: do what is due now."""

from typing import Annotated

import typer

from ui.commands.options import AsOf, Home
from ui.commands.reports.options import Which, context, report_of
from ui.commands.reports.sending import print_standing, stop_standing

alerts = typer.Typer(
    no_args_is_help=True, help="Alerts: be told when a number falls below or rises above a line."
)


@alerts.command()
def add(
    report: Which,
    below: Annotated[float | None, typer.Option(help="Tell when it falls below this.")] = None,
    above: Annotated[float | None, typer.Option(help="Tell when it rises above this; 0.02 is 2 %.")] = None,
    to: Annotated[list[str] | None, typer.Option("--to", help="A verified address; the start page without any.")] = None,
    home: Home = None,
) -> None:  # fmt: skip
    """Watch the one number of a report: after each import, and every day at 8."""
    from pydantic import ValidationError

    from crm.errors import Misused
    from crm.reports.words import heading
    from crm.standing.asking import ask_for, recipients, value_words
    from crm.standing.definition import Alert

    ctx = context(home, None)
    spec = report_of(report, ctx)
    if (below is None) == (above is None):
        raise Misused("alert-no-line")
    side, line = ("below", below) if below is not None else ("above", above)
    addresses = recipients(ctx.workspace, to, ctx.user) if to else ()
    try:
        alert = Alert.model_validate({"report": spec, "side": side, "line": line, "to": addresses})
    except ValidationError as error:
        raise Misused("alert-not-one-number") from error
    asked = ask_for(
        alert, ctx.workspace, name=heading(spec, ctx.wording()), language=ctx.language, by=ctx.user, clock=ctx.clock,
        allowed=True,
    )  # fmt: skip
    assert asked.seen is not None
    print(f"{asked.kept.id}  {asked.summary}")
    print(value_words(spec, asked.seen, ctx.wording()))


@alerts.command(name="list")
def list_(home: Home = None) -> None:
    """List the alerts, and what they have told that nobody has put aside."""
    from crm.standing.keeping import all_of
    from crm.standing.news import news

    ctx = context(home, None)
    print_standing(all_of(ctx.workspace.store, "alert"), ctx)
    for one in news(ctx.workspace.store):
        print(f"{one.at.astimezone(ctx.workspace.zone):%Y-%m-%d %H:%M}  {one.words(ctx.wording())}")


@alerts.command()
def stop(
    alert: Annotated[str, typer.Argument(metavar="ALERT", help="Its id or name.")], home: Home = None
) -> None:  # fmt: skip
    """Watch it no more."""
    stop_standing(alert, home)


def run_due(home: Home = None, as_of: AsOf = None) -> None:
    """Do what is due now: count planned segments, look at alerts, send digests. For a timer of the
    machine where `rapport serve` does not run. Status 1 when something failed.
    """
    from crm.segments.refresh import refresh_due
    from ui.telling import due

    ctx = context(home, as_of)
    say, failed = ctx.say, False
    counted = sum(1 for _ in refresh_due(ctx.workspace.counting, by="rapport", clock=ctx.clock))
    done = list(due(ctx.workspace, ctx.clock))
    for one in done:
        if one.error:
            failed = True
            why = one.error.sentence(ctx.language)
            print(say.say("due-failed", name=one.kept.name, why=why))
        elif one.crossed:
            print(say.say("due-crossed", name=one.kept.name))
        else:
            counts = {s: one.states.count(s) for s in ("sent", "held", "failed", "unknown")}
            print(say.say("due-sent", name=one.kept.name, **counts))
    if not done and not counted:
        print(say.say("due-nothing"))
    if failed:
        raise typer.Exit(1)
