"""A few saved segments over a small company, in a real store: what the tests of the library count on."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from crm.segments.conditions.base import Scope, Wording
from crm.segments.definition import Segment
from crm.segments.refresh import Counting
from crm.segments.store import SavedSegment, Segments
from crm.sql.binding import Binding
from crm.store.store import Store
from crm.terms.clock import Clock
from tests.worlds import World

MADE = datetime(2026, 1, 10, 9, tzinfo=UTC)
US: dict[str, Any] = {"kind": "attribute", "field": "customers.country", "values": ["US"]}
DE = {**US, "values": ["DE"]}


def asleep(days: int = 90) -> dict[str, Any]:
    window = {"kind": "last", "count": days, "unit": "day"}
    return {"kind": "not", "of": {"kind": "engaged", "window": window}}


def opened(days: int) -> dict[str, Any]:
    window = {"kind": "last", "count": days, "unit": "day"}
    return {"kind": "event", "types": ["email_opened"], "window": window}


def all_of(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"kind": "all", "of": list(parts)}


@dataclass
class Shelf:
    """Ann and Bo live in the US, Cy in Germany; Ann opened a mail in May, Cy on 28 June."""

    world: World
    segments: Segments

    @property
    def clock(self) -> Clock:
        return self.world.clock

    def scope(self, clock: Clock) -> Scope:
        return Scope(self.world.catalog, clock, Binding(), self.segments.definition)

    @property
    def counting(self) -> Counting:
        return Counting(self.segments, self.world, self.scope)

    def wording(self, language: str = "en") -> Wording:
        from crm.languages.speak import speaker

        return Wording(speaker(language), self.world.catalog, self.segments.name)

    def save(
        self, name: str, where: dict[str, Any], by: str = "ann", now: datetime = MADE
    ) -> SavedSegment:
        definition = Segment.model_validate({"where": where})
        told = {"request": f"make {name}", "language": "en", "by": by, "now": now}
        made = self.segments.draft(definition, name=name, **told)
        return self.segments.save(made.id, by=by, now=now)

    def revise(
        self, name: str, where: dict[str, Any], by: str = "bo", now: datetime = MADE
    ) -> SavedSegment:
        definition = Segment.model_validate({"where": where})
        told = {"request": "change it", "language": "en", "by": by, "now": now}
        return self.segments.revise(name, definition, **told)

    def at(self, now: datetime) -> Clock:
        return replace(self.clock, now=now)


def shelf(store: Store) -> Shelf:
    world = World()
    world.customers(
        ("ann", {"country": "US", "loyalty_tier": "gold"}),
        ("bo", {"country": "US"}),
        ("cy", {"country": "DE"}),
    )
    world.event("ann", "email_opened", "2026-05-20")
    world.event("cy", "email_opened", "2026-06-28")
    return Shelf(world, Segments(store))
