"""Only in the store, only shampoo, only in 2024: what was said of a deed, and nothing of that deed else."""

from datetime import timedelta

from agent.embedded.compose.clause import Clause
from crm.segments.conditions.bought import Bought
from crm.segments.conditions.event import Event
from crm.segments.conditions.logic import All, Not
from crm.segments.definition import Condition
from crm.terms.comparison import Filter, Number
from crm.terms.window import EVER, FURTHEST, Ago, Between, Last, Window

Deed = Bought | Event
OPPOSITE = {"is": "is_not", "is_not_empty": "is_empty"}


def exclusively(condition: Condition, clause: Clause) -> Condition:
    """The deed where `only` was said of its place, its goods or its time, and none outside of that.

    Of several things that it may be said of none is guessed: the word is left, to be asked about.
    """
    if not clause.only or "only" in clause.used or clause.negated:
        return condition
    others = _others(condition) if isinstance(condition, Bought | Event) else []
    if not others:
        return condition
    clause.used.add("only")
    return All(of=(condition, *(Not(of=other) for other in others)))


def _others(deed: Deed) -> list[Deed]:
    """The deeds that are shut out: of another place or thing, else of another time; none when unclear."""
    if len(deed.where) > 1 or not _at_least_once(deed):
        return []
    if deed.where:
        flipped = _opposite(deed.where[0])
        return [deed.model_copy(update={"where": (flipped,)})] if flipped else []
    return [deed.model_copy(update={"window": window}) for window in _outside(deed.window)]


def _at_least_once(deed: Deed) -> bool:
    amount = deed.amount if isinstance(deed, Bought) else deed.count
    return amount == Number()


def _opposite(told: Filter) -> Filter | None:
    opposite = OPPOSITE.get(told.op)
    return told.model_copy(update={"op": opposite}) if opposite else None


def _outside(window: Window) -> list[Window]:
    """The time before the window and behind it, as far as there is any."""
    if window == EVER:
        return []
    if isinstance(window, Last):
        return [Ago(near=window.count, far=FURTHEST, unit=window.unit)]
    if not isinstance(window, Between):
        return []
    before = [Between(last=window.first - timedelta(days=1))] if window.first else []
    behind = [Between(first=window.last + timedelta(days=1))] if window.last else []
    return [*before, *behind]
