"""Keeping definitions under a name, with every version: the same for segments and for reports.

A definition begins as a draft, so that what a conversation shows has an id, and is kept when a
person saves it. Each change is a new version; undo and redo are new versions too, so nothing that
ever was is lost. Every change goes with its audit entry in one transaction.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, Literal, TypeVar

from pydantic import BaseModel
from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from crm.audit import trail
from crm.errors import Misused
from crm.store.base import new_id
from crm.store.lookup import find, need_free
from crm.store.saved import SavedRow, SavedVersionRow
from crm.store.store import Store
from crm.store.versions import add_version, go_to, version_of
from crm.terms.names import key, tidy

Definition = TypeVar("Definition", bound=BaseModel)


@dataclass(frozen=True)
class Saved(Generic[Definition]):
    """One version of a kept definition, or of a draft (`saved` is false). Instants are UTC.

    `request` is what the person said that made this version, in `language`. The first one was made
    by `created_by`; `used_at` is when somebody last looked at it, None where nobody has.
    """

    id: str
    name: str
    version: int
    definition: Definition
    request: str
    language: str
    saved: bool
    archived: bool
    made_by: str
    made_at: datetime
    can_undo: bool
    can_redo: bool
    created_by: str
    created_at: datetime
    changed_at: datetime
    folder: str = ""
    tags: tuple[str, ...] = ()
    used_at: datetime | None = None


class Keeper(Generic[Definition]):
    """The kept definitions of one kind, made from JSON by `read`. `check` may refuse one for an id."""

    def __init__(
        self,
        store: Store,
        kind: Literal["segment", "report"],
        read: Callable[[dict[str, Any]], Definition],
        check: Callable[[str, Definition], None] = lambda id, definition: None,
    ) -> None:
        self.store, self.kind, self._read, self._check = store, kind, read, check

    def draft(
        self,
        definition: Definition,
        *,
        name: str,
        request: str,
        language: str,
        by: str,
        now: datetime,
    ) -> Saved[Definition]:
        """A new unsaved definition with an id of its own. A name that is too long is cut."""
        with self.store.writing() as session:
            row = self._new_row(session, tidy(name) or self.kind, by, now)
            self._check(row.id, definition)
            first = SavedVersionRow(
                id=row.id,
                version=1,
                name=row.name,
                definition=definition.model_dump(mode="json"),
                request=request,
                language=language,
                made_by=by,
                made_at=now,
            )
            session.add(row)
            session.flush()
            session.add(first)
            return self._done(session, "draft", row, by, now)

    def save(
        self, id: str, *, by: str, now: datetime, name: str | None = None
    ) -> Saved[Definition]:
        """Keep a draft, under `name` or the one it has. Saving what is saved changes only the name.

        Raises Unknown, and Misused when another one in use has that name.
        """
        with self._changing(id) as (session, row):
            self._rename(session, row, name or row.name, by, now)
            row.saved, row.archived = True, False
            return self._done(session, "save", row, by, now)

    def revise(
        self,
        id: str,
        definition: Definition,
        *,
        request: str,
        language: str,
        by: str,
        now: datetime,
        name: str = "",
    ) -> Saved[Definition]:
        """A new version with another definition; undo goes back to the one before.

        `name` is what a draft is then called; what was saved keeps the name that a person gave it.
        """
        told: dict[str, Any] = {"definition": definition.model_dump(mode="json")}
        with self._changing(id) as (session, row):
            self._check(row.id, definition)
            if tidy(name) and not row.saved:
                told["name"] = tidy(name)
            told |= {"request": request, "language": language}
            add_version(session, row, by=by, now=now, **told)
            return self._done(session, "revise", row, by, now)

    def rename(self, id: str, name: str, *, by: str, now: datetime) -> Saved[Definition]:
        """The same under another name, as a new version. Raises Misused when the name is taken."""
        with self._changing(id) as (session, row):
            self._rename(session, row, name, by, now)
            return self._done(session, "rename", row, by, now)

    def undo(self, id: str, *, by: str, now: datetime) -> Saved[Definition]:
        """Go back one version, as a new version. Raises Misused at the first one."""
        with self._changing(id) as (session, row):
            current = version_of(session, row)
            if current.before is None:
                raise Misused(f"{self.kind}-nothing-to-undo", name=row.name)
            target = version_of(session, row, current.before)
            need_free(session, row, target.name)
            go_to(session, row, target, by=by, now=now, after=current.version)
            return self._done(session, "undo", row, by, now)

    def redo(self, id: str, *, by: str, now: datetime) -> Saved[Definition]:
        """Take the last undo back, as a new version. Raises Misused when there was none."""
        with self._changing(id) as (session, row):
            current = version_of(session, row)
            if current.after is None:
                raise Misused(f"{self.kind}-nothing-to-redo", name=row.name)
            target = version_of(session, row, current.after)
            need_free(session, row, target.name)
            go_to(session, row, target, by=by, now=now, after=target.after)
            return self._done(session, "redo", row, by, now)

    def archive(self, id: str, *, by: str, now: datetime) -> Saved[Definition]:
        """Out of the list; its name is free again, and it can still be had by its id."""
        with self._changing(id) as (session, row):
            self._before_archiving(session, row)
            row.archived = True
            return self._done(session, "archive", row, by, now)

    def restore(self, id: str, *, by: str, now: datetime) -> Saved[Definition]:
        """Back into the list. Raises Misused when its name was taken meanwhile."""
        with self._changing(id, archived=True) as (session, row):
            need_free(session, row, row.name)
            row.archived = False
            return self._done(session, "restore", row, by, now)

    def clean_drafts(self, *, before: datetime, by: str, now: datetime) -> int:
        """Delete the drafts that nobody touched since `before`, and say how many they were."""
        old = (SavedRow.kind == self.kind, ~SavedRow.saved, SavedRow.changed_at < before)
        with self.store.writing() as session:
            ids = session.scalars(select(SavedRow.id).where(*old)).all()
            session.execute(delete(SavedVersionRow).where(SavedVersionRow.id.in_(ids)))
            session.execute(delete(SavedRow).where(SavedRow.id.in_(ids)))
            self._record(session, "clean", "drafts", by, now, {"deleted": len(ids)})
        return len(ids)

    def get(self, name_or_id: str) -> Saved[Definition]:
        """By id (drafts and archived ones too), or by the name of one in use, in any case.

        Raises Unknown with the nearest names.
        """
        with self.store.reading() as session:
            row = find(session, self.kind, name_or_id)
            return self._shown(row, version_of(session, row))

    def versions(self, name_or_id: str) -> tuple[Saved[Definition], ...]:
        """All versions, the first one first. Raises Unknown."""
        with self.store.reading() as session:
            row = find(session, self.kind, name_or_id)
            all_of_it = select(SavedVersionRow).where(SavedVersionRow.id == row.id)
            ordered = session.scalars(all_of_it.order_by(SavedVersionRow.version))
            return tuple(self._shown(row, version) for version in ordered)

    def list(self, *, archived: bool = False) -> tuple[Saved[Definition], ...]:
        """The saved ones in use (or the archived ones), by name."""
        query = select(SavedRow).where(
            SavedRow.kind == self.kind, SavedRow.saved, SavedRow.archived.is_(archived)
        )
        with self.store.reading() as session:
            rows = session.scalars(query.order_by(SavedRow.name_key)).all()
            return tuple(self._shown(row, version_of(session, row)) for row in rows)

    @contextmanager
    def _changing(
        self, name_or_id: str, archived: bool = False
    ) -> Iterator[tuple[Session, SavedRow]]:
        try:
            with self.store.writing() as session:
                yield session, find(session, self.kind, name_or_id, archived=archived)
        except IntegrityError as error:  # another process took the name between look and write
            raise Misused(f"{self.kind}-name-taken", name=name_or_id) from error

    def _before_archiving(self, session: Session, row: SavedRow) -> None:
        """Raises Misused where it must stay in the list."""

    def _new_row(self, session: Session, name: str, by: str, now: datetime) -> SavedRow:
        id = new_id(self.kind[0].upper())
        while session.get(SavedRow, id):
            id = new_id(self.kind[0].upper())
        return SavedRow(
            id=id,
            kind=self.kind,
            name=name,
            name_key=key(name),
            version=1,
            saved=False,
            archived=False,
            made_by=by,
            made_at=now,
            changed_at=now,
        )

    def _rename(self, session: Session, row: SavedRow, wanted: str, by: str, now: datetime) -> None:
        name = tidy(wanted)
        if not name:
            raise Misused(f"{self.kind}-needs-name")
        need_free(session, row, name)
        if name != row.name:
            add_version(session, row, by=by, now=now, name=name)

    def _done(
        self, session: Session, action: str, row: SavedRow, by: str, now: datetime
    ) -> Saved[Definition]:
        row.changed_at = now
        session.flush()
        self._record(session, action, row.id, by, now, {"version": row.version})
        return self._shown(row, version_of(session, row))

    def _record(
        self,
        session: Session,
        action: str,
        object: str,
        by: str,
        now: datetime,
        details: dict[str, int],
    ) -> None:
        action = f"{self.kind}.{action}"
        trail.record(session, who=by, action=action, object=object, now=now, details=details)

    def _shown(self, row: SavedRow, version: SavedVersionRow) -> Saved[Definition]:
        return Saved(
            id=row.id,
            name=version.name,
            version=version.version,
            definition=self._read(version.definition),
            request=version.request,
            language=version.language,
            saved=row.saved,
            archived=row.archived,
            made_by=version.made_by,
            made_at=version.made_at,
            can_undo=version.before is not None,
            can_redo=version.after is not None,
            created_by=row.made_by,
            created_at=row.made_at,
            changed_at=row.changed_at,
            folder=row.folder,
            tags=tuple(row.tags),
            used_at=row.used_at,
        )
