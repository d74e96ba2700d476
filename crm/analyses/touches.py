"""The touches of orders, each with the share of the order that a model credits it with.

See `attribution` for the models. The moment of a touch's row is that of its order.
"""

from collections.abc import Callable, Mapping

from crm.reports.frame import Frame
from crm.reports.measures.base import Basis, Measure
from crm.reports.sources.base import Source

MODELS = ("last", "first", "linear", "decay", "position")
MAIL = ("email_clicked",)
EVERY = ("email_clicked", "sms_clicked", "push_opened")


def half_life(days: int) -> float:
    """Days within which a touch loses half of its weight: half the window."""
    return days / 2


def _origin(types: tuple[str, ...]) -> Callable[[Frame], str]:
    listed = ", ".join(f"'{type}'" for type in types)

    def touches(frame: Frame) -> str:
        days = frame.scope.catalog.settings.attribution_days
        return f"""
        (SELECT x.order_id, x.customer_id, x.ordered_at, x.revenue, x.campaign_id,
           CASE WHEN x.place = x.touches THEN 1.0 ELSE 0.0 END AS last_share,
           CASE WHEN x.place = 1 THEN 1.0 ELSE 0.0 END AS first_share,
           1.0 / x.touches AS linear_share,
           x.recency / SUM(x.recency) OVER (PARTITION BY x.order_id) AS decay_share,
           CASE WHEN x.touches = 1 THEN 1.0
                WHEN x.touches = 2 THEN 0.5
                WHEN x.place IN (1, x.touches) THEN 0.4
                ELSE 0.2 / (x.touches - 2) END AS position_share
         FROM (
           SELECT o.order_id, o.customer_id, o.ordered_at, o.revenue, e.campaign_id,
             ROW_NUMBER() OVER (PARTITION BY o.order_id ORDER BY e.occurred_at, e.campaign_id) AS place,
             COUNT(*) OVER (PARTITION BY o.order_id) AS touches,
             POW(0.5, EXTRACT(EPOCH FROM (o.ordered_at - e.occurred_at)) / {86400 * half_life(days)}) AS recency
           FROM orders AS o JOIN events AS e ON e.customer_id = o.customer_id
           WHERE o.counts AND e.type IN ({listed}) AND NOT e.campaign_id IS NULL
             AND e.occurred_at <= o.ordered_at
             AND e.occurred_at >= o.ordered_at - INTERVAL '{days}' DAY
         ) AS x) AS a
        """

    return touches


def _source(id: str, types: tuple[str, ...]) -> Source:
    return Source(
        id=id,
        tables=("orders", "events"),
        origin=_origin(types),
        moment="a.ordered_at",
        own={},
        joins={
            "campaigns": ("k", "k.campaign_id = a.campaign_id"),
            "customers": ("c", "c.customer_id = a.customer_id"),
            "orders": ("o", "o.order_id = a.order_id"),
        },
        customer="a.customer_id",
    )


SOURCES: Mapping[str, Source] = {
    "email": _source("mail_touches", MAIL),
    "all": _source("all_touches", EVERY),
}


def credited(touches: str) -> tuple[Measure, ...]:
    """What is measured: orders by last click, those of unknown worth, and revenue under each model."""
    source = SOURCES[touches]
    worthless = "SUM(CASE WHEN a.revenue IS NULL THEN a.last_share ELSE 0.0 END)"
    unknown = Measure("unknown_worth", "count", (Basis(source, worthless),), additive=True)
    money = (_money(model, source) for model in MODELS)
    orders = Measure("orders", "count", (Basis(source, "SUM(a.last_share)"),), additive=True)
    return (orders, unknown, *money)


def _money(model: str, source: Source) -> Measure:
    credit = f"SUM(a.revenue * a.{model}_share)"
    return Measure(f"by_{model}", "currency", (Basis(source, credit),), additive=True)
