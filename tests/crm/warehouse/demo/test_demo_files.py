"""The demo's tables hold together, repeat byte by byte, and name nobody real."""

import re
import subprocess
import sys
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from crm.errors import Misused
from crm.warehouse.demo import make_demo
from crm.warehouse.demo.words import places
from crm.warehouse.importing.run import run_import
from crm.warehouse.schema import TABLES
from tests.crm.warehouse.demo.reading import CUSTOMERS, Demo

TODAY = date(2026, 6, 29)
KEYS = {t.name: c.name for t in TABLES for c in t.columns if c.key}
REFERENCES = [
    (t.name, c.name, *c.references.split("."))
    for t in TABLES
    for c in t.columns
    if c.references and t.name != "order_lines"
] + [("events", "campaign_id", "campaigns", "campaign_id")]
TIMES = [
    (t.name, c.name)
    for t in TABLES
    for c in t.columns
    if c.type == "timestamp" and c.name != "promised_at"  # a promise may lie ahead
]


def _bytes(folder: Path) -> dict[str, bytes]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def test_the_same_arguments_give_the_same_bytes(tmp_path: Path) -> None:
    for name, seed in (("one", 7), ("two", 7), ("other", 8)):
        make_demo(tmp_path / name, seed=seed, customers=300, today=TODAY)
    one = _bytes(tmp_path / "one")
    assert len(one) == 10 + 300
    assert one == _bytes(tmp_path / "two")
    assert one["customers.csv"] != _bytes(tmp_path / "other")["customers.csv"]


def test_a_small_company_is_made_in_seconds(tmp_path: Path) -> None:
    begun = time.process_time()
    make_demo(tmp_path, customers=1_000, today=TODAY)
    assert time.process_time() - begun < 5


def test_too_few_customers_are_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(Misused, match="at least 100"):
        make_demo(tmp_path / "demo", customers=99, today=TODAY)
    assert not (tmp_path / "demo").exists()


def test_progress_rises_to_one(tmp_path: Path) -> None:
    said: list[tuple[str, float]] = []
    make_demo(tmp_path, customers=100, today=TODAY, progress=lambda *step: said.append(step))
    shares = [share for _, share in said]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 1)


def test_the_door_does_not_import_numpy() -> None:
    code = "import sys, crm.warehouse.demo; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_every_table_of_the_format_is_there_with_the_rows_that_the_summary_counts(
    demo: Demo,
) -> None:
    assert list(demo.summary.tables) == [t.name for t in TABLES if t.name != "order_lines"]
    for table, rows in demo.summary.tables.items():
        assert demo.one(f"SELECT COUNT(*) FROM {table}") == rows > 0
    assert demo.summary.tables["customers"] == CUSTOMERS
    assert demo.summary.tables["products"] == demo.summary.pictures == 300


def test_keys_are_unique(demo: Demo) -> None:
    for table, key in KEYS.items():
        assert demo.one(f"SELECT COUNT(*) - COUNT(DISTINCT {key}) FROM {table}") == 0, table
    assert demo.one("SELECT COUNT(*) - COUNT(DISTINCT name) FROM products") == 0
    assert demo.one("SELECT COUNT(email) - COUNT(DISTINCT email) FROM customers") == 0
    assert demo.one("SELECT COUNT(phone) - COUNT(DISTINCT phone) FROM customers") == 0


@pytest.mark.parametrize(("table", "column", "other", "key"), REFERENCES)
def test_references_are_known(demo: Demo, table: str, column: str, other: str, key: str) -> None:
    lost = f"SELECT COUNT(*) FROM {table} a ANTI JOIN {other} b ON a.{column} = b.{key}"
    assert demo.one(f"{lost} WHERE a.{column} IS NOT NULL") == 0


def test_nothing_lies_after_the_end_of_today(demo: Demo) -> None:
    end = demo.summary.today + timedelta(days=1)
    for table, column in TIMES:
        latest = demo.one(f"SELECT MAX({column}) FROM {table}")
        assert latest < datetime(end.year, end.month, end.day), (table, column)


