"""What is true in a world: SQL written by hand over its CSV files. Nothing of the product takes part.

Tables are those of the import format. Beside them:
    c      the customers
    o      orders that count, with `usd`       b      those of them that belong to a customer
    l      their lines, with `usd`, `margin` and everything about the product      bl     likewise
    oa     all orders                          spent  what each buyer spent: usd, n, first_at, last_at
    p      products with `usd_price`           reachable   customers who may be written to by e-mail
    e      events                 signs  every sign of life: customer_id, seen_at
    mails  e-mail campaigns with the number of customers sent, delivered, opened, clicked, bounced, unsubscribed
`{now}` is the clock; `{ago:90 days}` and `{ago:3 months}` are what the glossary means by them.
"""

import calendar
import re
from datetime import date, datetime, timedelta
from pathlib import Path

import duckdb

VIEWS = """
CREATE VIEW c AS SELECT * FROM customers;
CREATE VIEW oa AS SELECT o.*, total / COALESCE(per_usd, 1) AS usd FROM orders o LEFT JOIN fx_rates USING (currency);
CREATE VIEW o AS SELECT * FROM oa WHERE status NOT IN ('returned', 'cancelled');
CREATE VIEW b AS SELECT * FROM o WHERE customer_id IS NOT NULL;
CREATE VIEW spent AS SELECT customer_id, SUM(usd) AS usd, COUNT(*) AS n, MIN(ordered_at) AS first_at, MAX(ordered_at) AS last_at FROM b GROUP BY 1;
"""
GOODS = """
CREATE VIEW p AS SELECT p.*, price / COALESCE(per_usd, 1) AS usd_price FROM products p LEFT JOIN fx_rates USING (currency);
CREATE VIEW l AS SELECT o.order_id, o.customer_id, o.ordered_at, i.quantity, p.*,
  i.quantity * i.unit_price / r.per_usd AS usd,
  i.quantity * i.unit_price / r.per_usd - i.quantity * p.cost / q.per_usd AS margin
  FROM o JOIN order_items i USING (order_id) JOIN products p USING (product_id)
  JOIN fx_rates r ON r.currency = o.currency JOIN fx_rates q ON q.currency = p.currency;
CREATE VIEW bl AS SELECT * FROM l WHERE customer_id IS NOT NULL;
CREATE VIEW e AS SELECT * FROM events;
CREATE VIEW signs AS SELECT customer_id, occurred_at AS seen_at FROM events WHERE type IN ('email_opened', 'email_clicked',
  'push_opened', 'sms_clicked', 'page_viewed', 'product_viewed', 'cart_added', 'checkout_started', 'app_opened', 'store_visited')
  UNION ALL SELECT customer_id, ordered_at FROM b;
CREATE VIEW mails AS SELECT k.campaign_id, k.name, k.type, k.sent_at,
  COUNT(DISTINCT customer_id) FILTER (e.type = 'email_sent') AS sent,
  COUNT(DISTINCT customer_id) FILTER (e.type = 'email_delivered') AS delivered,
  COUNT(DISTINCT customer_id) FILTER (e.type = 'email_opened') AS opened,
  COUNT(DISTINCT customer_id) FILTER (e.type = 'email_clicked') AS clicked,
  COUNT(DISTINCT customer_id) FILTER (e.type = 'email_bounced') AS bounced,
  COUNT(DISTINCT customer_id) FILTER (e.type = 'email_unsubscribed') AS unsubscribed
  FROM campaigns k JOIN events e USING (campaign_id) WHERE k.channel = 'email' GROUP BY ALL;
CREATE VIEW reachable AS SELECT c.customer_id FROM customers c JOIN consents k USING (customer_id)
  WHERE k.channel = 'email' AND k.status = 'opted_in' AND c.email <> '' AND NOT EXISTS (SELECT 1 FROM events e
  WHERE e.customer_id = c.customer_id AND e.occurred_at > k.updated_at
  AND e.type IN ('email_bounced', 'email_complained', 'email_unsubscribed'));
"""
PLACE = re.compile(r"\{now\}|\{ago:(\d+) (day|week|month|year)s?\}")
Rows = list[tuple[object, ...]]


class Truth:
    """The CSV files of one folder, asked by SQL."""

    def __init__(self, folder: Path) -> None:
        self._db = duckdb.connect(config={"threads": 1})
        self._db.execute("SET TimeZone = 'UTC'")
        for path in sorted(folder.glob("*.csv")):
            self._db.execute(
                f"CREATE TABLE {path.stem} AS SELECT * FROM read_csv('{path}', header = true,"
                " sample_size = -1, nullstr = '')"
            )
        self._db.execute(VIEWS + (GOODS if (folder / "events.csv").is_file() else ""))

    def rows(self, sql: str, as_of: date) -> Rows:
        return self._db.execute(at(sql, as_of)).fetchall()

    def ids(self, sql: str, as_of: date) -> list[str]:
        """The first column."""
        return [str(row[0]) for row in self.rows(sql, as_of)]

    def members(self, where: str, as_of: date) -> set[str]:
        """The customers of whom the predicate over `c` is true."""
        return set(self.ids(f"SELECT customer_id FROM c WHERE {where}", as_of))


def at(sql: str, as_of: date) -> str:
    """The SQL with its moments filled in."""
    return PLACE.sub(lambda found: f"TIMESTAMP '{_moment(found, as_of)}'", sql)


def _moment(found: re.Match[str], as_of: date) -> datetime:
    now = datetime.combine(as_of, datetime.max.time())
    if found[0] == "{now}":
        return now
    count, unit = int(found[1]), found[2]
    if unit in ("day", "week"):
        return now - timedelta(days=count * (7 if unit == "week" else 1))
    return _months_before(as_of, count * (12 if unit == "year" else 1))


def _months_before(day: date, months: int) -> datetime:
    """Midnight of the same day, or of the month's last day where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return datetime(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
