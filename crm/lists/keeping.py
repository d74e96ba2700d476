"""Kept lists: made once, never changed, had by id or name, removed when nothing needs them."""

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from rapidfuzz import process, utils
from sqlalchemy import delete, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from crm.audit import trail
from crm.errors import Misused, Unknown
from crm.store.base import new_id
from crm.store.lists import ListPartRow, ListRow
from crm.store.saved import SavedRow
from crm.store.store import Store
from crm.store.versions import version_of
from crm.terms.names import key, tidy

PART = 20_000  # customer ids in one row of the store
NEAREST = 3


@dataclass(frozen=True)
class Kept:
    """A list without its members. Instants are UTC.

    `unknown` counts the values of its file that no customer has. A frozen segment has its id in
    `segment`, and the moment in `as_of`.
    """

    id: str
    name: str
    size: int
    unknown: int
    segment: str | None
    as_of: datetime | None
    made_by: str
    made_at: datetime


class Lists:
    """The lists of a store; ids look like `L-7F3KQ`."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def add(
        self,
        name: str,
        customer_ids: Collection[str],
        *,
        by: str,
        now: datetime,
        unknown: int = 0,
        segment: str | None = None,
        as_of: datetime | None = None,
    ) -> Kept:
        """Keep the customers, each once, under a name. Raises Misused when the name is taken."""
        ids = sorted(set(customer_ids))
        row = ListRow(
            name=self._free(name), name_key=key(name), size=len(ids), unknown=unknown,
            segment=segment, as_of=as_of, made_by=by, made_at=now,
        )  # fmt: skip
        try:
            with self.store.writing() as session:
                row.id = _new_id(session)
                session.add(row)
                session.flush()
                for part, start in enumerate(range(0, len(ids), PART)):
                    rows = ids[start : start + PART]
                    session.add(ListPartRow(list_id=row.id, part=part, customer_ids=rows))
                    session.flush()
                told = {"size": row.size, "unknown": unknown}
                _record(session, "freeze" if segment else "add", row.id, by, now, told)
        except IntegrityError as taken:  # another process took the name meanwhile
            raise Misused("list-name-taken", name=name) from taken
        return _shown(row)

    def get(self, name_or_id: str) -> Kept:
        """By id or name, in any case. Raises Unknown with the nearest names."""
        with self.store.reading() as session:
            return _shown(_found(session, name_or_id))

    def id_of(self, name_or_id: str) -> str:
        """For `Scope.list_id`. Raises Unknown."""
        return self.get(name_or_id).id

    def name(self, name_or_id: str) -> str:
        """For `Wording.list_name`: what is not there is called as it was named."""
        with suppress(Unknown):
            return self.get(name_or_id).name
        return name_or_id

    def list(self) -> tuple[Kept, ...]:
        """All lists, by name."""
        with self.store.reading() as session:
            rows = session.scalars(select(ListRow).order_by(ListRow.name_key))
            return tuple(_shown(row) for row in rows)

    def members(self, name_or_id: str, limit: int) -> tuple[str, ...]:
        """The first customer ids, in their order. Raises Unknown."""
        with self.store.reading() as session:
            row = _found(session, name_or_id)
            parts = select(ListPartRow.customer_ids).where(ListPartRow.list_id == row.id)
            first = session.scalars(parts.order_by(ListPartRow.part).limit(-(-limit // PART)))
            return tuple(id for part in first for id in part)[:limit]

    def remove(self, name_or_id: str, *, by: str, now: datetime) -> Kept:
        """Remove a list. Raises Unknown, and Misused when a saved segment still asks for it."""
        with self.store.writing() as session:
            row = _found(session, name_or_id)
            users = _users(session, row)
            if users:
                raise Misused("list-in-use", name=row.name, segments=", ".join(users))
            session.execute(delete(ListPartRow).where(ListPartRow.list_id == row.id))
            session.delete(row)
            _record(session, "remove", row.id, by, now, {"size": row.size})
            return _shown(row)

    def _free(self, wanted: str) -> str:
        name = tidy(wanted)
        if not name:
            raise Misused("list-needs-name")
        with self.store.reading() as session:
            if session.scalar(select(ListRow).where(ListRow.name_key == key(name))):
                raise Misused("list-name-taken", name=name)
        return name


def _new_id(session: Session) -> str:
    id = new_id("L")
    while session.get(ListRow, id):
        id = new_id("L")
    return id


def _found(session: Session, name_or_id: str) -> ListRow:
    wanted = name_or_id.strip()
    row = session.get(ListRow, wanted.upper())
    row = row or session.scalar(select(ListRow).where(ListRow.name_key == key(wanted)))
    if row:
        return row
    names = session.scalars(select(ListRow.name).order_by(func.lower(ListRow.name))).all()
    if not names:
        raise Unknown("list-none", name=wanted)
    near = process.extract(wanted, names, processor=utils.default_process, limit=NEAREST)
    raise Unknown("list-not-found", name=wanted, near=", ".join(str(hit[0]) for hit in near))


def _users(session: Session, row: ListRow) -> list[str]:
    """The names of the saved segments in use that ask for the list."""
    saved = select(SavedRow).where(SavedRow.saved, ~SavedRow.archived).order_by(SavedRow.name_key)
    called = {row.id, row.name_key}
    return [
        one.name
        for one in session.scalars(saved)
        if any(
            name.strip().upper() in called or key(name) in called
            for name in _named(version_of(session, one).definition)
        )
    ]


def _named(definition: object) -> list[str]:
    """The lists that a kept definition names, at any depth."""
    if isinstance(definition, list):
        return [name for part in definition for name in _named(part)]
    if not isinstance(definition, dict):
        return []
    own = [str(definition["list"])] if definition.get("kind") == "in_list" else []
    return own + [name for part in definition.values() for name in _named(part)]


def _record(
    session: Session, action: str, id: str, by: str, now: datetime, details: dict[str, int]
) -> None:
    trail.record(session, who=by, action=f"list.{action}", object=id, now=now, details=details)


def _shown(row: ListRow) -> Kept:
    return Kept(
        row.id, row.name, row.size, row.unknown, row.segment, row.as_of, row.made_by, row.made_at
    )
