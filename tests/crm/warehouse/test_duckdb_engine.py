from pathlib import Path

import duckdb
import pytest

from crm.errors import NoData
from crm.warehouse.duckdb_engine import DuckDBWarehouse
from crm.warehouse.opening import open_warehouse
from tests.crm.warehouse.folders import Folder


@pytest.fixture
def small(folder: Folder) -> Folder:
    folder.file("customers.csv", "customer_id,shoe_size\n1,40\n2,41\n")
    folder.run()
    return folder


def connection_of(folder: Folder) -> duckdb.DuckDBPyConnection:
    """The warehouse's own, without what looks at a query before it runs."""
    warehouse = open_warehouse(folder.home)
    assert isinstance(warehouse, DuckDBWarehouse)
    cursor = warehouse._connection.cursor()
    cursor.execute("USE warehouse")
    return cursor


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
def test_the_connection_itself_can_change_nothing_and_reach_nothing(
    small: Folder, sql: str
) -> None:
    """Were a query ever let through that should not be."""
    file = small.path / "customers.csv"
    before = file.read_bytes()
    with pytest.raises(duckdb.Error):
        connection_of(small).execute(sql.replace("{file}", str(file)))
    assert file.read_bytes() == before
    assert small.rows("SELECT count(*) FROM customers") == [(2,)]


def test_times_are_told_in_utc_whatever_the_machine_says(small: Folder) -> None:
    found = connection_of(small).execute("SELECT current_setting('TimeZone')").fetchall()
    assert found == [("UTC",)]


def test_before_the_first_import_there_is_no_data(tmp_path: Path) -> None:
    with pytest.raises(NoData, match="rapport import"):
        open_warehouse(tmp_path)
