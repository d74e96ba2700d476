"""Events from a file between two imports: read and checked as an import would, then recorded."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import duckdb

from crm.audit import trail
from crm.catalog.model import Catalog
from crm.errors import BadInput, Misused, Unknown
from crm.events.own import OwnEvent, check, keep
from crm.languages.speak import Speaker
from crm.store.store import Store
from crm.warehouse.engine import Warehouse
from crm.warehouse.importing.checks import Reason
from crm.warehouse.importing.loading import Loader
from crm.warehouse.importing.mapping import TableRule
from crm.warehouse.importing.numbers import quoted
from crm.warehouse.importing.rejects import RejectedFile
from crm.warehouse.importing.sources import TableFile
from crm.warehouse.schema import CUSTOMERS, EVENTS

AT_ONCE = 10_000
NAMES = [column.name for column in EVENTS.columns]


@dataclass(frozen=True)
class Brought:
    """What became of a file's rows: new events, those kept before, and rows left out by reason."""

    new: int
    known: int
    left_out: Counter[Reason]

    def sentences(self, say: Speaker) -> list[str]:
        told = [
            say.say("events-kept", count=self.new, events=say.number(self.new)),
            say.say("events-known", count=self.known, events=say.number(self.known)),
        ]
        return told[: 2 if self.known else 1] + [
            say.say(
                "import-rejected",
                table=EVENTS.name,
                count=rows,
                rows=say.number(rows),
                reason=say.say(
                    f"import-reason-{reason.kind.replace('_', '-')}", column=reason.column
                ),
            )
            for reason, rows in self.left_out.most_common()
        ]


def bring(
    path: Path,
    name: str,
    *,
    store: Store,
    warehouse: Warehouse,
    catalog: Catalog,
    rejected: Path,
    by: str,
    now: datetime,
    max_bad: float = 5.0,
) -> Brought:
    """Record the events of a CSV or Parquet file; the rows left out are written to `rejected`.

    Rows are left out as in an import, and when their type is unknown or their moment lies ahead.
    An event without an id gets one of what is in it, so that the same file again changes nothing.
    Raises BadInput for what is no such file, and when too many rows cannot be read.
    """
    if not path.is_file():
        raise BadInput("events-file-missing", file=name)
    with TemporaryDirectory() as folder, duckdb.connect() as connection:
        scratch = Path(folder)
        _prepare(connection, scratch, warehouse)
        with RejectedFile(rejected, rejected) as left_out:
            loader = Loader(connection, scratch, left_out, catalog.settings.currency, max_bad)
            loader.columns[CUSTOMERS.name] = {"customer_id"}
            loaded = loader.load(TableFile(EVENTS, path, TableRule(), name))
        if not loaded.rejected:
            rejected.unlink()
        done = _record(connection, store, catalog, by, now)
    return Brought(done.new, done.known, loaded.rejected + done.left_out)


def _prepare(connection: duckdb.DuckDBPyConnection, scratch: Path, warehouse: Warehouse) -> None:
    """Where the import's loader works, with the customers that events may name."""
    connection.execute("SET TimeZone = 'UTC'; SET enable_progress_bar = false")
    for place in ("stage", "known"):
        connection.execute(f"ATTACH {quoted(str(scratch / f'{place}.duckdb'))} AS {place}")
    connection.execute("USE stage")
    ids = [row[0] for row in warehouse.rows("SELECT customer_id FROM customers").rows]
    connection.execute(
        "CREATE TABLE known.customers AS SELECT UNNEST(CAST(? AS VARCHAR[])) AS customer_id", [ids]
    )


def _record(
    connection: duckdb.DuckDBPyConnection, store: Store, catalog: Catalog, by: str, now: datetime
) -> Brought:
    new, given, left_out = 0, 0, Counter[Reason]()
    with store.writing() as session:
        for rows in _rows(connection):
            events = []
            for row in rows:
                event = _event(row)
                try:
                    check(event, catalog, now)
                    events.append(event)
                except Unknown:
                    left_out[Reason("unknown_type", event.type)] += 1
                except Misused:
                    left_out[Reason("not_yet", "occurred_at")] += 1
            new += keep(session, events, source="file", now=now)
            given += len(events)
        told = {"new": new, "known": given - new, "left_out": left_out.total()}
        trail.record(session, who=by, action="events.bring", object="events", now=now, details=told)
    return Brought(new, given - new, left_out)


def _rows(connection: duckdb.DuckDBPyConnection) -> Iterator[list[dict[str, Any]]]:
    found = connection.execute("SELECT * FROM known.events")
    columns = [column[0] for column in found.description or ()]
    while rows := found.fetchmany(AT_ONCE):
        yield [dict(zip(columns, row, strict=True)) for row in rows]


def _event(row: dict[str, Any]) -> OwnEvent:
    told = {name: row[name] for name in NAMES if row.get(name) is not None}
    told["occurred_at"] = row["occurred_at"].replace(tzinfo=UTC)
    if "properties" in told:
        found = json.loads(told["properties"])
        told["properties"] = found if isinstance(found, dict) else {"value": found}
    if "event_id" not in told:
        content = json.dumps(told, default=str, sort_keys=True)
        told["event_id"] = hashlib.sha256(content.encode()).hexdigest()[:32]
    return OwnEvent.model_validate(told)
