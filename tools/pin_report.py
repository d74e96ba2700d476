"""Put a report or an analysis on the person's start page, take it off, or say what is on it."""

from typing import Literal

from pydantic import Field

from crm.analyses.definition import Analysis
from crm.answers.definition import askable_json
from crm.answers.keeping import saved_as
from crm.answers.words import heading
from crm.errors import Misused
from crm.home.pins import Pins
from crm.reports.definition import Report
from tools.base import Args, Result, tool
from tools.context import Context


class PinArgs(Args):
    action: Literal["pin", "unpin", "list"] = "pin"
    report: str | None = Field(default=None, description="The definition as JSON, as its tool had it.")  # fmt: skip
    name: str | None = Field(default=None, max_length=200, description="Or a saved report's name.")


@tool("pin_report", PinArgs, "draft")
def pin_report(args: PinArgs, ctx: Context) -> Result:
    """Pin a report or analysis to the person's start page, unpin it, or list what is pinned. Without a name,
    give the definition of what was shown last.
    """
    pins = Pins(ctx.workspace.store, ctx.user)
    if args.action == "list":
        return _listed(pins, ctx)
    if args.action == "unpin":
        pin = pins.remove(_meant(args, pins), now=ctx.clock.now)
        return Result(ctx.say.say("home-was-unpinned", name=pin.name))
    return _pinned(args, pins, ctx)


def _pinned(args: PinArgs, pins: Pins, ctx: Context) -> Result:
    if args.name:
        named = ctx.workspace.reports.get(args.name)
        pin = pins.add(named.definition, named.name, saved=named.id, now=ctx.clock.now)
    else:
        asked = definition_of(args.report)
        if asked is None:
            raise Misused("pin-nothing")
        saved = saved_as(ctx.workspace.reports, asked)
        name, id = (saved.name, saved.id) if saved else (heading(asked, ctx.wording()), None)
        pin = pins.add(asked, name, saved=id, now=ctx.clock.now)
    return Result(ctx.say.say("home-was-pinned", name=pin.name))


def _meant(args: PinArgs, pins: Pins) -> str:
    if args.name:
        return args.name
    asked = definition_of(args.report)
    there = pins.holding(asked) if asked else None
    if there is None:
        raise Misused("pin-nothing")
    return there.id


def _listed(pins: Pins, ctx: Context) -> Result:
    names = [pin.name for pin in pins.list()]
    if not names:
        return Result(ctx.say.say("pins-none"))
    return Result(ctx.say.say("pins-list", names=ctx.say.all_of(names)))


def definition_of(text: str | None) -> Report | Analysis | None:
    """The report or analysis that the JSON describes. Raises BadInput for any other text."""
    return askable_json(text) if text else None
