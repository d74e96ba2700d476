"""Which home of a value is meant: asked where that is open and the results differ, else told.

It is open where the person named no field, the conversation has used none of them before, both
homes call the value the same, and the results differ by more than a tenth, of which the lesser is
not a slip of a few rows.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from crm.errors import CrmError
from tools.base import Result
from tools.cards import Offered, Question
from tools.context import Context
from tools.other_readings import Home, OtherReading, other_readings

MOST = 2  # other readings that are counted
LEAST_SHARE = 0.1  # of the larger result that the lesser must have
CLOSE = (
    0.1  # results that differ by less, as where some cities are not filled in, are not asked about
)
# The kind that is called like its group is the group: who bought shampoo means all of it.
GROUPS = (("products.category", "products.subcategory"),)


@dataclass(frozen=True)
class Outcome:
    """What a definition gives: how much, in words, short for a button; `unlike` is what share of it
    differs from the reading that was taken, 0 for nothing."""

    size: float
    told: str
    short: str = ""
    unlike: float = 0.0


@dataclass(frozen=True)
class Weighed:
    """The question to put, or what to say of the other readings once the likely one is taken."""

    asked: Result | None = None
    notes: tuple[str, ...] = ()


def weigh(
    definition: BaseModel, mine: Outcome, outcome: Callable[[dict[str, Any]], Outcome], ctx: Context
) -> Weighed:
    """What becomes of the values with two homes in `definition`; `outcome` counts another definition."""
    counted = [(one, _counted(one.definition, outcome)) for one in other_readings(definition, ctx)]
    differing = [(one, made) for one, made in counted if made and made.unlike][:MOST]
    open_ = [(one, made) for one, made in differing if _is_open(one, mine, made, ctx)]
    if open_:
        return Weighed(asked=_question(open_, mine, ctx))
    notes = (_note(one, made, ctx) for one, made in differing)
    return Weighed(notes=tuple(dict.fromkeys(notes)))


def _counted(
    definition: dict[str, Any], outcome: Callable[[dict[str, Any]], Outcome]
) -> Outcome | None:
    try:
        return outcome(definition)
    except CrmError:
        return None  # nobody can have meant what cannot be asked


def _is_open(one: OtherReading, mine: Outcome, other: Outcome, ctx: Context) -> bool:
    homes = {one.read.field.id, one.other.field.id}
    if (
        homes & {field for field, _ in ctx.meant}
        or (one.read.field.id, one.other.field.id) in GROUPS
    ):
        return False
    if _shown(one.read, ctx).casefold() != _shown(one.other, ctx).casefold():
        return False  # French customers live in France, unless their language is spoken of
    sizes = sorted((abs(mine.size), abs(other.size)))
    return other.unlike > CLOSE and sizes[0] > 0 and sizes[0] >= LEAST_SHARE * sizes[1]


def _shown(home: Home, ctx: Context) -> str:
    return home.field.value_name(home.value, ctx.language)


def _note(one: OtherReading, made: Outcome, ctx: Context) -> str:
    return ctx.say.say(
        "reading-other-field",
        value=_shown(one.read, ctx),
        field=one.read.field.name(ctx.language),
        other=one.other.field.name(ctx.language),
        result=made.told,
    )


def _question(open_: Sequence[tuple[OtherReading, Outcome]], mine: Outcome, ctx: Context) -> Result:
    """The readings of the first value that is open, the likelier one first, with one option each."""
    read = open_[0][0].read
    rest = [(one.other, made) for one, made in open_ if one.read == read]
    homes = [(read, mine), *rest]
    text = ctx.say.say("which-value", value=_shown(read, ctx))
    lines = [f"- {home.field.name(ctx.language)}: {made.told}" for home, made in homes]
    options = tuple(_option(home, made, ctx) for home, made in homes)
    text = "\n".join((text, "", *lines))
    offered = Offered(options=options, homes=tuple((h.field.id, h.value) for h, _ in homes))
    return Result(text, question=Question(text=text, options=options), offered=offered)


def _option(home: Home, made: Outcome, ctx: Context) -> str:
    told = {"value": _shown(home, ctx), "field": home.field.name(ctx.language)}
    if not made.short:
        return ctx.say.say("which-value-as", **told)
    return ctx.say.say("which-value-option", result=made.short, **told)
