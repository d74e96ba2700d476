"""Conversations on disk: masked. What their tokens stand for lies in the store, by conversation.

A turn works with the real values; on their way to the file every text of its state is masked, and
on the way back the tokens are what they stood for again.
"""

import logging
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from langchain_core.messages import BaseMessage
from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.base import (
    ChannelVersions,
    Checkpoint,
    CheckpointMetadata,
    CheckpointTuple,
)
from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer
from langgraph.checkpoint.sqlite import SqliteSaver
from sqlalchemy import select

from agent.masking import Mask, deep
from crm.store.inserting import insert_new
from crm.store.masked import MaskedRow

if TYPE_CHECKING:
    from agent.app import App

log = logging.getLogger(__name__)
CONVERSATIONS = "conversations.db"
MOST_KEPT = 64  # conversations whose tokens are held in memory


class Masks:
    """The mask of each conversation."""

    def __init__(self, app: "App") -> None:
        self._app = app
        self._kept: dict[str, Mask] = {}
        self._written: dict[str, int] = {}

    def of(self, thread: str) -> Mask:
        """The conversation's mask, with the tokens of former turns and of other processes."""
        company = self._app.company
        mask = self._kept.pop(thread, None) or Mask()
        if len(self._kept) >= MOST_KEPT:
            self._kept.pop(next(iter(self._kept)))
        self._kept[thread] = mask
        with company.workspace.store.reading() as session:
            rows = session.scalars(select(MaskedRow).where(MaskedRow.thread == thread))
            mask.values |= {row.token: row.value for row in rows}
        self._written[thread] = len(mask.values)
        mask.find = company.persons.find
        return mask

    def known(self, thread: str) -> Mask:
        """The mask that this turn works with."""
        return self._kept.get(thread) or self.of(thread)

    def keep(self, thread: str, mask: Mask) -> None:
        """Write down the tokens that are new."""
        if len(mask.values) == self._written.get(thread, 0):
            return
        rows = [{"thread": thread, "token": t, "value": v} for t, v in mask.values.items()]
        with self._app.company.workspace.store.writing() as session:
            insert_new(session, MaskedRow, rows)
        self._written[thread] = len(mask.values)


class MaskingSaver(SqliteSaver):
    """A checkpointer that writes no personal value down."""

    def __init__(self, connection: Any, masks: Masks) -> None:
        # Nothing but the library's own messages is made of what lies on disk: no class that a
        # hostile file may name.
        super().__init__(connection, serde=JsonPlusSerializer(allowed_msgpack_modules=None))
        self._masks = masks
        self._put_aside: set[str] = set()

    def put(
        self,
        config: RunnableConfig,
        checkpoint: Checkpoint,
        metadata: CheckpointMetadata,
        new_versions: ChannelVersions,
    ) -> RunnableConfig:
        values = self._masked(config, checkpoint["channel_values"])
        return super().put(config, {**checkpoint, "channel_values": values}, metadata, new_versions)

    def put_writes(
        self,
        config: RunnableConfig,
        writes: Sequence[tuple[str, Any]],
        task_id: str,
        task_path: str = "",
    ) -> None:
        super().put_writes(config, self._masked(config, list(writes)), task_id, task_path)

    def get_tuple(self, config: RunnableConfig) -> CheckpointTuple | None:
        try:
            found = super().get_tuple(config)
            return self._shown(_sound(found)) if found else None
        except sqlite3.DatabaseError:
            raise
        except Exception as error:
            self._quarantine(_thread(config), type(error).__name__)
            return None

    def was_put_aside(self, thread: str) -> bool:
        """Whether the conversation could not be read and was begun anew; says so once."""
        told = thread in self._put_aside
        self._put_aside.discard(thread)
        return told

    def _quarantine(self, thread: str, why: str) -> None:
        """Keep what cannot be read under another name, for whoever wants to look at it."""
        aside = f"{thread}#damaged-{uuid4().hex[:8]}"
        with self.cursor() as cursor:
            for table in ("checkpoints", "writes"):
                cursor.execute(
                    f"UPDATE {table} SET thread_id = ? WHERE thread_id = ?", (aside, thread)
                )
        log.warning("a conversation could not be read (%s) and was put aside", why)
        self._put_aside.add(thread)

    def list(self, *args: Any, **kwargs: Any) -> Iterator[CheckpointTuple]:
        yield from map(self._shown, super().list(*args, **kwargs))

    def _masked(self, config: RunnableConfig, told: Any) -> Any:
        thread = _thread(config)
        mask = self._masks.known(thread)
        masked = deep(told, mask.hide)
        self._masks.keep(thread, mask)
        return masked

    def _shown(self, found: CheckpointTuple) -> CheckpointTuple:
        mask = self._masks.known(_thread(found.config))
        values = mask.show(found.checkpoint["channel_values"])
        checkpoint: Checkpoint = {**found.checkpoint, "channel_values": values}
        pending = mask.show(found.pending_writes)
        return found._replace(checkpoint=checkpoint, pending_writes=pending)


def _sound(found: CheckpointTuple) -> CheckpointTuple:
    """The checkpoint, if it is one of ours. Raises ValueError."""
    messages = found.checkpoint["channel_values"].get("messages", [])
    if not all(isinstance(message, BaseMessage) for message in messages):
        raise ValueError("something that is no message")
    return found


def _thread(config: RunnableConfig) -> str:
    return str(config["configurable"]["thread_id"])


def open_saver(home: Path, masks: Masks) -> MaskingSaver:
    """Where conversations are kept: `<home>/conversations.db`."""
    connection = sqlite3.connect(home / CONVERSATIONS, check_same_thread=False)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA busy_timeout=10000")
    return MaskingSaver(connection, masks)
