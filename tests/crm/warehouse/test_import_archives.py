import gzip
import zipfile
from datetime import datetime
from pathlib import Path

import duckdb
import pytest

from crm.errors import BadInput
from tests.crm.warehouse.folders import Folder, reasons

CUSTOMERS = "customer_id,first_name\n1,Jörg\n2,Ann\n"
ORDERS = "order_id,customer_id,ordered_at,total\no,1,2026-01-01,5\n"


def pack(folder: Folder, members: dict[str, bytes], name: str = "data.zip") -> Path:
    path = folder.path.parent / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, content in members.items():
            archive.writestr(member, content)
    return path


def test_gzip_beside_plain_files(folder: Folder) -> None:
    folder.file("customers.csv.gz", gzip.compress(CUSTOMERS.encode("cp1252")))
    folder.file("orders.csv", ORDERS)
    folder.run()
    assert folder.rows("SELECT first_name FROM customers JOIN orders USING (customer_id)") == [
        ("Jörg",)
    ]


def test_a_zip_with_a_folder_a_mapping_and_the_mess_of_a_mac_in_it(folder: Folder) -> None:
    path = pack(
        folder,
        {
            "export/Kunden.csv": CUSTOMERS.encode(),
            "export/orders.csv.gz": gzip.compress(ORDERS.encode()),
            "export/mapping.yaml": b"customers: {file: Kunden.csv}",
            "export/read me.pdf": b"%PDF",
            "__MACOSX/export/._orders.csv": b"\0",
        },
    )
    folder.run(path)
    assert folder.rows("SELECT (SELECT count(*) FROM customers), count(*) FROM orders") == [(2, 1)]


@pytest.mark.parametrize("name", ["../customers.csv", "/etc/customers.csv", "a\\..\\customers.csv"])
def test_a_zip_that_leads_outside_is_refused(folder: Folder, name: str) -> None:
    path = pack(folder, {"customers.csv": CUSTOMERS.encode(), name: b"customer_id\n9\n"})
    with pytest.raises(BadInput, match="leads outside"):
        folder.run(path)
    assert not (folder.home / "customers.csv").exists()


def test_a_zip_bomb_is_refused_before_it_fills_the_disk(folder: Folder) -> None:
    path = folder.path.parent / "bomb.zip"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("customers.csv", "w") as member,
    ):
        member.write(b"customer_id\n")
        for _ in range(300):
            member.write(b"1" * (1 << 20))
    with pytest.raises(BadInput, match="unpacks to far more"):
        folder.run(path)


def test_a_gzip_bomb_is_refused_too(folder: Folder) -> None:
    packed = gzip.compress(b"1" * (1 << 20)) * 300
    folder.file("customers.csv.gz", packed)
    with pytest.raises(BadInput, match="unpacks to far more"):
        folder.run()


@pytest.mark.parametrize("name", ["customers.csv.gz", "customers.parquet"])
def test_broken_and_cut_files_are_refused_by_name(folder: Folder, name: str) -> None:
    whole = gzip.compress(CUSTOMERS.encode() * 1000)
    folder.file(name, whole[: len(whole) // 2])
    with pytest.raises(BadInput, match=name):
        folder.run()


def test_a_broken_zip_and_one_with_a_name_twice(folder: Folder) -> None:
    broken = folder.path.parent / "broken.zip"
    broken.write_bytes(b"PK\x03\x04nonsense")
    with pytest.raises(BadInput, match=r"broken\.zip is damaged"):
        folder.run(broken)
    twice = pack(folder, {"a/customers.csv": b"customer_id\n", "b/customers.csv": b"customer_id\n"})
    with pytest.raises(BadInput, match=r"two files called customers\.csv"):
        folder.run(twice)


def test_the_same_table_in_two_files_is_an_error(folder: Folder) -> None:
    folder.customers("1")
    folder.file("customers.csv.gz", gzip.compress(CUSTOMERS.encode()))
    with pytest.raises(BadInput, match=r"customers\.csv, customers\.csv\.gz"):
        folder.run()


def test_a_single_file_can_be_imported(folder: Folder) -> None:
    path = folder.file("customers.csv", CUSTOMERS)
    folder.file("orders.csv", ORDERS)
    folder.run(path)
    assert folder.rows("SELECT count(*) FROM customers") == [(2,)]
    assert folder.rows("SELECT count(*) FROM duckdb_tables()") == [(1,)]


def parquet(folder: Folder, name: str, sql: str) -> None:
    with duckdb.connect() as connection:
        connection.execute("SET TimeZone = 'America/New_York'")
        connection.execute(f"COPY ({sql}) TO '{folder.path / name}' (FORMAT parquet)")


def test_parquet_keeps_its_types(folder: Folder) -> None:
    parquet(
        folder,
        "customers.parquet",
        """SELECT i::DOUBLE AS customer_id, '0' || i AS code, i AS size, TRUE AS vip,
            CASE WHEN i = 1 THEN 'nan'::DOUBLE ELSE 7.5 END AS loyalty_points,
            TIMESTAMPTZ '2026-01-01 12:00:00+02' AS created_at, DATE '1990-01-02' AS birth_date,
            [1, 2] AS list, 1.10::DECIMAL(9, 2) AS ratio
        FROM range(1, 3) t(i)""",
    )
    folder.run(max_bad=0)
    types = folder.types("customers")
    assert (types["code"], types["size"], types["vip"]) == ("text", "integer", "boolean")
    assert (types["list"], types["ratio"]) == ("text", "number")
    columns = "customer_id, code, loyalty_points, created_at, birth_date::VARCHAR, list, ratio"
    assert folder.rows(f"SELECT {columns} FROM customers ORDER BY 1") == [
        ("1", "01", None, datetime(2026, 1, 1, 10), "1990-01-02", "[1,2]", 1.1),
        ("2", "02", 7.5, datetime(2026, 1, 1, 10), "1990-01-02", "[1,2]", 1.1),
    ]


def test_bad_rows_of_a_parquet_file_are_numbered_from_one(folder: Folder) -> None:
    parquet(
        folder, "customers.parquet", "SELECT * FROM (VALUES ('1'), (NULL), ('1')) t(customer_id)"
    )
    report = folder.run(max_bad=70)
    # A row of nothing but missing values is no row.
    assert reasons(report, "customers") == {"duplicate_key customer_id": 1}
    assert folder.rejected()[-1]["line"] == "3"
