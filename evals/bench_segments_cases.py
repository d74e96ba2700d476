"""The made-up company of `bench_segments`, and its segments: the definition, and SQL by hand."""

from typing import Any

MAKE = (
    "CREATE MACRO h(x) AS (hash(x) & 4611686018427387903)::BIGINT",
    """CREATE TABLE customers AS SELECT 'C' || lpad(i::VARCHAR, 7, '0') AS customer_id, 'u' || i || '@example.com' AS email,
        ['US', 'DE', 'FR', 'CN', 'GB'][1 + h(i) % 5] AS country, ['consumer', 'salon_owner', 'stylist'][1 + h(i + 7) % 3] AS customer_type,
        (h(i + 3) % 1000)::DOUBLE AS loyalty_points, DATE '1950-01-01' + (h(i + 5) % 20000)::INT AS birth_date
        FROM range({customers}) t(i)""",
    """CREATE TABLE events AS SELECT 'C' || lpad((h(i) % {customers})::VARCHAR, 7, '0') AS customer_id,
        TIMESTAMP '2024-07-01' + to_seconds((i * 63072000) // {events}) AS occurred_at,
        ['email_sent', 'email_delivered', 'email_opened', 'email_clicked', 'page_viewed', 'product_viewed', 'cart_added', 'store_visited'][1 + h(i + 1) % 8] AS type,
        'P' || (h(i + 2) % 300) AS product_id FROM range({events}) t(i) ORDER BY customer_id, occurred_at""",
    """CREATE TABLE orders AS SELECT 'O' || i AS order_id, CASE WHEN h(i) % 20 = 0 THEN NULL ELSE 'C' || lpad((h(i + 11) % {customers})::VARCHAR, 7, '0') END AS customer_id,
        TIMESTAMP '2024-07-01' + to_seconds((i * 63072000) // ({events} // 10)) AS ordered_at, (h(i + 4) % 20000) / 100.0::DOUBLE AS revenue,
        h(i + 5) % 10 <> 0 AS counts FROM range({events} // 10) t(i)""",
    """CREATE TABLE order_lines AS SELECT o.order_id, customer_id, ordered_at, counts, 'P' || (h(order_id || j) % 300) AS product_id,
        1.0::DOUBLE AS quantity, revenue / 2 AS revenue FROM orders o, range(2) r(j)""",
    "CREATE TABLE products AS SELECT 'P' || i AS product_id, 'Category ' || (i % 20) AS category, 'Brand ' || (i % 15) AS brand FROM range(300) t(i)",
    """CREATE TABLE consents AS SELECT customer_id, channel, ['opted_in', 'opted_out'][1 + h(customer_id || channel) % 2] AS status,
        TIMESTAMP '2024-07-01' + to_days((h(customer_id) % 700)::INT) AS updated_at FROM customers, (VALUES ('email'), ('sms')) v(channel)""",
)  # fmt: skip

LAST_90: dict[str, Any] = {"kind": "last", "count": 90, "unit": "day"}
LAST_30: dict[str, Any] = {"kind": "last", "count": 30, "unit": "day"}
US = {"kind": "attribute", "field": "customers.country", "values": ["US"]}
OWNERS = {"kind": "attribute", "field": "customers.customer_type", "values": ["salon_owner"]}
OPENED = {"kind": "event", "types": ["email_opened"], "window": LAST_90}
CART = {"types": ["cart_added"]}
CATEGORY = {"field": "products.category", "values": ["Category 3"]}
BRAND = {"field": "products.brand", "values": ["Brand 3"]}

SINCE_90 = ">= TIMESTAMP '2026-07-01' - INTERVAL 90 DAY"
SINCE_30 = ">= TIMESTAMP '2026-07-01' - INTERVAL 30 DAY"
SIGNS = "('email_opened', 'email_clicked', 'push_opened', 'sms_clicked', 'page_viewed', 'product_viewed', 'cart_added', 'checkout_started', 'app_opened', 'store_visited')"
OPENED_BY_HAND = (
    f"SELECT customer_id FROM events WHERE type = 'email_opened' AND occurred_at {SINCE_90}"
)
SAVED = "S-1"  # the saved segment of those who have opened a mail
PACES = "SELECT customer_id, epoch(min(ordered_at)) AS first, epoch(max(ordered_at)) AS last, count(*) AS n FROM orders WHERE counts AND customer_id IS NOT NULL GROUP BY 1"
RANKED = (
    "SELECT customer_id, 1 + floor((rank() OVER (ORDER BY max(ordered_at)) - 1) * 5.0 / count(*) OVER ()) AS r, "
    "1 + floor((rank() OVER (ORDER BY count(*)) - 1) * 5.0 / count(*) OVER ()) AS f, "
    "1 + floor((rank() OVER (ORDER BY round(sum(revenue), 4)) - 1) * 5.0 / count(*) OVER ()) AS m "
    "FROM orders WHERE counts AND customer_id IS NOT NULL GROUP BY 1"
)
ORDER_OF_E = "SELECT 1 FROM orders o WHERE o.customer_id = e.customer_id AND o.counts AND o.ordered_at > e.occurred_at"

