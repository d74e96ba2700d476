"""The made-up company of `bench_reports`, and its reports: the definition, and SQL by hand."""

from typing import Any

SINCE = "TIMESTAMP '2024-07-01'"  # two years of orders and events, up to the end of June 2026
MAKE = (
    "CREATE MACRO h(x) AS (hash(x) & 4611686018427387903)::BIGINT",
    """CREATE TABLE customers AS SELECT 'C' || lpad(i::VARCHAR, 7, '0') AS customer_id, 'u' || i || '@example.com' AS email,
        ['US', 'DE', 'FR', 'CN', 'GB'][1 + h(i) % 5] AS country, ['consumer', 'salon_owner', 'stylist'][1 + h(i + 7) % 3] AS customer_type,
        TIMESTAMP '2023-07-01' + to_days((h(i + 3) % 1000)::INT) AS created_at FROM range({customers}) t(i)""",
    "CREATE TABLE products AS SELECT 'P' || i AS product_id, 'Product ' || i AS name, 'Category ' || (i % 20) AS category, 'Brand ' || (i % 15) AS brand, 100.0::DOUBLE AS stock FROM range(300) t(i)",
    """CREATE TABLE campaigns AS SELECT 'K' || i AS campaign_id, 'Campaign ' || i AS name, ['promo', 'newsletter', 'winback', 'launch'][1 + i % 4] AS type,
        TIMESTAMP '2024-07-01' + to_days((i * 730 // 400)::INT) AS sent_at, 900.0::DOUBLE AS cost, 900.0::DOUBLE AS cost_value FROM range(400) t(i)""",
    f"""CREATE TABLE events AS SELECT 'C' || lpad((h(i) % {{customers}})::VARCHAR, 7, '0') AS customer_id,
        {SINCE} + to_seconds((i * 63072000) // {{events}}) AS occurred_at,
        ['email_sent', 'email_delivered', 'email_opened', 'email_clicked', 'page_viewed', 'product_viewed', 'cart_added', 'store_visited'][1 + h(i + 1) % 8] AS type,
        CASE WHEN h(i + 1) % 8 < 4 THEN 'K' || (i * 400 // {{events}}) END AS campaign_id,
        'P' || (h(i + 2) % 300) AS product_id FROM range({{events}}) t(i) ORDER BY customer_id, occurred_at""",
    f"""CREATE TABLE orders AS SELECT 'O' || i AS order_id, CASE WHEN h(i) % 20 = 0 THEN NULL ELSE 'C' || lpad((h(i + 11) % {{customers}})::VARCHAR, 7, '0') END AS customer_id,
        {SINCE} + to_seconds((i * 63072000) // {{orders}}) AS ordered_at, (h(i + 4) % 20000) / 100.0::DOUBLE AS total, total AS revenue,
        CASE WHEN h(i + 5) % 10 = 0 THEN 'cancelled' ELSE 'delivered' END AS status, status <> 'cancelled' AS counts,
        ['web', 'store', 'app'][1 + h(i + 6) % 3] AS channel, 5.0::DOUBLE AS discount, 5.0::DOUBLE AS discount_value FROM range({{orders}}) t(i)""",
    """CREATE TABLE order_lines AS SELECT o.order_id, customer_id, ordered_at, counts, 'P' || (h(order_id || j) % 300) AS product_id,
        1.0::DOUBLE AS quantity, revenue / 2 AS revenue, revenue / 4 AS cost FROM orders o, range(2) r(j)""",
)  # fmt: skip

YEAR: dict[str, Any] = {"kind": "calendar", "period": "year", "offset": 0}
MAY = {"kind": "between", "first": "2026-05-01", "last": "2026-05-31"}
QUARTER = {"kind": "between", "first": "2026-04-01", "last": "2026-06-30"}
FROM_JANUARY = ">= TIMESTAMP '2026-01-01'"
IN_QUARTER = "ordered_at >= TIMESTAMP '2026-04-01' AND ordered_at < TIMESTAMP '2026-07-01'"
PAIRS = "SELECT type, campaign_id, customer_id, bool_or(opened) AS opened, bool_or(delivered) AS delivered FROM (SELECT k.type, e.campaign_id, e.customer_id, e.type = 'email_opened' AS opened, e.type = 'email_delivered' AS delivered FROM events e JOIN campaigns k USING (campaign_id) WHERE e.type IN ('email_sent', 'email_delivered', 'email_opened') AND k.sent_at >= TIMESTAMP '2026-01-01' AND k.sent_at < TIMESTAMP '2026-07-01') GROUP BY ALL"
CLICKS = f"SELECT o.revenue, e.campaign_id FROM (SELECT * FROM orders WHERE counts AND customer_id IS NOT NULL AND {IN_QUARTER}) o ASOF JOIN (SELECT * FROM events WHERE type = 'email_clicked' AND campaign_id IS NOT NULL AND occurred_at >= TIMESTAMP '2026-03-27') e ON e.customer_id = o.customer_id AND e.occurred_at <= o.ordered_at WHERE e.occurred_at >= o.ordered_at - INTERVAL 5 DAY"


