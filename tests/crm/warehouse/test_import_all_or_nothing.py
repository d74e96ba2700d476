"""An import counts as a whole or not at all, and the same files twice are one import."""

import os
import signal
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest

from crm.errors import BadInput, Unavailable
from crm.warehouse.layout import PART, current_stamp, only_import, warehouse_folder
from crm.warehouse.opening import open_warehouse
from tests.crm.warehouse.folders import NOW, Folder

IMPORT = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from crm.warehouse.importing.run import run_import

def tell(table, share):
    print(table or "swapped", flush=True)

run_import(sys.argv[1], Path(sys.argv[2]), now=datetime(2027, 1, 1, tzinfo=UTC), progress=tell)
"""
ROOT = Path(__file__).parents[3]


def start(folder: Folder) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", IMPORT, str(folder.path), str(folder.home)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def files(folder: Folder) -> list[str]:
    return sorted(path.name for path in warehouse_folder(folder.home).iterdir())


@pytest.mark.parametrize("delay", [0.0, 0.05, 0.15, 0.3, 0.5])
def test_a_killed_import_leaves_the_data_as_it_was(folder: Folder, delay: float) -> None:
    folder.customers("1")
    folder.run()
    before = current_stamp(folder.home)
    folder.customers(*map(str, range(400_000)))
    process = start(folder)
    assert process.stdout is not None
    process.stdout.readline()  # the first table is at work
    time.sleep(delay)
    os.kill(process.pid, signal.SIGKILL)
    swapped = "swapped" in process.communicate()[0]
    expected = 400_000 if swapped or current_stamp(folder.home) != before else 1
    assert folder.rows("SELECT count(*) FROM customers") == [(expected,)]
    # The next import sweeps up and succeeds.
    folder.customers("1", "2")
    folder.run(now=NOW + timedelta(days=500))
    assert folder.rows("SELECT count(*) FROM customers") == [(2,)]
    assert not [name for name in files(folder) if name.endswith(PART)]


def test_a_refused_import_changes_nothing(folder: Folder) -> None:
    folder.customers("1")
    folder.run()
    before = files(folder)
    folder.customers("1", "1", "1")
    with pytest.raises(BadInput):
        folder.run()
    assert folder.rows("SELECT count(*) FROM customers") == [(1,)]
    assert files(folder) == sorted([*before, "failed"])


def test_the_same_files_again_change_nothing_and_the_report_says_so(folder: Folder) -> None:
    folder.customers("1")
    first = folder.run()
    again = folder.run(now=NOW + timedelta(days=1))
    assert (first.unchanged, again.unchanged) == (False, True)
    assert again.stamp == first.stamp == current_stamp(folder.home)
    assert "Nothing has changed" in again.sentences("en")[0]


@pytest.mark.parametrize("change", ["row", "mapping", "currency", "table"])
def test_any_other_input_is_imported(folder: Folder, change: str) -> None:
    folder.file("customers.csv", "customer_id,town\n1,Rome\n")
    first = folder.run()
    if change == "row":
        folder.file("customers.csv", "customer_id,town\n2,Rome\n")
    if change == "mapping":
        folder.file("mapping.yaml", "customers: {city: town}")
    if change == "table":
        folder.file("products.csv", "product_id,name\n")
    again = folder.run(currency="EUR" if change == "currency" else "USD")
    assert not again.unchanged
    assert again.stamp != first.stamp


def test_one_earlier_import_is_kept_and_no_more(folder: Folder) -> None:
    stamps = []
    for i in range(4):
        folder.customers(str(i))
        stamps.append(folder.run(now=NOW + timedelta(hours=i)).stamp)
    assert files(folder) == sorted([".lock", "current", *stamps[-2:]])


def test_who_reads_goes_on_reading_what_was_there(folder: Folder) -> None:
    folder.customers("1")
    folder.run()
    warehouse = open_warehouse(folder.home)
    for i in range(2, 5):
        folder.customers(*map(str, range(i)))
        folder.run(now=NOW + timedelta(hours=i))
    assert warehouse.rows("SELECT count(*) FROM customers").rows == [(1,)]
    warehouse.close()
    assert folder.rows("SELECT count(*) FROM customers") == [(4,)]


def test_a_clock_that_goes_backwards_does_not_lose_the_newest_import(folder: Folder) -> None:
    folder.customers("1")
    folder.run()
    folder.customers("1", "2")
    folder.run(now=NOW - timedelta(days=30))
    folder.customers("1", "2", "3")
    folder.run(now=NOW - timedelta(days=10))
    assert folder.rows("SELECT count(*) FROM customers") == [(3,)]
    with pytest.raises(BadInput):
        folder.run(folder.path / "nowhere")
    assert folder.rows("SELECT count(*) FROM customers") == [(3,)]


def test_two_imports_at_once_are_one_and_a_refusal(folder: Folder) -> None:
    folder.customers("1")
    with only_import(folder.home), pytest.raises(Unavailable, match="Another import"):
        folder.run()
    folder.run()


def test_a_disk_that_is_full_is_said_and_changes_nothing(folder: Folder) -> None:
    folder.customers("1")
    folder.run()
    folder.customers(*map(str, range(200_000)))
    limited = "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
    limited += "resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))\n"
    command = [sys.executable, "-c", limited + IMPORT, str(folder.path), str(folder.home)]
    ended = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert "crm.errors.Unavailable: The import could not go on" in ended.stderr
    assert folder.rows("SELECT count(*) FROM customers") == [(1,)]
    assert not [name for name in files(folder) if name.endswith(PART)]


def test_a_file_that_changes_while_it_is_read_is_not_imported(folder: Folder) -> None:
    from crm.warehouse.importing.run import run_import

    folder.customers("1")
    orders = folder.file("orders.csv", "order_id,customer_id,ordered_at,total\n")

    def write_on(table: str, share: float) -> None:
        if table == "orders":
            orders.write_text(orders.read_text() + "o,1,2026-01-01,5\n")

    with pytest.raises(BadInput, match="changed while it was read"):
        run_import(str(folder.path), folder.home, now=NOW, progress=write_on)
    assert current_stamp(folder.home) is None
