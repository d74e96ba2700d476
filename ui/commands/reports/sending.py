"""rapport reports schedule, unschedule, scheduled, release: reports sent to colleagues by themselves."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ui.commands.options import Home
from ui.commands.reports.options import context

if TYPE_CHECKING:
    from crm.standing.keeping import Kept as Standing
    from tools.context import Context

To = Annotated[
    list[str],
    typer.Option("--to", help="A verified mail address or Slack channel ('#marketing'); repeat for more."),
]  # fmt: skip
Named = Annotated[str, typer.Argument(metavar="DIGEST", help="Its id or name.")]
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
Day = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


class FileForm(StrEnum):
    """A list of literals is no option that the shell can read."""

    CSV = "csv"
    XLSX = "xlsx"
    PNG = "png"
    PDF = "pdf"


def schedule(
    reports: Annotated[list[str], typer.Argument(metavar="REPORT...", help="Saved reports, by name or id.")],
    to: To,
    every: Annotated[Literal["day", "weekday", "week", "month"], typer.Option(help="How often.")] = "week",
    at: Annotated[str, typer.Option(help="HH:MM in the company's zone.")] = "08:00",
    on: Annotated[Day, typer.Option(help="With --every week.")] = "monday",
    day: Annotated[int, typer.Option(min=1, max=31, help="With --every month.")] = 1,
    file: Annotated[list[FileForm] | None, typer.Option("--file", help="What is attached; repeat for more. The chart and the table without it.", show_default=False)] = None,
    home: Home = None,
) -> None:  # fmt: skip
    """Send saved reports to colleagues every day, week or month, from the next time on.

    Needs `rapport serve`, or a `rapport run-due` every few minutes.
    """
    from crm.standing.asking import ask_for, recipients
    from crm.standing.definition import ATTACHED, Digest

    ctx = context(home, None)
    kept = [ctx.workspace.reports.get(name) for name in reports]
    digest = Digest(
        reports=tuple(one.id for one in kept),
        rhythm=rhythm_of(every, at, DAYS.index(on), day),
        to=recipients(ctx.workspace, to, ctx.user),
        files=tuple(one.value for one in file) if file else ATTACHED,
    )
    name = ctx.say.all_of([one.name for one in kept])
    asked = ask_for(
        digest, ctx.workspace, name=name, language=ctx.language, by=ctx.user, clock=ctx.clock, allowed=True,
    )  # fmt: skip
    print(f"{asked.kept.id}  {asked.summary}")


def rhythm_of(every: str, at: str, weekday: int, day: int) -> "Rhythm":  # type: ignore[name-defined]  # noqa: F821
    """The rhythm that the options say. Raises BadInput for what is no time."""
    from pydantic import ValidationError

    from crm.errors import BadInput
    from crm.standing.rhythm import Rhythm

    kinds = {"day": "daily", "weekday": "weekday", "week": "weekly", "month": "monthly"}
    try:
        return Rhythm.model_validate(
            {"every": kinds[every], "at": at.zfill(5), "weekday": weekday, "day": day}
        )
    except ValidationError as error:
        raise BadInput("segment-bad-time", given=at) from error


def unschedule(digest: Named, home: Home = None) -> None:
    """Send it no more."""
    stop_standing(digest, home)


def stop_standing(name: str, home: Path | None) -> None:
    from crm.standing.keeping import get, stop

    ctx = context(home, None)
    kept = stop(
        ctx.workspace.store, get(ctx.workspace.store, name).id, by=ctx.user, now=ctx.clock.now
    )
    print(ctx.say.say("standing-stopped", name=kept.name))


def scheduled(home: Home = None) -> None:
    """List the digests, and the messages that are held or in doubt."""
    from crm.colleagues.posts import posts
    from crm.standing.keeping import all_of

    ctx = context(home, None)
    print_standing(all_of(ctx.workspace.store, "digest"), ctx)
    for post in posts(ctx.workspace.store, None, "held", "unknown", "failed"):
        local = post.due_at.astimezone(ctx.workspace.zone)
        print(f"{post.state:8} {post.thing}  {local:%Y-%m-%d %H:%M}  {post.address}  {post.reason}")


def print_standing(kept: "tuple[Standing, ...]", ctx: "Context") -> None:
    """One line each: id, name, when, to whom, when next, status."""
    from crm.standing.table import standing_table

    _, rows = standing_table(kept, ctx.workspace, ctx.language)
    for id, name, _, when, to, following, status in rows:
        print(f"{id}  {name}  {when}  → {to}  {following}  {status}")


def release(
    digest: Named,
    drop: Annotated[bool, typer.Option("--drop", help="Drop what is held instead of sending it.")] = False,
    home: Home = None,
) -> None:  # fmt: skip
    """Let go out what was held because this machine was off when it was due."""
    from crm.standing.decision import decide_held
    from crm.standing.keeping import get
    from ui.telling import due

    ctx = context(home, None)
    kept = get(ctx.workspace.store, digest)
    held = decide_held(
        ctx.workspace.store, kept.id, release=not drop, by=ctx.user, now=ctx.clock.now
    )
    said = ctx.say.say("standing-released", name=kept.name, count=len(held), release="no" if drop else "yes")  # fmt: skip
    print(said)
    if held and not drop:
        for _ in due(ctx.workspace, ctx.clock):
            pass
