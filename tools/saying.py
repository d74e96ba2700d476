"""Words that several tools about saved segments share."""

from datetime import datetime
from typing import Any, TypedDict

from crm.languages.speak import Speaker
from crm.segments.difference import difference
from crm.segments.plans import Plan
from crm.segments.store import SavedSegment
from tools.cards import Table
from tools.context import Context


class Made(TypedDict):
    by: str
    now: datetime


def as_made(ctx: Context) -> Made:
    """Who does it, and when."""
    return {"by": ctx.user, "now": ctx.clock.now}


def change_words(before: SavedSegment, after: SavedSegment, ctx: Context) -> str:
    """What another version changed: the name, the definition, or both."""
    said = []
    if before.name != after.name:
        said.append(ctx.say.say("library-renamed-version", name=after.name))
    if before.definition != after.definition or not said:
        said.append(difference(before.definition, after.definition, ctx.wording()))
    return "; ".join(said)


def every_words(plan: Plan, say: Speaker) -> str:
    """ "daily at 06:00"."""
    weekday = say.locale.days["stand-alone"]["wide"][plan.weekday]
    return say.say("library-every", every=plan.every, at=plan.at, weekday=weekday)


def table(say: Speaker, columns: dict[str, str], rows: list[tuple[Any, ...]]) -> Table:
    """A table whose columns are named `library-column-<name>`; the values of `columns` are types."""
    shown = tuple(
        {"name": name, "type": type, "unit": None, "label": say.say(f"library-column-{name.replace('_', '-')}")}
        for name, type in columns.items()
    )  # fmt: skip
    return Table(columns=shown, rows=tuple(rows))
