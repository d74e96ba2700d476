"""Where Chroma keeps the index: a folder on this machine, or a Chroma server.

A folder holds generations, one Chroma database each, and a file `current` that names the one in
use. A generation is never written again once it is in use: each write fills a copy and then swaps
the name. Two reasons: Chroma answers a query from vectors it has in memory and does not see what
another process writes into the same database; and a crash in the middle leaves the old one. The
copy costs little: 15 ms with 2,000 documents, 50 ms with 20,000.
"""

import secrets
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Protocol, cast
from urllib.parse import urlsplit

from knowledge.errors import Damaged, Unreachable

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from chromadb.api.client import Client
    from chromadb.config import Settings


class Home(Protocol):
    """A place for one index. prefix begins the name of each of its collections."""

    where: str
    prefix: str

    def client(self) -> "Client | None":
        """Chroma as it stands, or None when nothing was ever built. Raises Damaged, Unreachable."""
        ...

    def writing(self, *, afresh: bool = False) -> "AbstractContextManager[Client]":
        """Chroma for one writer at a time, with what is there now, or empty when afresh.

        What is written counts when the block ends well. Raises Damaged unless afresh.
        """
        ...

    def close(self) -> None: ...


class Folder:
    """An index in a folder of this machine, for any number of processes."""

    prefix = ""

    def __init__(self, path: Path) -> None:
        self.path, self.where = path, f"the folder {path}"
        self._open: list[tuple[str, Client]] = []  # the one before, and the one in use
        self._lock = RLock()

    def client(self) -> "Client | None":
        with self._lock:
            name = self._current()
            if name is None:
                return None
            if not self._open or self._open[-1][0] != name:
                self._swap(name, _chroma_in(self._whole(name), self.where))
            return self._open[-1][1]

    @contextmanager
    def writing(self, *, afresh: bool = False) -> Iterator["Client"]:
        with self._alone():
            before, name = self._pointed(), f"g-{secrets.token_hex(6)}"
            if not afresh and self._current() is not None:
                _copy(self._whole(str(before)), self.path / name)
            with _or_nothing(self.path / name, self.where) as client:
                yield client
            self._point_to(name)
            with self._lock:
                self._swap(name, client)
            self._clear(keep={name, before})

    @contextmanager
    def _alone(self) -> Iterator[None]:
        # SQLite is the lock: it works on every system, waits, and is gone with a killed process.
        self.path.mkdir(parents=True, exist_ok=True)
        lock = sqlite3.connect(self.path / "writing.lock", timeout=120, isolation_level=None)
        try:
            lock.execute("BEGIN EXCLUSIVE")
            yield
        finally:
            lock.close()

    def close(self) -> None:
        with self._lock:
            for _, client in self._open:
                client.close()
            self._open = []

    def _swap(self, name: str, client: "Client") -> None:
        # The one before stays open: another thread may be in the middle of a search in it.
        for _, old in self._open[:-1]:
            old.close()
        self._open = [*self._open[-1:], (name, client)]

    def _current(self) -> str | None:
        name = self._pointed()
        if name is None and next(self.path.glob("g-*/"), None) is not None:
            raise Damaged(self.where, "the file that names the index in use is missing")
        return name

    def _pointed(self) -> str | None:
        try:
            return (self.path / "current").read_text(encoding="ascii").strip()
        except FileNotFoundError:
            return None
        except UnicodeDecodeError:
            return "unreadable"

    def _point_to(self, name: str) -> None:
        beside = self.path / f"current.{name}"
        beside.write_text(name, encoding="ascii")
        beside.replace(self.path / "current")

    def _whole(self, name: str) -> Path:
        """The generation's folder. Chroma would make a missing database anew, and empty."""
        database = self.path / name / "chroma.sqlite3"
        if not database.is_file() or database.stat().st_size == 0:
            raise Damaged(self.where, "its database file is missing or empty")
        return database.parent

    def _clear(self, keep: set[str | None]) -> None:
        # The generation before stays until the next rebuild: others may be reading it.
        for folder in self.path.glob("g-*/"):
            if folder.name not in keep:
                shutil.rmtree(folder, ignore_errors=True)


class Server:
    """An index on a Chroma server; spaces keep several workspaces apart on one server."""

    def __init__(self, url: str, space: str) -> None:
        self.url, self.where, self.prefix = url, f"the Chroma server {url}", f"{space}."
        self._client: Client | None = None

    def client(self) -> "Client":
        if self._client is None:
            self._client = _chroma_at(self.url)
        return self._client

    @contextmanager
    def writing(self, *, afresh: bool = False) -> Iterator["Client"]:
        # A server has no generations: readers see an empty index for the seconds of a rebuild.
        client = self.client()
        for collection in client.list_collections(1_000) if afresh else ():
            if collection.name.startswith(self.prefix):
                client.delete_collection(collection.name)
        yield client

    def close(self) -> None:
        self._client = None


def _copy(generation: Path, to: Path) -> None:
    database = "chroma.sqlite3"
    shutil.copytree(generation, to, ignore=shutil.ignore_patterns(f"{database}*"))
    # Readers note things in the database; SQLite's own copy is whole whatever they do.
    with (
        closing(sqlite3.connect(generation / database)) as old,
        closing(sqlite3.connect(to / database)) as new,
    ):
        old.backup(new)


@contextmanager
def _or_nothing(generation: Path, where: str) -> Iterator["Client"]:
    """Chroma in the generation, which is removed when the block does not end well."""
    client = None
    try:
        client = _chroma_in(generation, where)
        yield client
    except BaseException:
        if client is not None:
            client.close()
        shutil.rmtree(generation, ignore_errors=True)
        raise


def _chroma_in(folder: Path, where: str) -> "Client":
    import chromadb

    try:
        client = chromadb.PersistentClient(str(folder), settings=_settings())
    except Exception as error:
        raise Damaged(where, f"Chroma cannot open it: {type(error).__name__}") from error
    return cast("Client", client)


def _chroma_at(url: str) -> "Client":
    import chromadb

    address = urlsplit(url)
    secure = address.scheme == "https"
    try:
        client = chromadb.HttpClient(
            address.hostname or url,
            address.port or (443 if secure else 8000),
            ssl=secure,
            settings=_settings(),
        )
    except Exception as error:
        raise Unreachable(f"The Chroma server {url}", type(error).__name__) from error
    return cast("Client", client)


def _settings() -> "Settings":
    from chromadb.config import Settings

    return Settings(anonymized_telemetry=False)
