"""Saved reports: drafts, names, versions, undo; the same shape as saved segments."""

from crm.reports.definition import Report
from crm.store.keeping import Keeper
from crm.store.store import Store


class Reports(Keeper[Report]):
    """The saved reports and drafts of a store; ids look like `R-7F3KQ`."""

    def __init__(self, store: Store) -> None:
        super().__init__(store, "report", Report)
