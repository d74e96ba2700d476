"""Why one customer is in a segment or not, in a sentence and as the tree of its conditions."""

from crm.looks.look import Look
from crm.segments.conditions.base import Scope, Wording
from crm.segments.definition import Segment
from crm.segments.phrases import yes
from crm.segments.why import Why, why
from crm.warehouse.engine import Warehouse


def look(
    segment: Segment,
    name: str,
    customer: str,
    scope: Scope,
    warehouse: Warehouse,
    wording: Wording,
    *,
    saved: bool = True,
    see_personal: bool = False,
) -> Look:
    """The segment, called `name` when it is saved, and the customer with this id.

    Raises what the segment raises.
    """
    found = why(segment, customer, scope, warehouse, wording, see_personal=see_personal)
    who = f"{found.customer_id} ({found.name})" if found.name else found.customer_id
    named = {"name": name, "saved": yes(saved)}
    inside = yes(found.inside)
    return Look(
        question="why",
        title=wording.say.say("look-why-title", who=found.customer_id, inside=inside, **named),
        summary=tuple(_sentences(found, who, named, wording)),
        lines=found.lines,
        sql=found.sql,
    )


def _sentences(found: Why, who: str, named: dict[str, str], wording: Wording) -> list[str]:
    say = wording.say
    if found.inside:
        return [say.say("look-why-in", who=who, **named)]
    said = [say.say("look-why-out", who=who, **named)]
    count = found.failing
    reason = say.say("look-why-fails", count=count) if count else say.say("look-why-cut")
    return [*said, reason]
