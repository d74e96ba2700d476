"""How fast an import is and how much memory it takes: `python -m evals.bench_import`.

Writes events of a made-up shop from a seed, in the forms that people bring, and imports each
form in a process of its own. `--events` is how many there are; ten million are about 1 GB.
Printed is a table: size of the file, rows, seconds by the clock and of processor time, rows in a
second by the clock, peak memory of the process.
"""

import argparse
import gzip
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

HEADER = "event_id,customer_id,occurred_at,type,channel,campaign_id,product_id,session_id,url"
TYPES = ("email_sent", "email_delivered", "email_opened", "page_viewed", "product_viewed")
EVENTS_PER_CUSTOMER = 50
BATCH = 20_000
START = datetime(2024, 7, 1)
ONE_IMPORT = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from crm.warehouse.importing.run import run_import

report = run_import(sys.argv[1], Path(sys.argv[2]), now=datetime.now(UTC), max_bad=5)
rejected = sum(r.rows for t in report.tables for r in t.rejected)
print(report.seconds, sum(t.rows for t in report.tables) + rejected, rejected)
"""


@dataclass(frozen=True)
class Measured:
    """One import: bytes of the source, rows read and rejected, seconds, peak bytes of memory.

    `busy` is the processor time of all threads in seconds.
    """

    form: str
    size: int
    rows: int
    rejected: int
    seconds: float
    busy: float
    peak: int

    def line(self) -> str:
        return (
            f"| {self.form:<38} | {self.size / 1e6:8,.0f} | {self.rows:12,} | {self.rejected:8,} "
            f"| {self.seconds:7.1f} | {self.busy:7.1f} | {self.rows / self.seconds:9,.0f} "
            f"| {self.peak / 1e6:7,.0f} |"
        )


COLUMNS: tuple[tuple[str, int], ...] = (
    ("events as", 38),
    ("MB", 8),
    ("rows", 12),
    ("rejected", 8),
    ("seconds", 7),
    ("CPU s", 7),
    ("rows/s", 9),
    ("peak MB", 7),
)


def titles() -> str:
    names = " | ".join(f"{name:<{width}}" for name, width in COLUMNS)
    rules = "|".join("-" * (width + 2) for _, width in COLUMNS)
    return f"| {names} |\n|{rules}|"


def lines(events: int, seed: int) -> Iterator[str]:
    """The events in the order of time, a batch of rows a text. The same for the same seed."""
    chance = random.Random(seed)
    customers = max(1, events // EVENTS_PER_CUSTOMER)
    step = timedelta(days=730) / max(1, events)
    for first in range(0, events, BATCH):
        yield "".join(
            f"E{i:010d},C{chance.randrange(customers):08d},{_moment(i, step)},"
            f"{TYPES[chance.randrange(len(TYPES))]},email,K{chance.randrange(500):04d},"
            f"P{chance.randrange(2000):05d},S{chance.randrange(1 << 32):08x},"
            f"https://shop.example/p/{chance.randrange(2000)}\n"
            for i in range(first, min(first + BATCH, events))
        )


def _moment(event: int, step: timedelta) -> str:
    return (START + event * step).isoformat(timespec="seconds") + "Z"


def as_is(path: Path, rows: Iterator[str]) -> None:
    with (path / "events.csv").open("w", encoding="utf-8") as file:
        file.write(HEADER + "\n")
        file.writelines(rows)


def all_quoted(path: Path, rows: Iterator[str]) -> None:
    quoted = (
        text.replace(",", '","').replace("\n", '"\n"').removesuffix('"').join(('"', ""))
        for text in rows
    )
    as_is(path, quoted)


def with_line_breaks(path: Path, rows: Iterator[str]) -> None:
    as_is(path, (text.replace("https://shop.example/p/1\n", '"two\nlines"\n') for text in rows))


def with_bad_rows(path: Path, rows: Iterator[str]) -> None:
    as_is(path, (text.replace(",K0001,", ",,K0001,").replace("T00:1", "T99:1") for text in rows))


def utf16(path: Path, rows: Iterator[str]) -> None:
    with (path / "events.csv").open("w", encoding="utf-16") as file:
        file.write(HEADER + "\n")
        file.writelines(rows)


def packed(path: Path, rows: Iterator[str]) -> None:
    with gzip.open(path / "events.csv.gz", "wt", encoding="utf-8", compresslevel=1) as file:
        file.write(HEADER + "\n")
        file.writelines(rows)


FORMS: tuple[tuple[str, Callable[[Path, Iterator[str]], None]], ...] = (
    ("CSV in UTF-8", as_is),
    ("every cell quoted", all_quoted),
    ("line breaks in some cells", with_line_breaks),
    ("1% bad rows, ragged and bad times", with_bad_rows),
    ("CSV in UTF-16", utf16),
    ("CSV, gzip", packed),
)


def measure(form: str, source: Path, home: Path) -> Measured:
    """Import `source` in a process of its own. Raises RuntimeError when the import fails."""
    command = [sys.executable, "-c", ONE_IMPORT, str(source), str(home)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    said = process.stdout.read().split()
    _, status, usage = os.wait4(process.pid, 0)
    if status or len(said) != 3:
        raise RuntimeError(f"the import of {form} failed")
    size = sum(file.stat().st_size for file in source.iterdir())
    kilobytes = usage.ru_maxrss if sys.platform != "darwin" else usage.ru_maxrss // 1024
    busy = usage.ru_utime + usage.ru_stime
    return Measured(form, size, int(said[1]), int(said[2]), float(said[0]), busy, kilobytes * 1024)


def run(events: int, seed: int, forms: list[str], folder: Path) -> Iterator[Measured]:
    """Each form in turn; its files are removed before the next one is written."""
    for form, write in FORMS:
        if forms and not any(wanted in form for wanted in forms):
            continue
        with tempfile.TemporaryDirectory(dir=folder) as place:
            source = Path(place) / "data"
            source.mkdir()
            write(source, lines(events, seed))
            write_customers(source, max(1, events // EVENTS_PER_CUSTOMER))
            yield measure(form, source, Path(place) / "home")


def write_customers(path: Path, customers: int) -> None:
    with (path / "customers.csv").open("w", encoding="utf-8") as file:
        file.write("customer_id,email,country\n")
        file.writelines(f"C{i:08d},c{i}@example.com,DE\n" for i in range(customers))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--events", type=int, default=1_000_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--form", action="append", default=[], help="only forms that say this")
    options.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()))
    given = options.parse_args()
    print(titles())
    for measured in run(given.events, given.seed, given.form, given.folder):
        print(measured.line(), flush=True)


if __name__ == "__main__":
    main()
