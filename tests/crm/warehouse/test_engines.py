"""What every warehouse can do, and what none lets anybody do, on each database."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from time import monotonic

import pytest

from crm.errors import Refused, Unavailable
from crm.warehouse.engine import Warehouse
from crm.warehouse.opening import open_warehouse
from tests.crm.warehouse.folders import Folder

COUNT = "SELECT COUNT(*) FROM customers"


@pytest.fixture
def small(anywhere: Folder) -> Folder:
    anywhere.file("customers.csv", "customer_id,shoe_size,created_at\n1,40,2026-01-01\n2,41,\n")
    anywhere.run()
    return anywhere


@pytest.fixture
def warehouse(small: Folder) -> Iterator[Warehouse]:
    opened = open_warehouse(small.home)
    yield opened
    opened.close()


def test_values_are_bound_by_name_or_by_place(warehouse: Warehouse) -> None:
    evil = "' OR TRUE --"
    named = "SELECT COUNT(*) AS n FROM customers WHERE customer_id = $p1 OR customer_id = $p2"
    assert warehouse.rows(named, {"p1": "1", "p2": evil}).rows == [(1,)]
    placed = "SELECT customer_id, ? AS x FROM customers WHERE shoe_size > ? ORDER BY 1"
    found = warehouse.rows(placed, ["?", 40])
    assert (found.columns, found.rows) == (("customer_id", "x"), [("2", "?")])
    twice = "SELECT customer_id FROM customers WHERE customer_id = $p1 AND $p1 <> 'x'"
    assert warehouse.rows(twice, {"p1": "1"}).rows == [("1",)]


def test_tables_are_told_in_our_types(warehouse: Warehouse) -> None:
    types = {"customer_id": "text", "shoe_size": "integer", "created_at": "timestamp"}
    assert warehouse.tables() == {"customers": types}


def test_the_place_is_told(warehouse: Warehouse) -> None:
    assert warehouse.place.startswith(("DuckDB, /", "PostgreSQL, postgresql://"))


HOSTILE = [
    # other statements
    "CREATE TABLE t (i INT)",
    "DELETE FROM customers",
    "DROP TABLE customers",
    "COPY customers TO '/tmp/x'",
    "SET statement_timeout = 0",
    "RESET ROLE",
    "EXPLAIN ANALYZE SELECT 1",
    "SELECT 1; SELECT 2",
    "SELECT 1; DROP TABLE customers",
    "WITH gone AS (DELETE FROM customers RETURNING *) SELECT * FROM gone",
    "SELECT * INTO copied FROM customers",
    "SELECT * FROM customers FOR UPDATE",
    "DO $$ BEGIN DROP TABLE customers; END $$",
    "CALL pg_sleep(1)",
    "",
    # other tables
    "SELECT * FROM information_schema.tables",
    "SELECT * FROM pg_catalog.pg_authid",
    "SELECT * FROM pg_class",
    "SELECT * FROM public.customers",
    "SELECT * FROM duckdb_settings()",
    "SELECT * FROM sqlite_master",
    "SELECT (SELECT passwd FROM pg_shadow LIMIT 1) FROM customers",
    "SELECT 1 FROM customers WHERE EXISTS (SELECT 1 FROM pg_roles)",
    "WITH a AS (SELECT * FROM pg_class), pg_class AS (SELECT 1) SELECT * FROM a",
    'WITH a AS (SELECT * FROM "/etc/passwd"), "/etc/passwd" AS (SELECT 1) SELECT * FROM a',
    "SELECT 1 UNION ALL SELECT 1 FROM pg_user",
    "TABLE pg_class",
    "SELECT * FROM '/etc/passwd'",
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM read_text('/etc/hostname')",
    "SELECT * FROM dblink('host=127.0.0.1', 'SELECT 1') AS t(a int)",
    "SELECT * FROM pg_ls_dir('/')",
    "SELECT * FROM generate_series(1, 1000000000)",
    # functions that reach further than their arguments
    "SELECT pg_read_file('/etc/passwd')",
    "SELECT pg_catalog.pg_read_file('/etc/passwd')",
    "SELECT \"pg_read_file\"('/etc/passwd')",
    "SELECT lo_import('/etc/passwd')",
    "SELECT set_config('role', 'none', FALSE)",
    "SELECT current_setting('data_directory')",
    "SELECT query_to_xml('SELECT 1', TRUE, TRUE, '')",
    "SELECT table_to_xml('pg_authid', TRUE, TRUE, '')",
    "SELECT pg_sleep(1000)",
    "SELECT pg_terminate_backend(1)",
    "SELECT nextval('s')",
    "SELECT version()",
    "SELECT CURRENT_USER",
    "SELECT getenv('HOME')",
    "SELECT 'pg_authid'::regclass",
    "SELECT customer_id FROM customers ORDER BY pg_sleep(1)",
    "SELECT query('SELECT 1')",
]


@pytest.mark.parametrize("sql", HOSTILE)
def test_no_query_can_change_anything_or_read_anything_else(warehouse: Warehouse, sql: str) -> None:
    with pytest.raises(Refused):
        warehouse.rows(sql)
    assert warehouse.rows(COUNT).rows == [(2,)]


def test_what_may_not_be_asked_is_named(warehouse: Warehouse) -> None:
    with pytest.raises(Refused, match="no table pg_class"):
        warehouse.rows("SELECT * FROM pg_class")
    with pytest.raises(Refused, match="pg_read_file may not be used"):
        warehouse.rows("SELECT pg_read_file('x')")


def test_an_answer_that_takes_too_long_is_stopped_and_the_next_one_comes(anywhere: Folder) -> None:
    anywhere.customers(*map(str, range(300)))
    anywhere.run()
    warehouse = open_warehouse(anywhere.home, seconds=0.3)
    started = monotonic()
    with pytest.raises(Unavailable, match=r"within 0\.3 seconds"):
        warehouse.rows(
            "SELECT COUNT(*) FROM customers a, customers b, customers c, customers d, customers e "
            "WHERE a.customer_id || b.customer_id > c.customer_id || d.customer_id"
        )
    assert monotonic() - started < 10
    assert warehouse.rows(COUNT).rows == [(300,)]
    warehouse.close()


def test_many_threads_ask_at_once(warehouse: Warehouse) -> None:
    def ask(i: int) -> object:
        return warehouse.rows("SELECT $i, COUNT(*) FROM customers", {"i": i}).rows

    with ThreadPoolExecutor(20) as pool:
        assert list(pool.map(ask, range(100))) == [[(i, 2)] for i in range(100)]


def test_closing_twice_is_fine(small: Folder) -> None:
    one, two = open_warehouse(small.home), open_warehouse(small.home)
    one.close()
    one.close()
    assert two.rows(COUNT).rows == [(2,)]
    two.close()
