"""What a segment is: a tree of conditions on customers. Immutable, checked, the same for every screen.

    {"kind": "all", "of": [
        {"kind": "attribute", "field": "customers.country", "op": "is", "values": ["US"]},
        {"kind": "not", "of": {"kind": "engaged", "window": {"kind": "last", "count": 90, "unit": "day"}}}]}

A kind of condition is one file under `conditions/` and one name in this union.
"""

from typing import Annotated, Any, Literal, Union

from pydantic import BaseModel, ConfigDict, Field

from crm.segments.conditions.age import Age
from crm.segments.conditions.anniversary import Anniversary
from crm.segments.conditions.attribute import Attribute
from crm.segments.conditions.base import BaseCondition
from crm.segments.conditions.bought import Bought
from crm.segments.conditions.consent import Consent
from crm.segments.conditions.dated import Dated
from crm.segments.conditions.due import Due
from crm.segments.conditions.engaged import Engaged
from crm.segments.conditions.event import Event
from crm.segments.conditions.event_date import EventDate
from crm.segments.conditions.everyone import Everyone
from crm.segments.conditions.in_list import InList
from crm.segments.conditions.in_segment import InSegment
from crm.segments.conditions.lapsed import Lapsed
from crm.segments.conditions.logic import All, AnyOf, Not
from crm.segments.conditions.lookalike import Lookalike
from crm.segments.conditions.nth_order import NthOrder
from crm.segments.conditions.order_date import OrderDate
from crm.segments.conditions.path import Path
from crm.segments.conditions.reachable import Reachable
from crm.segments.conditions.rfm import Rfm
from crm.segments.conditions.sample import Sample
from crm.segments.conditions.sequence import Sequence
from crm.segments.conditions.suppressed import Suppressed
from crm.segments.conditions.survey import Survey
from crm.segments.conditions.ticket import Ticket
from crm.segments.conditions.together import Together
from crm.segments.conditions.top import Top
from crm.segments.limit import Limit, Limited

Condition = Annotated[
    Union[  # noqa: UP007 (one name a line)
        Everyone, All, AnyOf, Not,
        Attribute, Dated, Anniversary, Age,
        Event, Engaged, Bought, Lapsed, OrderDate, NthOrder, Sequence, Path, EventDate, Together, Due, Top, Rfm, Sample, Lookalike,
        Consent, Reachable, Suppressed, InList, Ticket, Survey, InSegment,
    ],
    Field(discriminator="kind"),
]  # fmt: skip


class Segment(BaseModel):
    """A group of customers: everybody who satisfies `where`.

    Whoever satisfies one of `exclude` is never in it, whatever the rest says; of those who are
    left, `limit` keeps the first so many.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    kind: Literal["segment"] = "segment"
    where: Condition
    exclude: tuple[Condition, ...] = ()
    limit: Limit | None = None

    @property
    def shown(self) -> dict[str, Any]:
        """As JSON: the condition alone where there is nothing more; `parse_segment` reads both."""
        plain = not self.exclude and self.limit is None
        return (self.where if plain else self).model_dump(mode="json")

    @property
    def whole(self) -> BaseCondition:
        """All of it as one condition: what every count, list and mail goes by."""
        kept = self.unlimited
        return kept if self.limit is None else Limited(of=kept, limit=self.limit)

    @property
    def unlimited(self) -> Condition:
        """The same without the limit."""
        if not self.exclude:
            return self.where
        wanted = self.where.of if isinstance(self.where, All) else (self.where,)
        wanted = () if wanted == (Everyone(),) else wanted
        return All(of=(*wanted, *(Not(of=condition) for condition in self.exclude)))


for _model in (All, AnyOf, Not, Lookalike, Sample, Top):
    _model.model_rebuild(_types_namespace={"Condition": Condition})
Segment.model_rebuild()
