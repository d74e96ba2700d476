"""What the store lays beside the imported data: own events, addresses left alone, lists.

Most questions are asked when nothing has changed, so that looking is cheap: for a store in a
file one SELECT over the standard library's driver, and nothing at all before there is a store.
"""

import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from crm.errors import Unavailable
from crm.warehouse.beside import Columns

if TYPE_CHECKING:
    from crm.store.store import Store

COUNTS = "SELECT what, count FROM changes"
BUSY_SECONDS = 15


class StoreDelta:
    """The delta of a store, opened when there is something in it. Safe to use from several threads.

    `file` is the SQLite file of a workspace's store, or None for one that is had by URL.
    """

    def __init__(self, store: "Callable[[], Store]", file: Path | None) -> None:
        self._store, self._file = store, file
        self._lock = threading.Lock()

    def versions(self) -> Mapping[str, int]:
        if self._file is not None:
            return self._peek(self._file)
        from sqlalchemy import text

        with self._store().reading() as session:
            return {str(what): int(count) for what, count in session.execute(text(COUNTS))}

    def _peek(self, file: Path) -> Mapping[str, int]:
        if not file.is_file():
            return {}
        uri = f"{file.absolute().as_uri()}?mode=rw"  # not made when it vanishes meanwhile
        try:
            with closing(sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS)) as connection:
                return dict(connection.execute(COUNTS).fetchall())
        except sqlite3.OperationalError as error:
            if "no such table" in str(error):  # an older store, with nothing to lay
                return {}
            raise Unavailable("store-unavailable") from error

    def events(self, after: int) -> tuple[Columns, int]:
        from sqlalchemy import DateTime, String, select, type_coerce

        from crm.store.events import OwnEventRow
        from crm.warehouse.schema import EVENTS

        names = [column.name for column in EVENTS.columns]
        columns = {name: getattr(OwnEventRow, name) for name in names}
        # SQLite keeps moments as text, which the warehouse reads faster than Python does.
        on_file = self._file is not None
        columns["occurred_at"] = type_coerce(
            OwnEventRow.occurred_at, String() if on_file else DateTime()
        )
        query = (
            select(OwnEventRow.number, *columns.values())
            .where(OwnEventRow.number > after)
            .order_by(OwnEventRow.number)
        )
        with self._store().reading() as session:
            rows = session.execute(query).all()
        if not rows:
            return {name: [] for name in names}, after
        numbers, *values = zip(*rows, strict=True)
        told = dict(zip(names, values, strict=True))
        told["properties"] = tuple(_json(found) for found in told["properties"])
        return told, int(numbers[-1])

    def suppressions(self) -> Columns:
        from sqlalchemy import select

        from crm.store.suppressions import SuppressionRow

        query = select(SuppressionRow.address, SuppressionRow.reason, SuppressionRow.at)
        with self._store().reading() as session:
            rows = session.execute(query.order_by(SuppressionRow.address)).all()
        spelt = [(way, reason, _utc(at)) for address, reason, at in rows for way in _ways(address)]
        addresses, reasons, moments = zip(*spelt, strict=True) if spelt else ((), (), ())
        return {"address": addresses, "reason": reasons, "listed_at": moments}

    def members(self, list_id: str) -> Iterator[Sequence[str]]:
        from sqlalchemy import select

        from crm.store.lists import ListPartRow

        parts = select(ListPartRow.customer_ids).where(ListPartRow.list_id == list_id)
        with self._store().reading() as session:
            yield from session.scalars(parts.order_by(ListPartRow.part)).yield_per(1)


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(tzinfo=None)


def _json(found: object) -> str | None:
    import json

    return None if found is None else json.dumps(found, ensure_ascii=False)


def _ways(address: str) -> set[str]:
    """The address as the store keeps it, and as people write a domain with letters of their own."""
    local, _, domain = address.rpartition("@")
    if "xn--" not in domain:
        return {address}
    try:
        return {address, f"{local}@{domain.encode('ascii').decode('idna')}"}
    except UnicodeError:
        return {address}
