"""What Slack asked for, kept on disk before it is acknowledged: done once, also after a crash.

Slack delivers an event again when it believes the first delivery was lost. The event's id is the
key, so the second delivery changes nothing; a job that a crash cut off is found again at the start.
"""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from threading import Lock
from typing import Any, Literal

DAYS = 7  # how long an id is remembered; Slack repeats within hours


@dataclass(frozen=True)
class Job:
    """A sentence said in Slack or a decision made there, and where its answer goes."""

    id: str
    team: str
    channel: str
    thread: str  # timestamp of the thread's first message
    user: str
    text: str  # the sentence, or the id of the request that is decided
    do: Literal["say", "approve", "reject"] = "say"
    place: str = ""  # timestamp of the message that has the button
    blocks: Sequence[dict[str, Any]] = ()  # of that message

    @property
    def conversation(self) -> str:
        return f"slack-{self.team}-{self.channel}-{self.thread}"


class Jobs:
    """The table of jobs in a small SQLite file. Times are seconds since 1970."""

    def __init__(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        self._lock = Lock()
        self._base = sqlite3.connect(file, check_same_thread=False, isolation_level=None)
        self._base.execute("PRAGMA journal_mode=WAL")
        self._base.execute(
            "CREATE TABLE IF NOT EXISTS slack_events "
            "(id TEXT PRIMARY KEY, at REAL NOT NULL, job TEXT NOT NULL)"
        )

    def keep(self, job: Job, now: float) -> bool:
        """True when the job is new. On disk when this returns."""
        with self._lock:
            self._base.execute("DELETE FROM slack_events WHERE at < ?", (now - DAYS * 86_400,))
            done = self._base.execute(
                "INSERT OR IGNORE INTO slack_events VALUES (?, ?, ?)",
                (job.id, now, json.dumps(asdict(job))),
            )
        return done.rowcount == 1

    def finish(self, job: Job) -> None:
        """Remember the id alone: what was said is no longer needed here."""
        with self._lock:
            self._base.execute("UPDATE slack_events SET job = '' WHERE id = ?", (job.id,))

    def unfinished(self) -> list[Job]:
        """Jobs that were kept and not finished, oldest first."""
        with self._lock:
            rows = self._base.execute(
                "SELECT job FROM slack_events WHERE job <> '' ORDER BY at"
            ).fetchall()
        return [Job(**json.loads(job)) for (job,) in rows]

    def close(self) -> None:
        with self._lock:
            self._base.close()
