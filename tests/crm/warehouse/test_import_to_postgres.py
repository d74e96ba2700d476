"""The same files, imported into a folder and into PostgreSQL, are the same data."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest

from crm.errors import BadInput, Unavailable
from crm.warehouse.importing.postgres import Postgres
from crm.warehouse.layout import DATA, current_folder, warehouse_folder
from crm.warehouse.opening import open_warehouse
from crm.warehouse.place import FOLDER, Place, mark_of, place_in, target_of, without_secrets
from crm.warehouse.postgres_engine import PostgresWarehouse
from crm.warehouse.postgres_schema import remove
from tests.crm.warehouse.folders import NOW, Folder
from tests.servers import SERVER, answers
from tests.small_company import write_company

pytestmark = [
    pytest.mark.postgres,
    pytest.mark.skipif(not answers(), reason="no PostgreSQL server answers"),
]
ROOT = Path(__file__).parents[3]
ODD = r"""customer_id,city,note,size
"a	b","Köln, 'Mitte'",\N,1.5
b,"two
\.
lines",\.,
c,"O""Fallon","",1e300
É,🦊,null,-0.5
"""
EVENTS = r"""customer_id,occurred_at,type,properties
b,2026-06-01 10:00:00.123456,seen,"{""size"": 1e2, ""name"": ""x\u0000y\\u0000"", ""none"": null}"
c,2026-06-02,seen,"{""size"": ""12"", ""name"": ""É""}"
c,2026-06-03,seen,
"""


@pytest.fixture
def server(tmp_path: Path) -> Folder:
    """What goes to the server; its schemas are taken away when the test ends."""
    (tmp_path / "server").mkdir()
    return Folder(tmp_path / "server", SERVER)


@pytest.fixture(autouse=True)
def swept(server: Folder) -> Iterator[None]:
    yield
    remove(SERVER, mark_of(server.home), set())


def schemas(folder: Folder) -> list[str]:
    query = "SELECT nspname FROM pg_namespace WHERE nspname LIKE %s ORDER BY 1"
    with psycopg.connect(SERVER) as connection:
        rows = connection.execute(query, (f"rapport\\_{mark_of(folder.home)}\\_%",)).fetchall()
    return [name for (name,) in rows]


def everything(folder: Folder) -> dict[str, list[tuple[object, ...]]]:
    warehouse = open_warehouse(folder.home)
    found = {
        table: sorted(warehouse.rows(f"SELECT * FROM {table}").rows, key=repr)
        for table in warehouse.tables()
    }
    warehouse.close()
    return found


def test_the_same_data(folder: Folder, server: Folder) -> None:
    for one in (folder, server):
        write_company(one.path)
        report = one.run()
        assert [table.rows for table in report.tables]
    assert everything(server) == everything(folder)
    theirs, ours = open_warehouse(server.home), open_warehouse(folder.home)
    assert theirs.tables() == ours.tables()
    theirs.close()


def test_odd_texts_arrive_as_they_are(folder: Folder, server: Folder) -> None:
    for one in (folder, server):
        one.file("customers.csv", ODD)
        one.file("events.csv", EVENTS)
        one.run()
    ours, theirs = everything(folder), everything(server)
    assert theirs["customers"] == ours["customers"]
    assert len(theirs["customers"]) == 4
    told = [json.loads(str(row[-1])) for row in theirs["events"] if row[-1]]
    assert {"size": 100, "name": "xy\\u0000", "none": None} in told  # a sign that it cannot hold


def test_the_data_is_in_the_server_alone_and_the_password_nowhere(server: Folder) -> None:
    server.customers("1")
    secret = SERVER.replace("root@", "root:sesame@")
    server.warehouse = secret + "?application_name=rapport&password=sesame"
    server.run()
    folder = current_folder(server.home)
    assert folder
    assert not (folder / DATA).exists()
    kept = [p.read_text(errors="replace") for p in server.home.rglob("*") if p.is_file()]
    assert not [text for text in kept if "sesame" in text]
    place = place_in(folder)
    assert place
    assert place.url == SERVER + "?application_name=rapport"
    warehouse = open_warehouse(server.home)
    assert "sesame" not in warehouse.place
    warehouse.close()


def test_the_next_import_goes_where_the_last_one_went(server: Folder) -> None:
    server.customers("1")
    server.run()
    server.warehouse = None
    assert server.run().unchanged
    server.customers("1", "2")
    server.run(now=NOW + timedelta(days=1))
    assert everything(server)["customers"] == [("1",), ("2",)]
    assert target_of(None, server.home) == without_secrets(SERVER)
    server.warehouse = FOLDER
    server.run(now=NOW + timedelta(days=2))
    assert target_of(None, server.home) is None
    assert everything(server)["customers"] == [("1",), ("2",)]


def test_what_an_import_has_made_is_no_source_of_an_import(server: Folder) -> None:
    server.customers("1")
    server.run()
    with Postgres(SERVER, "there") as source:
        assert not {place.schema for place in source.places()} & set(schemas(server))


def test_readers_keep_the_import_before_and_older_ones_go(server: Folder) -> None:
    server.customers("1")
    server.run()
    reader = open_warehouse(server.home)
    server.customers("1", "2")
    server.run(now=NOW + timedelta(days=1))
    assert reader.rows("SELECT COUNT(*) FROM customers").rows == [(1,)]
    reader.close()
    server.customers("1", "2", "3")
    server.run(now=NOW + timedelta(days=2))
    assert len(schemas(server)) == 2
    roles = "SELECT COUNT(*) FROM pg_roles WHERE rolname LIKE %s"
    with psycopg.connect(SERVER) as connection:
        found = connection.execute(roles, (f"rapport\\_{mark_of(server.home)}\\_%",)).fetchone()
    assert found == (2,)


IMPORT = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from crm.warehouse.importing.run import run_import

def tell(table, share):
    print(table or "swapped", flush=True)

run_import(sys.argv[1], Path(sys.argv[2]), now=datetime(2027, 1, 1, tzinfo=UTC), progress=tell)
"""