def test_what_happened_covers_two_years(demo: Demo) -> None:
    end = demo.summary.today + timedelta(days=1)
    start = datetime(end.year - 2, end.month, end.day)
    for table, column in (("orders", "ordered_at"), ("events", "occurred_at")):
        first = demo.one(f"SELECT MIN({column}) FROM {table}")
        assert start <= first < start + timedelta(days=2)


def test_nobody_acts_before_joining(demo: Demo) -> None:
    for table, column in (("orders", "ordered_at"), ("events", "occurred_at")):
        early = f"SELECT COUNT(*) FROM {table} JOIN customers USING (customer_id)"
        assert demo.one(f"{early} WHERE {column} < created_at") == 0


def test_totals_are_the_lines_less_the_discount(demo: Demo) -> None:
    off = demo.one(
        "SELECT MAX(ABS(o.total + o.discount - i.sum)) FROM orders o JOIN (SELECT order_id, "
        "SUM(quantity * unit_price) AS sum FROM order_items GROUP BY ALL) i USING (order_id)"
    )
    assert off < 0.011


def test_mail_goes_only_to_those_who_agreed_and_had_not_left(demo: Demo) -> None:
    may = "SELECT customer_id FROM consents WHERE channel = 'email' AND (status = 'opted_in' "
    may += "OR source = 'unsubscribe_link')"
    sent = "SELECT COUNT(*) FROM events WHERE type = 'email_sent'"
    assert demo.one(f"{sent} AND customer_id NOT IN ({may})") == 0
    late = "SELECT COUNT(*) FROM events s JOIN events u USING (customer_id) WHERE "
    late += "u.type = 'email_unsubscribed' AND s.type = 'email_sent' AND s.occurred_at > "
    assert demo.one(late + "u.occurred_at + INTERVAL 1 HOUR") == 0


def test_four_areas_and_the_custom_attributes(demo: Demo) -> None:
    areas = dict(demo.rows("SELECT business_area, COUNT(*) FROM customers GROUP BY ALL"))
    assert set(areas) == {"US", "DE", "FR", "EU"}
    assert min(areas.values()) > CUSTOMERS / 10
    sized = "SELECT DISTINCT customer_type FROM customers WHERE salon_size IS NOT NULL"
    assert demo.rows(sized) == [("salon_owner",)]


def test_mail_addresses_and_links_name_no_real_domain(demo: Demo) -> None:
    for (email,) in demo.rows("SELECT email FROM customers WHERE email IS NOT NULL"):
        assert re.fullmatch(r"[a-z0-9.-]+@example\.(com|org|net)", email), email
    hosts = re.compile(r"[\w-]+\.(?:com|org|net|de|fr|eu|io|co|shop|biz|info)\b")
    for path in sorted(demo.summary.folder.glob("*.csv")):
        found = set(hosts.findall(path.read_text(encoding="utf8")[:3_000_000]))
        assert found <= {"example.com", "example.org", "example.net"}, path.name


def test_phones_come_from_the_ranges_kept_for_fiction(demo: Demo) -> None:
    kept = {
        place.country: re.compile(
            f"({'|'.join(map(re.escape, place.phones))}){place.phone_tail.replace('#', '[0-9]')}"
        )
        for place in places()
        if place.phones
    }
    phones = demo.rows("SELECT country, '+' || phone FROM customers WHERE phone IS NOT NULL")
    assert len(phones) > CUSTOMERS / 3
    for country, phone in phones:
        assert kept[country].fullmatch(phone.replace("++", "+")), (country, phone)


def test_the_import_takes_it_whole(demo: Demo, tmp_path: Path) -> None:
    now = datetime(2026, 7, 1, tzinfo=UTC)
    report = run_import(str(demo.summary.folder), tmp_path, now=now)
    assert {t.name: t.rows for t in report.tables} == demo.summary.tables
    assert [t.rejected for t in report.tables if t.rejected] == []
    assert list(report.warnings) == []
