"""Put a report on the person's start page, take it off, or say what is on it."""

from typing import Literal

from pydantic import Field, ValidationError

from crm.errors import Misused
from crm.home.pins import Pins
from crm.reports.definition import Report
from crm.reports.words import heading
from tools.base import Args, Result, tool
from tools.context import Context


class PinArgs(Args):
    action: Literal["pin", "unpin", "list"] = "pin"
    report: str | None = Field(default=None, description="The definition as JSON, as run_report had it.")  # fmt: skip
    name: str | None = Field(default=None, max_length=200, description="Or a saved report's name.")


@tool("pin_report", PinArgs, "draft")
def pin_report(args: PinArgs, ctx: Context) -> Result:
    """Pin a report to the person's start page, unpin it, or list what is pinned. Without a name,
    give the definition of the report shown last.
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
        saved = ctx.workspace.reports.get(args.name)
        pin = pins.add(saved.definition, saved.name, saved=saved.id, now=ctx.clock.now)
    else:
        report = definition_of(args.report)
        if report is None:
            raise Misused("pin-nothing")
        pin = pins.add(report, heading(report, ctx.wording()), saved=None, now=ctx.clock.now)
    return Result(ctx.say.say("home-was-pinned", name=pin.name))


def _meant(args: PinArgs, pins: Pins) -> str:
    if args.name:
        return args.name
    report = definition_of(args.report)
    there = pins.holding(report) if report else None
    if there is None:
        raise Misused("pin-nothing")
    return there.id


def _listed(pins: Pins, ctx: Context) -> Result:
    names = [pin.name for pin in pins.list()]
    if not names:
        return Result(ctx.say.say("pins-none"))
    return Result(ctx.say.say("pins-list", names=ctx.say.all_of(names)))


def definition_of(text: str | None) -> Report | None:
    """The report that the JSON describes. Raises Misused for any other text."""
    if not text:
        return None
    try:
        return Report.model_validate_json(text)
    except ValidationError as error:
        raise Misused("behind-no-report") from error
