"""What a segment is: a tree of conditions on customers. Immutable, checked, the same for every screen.

    {"kind": "all", "of": [
        {"kind": "attribute", "field": "customers.country", "op": "is", "values": ["US"]},
        {"kind": "not", "of": {"kind": "engaged", "window": {"kind": "last", "count": 90, "unit": "day"}}}]}

A kind of condition is one file under `conditions/` and one name in this union.
"""

from typing import Annotated, Literal, Union

from pydantic import BaseModel, ConfigDict, Field

from crm.segments.conditions.age import Age
from crm.segments.conditions.anniversary import Anniversary
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.bought import Bought
from crm.segments.conditions.consent import Consent
from crm.segments.conditions.dated import Dated
from crm.segments.conditions.engaged import Engaged
from crm.segments.conditions.event import Event
from crm.segments.conditions.everyone import Everyone
from crm.segments.conditions.in_segment import InSegment
from crm.segments.conditions.lapsed import Lapsed
from crm.segments.conditions.logic import All, AnyOf, Not
from crm.segments.conditions.order_date import OrderDate
from crm.segments.conditions.reachable import Reachable
from crm.segments.conditions.sequence import Sequence
from crm.segments.conditions.survey import Survey
from crm.segments.conditions.ticket import Ticket
from crm.segments.conditions.top import Top

Condition = Annotated[
    Union[  # noqa: UP007 (one name a line)
        Everyone, All, AnyOf, Not,
        Attribute, Dated, Anniversary, Age,
        Event, Engaged, Bought, Lapsed, OrderDate, Sequence, Top,
        Consent, Reachable, Ticket, Survey, InSegment,
    ],
    Field(discriminator="kind"),
]  # fmt: skip


class Segment(BaseModel):
    """A group of customers: everybody who satisfies `where`."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    kind: Literal["segment"] = "segment"
    where: Condition


for _model in (All, AnyOf, Not, Top):
    _model.model_rebuild(_types_namespace={"Condition": Condition})
Segment.model_rebuild()
