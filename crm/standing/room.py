"""What digests and alerts work with: the company, the way to colleagues, and how late is too late."""

from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from crm.colleagues.addresses import EMAIL, Colleagues
from crm.colleagues.ways import Ways
from crm.warehouse.layout import current_stamp

if TYPE_CHECKING:
    from crm.store.store import Store
    from crm.workspace import Workspace

GRACE = timedelta(hours=2)  # a digest that is later than this is held until a person says go


@dataclass(frozen=True)
class StandingRoom:
    workspace: "Workspace"
    ways: Ways
    domain: str = "rapport.invalid"  # of the Message-IDs
    grace: timedelta = GRACE

    @property
    def store(self) -> "Store":
        return self.workspace.store

    @property
    def colleagues(self) -> Colleagues:
        return colleagues_of(self.workspace)

    @cached_property
    def data(self) -> str:
        """Which import is read."""
        return current_stamp(self.workspace.home) or ""


def colleagues_of(workspace: "Workspace") -> Colleagues:
    """The verified list of a workspace."""
    return Colleagues(workspace.store, workspace.warehouse, workspace.catalog.has(EMAIL))
