"""A follow-up that lets in more people: also India, also those who ordered in the app."""

from agent.embedded.edits import parts, whole
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.bought import Bought
from crm.segments.conditions.logic import AnyOf
from crm.segments.definition import Condition
from crm.terms.window import EVER


def widened(before: Condition, more: Condition) -> Condition:
    """Also those: values join the list of their field; anything else is an alternative to the whole."""
    return in_the_list(before, more) or AnyOf(of=(before, more))


def in_the_list(before: Condition, more: Condition) -> Condition | None:
    """The people of before with more values in one of their lists; None where there is no such list."""
    for part in parts(before):
        if joint := _attribute(part, more) or _orders(part, more):
            return whole(tuple(joint if c is part else c for c in parts(before)))
    return None


def _attribute(before: Condition, more: Condition) -> Condition | None:
    if not (isinstance(before, Attribute) and isinstance(more, Attribute)):
        return None
    if before.field != more.field or not before.op == more.op == "is":
        return None
    values = tuple(dict.fromkeys((*before.values, *more.values)))
    return before.model_copy(update={"values": values})


def _orders(before: Condition, more: Condition) -> Condition | None:
    """Bought in the shop this month, and those in the app: the same orders, in either way."""
    if not (isinstance(before, Bought) and isinstance(more, Bought) and len(more.where) == 1):
        return None
    (added,) = more.where
    same = [f for f in before.where if (f.field, f.op) == (added.field, "is") and added.op == "is"]
    alike = {"where": before.where, "window": before.window}
    plain = more.window in (EVER, before.window) and more.model_copy(update=alike) == before
    if len(same) != 1 or not plain:
        return None
    values = tuple(dict.fromkeys((*same[0].values, *added.values)))
    joint = same[0].model_copy(update={"values": values})
    where = tuple(joint if f is same[0] else f for f in before.where)
    return before.model_copy(update={"where": where})
