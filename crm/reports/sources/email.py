"""Campaign mail as unique customer-campaign pairs, and the orders that mail brought."""

from collections.abc import Collection, Iterable

from crm.reports.frame import Frame
from crm.reports.sources.base import Source, Step, plain

EMAIL_STEPS = {
    "sent": "email_sent",
    "delivered": "email_delivered",
    "opened": "email_opened",
    "clicked": "email_clicked",
    "bounced": "email_bounced",
    "unsubscribed": "email_unsubscribed",
    "complained": "email_complained",
}
PHONE_STEPS = {
    "push_sent": "push_sent",
    "push_opened": "push_opened",
    "sms_sent": "sms_sent",
    "sms_clicked": "sms_clicked",
}


# What shares are of is in every answer, also where nothing came of it.
ALWAYS = ("delivered", "push_sent", "sms_sent")
# A list of campaigns has those too of which nothing was delivered; other groups have no rate then.
THEMSELVES = frozenset({"campaigns.campaign_id", "campaigns.name"})


def _of_types(types: Iterable[str]) -> str:
    return f"e.type IN ({', '.join(repr(type) for type in types)})"


def _needed(steps: dict[str, str], read: Collection[str]) -> str:
    always = {*ALWAYS, "sent"} if THEMSELVES & set(read) else ALWAYS
    return _of_types(type for name, type in steps.items() if name in read or name in always)


def pairs_of(id: str, steps: dict[str, str], *, goods: bool = False) -> Source:
    """One row a customer and campaign, saying how often each of the steps happened.

    The moment is the campaign's sending: a period's figures are those of the campaigns sent in it,
    with all their events. Only what people click on has a product (`goods`): a mail is delivered
    for none, so that there is no rate of it.
    """
    products = {"products": ("p", "p.product_id = e.product_id")} if goods else {}
    return Source(
        id=id,
        tables=("campaigns", "events"),
        origin=plain("events AS e JOIN campaigns AS k ON k.campaign_id = e.campaign_id"),
        moment="k.sent_at",
        own={"campaigns": "k", "events": "e"},
        joins={
            "customers": ("c", "c.customer_id = e.customer_id"),
            **products,
        },
        where=_of_types(steps.values()),
        customer="e.customer_id",
        undated=True,
        step=Step(
            unit={"campaign_id": "e.campaign_id", "customer_id": "e.customer_id"},
            columns={name: f"COUNT_IF(e.type = '{type}')" for name, type in steps.items()},
            needed=lambda read: _needed(steps, read),
        ),
    )


MAIL_PAIRS = pairs_of("mail", EMAIL_STEPS)
PHONE_PAIRS = pairs_of("push_and_sms", PHONE_STEPS)
CLICKED_GOODS = pairs_of("clicked_goods", {"clicked": EMAIL_STEPS["clicked"]}, goods=True)
SMS_CLICKED_GOODS = pairs_of(
    "sms_clicked_goods", {"sms_clicked": PHONE_STEPS["sms_clicked"]}, goods=True
)


SENDINGS = "('email_sent', 'sms_sent', 'push_sent')"

# One row a campaign and customer it was sent to, with the even share of its cost. What was sent to
# nobody known stands by itself, so that the shares sum to the whole.
COST_SHARES = Source(
    id="cost_shares",
    tables=("campaigns", "events"),
    origin=plain(
        "(SELECT k.campaign_id, k.sent_at, r.customer_id,"
        " k.cost_value / COUNT(*) OVER (PARTITION BY k.campaign_id) AS cost"
        " FROM campaigns AS k LEFT JOIN (SELECT DISTINCT campaign_id, customer_id FROM events"
        f" WHERE type IN {SENDINGS}) AS r ON r.campaign_id = k.campaign_id) AS w"
    ),
    moment="w.sent_at",
    own={},
    joins={
        "campaigns": ("k", "k.campaign_id = w.campaign_id"),
        "customers": ("c", "c.customer_id = w.customer_id"),
    },
    customer="w.customer_id",
    undated=True,
)


def _attributed(frame: Frame, alias: str, orders: str = "") -> str:
    """Counting orders with the latest mail click of the days before them, newest click first.

    `orders` are tests that make them fewer before they meet the clicks.
    """
    days = frame.scope.catalog.settings.attribution_days
    return f"""
    (SELECT o.order_id, o.customer_id, o.ordered_at, o.revenue, e.campaign_id,
       ROW_NUMBER() OVER (
         PARTITION BY o.order_id ORDER BY e.occurred_at DESC, e.campaign_id DESC) AS recency
     FROM orders AS o JOIN events AS e ON e.customer_id = o.customer_id
     WHERE o.counts AND e.type = 'email_clicked' AND NOT e.campaign_id IS NULL
       AND e.occurred_at <= o.ordered_at
       AND e.occurred_at >= o.ordered_at - INTERVAL '{days}' DAY{orders}) AS {alias}
    """


def _attributed_then(frame: Frame) -> str:
    """The same for the orders of the stretch alone: far fewer clicks lie before those."""
    tests = " AND o.ordered_at < $until AND e.occurred_at < $until"
    if frame.stretch.since is not None:
        days = frame.scope.catalog.settings.attribution_days
        early = f"e.occurred_at >= $since - INTERVAL '{days}' DAY"
        tests += f" AND o.ordered_at >= $since AND {early}"
    return _attributed(frame, "a", tests)


# Orders that mail brought, by when they were placed.
ATTRIBUTED_ORDERS = Source(
    id="attributed",
    tables=("orders", "events"),
    origin=_attributed_then,
    moment="a.ordered_at",
    own={},
    joins={
        "orders": ("o", "o.order_id = a.order_id"),
        "campaigns": ("k", "k.campaign_id = a.campaign_id"),
        "customers": ("c", "c.customer_id = a.customer_id"),
    },
    where="a.recency = 1",
    customer="a.customer_id",
)

# The same orders by when their campaign was sent, to stand beside what was delivered.
CONVERTED_PAIRS = Source(
    id="converted",
    tables=("orders", "events", "campaigns"),
    origin=lambda frame: (
        _attributed(frame, "a") + " JOIN campaigns AS k ON k.campaign_id = a.campaign_id"
    ),
    moment="k.sent_at",
    own={"campaigns": "k"},
    joins={"customers": ("c", "c.customer_id = a.customer_id")},
    where="a.recency = 1",
    customer="a.customer_id",
    undated=True,
)
