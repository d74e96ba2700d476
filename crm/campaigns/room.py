"""What a campaign needs around it to be asked for and sent. Made once at the door, passed in."""

from dataclasses import dataclass
from functools import cached_property

from crm.campaigns.pictures import Pictures
from crm.campaigns.sender import Sender
from crm.campaigns.store import Campaigns
from crm.catalog.model import Catalog
from crm.lists.keeping import Lists
from crm.segments.store import Segments
from crm.store.store import Store
from crm.warehouse.engine import Warehouse


@dataclass(frozen=True)
class MailRoom:
    """The store, the company's data and its meaning, who writes, and where the pictures are."""

    store: Store
    warehouse: Warehouse
    catalog: Catalog
    sender: Sender
    pictures: Pictures

    @cached_property
    def segments(self) -> Segments:
        return Segments(self.store)

    @cached_property
    def lists(self) -> Lists:
        return Lists(self.store)

    @cached_property
    def campaigns(self) -> Campaigns:
        return Campaigns(self.store)