CASES: dict[str, tuple[dict[str, Any], str]] = {
    "recency": (OPENED, f"c.customer_id IN ({OPENED_BY_HAND})"),
    "frequency and money": (
        {"kind": "all", "of": [{**OPENED, "count": {"value": 3}}, {"kind": "bought", "measure": "spend", "amount": {"value": 500}}]},
        f"c.customer_id IN ({OPENED_BY_HAND} GROUP BY 1 HAVING count(*) >= 3) AND c.customer_id IN (SELECT customer_id FROM orders WHERE counts GROUP BY 1 HAVING sum(revenue) >= 500)",
    ),
    "not engaged": (
        {"kind": "all", "of": [US, OWNERS, {"kind": "not", "of": {"kind": "engaged"}}]},
        f"c.country = 'US' AND c.customer_type = 'salon_owner' AND NOT EXISTS (SELECT 1 FROM events e WHERE e.customer_id = c.customer_id AND e.type IN {SIGNS} AND e.occurred_at {SINCE_90}) AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.customer_id AND o.counts AND o.ordered_at {SINCE_90})",
    ),
    "never opened": (
        {"kind": "not", "of": {**OPENED, "window": {"kind": "ever"}}},
        "NOT EXISTS (SELECT 1 FROM events e WHERE e.customer_id = c.customer_id AND e.type = 'email_opened')",
    ),
    "category bought": (
        {"kind": "bought", "where": [CATEGORY], "window": LAST_90},
        f"c.customer_id IN (SELECT l.customer_id FROM order_lines l JOIN products p USING (product_id) WHERE p.category = 'Category 3' AND l.counts AND l.ordered_at {SINCE_90})",
    ),
    "abandoned cart": (
        {"kind": "sequence", "first": CART, "followed": False, "window": LAST_30},
        f"EXISTS (SELECT 1 FROM events e WHERE e.customer_id = c.customer_id AND e.type = 'cart_added' AND e.occurred_at {SINCE_30} AND NOT EXISTS ({ORDER_OF_E}))",
    ),
    "sequence within a week": (
        {"kind": "sequence", "first": CART, "within_days": 7, "window": LAST_30},
        f"EXISTS (SELECT 1 FROM events e WHERE e.customer_id = c.customer_id AND e.type = 'cart_added' AND e.occurred_at {SINCE_30} AND EXISTS ({ORDER_OF_E} AND o.ordered_at <= e.occurred_at + INTERVAL 7 DAY))",
    ),
    "nested and / or": (
        {"kind": "all", "of": [US, {"kind": "any", "of": [OPENED, {"kind": "bought", "amount": {"value": 5}}]}]},
        f"c.country = 'US' AND (c.customer_id IN ({OPENED_BY_HAND}) OR c.customer_id IN (SELECT customer_id FROM orders WHERE counts AND customer_id IS NOT NULL GROUP BY 1 HAVING count(*) >= 5))",
    ),
    "top 5 %": (
        {"kind": "top", "percent": 5},
        "c.customer_id IN (SELECT customer_id FROM (SELECT customer_id, rank() OVER (ORDER BY s DESC) AS r, count(*) OVER () AS n FROM (SELECT customer_id, round(sum(revenue), 4) AS s FROM orders WHERE counts AND customer_id IS NOT NULL GROUP BY 1)) WHERE r <= ceil(n * 0.05))",
    ),
    "reachable": (
        {"kind": "reachable"},
        "c.email IS NOT NULL AND EXISTS (SELECT 1 FROM consents k WHERE k.customer_id = c.customer_id AND k.channel = 'email' AND k.status = 'opted_in' AND NOT EXISTS (SELECT 1 FROM consents n WHERE n.customer_id = k.customer_id AND n.channel = 'email' AND n.status <> 'opted_in' AND n.updated_at > k.updated_at) AND NOT EXISTS (SELECT 1 FROM events e WHERE e.customer_id = k.customer_id AND e.type IN ('email_bounced', 'email_complained', 'email_unsubscribed') AND e.occurred_at > k.updated_at))",
    ),
    "birthday": (
        {"kind": "anniversary", "window": {"kind": "next", "count": 7, "unit": "day"}},
        "EXTRACT(month FROM c.birth_date) = 7 AND EXTRACT(day FROM c.birth_date) BETWEEN 1 AND 7",
    ),
    "property filter": (
        {"kind": "event", "types": ["product_viewed"], "where": [BRAND], "window": LAST_90},
        f"EXISTS (SELECT 1 FROM events e JOIN products p USING (product_id) WHERE e.customer_id = c.customer_id AND e.type = 'product_viewed' AND p.brand = 'Brand 3' AND e.occurred_at {SINCE_90})",
    ),
    "two in one order": (
        {"kind": "together", "items": [{"where": [BRAND]}, {"where": [CATEGORY]}], "window": LAST_90},
        f"c.customer_id IN (SELECT a.customer_id FROM order_lines a JOIN products p USING (product_id) JOIN order_lines b USING (order_id) JOIN products q ON q.product_id = b.product_id WHERE p.brand = 'Brand 3' AND q.category = 'Category 3' AND a.counts AND a.ordered_at {SINCE_90})",
    ),
    "not in a segment": (
        {"kind": "all", "of": [US, {"kind": "not", "of": {"kind": "in_segment", "segment": SAVED}}]},
        f"c.country = 'US' AND NOT EXISTS (SELECT 1 FROM ({OPENED_BY_HAND}) s WHERE s.customer_id = c.customer_id)",
    ),
    "on different days": (
        {**OPENED, "counted": "days", "count": {"value": 2}},
        f"c.customer_id IN ({OPENED_BY_HAND} GROUP BY 1 HAVING count(DISTINCT occurred_at::DATE) >= 2)",
    ),
    "next order due": (
        {"kind": "due"},
        f"c.customer_id IN (SELECT customer_id FROM ({PACES}) WHERE n > 1 AND last + (last - first) / (n - 1) >= epoch(TIMESTAMP '2026-07-01') AND last + (last - first) / (n - 1) < epoch(TIMESTAMP '2026-07-15'))",
    ),
    "RFM champions": (
        {"kind": "rfm", "classes": ["champions"]},
        f"c.customer_id IN (SELECT customer_id FROM ({RANKED}) WHERE r = 5 AND f + m >= 7)",
    ),
}  # fmt: skip