@pytest.mark.parametrize("delay", [0.0, 0.2, 0.6])
def test_an_import_killed_while_it_copies_leaves_the_data_as_it_was(
    server: Folder, delay: float
) -> None:
    server.customers("1")
    server.run()
    server.customers(*map(str, range(300_000)))
    command = [sys.executable, "-c", IMPORT, str(server.path), str(server.home)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert process.stdout is not None
    while process.stdout.readline().strip() not in ("PostgreSQL", "swapped", ""):
        pass
    time.sleep(delay)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    assert len(everything(server)["customers"]) in (1, 300_000)
    server.customers("1", "2")
    server.run(now=NOW + timedelta(days=500))
    assert everything(server)["customers"] == [("1",), ("2",)]
    assert len(schemas(server)) <= 2


def test_a_schema_that_somebody_took_away_is_made_again(server: Folder) -> None:
    server.customers("1")
    server.run()
    remove(SERVER, mark_of(server.home), set())
    with pytest.raises(Unavailable, match="import your tables again"):
        open_warehouse(server.home)
    assert not server.run(now=NOW + timedelta(days=1)).unchanged
    assert everything(server)["customers"] == [("1",)]


@pytest.mark.parametrize(
    ("address", "error", "words"),
    [
        ("postgresql://root@127.0.0.1:1/test", Unavailable, "does not answer"),
        (SERVER.rpartition("/")[0] + "/no_such_database", Unavailable, "no_such_database"),
        (
            "mysql://root:sesame@127.0.0.1/test",
            BadInput,
            "mysql://root@127.0.0.1/test is no address",
        ),
        ("somewhere", BadInput, "is no address"),
    ],
)
def test_a_server_that_cannot_be_used_is_said_and_nothing_changes(
    server: Folder, address: str, error: type[Exception], words: str
) -> None:
    server.customers("1")
    server.run()
    server.customers("1", "2")
    server.warehouse = address
    with pytest.raises(error, match=words):
        server.run()
    assert everything(server)["customers"] == [("1",)]


def test_the_connection_itself_can_change_nothing_and_reach_nothing_else(server: Folder) -> None:
    """Were a query ever let through that should not be."""
    server.customers("1")
    server.run()
    warehouse = open_warehouse(server.home)
    assert isinstance(warehouse, PostgresWarehouse)
    with psycopg.connect(SERVER, autocommit=True) as owner:
        owner.execute("CREATE TABLE IF NOT EXISTS public.rapport_secret (i int)")
    refused = (psycopg.errors.InsufficientPrivilege, psycopg.errors.ReadOnlySqlTransaction)
    for sql in (
        "SELECT pg_read_file('/etc/passwd')",
        "SELECT * FROM public.rapport_secret",
        "SELECT passwd FROM pg_shadow",
        "SELECT lo_import('/etc/passwd')",
        "SELECT pg_ls_dir('/')",
        "DELETE FROM customers",
        "CREATE TABLE public.mine (i int)",
        "COPY customers TO '/tmp/x'",
    ):
        with pytest.raises(refused), warehouse._pool.connection() as connection:
            connection.execute(sql.encode())
    warehouse.close()
    with psycopg.connect(SERVER, autocommit=True) as owner:
        owner.execute("DROP TABLE public.rapport_secret")


def test_a_place_is_kept_without_its_password() -> None:
    given = "postgresql://ann:se%40same@db.example.com:5433/shop?sslmode=require&password=x"
    kept = "postgresql://ann@db.example.com:5433/shop?sslmode=require"
    assert without_secrets(given) == kept
    assert Place(without_secrets(given), "s").url == kept
    assert warehouse_folder(Path("/home")).name == "warehouse"
