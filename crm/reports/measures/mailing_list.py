"""How the mailing list grows. Source: email consents and what takes them back, by their moment."""

from crm.reports.measures.base import Basis, Measure
from crm.reports.sources.mailing_list import LIST_CHANGES

LIST_JOINED = Measure(
    "list_joined", "count", (Basis(LIST_CHANGES, "COUNT_IF(j.listed)"),), additive=True
)
"""Customers who came onto the list: an opt-in for email of somebody who was not on it."""

LIST_LEFT = Measure(
    "list_left", "count", (Basis(LIST_CHANGES, "COUNT_IF(NOT j.listed)"),), additive=True
)
"""Customers who left the list: opted out, unsubscribed, complained, or their mail bounced."""

LIST_GROWTH = Measure(
    "list_growth",
    "count",
    (Basis(LIST_CHANGES, "SUM(CASE WHEN j.listed THEN 1 ELSE -1 END)"),),
    additive=True,
)
"""list_joined - list_left: by how many customers the list grew, negative where it shrank."""

MAILING_LIST = (LIST_GROWTH, LIST_JOINED, LIST_LEFT)
