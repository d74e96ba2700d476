"""Where the warehouse lies on disk, and how one import takes the place of another.

    <home>/warehouse/current            the stamp of the import that is read
    <home>/warehouse/<stamp>/           data.duckdb, report.json, rejected.csv; data.server.json
                                        names the place of data that lies in a database
    <home>/warehouse/<stamp>.part/      an import on its way, or left by one that was killed
    <home>/warehouse/failed/            rejected.csv of the last import that was refused
    <home>/warehouse/.lock              held while an import runs

Readers open the folder that `current` names and keep it open; nothing in it ever changes.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from crm.errors import Unavailable

DATA, REPORT, REJECTED = "data.duckdb", "report.json", "rejected.csv"
SERVER = "data.server.json"  # in place of DATA where the data lies in a database
PART, FAILED = ".part", "failed"


def warehouse_folder(home: Path) -> Path:
    return home / "warehouse"


def current_stamp(home: Path) -> str | None:
    """The stamp of the import that is read now, or None before the first one."""
    pointer = warehouse_folder(home) / "current"
    stamp = pointer.read_text(encoding="utf8").strip() if pointer.is_file() else ""
    folder = warehouse_folder(home) / stamp
    has_data = (folder / DATA).is_file() or (folder / SERVER).is_file()
    return stamp if stamp and has_data else None


def current_folder(home: Path) -> Path | None:
    stamp = current_stamp(home)
    return warehouse_folder(home) / stamp if stamp else None


def refused_rows(home: Path) -> Path:
    """Where the rejected rows of the last import lie that was refused for having too many."""
    return warehouse_folder(home) / FAILED / REJECTED


def new_stamp(home: Path, now: datetime) -> str:
    """A name for an import at `now` that sorts by time and that no folder has yet."""
    base = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    names = (base if i == 1 else f"{base}-{i}" for i in range(1, 10_000))
    return next(name for name in names if not (warehouse_folder(home) / name).exists())


@contextmanager
def importing(home: Path, stamp: str) -> Iterator[Path]:
    """A new folder to fill. It is thrown away unless `publish` has taken it over."""
    part = warehouse_folder(home) / (stamp + PART)
    part.mkdir(parents=True)
    try:
        yield part
    finally:
        shutil.rmtree(part, ignore_errors=True)


def publish(home: Path, part: Path) -> None:
    """Make the filled folder the one that is read. Either all of it counts afterwards or nothing."""
    folder = warehouse_folder(home)
    stamp = part.name.removesuffix(PART)
    for path in part.iterdir():
        _flush(path)
    part.rename(folder / stamp)
    _flush(folder)
    fresh = folder / "current.new"
    fresh.write_text(stamp + "\n", encoding="utf8")
    _flush(fresh)
    previous = current_stamp(home)
    fresh.replace(folder / "current")
    _flush(folder)
    _keep(folder, {stamp, previous})


def clean(home: Path) -> None:
    """Remove what imports that were killed have left. Call it only while holding the lock."""
    folder = warehouse_folder(home)
    for part in folder.glob(f"*{PART}"):
        shutil.rmtree(part, ignore_errors=True)
    current = current_stamp(home)
    unread = [p for p in folder.glob("2*") if current is None or p.name > current]
    for path in unread:  # renamed, but killed before the pointer was swapped
        shutil.rmtree(path, ignore_errors=True)


def _keep(folder: Path, stamps: set[str | None]) -> None:
    # One previous import stays: readers that looked up the pointer just before the swap find it.
    for path in folder.glob("2*"):
        if path.is_dir() and path.name not in stamps and not path.name.endswith(PART):
            shutil.rmtree(path, ignore_errors=True)


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def only_import(home: Path) -> Iterator[None]:
    """Held by the one import that may run in `home`. The system frees it if that import is killed.

    Raises Unavailable when another import runs.
    """
    import fcntl

    folder = warehouse_folder(home)
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("a") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as taken:
            raise Unavailable("import-running") from taken
        yield