def _by(*names: str) -> list[dict[str, str]]:
    return [
        {"kind": "field", "field": name} if "." in name else {"kind": "time", "grain": name}
        for name in names
    ]


CASES: dict[str, tuple[dict[str, Any], str]] = {
    "revenue by week": (
        {"measures": ["revenue"], "breakdowns": _by("week"), "window": YEAR},
        f"SELECT date_trunc('week', ordered_at) AS w, sum(revenue) FROM orders WHERE counts AND ordered_at {FROM_JANUARY} AND ordered_at < TIMESTAMP '2026-07-01' GROUP BY 1 ORDER BY 1",
    ),
    "revenue by country": (
        {"measures": ["revenue", "orders", "aov"], "breakdowns": _by("customers.country"), "window": YEAR},
        f"SELECT country, sum(revenue) AS r, count(*), sum(revenue) / count(*) FROM orders o LEFT JOIN customers c USING (customer_id) WHERE counts AND ordered_at {FROM_JANUARY} AND ordered_at < TIMESTAMP '2026-07-01' GROUP BY 1 ORDER BY 2 DESC",
    ),
    "units by category": (
        {"measures": ["units"], "breakdowns": _by("products.category"), "window": MAY},
        "SELECT category, sum(quantity) AS u FROM order_lines l LEFT JOIN products p USING (product_id) WHERE counts AND ordered_at >= TIMESTAMP '2026-05-01' AND ordered_at < TIMESTAMP '2026-06-01' GROUP BY 1 ORDER BY 2 DESC",
    ),
    "against the quarter before": (
        {"measures": ["revenue"], "breakdowns": _by("orders.channel"), "window": QUARTER, "compare": "previous"},
        f"SELECT channel, sum(revenue) FILTER (ordered_at >= TIMESTAMP '2026-04-01') AS now, sum(revenue) FILTER (ordered_at < TIMESTAMP '2026-04-01') FROM orders WHERE counts AND ordered_at {FROM_JANUARY} AND ordered_at < TIMESTAMP '2026-07-01' GROUP BY 1 ORDER BY 2 DESC",
    ),
    "new customers by month": (
        {"measures": ["new_customers"], "breakdowns": _by("month"), "window": YEAR},
        f"SELECT date_trunc('month', first) AS m, count(*) FROM (SELECT min(ordered_at) AS first FROM orders WHERE counts AND customer_id IS NOT NULL GROUP BY customer_id) WHERE first {FROM_JANUARY} AND first < TIMESTAMP '2026-07-01' GROUP BY 1 ORDER BY 1",
    ),
    "repeat purchase rate": (
        {"measures": ["repeat_purchase_rate"], "window": YEAR},
        f"SELECT avg((n > 1)::INT) FROM (SELECT count(*) AS n FROM orders WHERE counts AND customer_id IS NOT NULL AND ordered_at {FROM_JANUARY} AND ordered_at < TIMESTAMP '2026-07-01' GROUP BY customer_id)",
    ),
    "top 10 products": (
        {"measures": ["revenue"], "breakdowns": _by("products.name"), "window": QUARTER, "top": 10},
        f"SELECT name, sum(revenue) AS r FROM order_lines l JOIN products p USING (product_id) WHERE counts AND {IN_QUARTER} GROUP BY 1, product_id ORDER BY 2 DESC LIMIT 10",
    ),
    "open rate by type": (
        {"measures": ["open_rate"], "breakdowns": _by("campaigns.type"), "window": YEAR},
        f"SELECT type, count(*) FILTER (opened) / count(*) FILTER (delivered) AS r FROM ({PAIRS}) GROUP BY 1 ORDER BY 2 DESC",
    ),
    "revenue from mail": (
        {"measures": ["attributed_revenue"], "breakdowns": _by("campaigns.type"), "window": QUARTER},
        f"SELECT k.type, sum(a.revenue) AS r FROM ({CLICKS}) a JOIN campaigns k USING (campaign_id) GROUP BY 1 ORDER BY 2 DESC",
    ),
    "cart additions by day": (
        {"measures": ["cart_additions"], "breakdowns": _by("day"), "window": QUARTER},
        "SELECT occurred_at::DATE AS d, count(*) FROM events WHERE type = 'cart_added' AND occurred_at >= TIMESTAMP '2026-04-01' AND occurred_at < TIMESTAMP '2026-07-01' GROUP BY 1 ORDER BY 1",
    ),
}  # fmt: skip
