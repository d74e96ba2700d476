"""Each planted story can be measured in the files, with room to spare."""

from tests.crm.warehouse.demo.reading import Demo, day

ENGAGED = (
    "'email_opened', 'email_clicked', 'push_opened', 'sms_clicked', 'page_viewed', "
    "'product_viewed', 'cart_added', 'checkout_started', 'app_opened', 'store_visited'"
)


def _still_engaged(demo: Demo, who: str) -> float:
    """Of customers engaged in the 90 days before the price change, the share that still is."""
    change, today = demo.summary.stories.price_change, demo.summary.today
    share = demo.one(
        f"""
        WITH acts AS (
            SELECT customer_id, occurred_at AS moment FROM events WHERE type IN ({ENGAGED})
            UNION ALL SELECT customer_id, ordered_at FROM orders
        ), theirs AS (
            SELECT customer_id, BOOL_OR(moment >= $before AND moment < $change) AS before_it,
                   BOOL_OR(moment >= $recent) AS lately
            FROM acts JOIN customers USING (customer_id) WHERE {who} GROUP BY ALL
        )
        SELECT AVG(lately::INT) FROM theirs WHERE before_it
        """,
        before=day(change, -90),
        change=day(change),
        recent=day(today, -89),
    )
    return float(share)


def test_us_salon_owners_went_quiet_and_others_did_not(demo: Demo) -> None:
    us, owner = "country = 'US'", "customer_type = 'salon_owner'"
    assert _still_engaged(demo, f"{us} AND {owner}") < 0.4
    assert _still_engaged(demo, f"NOT {us} AND {owner}") > 0.7
    assert _still_engaged(demo, f"{us} AND NOT {owner}") > 0.7


def test_us_salon_owners_pay_the_list_price_since_the_change(demo: Demo) -> None:
    paid = (
        "SELECT AVG(unit_price / price) FROM order_items JOIN sales s USING (order_id) "
        "JOIN products USING (product_id) "
        "WHERE country = 'US' AND customer_type = 'salon_owner' AND ordered_at "
    )
    change = day(demo.summary.stories.price_change)
    assert abs(demo.one(f"{paid} < '{change}'") - 0.85) < 0.005
    assert abs(demo.one(f"{paid} >= '{change}'") - 1) < 0.005


def test_pricing_tickets_come_only_from_us_salon_owners_after_the_change(demo: Demo) -> None:
    rows = demo.rows(
        "SELECT DISTINCT country, customer_type, MIN(opened_at) OVER () >= $change "
        "FROM tickets JOIN customers USING (customer_id) WHERE category = 'pricing'",
        change=day(demo.summary.stories.price_change),
    )
    assert rows == [("US", "salon_owner", True)]


def _week(demo: Demo, weeks: int, what: str = "SUM(revenue)", tables: str = "sales") -> float:
    """A sum over the week that lies so many weeks from the week of the stock-out."""
    monday = demo.summary.stories.stockout_week
    value = demo.one(
        f"SELECT {what} FROM {tables} WHERE ordered_at >= $first AND ordered_at < $end",
        first=day(monday, 7 * weeks),
        end=day(monday, 7 * weeks + 7),
    )
    return float(value or 0)


def test_revenue_dips_in_one_week_and_recovers(demo: Demo) -> None:
    assert demo.summary.stories.stockout_week.weekday() == 0
    dip = _week(demo, 0)
    assert dip < 0.8 * min(_week(demo, -1), _week(demo, 1))


def test_no_hair_dryer_was_sold_in_that_week_alone(demo: Demo) -> None:
    tables = "sales JOIN order_items USING (order_id) JOIN products USING (product_id)"
    dryers = "SUM(quantity) FILTER (category = 'Hair Dryers')"
    assert _week(demo, 0, dryers, tables) == 0
    assert min(_week(demo, n, dryers, tables) for n in (-3, -2, -1, 1, 2, 3)) > 10
    others = "SUM(quantity) FILTER (category <> 'Hair Dryers')"
    assert _week(demo, 0, others, tables) > 50


def test_one_subject_line_won(demo: Demo) -> None:
    rows = demo.rows(
        """
        WITH pairs AS (
            SELECT DISTINCT campaign_id, customer_id, type FROM events
            WHERE type IN ('email_delivered', 'email_opened', 'email_clicked')
        )
        SELECT name, subject, sent_at::VARCHAR,
               COUNT(*) FILTER (p.type = 'email_delivered') AS delivered,
               COUNT(*) FILTER (p.type = 'email_opened') / delivered,
               COUNT(*) FILTER (p.type = 'email_clicked') / delivered
        FROM campaigns JOIN pairs p USING (campaign_id)
        WHERE name LIKE 'Color Care Letter%' GROUP BY ALL ORDER BY name
        """
    )
    (_, first, sent, many, opened, clicked), (_, second, too, also, more, most) = rows
    assert first != second
    assert sent[:10] == too[:10] == demo.summary.stories.subject_test.isoformat()
    assert 0.9 < many / also < 1.1
    assert more > 1.6 * opened
    assert most > 2.5 * clicked


def test_the_halves_of_the_subject_test_share_nobody(demo: Demo) -> None:
    twice = demo.one(
        "SELECT COUNT(*) FROM (SELECT customer_id FROM events JOIN campaigns USING (campaign_id) "
        "WHERE name LIKE 'Color Care Letter%' AND events.type = 'email_sent' "
        "GROUP BY ALL HAVING COUNT(*) > 1)"
    )
    assert twice == 0


def _late(demo: Demo, who: str, window: str) -> float:
    share = demo.one(
        "SELECT AVG((delivered_at > promised_at)::INT) FROM sales "
        f"WHERE delivered_at IS NOT NULL AND promised_at IS NOT NULL AND {who} "
        f"AND ordered_at {window} '{day(demo.summary.stories.late_since)}'"
    )
    return float(share)


def test_french_deliveries_got_late_and_others_did_not(demo: Demo) -> None:
    assert _late(demo, "country = 'FR'", ">=") > 0.5
    assert _late(demo, "country = 'FR'", "<") < 0.1
    assert _late(demo, "country <> 'FR'", ">=") < 0.1


def _nps(demo: Demo, who: str, first: int, end: int) -> float:
    """NPS of answers from `first` to `end` days after French deliveries got late."""
    since = demo.summary.stories.late_since
    value = demo.one(
        "SELECT 100 * (AVG((score >= 9)::INT) - AVG((score <= 6)::INT)) FROM surveys "
        f"JOIN customers USING (customer_id) WHERE type = 'nps' AND {who} "
        "AND responded_at >= $first AND responded_at < $end",
        first=day(since, first),
        end=day(since, end),
    )
    return float(value)


def test_the_french_nps_fell_and_that_of_others_did_not(demo: Demo) -> None:
    french, others = "country = 'FR'", "country <> 'FR'"
    assert _nps(demo, french, 7, 98) < _nps(demo, french, -182, 0) - 25
    assert abs(_nps(demo, others, 7, 98) - _nps(demo, others, -182, 0)) < 15


def test_french_delivery_tickets_rose(demo: Demo) -> None:
    since = demo.summary.stories.late_since
    tickets = (
        "SELECT COUNT(*) FROM tickets JOIN customers USING (customer_id) "
        "WHERE category = 'delivery' AND country = 'FR' "
        "AND opened_at >= $first AND opened_at < $end"
    )
    before = demo.one(tickets, first=day(since, -91), end=day(since))
    after = demo.one(tickets, first=day(since), end=day(since, 91))
    assert after > 3 * before + 5
