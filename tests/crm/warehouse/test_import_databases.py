"""Tables out of databases, over real connections. Without a PostgreSQL server those are skipped.

The server is the one that RAPPORT_TEST_POSTGRES names, else the usual one of this machine.
"""

import os
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql

from crm.errors import BadInput, Unavailable
from crm.warehouse.importing.databases import without_password
from tests.crm.warehouse.folders import Folder, reasons

SERVER = os.environ.get("RAPPORT_TEST_POSTGRES", "postgresql://root@127.0.0.1:5432/test")

TABLES = """
CREATE TABLE customers (customer_id int PRIMARY KEY, first_name text, created_at timestamptz,
    birth_date date, "Shoe Size" numeric(4, 1), vip boolean, code text, tags text[], extra jsonb);
INSERT INTO customers VALUES
    (1, E'J\\u00f6rg', '2026-01-01 12:00+02', '1990-05-17', 42.5, true, '007', '{a,b}', '{"k": 1}'),
    (2, E'two\\nlines, "quoted"', NULL, NULL, NULL, NULL, '', NULL, NULL);
CREATE TABLE orders (order_id text, customer_id int, ordered_at timestamp, total double precision);
INSERT INTO orders VALUES ('a', 1, '2026-02-01 10:00', 5.5), ('b', 9, '2026-02-01', 1),
    ('c', NULL, '2026-02-02', 'NaN'), ('d', NULL, '2026-02-03', 2);
CREATE TABLE "Buying Log" (who int, at timestamptz, what text);
INSERT INTO "Buying Log" VALUES (1, '2026-03-01T00:00:00Z', 'page_viewed');
CREATE TABLE unrelated (x int);
"""


@pytest.fixture
def postgres() -> Iterator[str]:
    """The address of a schema of its own, which is dropped afterwards."""
    try:
        connection = psycopg.connect(SERVER, autocommit=True, connect_timeout=3)
    except psycopg.OperationalError as down:
        pytest.skip(f"no PostgreSQL server answers at {without_password(SERVER)}: {down}")
    schema = f"rapport_test_{uuid4().hex}"
    with connection:
        connection.execute(sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(schema)))
        connection.execute(sql.SQL("SET search_path TO {}").format(sql.Identifier(schema)))
        connection.execute(TABLES)
        sign = "&" if "?" in SERVER else "?"
        yield f"{SERVER}{sign}options=-csearch_path%3D{schema}"
        connection.execute(sql.SQL("DROP SCHEMA {} CASCADE").format(sql.Identifier(schema)))


@pytest.mark.postgres
def test_tables_of_a_postgresql_database(folder: Folder, postgres: str) -> None:
    report = folder.run(postgres, max_bad=50)
    assert folder.rows("SELECT * FROM customers ORDER BY customer_id") == [
        (
            "1",
            "Jörg",
            datetime(1990, 5, 17).date(),
            datetime(2026, 1, 1, 10),
            42.5,
            True,
            "007",
            "a;b",
            '{"k": 1}',
        ),
        ("2", 'two\nlines, "quoted"', None, None, None, None, None, None, None),
    ]
    types = folder.types("customers")
    assert (types["shoe_size"], types["vip"], types["code"]) == ("number", "boolean", "text")
    assert (types["tags"], types["extra"]) == ("text", "json")
    orders = "SELECT order_id, customer_id, ordered_at, total FROM orders ORDER BY 1"
    assert folder.rows(orders) == [
        ("a", "1", datetime(2026, 2, 1, 10), 5.5),
        ("d", None, datetime(2026, 2, 3), 2.0),
    ]
    assert reasons(report, "orders") == {
        "unknown_reference customer_id": 1,
        "missing_value total": 1,
    }


@pytest.mark.postgres
def test_tables_of_other_names_are_mapped(folder: Folder, postgres: str) -> None:
    mapping = folder.file(
        "mapping.yaml",
        "events: {_from: buying log, customer_id: who, occurred_at: at, type: what}",
    )
    folder.run(postgres, max_bad=50, mapping=mapping)
    assert folder.rows("SELECT customer_id, occurred_at, type FROM events") == [
        ("1", datetime(2026, 3, 1), "page_viewed")
    ]
    wrong = folder.file("wrong.yaml", "events: {_from: nowhere.table}")
    with pytest.raises(BadInput, match=r"nowhere\.table"):
        folder.run(postgres, mapping=wrong)


@pytest.mark.postgres
def test_the_same_database_twice_is_one_import(folder: Folder, postgres: str) -> None:
    first = folder.run(postgres, max_bad=50)
    assert folder.run(postgres, max_bad=50).unchanged
    assert "search_path" not in first.source


@pytest.mark.postgres
def test_a_database_without_such_tables_says_what_it_looks_for(
    folder: Folder, postgres: str
) -> None:
    empty = folder.file("mapping.yaml", "customers: {_from: unrelated}")
    with pytest.raises(BadInput, match='no column "customer_id"'):
        folder.run(postgres, mapping=empty)


def test_a_database_that_does_not_answer_is_unavailable_and_its_password_unsaid(
    folder: Folder,
) -> None:
    with pytest.raises(Unavailable) as error:
        folder.run("postgresql://ann:s3cret@127.0.0.1:1/shop")
    assert "postgresql://ann@127.0.0.1:1/shop" in str(error.value)
    assert "s3cret" not in str(error.value)


@pytest.mark.parametrize("url", ["nosuchdb://x/y", "postgresql://h:notaport/x"])
def test_an_address_that_is_none(folder: Folder, url: str) -> None:
    with pytest.raises((BadInput, Unavailable)):
        folder.run(url)


def test_tables_of_an_sqlite_file(folder: Folder) -> None:
    path = folder.path / "shop.db"
    with sqlite3.connect(path) as connection:
        connection.executescript(
            """CREATE TABLE customers (customer_id INTEGER, first_name TEXT, code TEXT, shoe REAL);
            INSERT INTO customers VALUES (1, 'Jörg', '007', 42.5), (2, NULL, '8', NULL);"""
        )
    folder.run(f"sqlite:///{path}")
    assert folder.rows("SELECT * FROM customers ORDER BY 1") == [
        ("1", "Jörg", "007", 42.5),
        ("2", None, "8", None),
    ]


def test_an_sqlite_file_that_is_not_there_is_not_made(folder: Folder) -> None:
    path = Path(folder.path / "none.db")
    with pytest.raises(BadInput, match="nothing at"):
        folder.run(f"sqlite:///{path}")
    assert not path.exists()


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgresql://a:b@h:5/d?password=c", "postgresql://a@h:5/d"),
        ("postgresql://a:p@ss@h/d", "postgresql://a@h/d"),
        ("sqlite:////tmp/x.db", "sqlite:////tmp/x.db"),
    ],
)
def test_addresses_are_shown_without_secrets(url: str, shown: str) -> None:
    assert without_password(url) == shown
