"""Service (glossary: Service). Source: tickets, by opened_at."""

from crm.reports.measures.base import Basis, Measure, Ratio
from crm.reports.sources.records import (
    CLOSED_TICKETS,
    CSAT_SURVEYS,
    OPEN_TICKETS,
    RATED_TICKETS,
    TICKETS,
)

NUMBER_OF_TICKETS = Measure("tickets", "count", (Basis(TICKETS, "COUNT(*)"),), additive=True)
"""Number of tickets opened in the window."""

OPEN = Measure("open_tickets", "count", (Basis(OPEN_TICKETS, "COUNT(*)"),), additive=True)
"""Tickets opened in the window that are not closed."""

SOLVED_AT_ONCE = Measure(
    "solved_at_once",
    "count",
    # DuckDB counts nothing, and not 0, where no ticket of a group says it.
    (Basis(CLOSED_TICKETS, "COUNT_IF(COALESCE(t.first_contact_resolved, FALSE))"),),
)
CLOSED = Measure("closed_tickets", "count", (Basis(CLOSED_TICKETS, "COUNT(*)"),), additive=True)
"""Tickets opened in the window that are closed."""

FIRST_CONTACT_RESOLUTION = Ratio("first_contact_resolution", "fraction", SOLVED_AT_ONCE, CLOSED)
"""Closed tickets that were resolved on first contact / closed tickets."""

TIME_TO_CLOSE = Measure(
    "time_to_close",
    "hours",
    (Basis(CLOSED_TICKETS, "AVG(EXTRACT(EPOCH FROM t.closed_at - t.opened_at)) / 3600"),),
)
"""Average hours from opening to closing, of closed tickets."""

# Answers to the question under a ticket come first; csat surveys where there are no tickets.
CSAT = Ratio(
    "csat",
    "fraction",
    Measure(
        "satisfied",
        "count",
        (
            Basis(RATED_TICKETS, "COUNT_IF(t.csat >= 4)"),
            Basis(CSAT_SURVEYS, "COUNT_IF(v.score >= 4)"),
        ),
    ),
    Measure(
        "rated",
        "count",
        (Basis(RATED_TICKETS, "COUNT(*)"), Basis(CSAT_SURVEYS, "COUNT(*)")),
    ),
)
"""Share of scores 4 and 5 among the rated."""

AVG_CSAT = Measure(
    "avg_csat",
    "score",
    (Basis(RATED_TICKETS, "AVG(t.csat)"), Basis(CSAT_SURVEYS, "AVG(v.score)")),
)
"""Mean of the satisfaction scores, 1 to 5."""

SERVICE = (
    NUMBER_OF_TICKETS,
    OPEN,
    CLOSED,
    FIRST_CONTACT_RESOLUTION,
    TIME_TO_CLOSE,
    CSAT,
    AVG_CSAT,
)
