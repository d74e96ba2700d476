"""Who is answering in a conversation: one process at a time, so that no turn writes over another.

A claim ends with its turn; that of a process that was killed ends as soon as somebody asks, and on
another machine after the time that a turn may take.
"""

import os
import socket
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from crm.errors import Misused

FILE = "turns.db"
TABLE = "CREATE TABLE IF NOT EXISTS turns (thread TEXT PRIMARY KEY, host TEXT, pid INTEGER, mark TEXT, until REAL)"
CLAIM = """
INSERT INTO turns VALUES (:thread, :host, :pid, :mark, :until) ON CONFLICT (thread) DO UPDATE
SET host = :host, pid = :pid, mark = :mark, until = :until WHERE turns.mark = :held
"""


class Claims:
    """The claims of a workspace, in a file of their own; safe to use from several threads."""

    def __init__(self, home: Path) -> None:
        self._lock = threading.Lock()
        self._db = sqlite3.connect(
            home / FILE, timeout=10, isolation_level=None, check_same_thread=False
        )
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=OFF")  # a claim that a power cut takes is over anyway
        self._db.execute(TABLE)

    @contextmanager
    def claimed(self, thread: str, seconds: float) -> Iterator[None]:
        """The conversation is this process's for the block. Raises Misused where it is another's."""
        mark = uuid4().hex
        if not self._take(thread, mark, seconds):
            raise Misused("conversation-busy")
        try:
            yield
        finally:
            self._do("DELETE FROM turns WHERE thread = ? AND mark = ?", thread, mark)

    def close(self) -> None:
        self._db.close()

    def _take(self, thread: str, mark: str, seconds: float) -> bool:
        there = self._do("SELECT host, pid, mark, until FROM turns WHERE thread = ?", thread)
        held = there.fetchone()
        if held and not _is_over(*held):
            return False
        told = {
            "thread": thread, "host": socket.gethostname(), "pid": os.getpid(), "mark": mark,
            "until": time.time() + seconds, "held": held[2] if held else "",
        }  # fmt: skip
        with self._lock:
            return self._db.execute(CLAIM, told).rowcount == 1

    def _do(self, sql: str, *values: object) -> sqlite3.Cursor:
        with self._lock:
            return self._db.execute(sql, values)


def _is_over(host: str, pid: int, mark: str, until: float) -> bool:
    if until < time.time():
        return True
    return host == socket.gethostname() and not _is_running(pid)


def _is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:  # it is somebody else's
        return True
    return True
