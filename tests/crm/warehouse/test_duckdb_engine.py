from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import monotonic

import duckdb
import pytest

from crm.errors import NoData, Unavailable
from crm.warehouse.duckdb_engine import open_warehouse
from tests.crm.warehouse.folders import Folder


@pytest.fixture
def small(folder: Folder) -> Folder:
    folder.file("customers.csv", "customer_id,shoe_size\n1,40\n2,41\n")
    folder.run()
    return folder


def test_values_are_bound_by_name_or_by_place(small: Folder) -> None:
    warehouse = open_warehouse(small.home)
    evil = "' OR TRUE --"
    named = "SELECT count(*) AS n FROM customers WHERE customer_id = $p1 OR customer_id = $p2"
    assert warehouse.rows(named, {"p1": "1", "p2": evil}).rows == [(1,)]
    placed = warehouse.rows("SELECT customer_id, ? AS x FROM customers ORDER BY 1", [None])
    assert (placed.columns, placed.rows) == (("customer_id", "x"), [("1", None), ("2", None)])


def test_tables_are_told_in_our_types(small: Folder) -> None:
    assert open_warehouse(small.home).tables() == {
        "customers": {"customer_id": "text", "shoe_size": "integer"}
    }


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TABLE t (i INT)",
        "CREATE TEMP TABLE memory.main.t (i INT)",
        "DELETE FROM customers",
        "DROP TABLE customers",
        "COPY customers TO '{file}'",
        "SELECT * FROM read_csv('{file}')",
        "SELECT * FROM read_text('/etc/hostname')",
        "SELECT * FROM glob('/*')",
        "SELECT * FROM '{file}'",
        "ATTACH '{file}' AS other",
        "EXPORT DATABASE '{file}'",
        "INSTALL httpfs",
        "LOAD httpfs",
        "SET enable_external_access = true",
        "SET lock_configuration = false",
        "SET memory_limit = '100GB'",
        "RESET ALL",
    ],
)
def test_no_sql_can_change_anything_or_reach_outside(small: Folder, sql: str) -> None:
    file = small.path / "customers.csv"
    before = file.read_bytes()
    with pytest.raises(duckdb.Error):
        open_warehouse(small.home).rows(sql.replace("{file}", str(file)))
    assert file.read_bytes() == before
    assert small.rows("SELECT count(*) FROM customers") == [(2,)]


def test_an_answer_that_takes_too_long_is_stopped_and_the_next_one_comes(small: Folder) -> None:
    warehouse = open_warehouse(small.home, seconds=0.3)
    started = monotonic()
    with pytest.raises(Unavailable, match=r"within 0\.3 seconds"):
        warehouse.rows("SELECT count(*) FROM range(1000000000000) t(i) WHERE i % 7 = 9")
    assert monotonic() - started < 5
    assert warehouse.rows("SELECT count(*) FROM customers").rows == [(2,)]


def test_many_threads_ask_at_once(small: Folder) -> None:
    warehouse = open_warehouse(small.home)

    def ask(i: int) -> object:
        return warehouse.rows("SELECT $i, count(*) FROM customers, range(1000)", {"i": i}).rows

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(ask, range(200))) == [[(i, 2000)] for i in range(200)]


def test_two_can_read_the_same_data_with_different_limits(small: Folder) -> None:
    one, two = open_warehouse(small.home, threads=1), open_warehouse(small.home, memory="200MB")
    count = "SELECT count(*) FROM customers"
    assert one.rows(count) == two.rows(count)
    one.close()
    one.close()
    assert two.rows(count).rows == [(2,)]


def test_times_are_told_in_utc_whatever_the_machine_says(small: Folder) -> None:
    zone = open_warehouse(small.home).rows("SELECT current_setting('TimeZone')").rows
    assert zone == [("UTC",)]


def test_before_the_first_import_there_is_no_data(tmp_path: Path) -> None:
    with pytest.raises(NoData, match="rapport import"):
        open_warehouse(tmp_path)
