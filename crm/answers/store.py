"""Kept reports and analyses: drafts, names, versions, undo; the same shape as saved segments."""

from crm.analyses.definition import Analysis
from crm.answers.definition import askable
from crm.reports.definition import Report
from crm.store.keeping import Keeper
from crm.store.store import Store


class Reports(Keeper[Report | Analysis]):
    """The saved reports, analyses and drafts of a store; ids look like `R-7F3KQ`.

    People call all of them reports, and their names are one set.
    """

    def __init__(self, store: Store) -> None:
        super().__init__(store, "report", askable)
