"""Who came onto the mailing list and who left it: one row a change of a customer's standing.

On the list is who has opted in for email; off it again, with the next other consent, hard bounce,
complaint or unsubscribe (glossary: reachable by email).
"""

from crm.reports.frame import Frame
from crm.reports.sources.base import Source

CONSENTS = (
    "SELECT customer_id, updated_at AS changed_at, LOWER(status) = 'opted_in' AS listed"
    " FROM consents WHERE LOWER(channel) = 'email'"
)
LEAVING = (
    "SELECT customer_id, occurred_at AS changed_at, FALSE AS listed FROM events"
    " WHERE type IN ('email_bounced', 'email_complained', 'email_unsubscribed')"
)


def _changes(frame: Frame) -> str:
    """What was said and done in its order; at one moment leaving comes first, so that an opt-in stays."""
    tables = frame.scope.catalog.tables
    said = f"{CONSENTS} UNION ALL {LEAVING}" if "events" in tables else CONSENTS
    return f"""
    (SELECT customer_id, changed_at, listed, COALESCE(LAG(listed) OVER (
       PARTITION BY customer_id ORDER BY changed_at NULLS FIRST, listed), FALSE) AS was_listed
     FROM ({said}) AS said) AS j
    """


LIST_CHANGES = Source(
    id="list_changes",
    tables=("customers", "consents"),
    origin=_changes,
    moment="j.changed_at",
    own={},
    joins={"customers": ("c", "c.customer_id = j.customer_id")},
    where="j.listed <> j.was_listed",
    customer="j.customer_id",
    undated=True,
)
