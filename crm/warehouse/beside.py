"""What lies beside the imported tables: own events, lists of customers, addresses left alone.

The store keeps them; a warehouse lays them into small tables of its own before a question that
they matter to, and again only when they have changed. With own events, `events` is a view of the
imported and the own ones; without any it is the imported table itself, as fast as ever.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol

from crm.warehouse.schema import EVENTS, Column, ColumnType, Table

LIST_MEMBERS = Table("list_members", (Column("list_id", "text"), Column("customer_id", "text")))
SUPPRESSIONS = Table(
    "suppressions",
    (Column("address", "text"), Column("reason", "text"), Column("listed_at", "timestamp")),
)
BESIDE = (LIST_MEMBERS, SUPPRESSIONS)
OWN_EVENTS = "own_events"
LIST_ID = "L-"  # how the id of a list begins
# How an own event is known again in an import; with the customer it is found at once, as events
# lie by customer.
BY_ID, BY_MOMENT = ("customer_id", "event_id"), ("customer_id", "type", "occurred_at")
Columns = Mapping[str, Sequence[object]]  # name of a column -> its values, all equally many


class Delta(Protocol):
    """What the store holds of that. Every method raises Unavailable when it cannot be read."""

    def versions(self) -> Mapping[str, int]:
        """How often the "events" and the "suppressions" have changed; empty without a store."""

    def events(self, after: int) -> tuple[Columns, int]:
        """The own events after that number, as columns of `events`, and the number of the last.

        Moments are UTC without a zone, as datetimes or as their text.
        """

    def suppressions(self) -> Columns:
        """All addresses that are left alone, as the columns of `SUPPRESSIONS`."""

    def members(self, list_id: str) -> Iterator[Sequence[str]]:
        """The customer ids of a list, some thousand at a time; nothing where there is no such list."""


@dataclass(frozen=True)
class Ground:
    """Where a database lays the tables: both places as SQL, its types, and how to run SQL there.

    `run` executes a statement, its values named, and gives the rows; `mark` writes the place of a
    named value.
    """

    imported: str
    beside: str
    types: Mapping[ColumnType, str]
    mark: Callable[[str], str]
    run: Callable[[str, Mapping[str, object]], list[tuple[object, ...]]]
    events: Mapping[str, ColumnType]  # the columns of the imported events; empty without them
    begin: str = "BEGIN"


@dataclass
class Beside:
    """The laid tables of one connection, and how far they are. Not for several threads at once."""

    ground: Ground
    delta: Delta | None
    _seen: dict[str, int] = field(default_factory=dict)
    _last_event: int = 0
    _lists: set[str] = field(default_factory=set)

    def prepare(self) -> None:
        """Make the empty tables. `events` is still the imported table, if there is one."""
        with self._together():
            for table in BESIDE:
                named = ((c.name, self.ground.types[c.type]) for c in table.columns)
                columns = ", ".join(f'"{name}" {type}' for name, type in named)
                self._run(f"CREATE TABLE {self.ground.beside}.{table.name} ({columns})")
            if not self.ground.events:
                self._make_events()

    def refresh(self, sql: str, values: Sequence[object]) -> None:
        """Lay what has changed and what the question `sql` with its `values` names."""
        if self.delta is None:
            return
        now = self.delta.versions()
        if now.get("events", 0) != self._seen.get("events", 0):
            self._lay_events(self.delta)
        if now.get("suppressions", 0) != self._seen.get("suppressions", 0):
            self._lay_suppressions(self.delta)
        self._seen = dict(now)
        if LIST_MEMBERS.name in sql:
            for value in values:
                if isinstance(value, str) and value.startswith(LIST_ID):
                    self._lay_list(value, self.delta)

    def tables(self) -> dict[str, dict[str, ColumnType]]:
        """The `events`, where only own ones are there."""
        own_alone = self._last_event > 0 and not self.ground.events
        return {EVENTS.name: self._columns()} if own_alone else {}

    def _columns(self) -> dict[str, ColumnType]:
        return dict(self.ground.events) or {c.name: c.type for c in EVENTS.columns}

    def _lay_events(self, delta: Delta) -> None:
        found, last = delta.events(self._last_event)
        if last == self._last_event:
            return
        own = {name: found[name] for name in self._columns() if name in found}
        with self._together():
            if self._last_event == 0 and self.ground.events:
                self._make_events()
            self._insert(OWN_EVENTS, self._columns(), self._not_imported(own))
        self._last_event = last

    def _make_events(self) -> None:
        """The table of own events, and in front of the imported ones the view of both."""
        own = f"{self.ground.beside}.{OWN_EVENTS}"
        types = {name: self.ground.types[type] for name, type in self._columns().items()}
        columns = ", ".join(f'"{name}" {type}' for name, type in types.items())
        self._run(f"CREATE TABLE {own} ({columns})")
        names = ", ".join(f'"{name}"' for name in types)
        both = [f"{self.ground.imported}.{EVENTS.name}"] if self.ground.events else []
        parts = " UNION ALL ".join(f"SELECT {names} FROM {table}" for table in (*both, own))
        self._run(f"CREATE VIEW {self.ground.beside}.{EVENTS.name} AS {parts}")

    def _not_imported(self, own: Columns) -> Columns:
        """Those of the events that no import has brought: by id, or by customer, type and moment."""
        if not self.ground.events:
            return own
        types = self.ground.events
        keys = BY_ID if set(BY_ID) <= set(types) else BY_MOMENT
        arrays = {name: own[name] for name in keys} | {"place": range(len(own[keys[0]]))}
        given = self._unnested(arrays, {**types, "place": "integer"})
        same = " AND ".join(f"e.{name} = o.{name}" for name in keys)
        found = self._run(
            f"SELECT o.place FROM (SELECT {given}) AS o WHERE EXISTS "
            f"(SELECT 1 FROM {self.ground.imported}.{EVENTS.name} AS e WHERE {same})",
            arrays,
        )
        known = {row[0] for row in found}
        return {
            name: [value for i, value in enumerate(values) if i not in known]
            for name, values in own.items()
        }

    def _lay_suppressions(self, delta: Delta) -> None:
        types = {c.name: c.type for c in SUPPRESSIONS.columns}
        with self._together():
            self._run(f"DELETE FROM {self.ground.beside}.{SUPPRESSIONS.name}")
            self._insert(SUPPRESSIONS.name, types, delta.suppressions())

    def _lay_list(self, list_id: str, delta: Delta) -> None:
        if list_id in self._lists:
            return
        types = {c.name: c.type for c in LIST_MEMBERS.columns}
        with self._together():
            for ids in delta.members(list_id):
                rows = {"list_id": [list_id] * len(ids), "customer_id": ids}
                self._insert(LIST_MEMBERS.name, types, rows)
        self._lists.add(list_id)

    def _insert(self, table: str, types: Mapping[str, ColumnType], columns: Columns) -> None:
        if not any(columns.values()):
            return
        names = ", ".join(f'"{name}"' for name in columns)
        given = self._unnested(columns, types)
        self._run(
            f"INSERT INTO {self.ground.beside}.{table} ({names}) SELECT {given}",
            columns,
        )

    def _unnested(self, columns: Columns, types: Mapping[str, ColumnType]) -> str:
        return ", ".join(
            f'UNNEST(CAST({self.ground.mark(name)} AS {self.ground.types[types[name]]}[])) AS "{name}"'
            for name in columns
        )

    @contextmanager
    def _together(self) -> Iterator[None]:
        """All of it is laid, or nothing, for those who ask meanwhile and after a failure."""
        self._run(self.ground.begin)
        try:
            yield
        except BaseException:
            self._run("ROLLBACK")
            raise
        self._run("COMMIT")

    def _run(self, sql: str, values: Columns | None = None) -> list[tuple[object, ...]]:
        return self.ground.run(sql, {name: list(v) for name, v in (values or {}).items()})
