"""Tables that are asked as they are: events, campaigns, tickets, surveys, products."""

from sqlglot import exp

from crm.reports.frame import Frame, sql
from crm.reports.sources.base import Kept, Source, plain

EVENTS = Source(
    id="events",
    tables=("events",),
    origin=plain("events AS e"),
    moment="e.occurred_at",
    own={"events": "e"},
    joins={
        "customers": ("c", "c.customer_id = e.customer_id"),
        "campaigns": ("k", "k.campaign_id = e.campaign_id"),
        "products": ("p", "p.product_id = e.product_id"),
    },
    customer="e.customer_id",
)

CAMPAIGNS = Source(
    id="campaigns",
    tables=("campaigns",),
    origin=plain("campaigns AS k"),
    moment="k.sent_at",
    own={"campaigns": "k"},
    undated=True,
)

CUSTOMER_OF_TICKET = {"customers": ("c", "c.customer_id = t.customer_id")}


def tickets_where(id: str, where: Kept) -> Source:
    return Source(
        id=id,
        tables=("tickets",),
        origin=plain("tickets AS t"),
        moment="t.opened_at",
        own={"tickets": "t"},
        joins=CUSTOMER_OF_TICKET,
        where=where,
        customer="t.customer_id",
    )


def closed(frame: Frame) -> exp.Expression:
    """TRUE for a ticket with a closing time, or with a status that says so; else FALSE."""
    if not frame.scope.catalog.has("tickets.closed_at"):
        return sql("COALESCE(LOWER(t.status) = 'closed', FALSE)")
    if not frame.scope.catalog.has("tickets.status"):
        return sql("NOT t.closed_at IS NULL")
    return sql("(NOT t.closed_at IS NULL OR COALESCE(LOWER(t.status) = 'closed', FALSE))")


TICKETS = tickets_where("tickets", None)
OPEN_TICKETS = tickets_where("open_tickets", lambda frame: exp.not_(closed(frame)))
CLOSED_TICKETS = tickets_where("closed_tickets", closed)
RATED_TICKETS = tickets_where("rated_tickets", "NOT t.csat IS NULL")


def surveys_of(id: str, where: str | None) -> Source:
    return Source(
        id=id,
        tables=("surveys",),
        origin=plain("surveys AS v"),
        moment="v.responded_at",
        own={"surveys": "v"},
        joins={"customers": ("c", "c.customer_id = v.customer_id")},
        where=where,
        customer="v.customer_id",
    )


SURVEYS = surveys_of("surveys", None)
NPS_SURVEYS = surveys_of("nps_surveys", "LOWER(v.type) = 'nps'")
CSAT_SURVEYS = surveys_of("csat_surveys", "LOWER(v.type) = 'csat'")

# The catalogue as it stands: it has no past.
PRODUCTS = Source(
    id="products",
    tables=("products",),
    origin=plain("products AS p"),
    moment=None,
    own={"products": "p"},
)
