"""rapport segments refresh, plan: counting saved segments again, now or by themselves."""

import json as json_
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ui.commands.options import AsOf, Home
from ui.commands.segments.options import Id, Json, context, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crm.segments.refresh import Refreshed
    from tools.context import Context


def refresh(
    segments: Annotated[
        list[str] | None, typer.Argument(help="Ids or names; all saved ones without any.")
    ] = None,
    due: Annotated[bool, typer.Option("--due", help="Those whose plan is due now.")] = False,
    home: Home = None,
    as_of: AsOf = None,
    json: Json = False,
) -> None:
    """Count saved segments again and keep their sizes. Status 1 when one could not be counted."""
    ctx = context(home, as_of)
    failed = found = 0
    for one in _refreshed(ctx, segments or [], due):
        found += 1
        failed += one.error is not None
        print(json_.dumps(_as_json(one), ensure_ascii=False) if json else _as_words(one, ctx))
    if not found and not json:
        print(ctx.say.say("library-nothing-due"))
    if failed:
        raise typer.Exit(1)


def _refreshed(ctx: "Context", named: list[str], due: bool) -> "Iterator[Refreshed]":
    from crm.errors import CrmError
    from crm.segments.refresh import Refreshed, refresh, refresh_due

    counting = ctx.workspace.counting
    if due:
        yield from refresh_due(counting, by=ctx.user, clock=ctx.clock)
        return
    wanted = [ctx.workspace.segments.get(name) for name in named]
    for saved in wanted or ctx.workspace.segments.list():
        try:
            yield refresh(counting, saved.id, by=ctx.user, clock=ctx.clock)
        except CrmError as error:
            yield Refreshed(saved, None, None, error=error)


def _as_json(one: "Refreshed") -> dict[str, object]:
    error = one.error.sentence() if one.error else None
    told = {"id": one.saved.id, "name": one.saved.name, "customers": one.size}
    return {**told, "before": one.before, "moved": one.moved, "error": error}


def _as_words(one: "Refreshed", ctx: "Context") -> str:
    say = ctx.say
    if one.error:
        return say.say("notice-failed", name=one.saved.name, why=one.error.sentence(say.language))
    before = "nothing" if one.before is None else say.number(one.before)
    size = say.number(one.size or 0)
    return say.say("library-refreshed", name=one.saved.name, size=size, before=before)


def plan(
    segment: Id,
    every: Annotated[
        Literal["hourly", "daily", "weekly", "never"], typer.Argument(help="How often.")
    ] = "daily",
    at: Annotated[str, typer.Option(help="HH:MM in the company's zone.")] = "06:00",
    notice: Annotated[
        float | None, typer.Option(help="Keep a notice from this change of size on, in percent.")
    ] = None,
    home: Home = None,
    as_of: AsOf = None,
    json: Json = False,
) -> None:
    """Count a segment again by itself, and say so when its size moves. Needs `rapport serve`, or a
    `rapport segments refresh --due` now and then."""
    if every == "never":
        keep("unplan", segment, None, home, as_of, json)
    else:
        share = f" {notice:g}%" if notice is not None else ""
        keep("plan", segment, f"{every} {at}{share}", home, as_of, json)
