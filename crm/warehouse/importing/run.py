"""One import, from start to end: all of it counts afterwards, or nothing has changed."""

import json
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from hashlib import blake2b
from pathlib import Path
from time import monotonic

import duckdb

from crm.errors import BadInput, CrmError, Unavailable
from crm.warehouse import layout
from crm.warehouse.importing.databases import copy_tables, is_database, without_password
from crm.warehouse.importing.encodings import digest_of
from crm.warehouse.importing.loading import Loaded, Loader
from crm.warehouse.importing.numbers import quoted
from crm.warehouse.importing.rejects import RejectedFile
from crm.warehouse.importing.report import ImportReport, Note, read_report
from crm.warehouse.importing.sources import Found, find
from crm.warehouse.importing.summary import period, table_report, warnings
from crm.warehouse.importing.tables import DOLLAR
from crm.warehouse.place import place_in, places, target_of

Progress = Callable[[str, float], None]
FORMAT = 1  # another number imports the same files anew, after a change of what is made of them
MAX_BAD = 5.0
MEMORY, THREADS = "350MB", 2
CURRENCY = re.compile(r"[A-Z]{3}")


def run_import(
    source: str,
    home: Path,
    *,
    now: datetime,
    mapping: Path | None = None,
    max_bad: float = MAX_BAD,
    currency: str | None = None,
    progress: Progress = lambda table, share: None,
    memory: str = MEMORY,
    warehouse: str | None = None,
) -> ImportReport:
    """Import a folder, a zip, a file or a database by its URL into the warehouse of `home`.

    `max_bad` is the share of bad rows, in percent of each table, that is put up with. `currency`
    is the reporting currency (ISO 4217); without one it is the dollar, or what all orders are in
    where no exchange rates come with them. `progress` hears the table at work and the share done,
    0 to 1. `warehouse` says where the data goes: a PostgreSQL address, "duckdb" for the folder, None
    for where it went last. Comes back with a report; `unchanged` when the current data came from the same input.
    Raises BadInput or Unavailable, and then the current data is as it was.
    """
    if currency is not None and not CURRENCY.fullmatch(currency):
        raise BadInput("import-currency-unknown", currency=currency)
    target = target_of(warehouse, home)
    with layout.only_import(home):
        layout.clean(home)
        with layout.importing(home, layout.new_stamp(home, now)) as part, _machine_errors():
            run = _Run(source, home, part, now, currency, max_bad, progress, memory, target)
            return run.all(mapping)


@contextmanager
def _machine_errors() -> Iterator[None]:
    """A full disk or a file that may not be read is nobody's defect, and said as it is."""
    try:
        yield
    except (duckdb.IOException, duckdb.OutOfMemoryException) as failed:
        raise Unavailable("import-machine", why=str(failed).splitlines()[0]) from failed
    except OSError as failed:
        why = f"{failed.strerror or failed}: {failed.filename or ''}".rstrip(": ")
        raise Unavailable("import-machine", why=why) from failed


