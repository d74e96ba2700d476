"""Two deeds that belong one after the other: added to the cart and did not order after it."""

from collections.abc import Sequence as Many
from typing import TYPE_CHECKING

from crm.segments.conditions.bought import Bought
from crm.segments.conditions.dated import Dated
from crm.segments.conditions.event import Event
from crm.segments.conditions.logic import Not
from crm.segments.conditions.sequence import Sequence, Step
from crm.segments.definition import Condition
from crm.terms.window import EVER, Last

if TYPE_CHECKING:
    from agent.embedded.compose.people import Part

DAYS_IN = {"day": 1, "week": 7}
ON_THE_WAY = ({"cart_added"}, {"checkout_started"})  # deeds whose "did not buy" means afterwards


def sequences(parts: "Many[Part]") -> "list[Part]":
    """The parts, with a deed and the one said to follow it made into one condition."""
    out: list[Part] = []
    for part in parts:
        before = out[-1] if out else None
        made = _tied(before, part) if before else None
        if before and made:
            before.conditions[-1] = made
            before.clause.used |= part.clause.used
        else:
            out.append(part)
    return out


def _tied(before: "Part", part: "Part") -> Condition | None:
    if not before.conditions or len(part.conditions) != 1:
        return None
    first, then = before.conditions[-1], part.conditions[0]
    if left := _left_behind(first, then):
        return left
    if isinstance(first, Dated) and part.clause.within:
        part.clause.used.discard("windows")  # signed up, and bought within 7 days: not of now
    step = _step(first)
    after = _step(then.of if isinstance(then, Not) else then)
    if step is None or after is None or not _follows(step, then, part):
        return None
    window = first.window if isinstance(first, Event | Bought) else EVER
    if soon := _soon(step, then, part):
        window = before.clause.windows[0] if before.clause.windows else EVER
        part.clause.soon = soon
    before.clause.used.add("after")
    days = _days(part)
    told = {"first": step, "then": after, "followed": not isinstance(then, Not), "window": window}
    return Sequence.model_validate({**told, **days})


def _left_behind(first: Condition, then: Condition) -> Condition | None:
    """Added to the cart in May but did not check out: these carts were left behind."""
    if not (isinstance(first, Event) and isinstance(then, Sequence)) or then.window != EVER:
        return None
    same = set(first.types) == set(then.first.types) and not then.followed
    return then.model_copy(update={"window": first.window}) if same else None


def _soon(step: Step, then: Condition, part: "Part") -> Last | None:
    """Left the cart and did not order within 3 days: of the cart, not of now."""
    left = bool(step.types) and not part.clause.after_it
    return part.clause.within if left else None


def _days(part: "Part") -> dict[str, int]:
    """How soon the second deed followed, when it was said."""
    soon = part.clause.soon
    if soon is None or soon.unit not in (*DAYS_IN, "hour"):
        return {}
    part.clause.used.add("soon")
    if soon.unit == "hour":
        return {"within_hours": soon.count}
    return {"within_days": soon.count * DAYS_IN[soon.unit]}


def _follows(step: Step, then: Condition, part: "Part") -> bool:
    if part.clause.after_it:
        return True
    if _is_soon(step, then, part):
        return True
    quiet = isinstance(then, Not) and isinstance(then.of, Bought) and not part.clause.never
    if part.clause.same_window or not quiet:
        return False
    if part.clause.within is not None:
        return bool(step.types)  # clicked, and did not order within 14 days: of the click
    return set(step.types) in ON_THE_WAY and not part.clause.windows


def _is_soon(step: Step, then: Condition, part: "Part") -> bool:
    """Clicked, and bought within 7 days: of the click."""
    return bool(step.types) and isinstance(then, Bought) and part.clause.within is not None


def _step(condition: Condition) -> Step | None:
    if isinstance(condition, Event) and condition.count.value <= 1:
        return Step(types=condition.types, where=condition.where)
    if (
        isinstance(condition, Bought)
        and condition.measure == "orders"
        and condition.amount.value <= 1
    ):
        return Step(where=condition.where)
    return None
