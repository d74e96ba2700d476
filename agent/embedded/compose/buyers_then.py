"""新客占比: of whom new customers are a share where nobody says so: of those who bought in that time."""

from crm.segments.conditions.bought import Bought
from crm.segments.conditions.logic import All
from crm.segments.conditions.order_date import OrderDate
from crm.segments.definition import Condition
from crm.terms.window import EVER


def buyers_then(part: Condition | None) -> Condition | None:
    """The part with new customers as all buyers of their time; None where none of it is new customers."""
    if isinstance(part, OrderDate):
        new = part.which == "first" and part.window != EVER and not part.where
        return Bought(window=part.window) if new else None
    if isinstance(part, All):
        wider = tuple(buyers_then(one) or one for one in part.of)
        return All(of=wider) if wider != part.of else None
    return None