class _Run:
    """The steps of one import, in the folder `part`."""

    def __init__(
        self,
        source: str,
        home: Path,
        part: Path,
        now: datetime,
        currency: str | None,
        max_bad: float,
        progress: Progress,
        memory: str,
        target: str | None,
    ) -> None:
        self.source, self.home, self.part, self.now = source, home, part, now
        self.currency, self.max_bad, self.progress = currency, max_bad, progress
        self.memory, self.target, self.started = memory, target, monotonic()
        self.scratch = part / "scratch"
        self.scratch.mkdir()

    def all(self, mapping: Path | None) -> ImportReport:
        if self.target:
            from crm.warehouse.importing.to_server import check

            check(self.target)
        found = self._find(mapping)
        untouched = _touched(found)
        fingerprint = self._fingerprint(found)
        before = self._same_as_before(fingerprint)
        if before:
            return before
        try:
            report = self._load(found, fingerprint)
        except CrmError:
            self._keep_rejected()
            raise
        if _touched(found) != untouched:
            raise BadInput("import-changed-meanwhile", source=self._label())
        (self.part / layout.REPORT).write_text(report.model_dump_json(indent=2), encoding="utf8")
        self._publish()
        self.progress("", 1.0)
        return report

    def _publish(self) -> None:
        if not (self.target or places(self.home)):
            shutil.rmtree(self.scratch)
            layout.publish(self.home, self.part)
            return
        from crm.warehouse.importing.to_server import copy_out, sweeping

        if self.target:
            self.progress("PostgreSQL", 1.0)
            copy_out(self.home, self.part, self.target)
        shutil.rmtree(self.scratch)
        with sweeping(self.home, self.target):
            layout.publish(self.home, self.part)

    def _find(self, mapping: Path | None) -> Found:
        if is_database(self.source):
            return copy_tables(self.source, mapping, self.scratch)
        return find(Path(self.source), mapping, self.scratch)

    def _label(self) -> str:
        return without_password(self.source) if is_database(self.source) else self.source

    def _fingerprint(self, found: Found) -> str:
        parts = [[file.table.name, file.name, digest_of(file.path)] for file in found.files]
        rules = digest_of(found.mapping) if found.mapping else ""
        told = json.dumps([FORMAT, self.currency, rules, parts])
        return blake2b(told.encode(), digest_size=16).hexdigest()

    def _same_as_before(self, fingerprint: str) -> ImportReport | None:
        folder = layout.current_folder(self.home)
        report = read_report(folder / layout.REPORT) if folder else None
        if report is None or report.fingerprint != fingerprint or not self._lies_there(folder):
            return None
        return report.model_copy(update={"unchanged": True})

    def _lies_there(self, folder: Path | None) -> bool:
        """Whether the data of the last import lies where this one goes."""
        place = place_in(folder)
        if place is None or self.target is None:
            return place is None and self.target is None
        from crm.warehouse.importing.to_server import still_there

        return still_there(place, self.target)

    def _load(self, found: Found, fingerprint: str) -> ImportReport:
        path, refused = self.part / layout.REJECTED, layout.refused_rows(self.home)
        with self._connect() as connection, RejectedFile(path, refused) as rejected:
            loader = Loader(connection, self.scratch, rejected, self.currency, self.max_bad)
            loaded = self._tables(loader, found)
            loader.finish()
            report = self._report(connection, loader, loaded, fingerprint, found)
            connection.execute("CHECKPOINT known")
            connection.execute("USE memory; DETACH known; DETACH stage")
        return report

    def _connect(self) -> duckdb.DuckDBPyConnection:
        connection = duckdb.connect(":memory:", config={"threads": THREADS})
        connection.execute(f"SET memory_limit = {quoted(self.memory)}")
        connection.execute(f"SET temp_directory = {quoted(str(self.scratch / 'spill'))}")
        connection.execute("SET enable_progress_bar = false; SET TimeZone = 'UTC'")
        connection.execute(f"ATTACH {quoted(str(self.scratch / 'stage.duckdb'))} AS stage")
        connection.execute(f"ATTACH {quoted(str(self.part / layout.DATA))} AS known")
        connection.execute("USE stage")
        return connection

    def _tables(self, loader: Loader, found: Found) -> list[Loaded]:
        rates = [file for file in found.files if file.table.name == "fx_rates"]
        before = [file for file in found.files if file.table.name in ("customers", "orders")]
        rest = [file for file in found.files if file not in (*rates, *before)]
        sizes = {file.path: file.path.stat().st_size + 1 for file in found.files}
        loaded, done = [], 0
        # The rates first: the others' money needs them; then the orders, which may tell the currency.
        for files in (rates, before, rest):
            for file in files:
                self.progress(file.table.name, done / sum(sizes.values()))
                loaded.append(loader.load(file))
                done += sizes[file.path]
            loader.know_rates()
        return sorted(
            loaded, key=lambda table: (table.file not in rates, found.files.index(table.file))
        )

    def _report(
        self,
        connection: duckdb.DuckDBPyConnection,
        loader: Loader,
        loaded: list[Loaded],
        fingerprint: str,
        found: Found,
    ) -> ImportReport:
        seconds = monotonic() - self.started
        rows = sum(table.rows + table.rejected.total() for table in loaded)
        have = loader.columns
        return ImportReport(
            stamp=self.part.name.removesuffix(layout.PART),
            source=self._label(),
            imported_at=self.now,
            currency=loader.writer.currency,
            fingerprint=fingerprint,
            tables=tuple(table_report(table) for table in loaded),
            orders=period(connection, "orders", "ordered_at") if "orders" in have else None,
            events=period(connection, "events", "occurred_at") if "events" in have else None,
            warnings=(*self._own_currency(loader), *warnings(connection, have), *_unused(found)),
            seconds=round(seconds, 3),
            rows_per_second=int(rows / max(seconds, 0.001)),
        )

    def _own_currency(self, loader: Loader) -> list[Note]:
        """What is reported in another currency than the dollar, although nobody has said so."""
        said = self.currency is not None or loader.writer.currency == DOLLAR
        values: dict[str, str | int] = {"currency": loader.writer.currency}
        return [] if said else [Note(key="import-own-currency", values=values)]

    def _keep_rejected(self) -> None:
        """The rows that a refused import has left out, so that the person can see them."""
        rejected, refused = self.part / layout.REJECTED, layout.refused_rows(self.home)
        if rejected.is_file():
            refused.parent.mkdir(exist_ok=True)
            shutil.move(rejected, refused)


def _unused(found: Found) -> list[Note]:
    names = ", ".join(found.unused)
    return [Note(key="import-file-unused", values={"files": names})] if names else []


def _touched(found: Found) -> list[tuple[int, int]]:
    """What changes when somebody writes to one of the files."""
    stats = [file.path.stat() for file in found.files]
    return [(stat.st_size, stat.st_mtime_ns) for stat in stats]
