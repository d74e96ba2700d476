"""A company's folder with everything in it opened: its data, its catalog, what its people made.

<home>/warehouse/   the imported data        <home>/store.db      segments, campaigns, audit ...
<home>/catalog.yaml the company's own words  <home>/sender.yaml   who writes its mails
<home>/pictures/    product pictures         <home>/outbox/       mails that left
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from crm.catalog.model import Catalog
from crm.catalog.rates import latest_rates
from crm.catalog.sent import campaigns_sent
from crm.catalog.workspace import open_catalog
from crm.languages.speak import speaker
from crm.segments.conditions.base import Scope, Wording
from crm.sql.binding import Binding
from crm.store.delta import StoreDelta
from crm.terms.clock import Clock
from crm.warehouse.engine import Warehouse
from crm.warehouse.opening import open_warehouse

if TYPE_CHECKING:
    from crm.answers.store import Reports
    from crm.campaigns.room import MailRoom
    from crm.colleagues.addresses import Colleagues
    from crm.lists.keeping import Lists
    from crm.segments.refresh import Counting
    from crm.segments.store import Segments
    from crm.store.store import Store


@dataclass(frozen=True)
class Workspace:
    """One company. The store is opened when it is first needed."""

    home: Path
    warehouse: Warehouse
    catalog: Catalog
    open_the_store: "Callable[[], Store]"

    @cached_property
    def store(self) -> "Store":
        return self.open_the_store()

    @cached_property
    def segments(self) -> "Segments":
        from crm.segments.store import Segments

        return Segments(self.store)

    @cached_property
    def reports(self) -> "Reports":
        from crm.answers.store import Reports

        return Reports(self.store)

    @cached_property
    def lists(self) -> "Lists":
        from crm.lists.keeping import Lists

        return Lists(self.store)

    @property
    def colleagues(self) -> "Colleagues":
        """The verified list: who may be sent reports and alerts."""
        from crm.standing.room import colleagues_of

        return colleagues_of(self)

    @property
    def counting(self) -> "Counting":
        """What counting saved segments needs."""
        from crm.segments.refresh import Counting

        return Counting(self.segments, self.warehouse, self.scope)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.catalog.settings.timezone)

    def scope(self, clock: Clock) -> Scope:
        """A fresh scope to compile one query in."""
        return Scope(
            self.catalog,
            clock,
            Binding(),
            lambda name: self.segments.definition(name),
            lambda name: self.lists.id_of(name),
        )

    def wording(self, language: str) -> Wording:
        return Wording(
            speaker(language),
            self.catalog,
            lambda name: self.segments.name(name),
            lambda name: self.lists.name(name),
        )

    def mail_room(self) -> "MailRoom":
        """What a campaign needs; where nobody has said who writes, a stand-in that its card names."""
        from crm.campaigns.pictures import Pictures
        from crm.campaigns.room import MailRoom
        from crm.campaigns.sender import NOBODY_YET, load_sender

        sender = load_sender(self.home) or NOBODY_YET
        return MailRoom(self.store, self.warehouse, self.catalog, sender, Pictures([self.home]))


def open_workspace(
    home: Path, store_url: str | None = None, warehouse_url: str | None = None
) -> Workspace:
    """The workspace of a folder; `warehouse_url` has the password of its warehouse, if it needs one.

    Raises NoData when nothing was imported, BadInput for a bad catalog.yaml, Unavailable when the
    warehouse does not answer.
    """

    @cache
    def opened() -> "Store":
        from crm.store.store import open_store

        return open_store(store_url or home)

    delta = StoreDelta(opened, None if store_url else home / "store.db")
    warehouse = open_warehouse(home, url=warehouse_url, delta=delta)

    catalog = open_catalog(home, warehouse)
    rates = latest_rates(warehouse, catalog.settings.currency)
    return Workspace(
        home, warehouse, replace(catalog, rates=rates, sent=campaigns_sent(warehouse)), opened
    )
